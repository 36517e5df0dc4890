//! A mailbox of Customer Service gets a new address in Online.

use crate::customer::{Customer, plain_text};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, Table, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "mailbox-to-move",
        severity: Severity::Review,
        title: "a mailbox of Service gets a new address",
        docs: "\
### What it checks
Every row of `mail_in_filter` that fetches mail, its further addresses in `mail_alias`, and the addresses that Service
itself uses: default and administrator's in `config`, notifications in `ej_category`. Chat, SMS and mailboxes that
Online fetches already are passed over. Passwords are never read.

### Why it matters
Online fetches no mail from mailboxes: each gets a new address at `suocrm.com` or `suocrm.eu`, with its local part kept.
Mail to the old address no longer becomes a request unless it is forwarded, and mail that Online sends under the old
address is taken for spam unless the domain allows it.

### How to fix
Forward the old address to the new one at the mail provider. Add `include:_spf.online.superoffice.com` to the SPF record
of the domain, and set up DKIM. Mailboxes that have not worked for long can go.

### Example
`service@firma.no` becomes `service@customername.suocrm.eu`; SPF for `firma.no`.
",
    },
    needs: &[DataNeed::Table(
        TableKind::MailInFilter,
        &[Field::ServerType, Field::Address],
    )],
    advises: &[DataNeed::Table(
        TableKind::MailAlias,
        &[Field::FilterId, Field::Alias],
    )],
    check,
};

/// Kinds of `server_type` that fetch no mail: Facebook, SMS, and the mailboxes of Online itself.
/// Source: SuperOffice's list of mailbox types.
const NO_MAIL: [i64; 3] = [4, 7, 8];

/// What a licence of Service is called, in part.
const SERVICE: [&str; 3] = ["ej-", "service", "superlicense-complete"];

fn check(customer: &Customer) -> Outcome {
    let rows = || customer.data.records(TableKind::MailInFilter);
    let mailboxes = rows().filter(|row| {
        row.int(Field::ServerType)
            .is_none_or(|kind| !NO_MAIL.contains(&kind))
    });
    let findings: Vec<Finding> = mailboxes
        .filter_map(mailbox)
        .chain(of_records(
            customer,
            TableKind::MailAlias,
            Field::Alias,
            "a further address",
        ))
        .chain(of_records(
            customer,
            TableKind::ServiceConfig,
            Field::DefaultMail,
            "the default sender",
        ))
        .chain(of_records(
            customer,
            TableKind::ServiceConfig,
            Field::AdminMail,
            "the administrator's address",
        ))
        .chain(of_records(
            customer,
            TableKind::EjCategory,
            Field::NotificationEmail,
            "a notification address",
        ))
        .collect();
    let outcome = Outcome::checked(rows().count()).with(findings);
    match customer.data.get(TableKind::MailInFilter) {
        Some(table) if table.is_empty() && is_unused(customer) => {
            outcome.inapplicable("`mail_in_filter` has no row and nobody has a licence of Service")
        }
        Some(table) if table.is_empty() => {
            outcome.evidence("`mail_in_filter` is there and has no row")
        }
        _ => outcome,
    }
}

/// Whether nothing speaks for Service: only certain where the licences were sent whole.
fn is_unused(customer: &Customer) -> bool {
    let licences = &customer.licences.bought;
    let list = customer.data.filled(TableKind::ModuleLicense);
    list.is_some_and(Table::is_whole)
        && !licences.is_empty()
        && !licences
            .values()
            .any(|licence| SERVICE.iter().any(|part| licence.code.contains(part)))
}

fn mailbox(row: Record<'_>) -> Option<Finding> {
    let fetched = match row.date(Field::LastSuccess) {
        Some(at) => format!("last fetched {}", show_date(at)),
        None => "never fetched as far as is known".to_owned(),
    };
    let id = row
        .int(Field::Id)
        .map_or_else(String::new, |id| id.to_string());
    let key = format!("mailbox {id}");
    Some(finding(
        row,
        key,
        Field::Address,
        "mail_in_filter.address",
        &format!("a mailbox, {fetched}"),
    ))
    .flatten()
}

fn of_records<'a>(
    customer: &'a Customer,
    kind: TableKind,
    field: Field,
    what: &'a str,
) -> impl Iterator<Item = Finding> + 'a {
    customer.data.records(kind).filter_map(move |row| {
        let value = row.text(field)?.trim().to_lowercase();
        let key = format!("{kind} {value}");
        finding(row, key, field, &format!("{kind}.{field}"), what)
    })
}

/// `<info@firma.no> (Firma)` and `info@firma.no` alike.
fn address(text: &str) -> Option<(String, String)> {
    let text = plain_text(text);
    let inner = match (text.find('<'), text.rfind('>')) {
        (Some(from), Some(to)) if from < to => text[from + 1..to].to_owned(),
        _ => text,
    };
    let (local, domain) = inner.trim().rsplit_once('@')?;
    (!local.is_empty() && !domain.is_empty()).then(|| (local.to_owned(), domain.to_lowercase()))
}

fn finding(row: Record<'_>, key: String, field: Field, name: &str, what: &str) -> Option<Finding> {
    let value = row.text(field)?.trim();
    if value.is_empty() {
        return None;
    }
    let subject = Subject {
        key,
        name: value.to_owned(),
        ..Subject::default()
    };
    let (message, action) = match address(value) {
        Some((local, domain)) => (
            format!("{what}; in Online {local}@customername.suocrm.eu or .com, SPF for `{domain}`"),
            format!(
                "forward it to the new address, and let `{domain}` allow SuperOffice to send (SPF \
                 `include:_spf.online.superoffice.com`, DKIM)"
            ),
        ),
        None => (
            format!("{what}, which holds no address"),
            "look what the mailbox is for".to_owned(),
        ),
    };
    Some(
        Finding::new(&RULE.info, subject, message)
            .on(name, value)
            .at(row.location())
            .action(action),
    )
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_may_carry_a_name() {
        let parts = |text: &str| address(text).map(|(local, domain)| format!("{local}|{domain}"));
        assert_eq!(
            parts("<info@Firma.no> (Firma AS)").as_deref(),
            Some("info|firma.no")
        );
        assert_eq!(parts("info@firma.no").as_deref(), Some("info|firma.no"));
        assert_eq!(parts("Chat"), None);
    }
}
