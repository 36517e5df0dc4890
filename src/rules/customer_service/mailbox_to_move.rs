//! Rule `mailbox-to-move`: a Service mailbox gets a new address in Online.

use super::address::address;
use crate::customer::Customer;
use crate::locale::{Message, Text};
use crate::model::calendar_day::day_in_message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, Table, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "mailbox-to-move",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `mail_in_filter` that fetches mail, the additional addresses in `mail_alias`, and the addresses
that Service itself uses: the default sender and the administrator in `config`, and notifications in `ej_category`. Chat,
SMS and Mailgun are not listed. Only mailboxes get a new address. Passwords are never read.
",
        example: "\
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

/// Values of `server_type` for which no mail is fetched: Facebook, SMS, and Mailgun (which Online uses). Source:
/// SuperOffice's list of mailbox types.
const NO_MAIL: [i64; 3] = [4, 7, 8];

/// A licence is for Service if its code name contains one of these parts.
const SERVICE_CODES: [&str; 3] = ["ej-", "service", "superlicense-complete"];

/// The purpose of an address in Service.
#[derive(Debug, Clone, Copy)]
enum Purpose {
    /// The address of a mailbox, with the date of the last successful fetch, if known.
    Mailbox(Option<i64>),
    /// An additional address of a mailbox.
    Alias,
    /// The default sender.
    DefaultSender,
    /// The address of the administrator.
    Administrator,
    /// An address to which notifications about requests in a category are sent.
    Notification,
}

/// Columns with further addresses that Service uses, and the purpose of the addresses in each column. The addresses of
/// mailboxes are read separately.
const FURTHER_ADDRESSES: [(TableKind, Field, Purpose); 4] = [
    (TableKind::MailAlias, Field::Alias, Purpose::Alias),
    (
        TableKind::ServiceConfig,
        Field::DefaultMail,
        Purpose::DefaultSender,
    ),
    (
        TableKind::ServiceConfig,
        Field::AdminMail,
        Purpose::Administrator,
    ),
    (
        TableKind::EjCategory,
        Field::NotificationEmail,
        Purpose::Notification,
    ),
];

fn check(customer: &Customer) -> Outcome {
    let rows = || customer.data.records(TableKind::MailInFilter);
    let fetches_mail = |row: &Record<'_>| {
        let server_type = row.int(Field::ServerType);
        server_type.is_none_or(|server_type| !NO_MAIL.contains(&server_type))
    };
    let further = FURTHER_ADDRESSES
        .into_iter()
        .flat_map(|(kind, field, purpose)| {
            let rows = customer.data.records(kind);
            rows.filter_map(move |row| further_address(row, kind, field, purpose))
        });
    let mailboxes = rows().filter(fetches_mail).filter_map(mailbox);
    let outcome = Outcome::checked(rows().count()).with(mailboxes.chain(further));
    match customer.data.get(TableKind::MailInFilter) {
        Some(table) if table.is_empty() && is_unused(customer) => {
            outcome.inapplicable(Message::new("evidence-no-service"))
        }
        Some(table) if table.is_empty() => outcome.empty_table(TableKind::MailInFilter),
        _ => outcome,
    }
}

/// Returns whether the customer certainly has no Service licence. Returns `false` if the list of licences may be
/// incomplete.
fn is_unused(customer: &Customer) -> bool {
    let licences = &customer.licences.bought;
    let list = customer.data.filled(TableKind::ModuleLicense);
    let is_service = |code: &str| SERVICE_CODES.iter().any(|part| code.contains(part));
    list.is_some_and(Table::is_complete)
        && !licences.is_empty()
        && !licences.values().any(|licence| is_service(&licence.code))
}

fn mailbox(row: Record<'_>) -> Option<Finding> {
    let id = row
        .int(Field::Id)
        .map_or_else(String::new, |id| id.to_string());
    let purpose = Purpose::Mailbox(row.date(Field::LastSuccess));
    let value = row.text(Field::Address)?;
    let key = format!("mailbox {id}");
    finding(row, key, "mail_in_filter.address", value, purpose)
}

fn further_address(
    row: Record<'_>,
    kind: TableKind,
    field: Field,
    purpose: Purpose,
) -> Option<Finding> {
    let value = row.text(field)?;
    let key = format!("{kind} {}", value.trim().to_lowercase());
    finding(row, key, &format!("{kind}.{field}"), value, purpose)
}

fn finding(
    row: Record<'_>,
    key: String,
    field: &str,
    value: &str,
    purpose: Purpose,
) -> Option<Finding> {
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    let subject = Subject {
        key,
        name: value.to_owned(),
        ..Subject::default()
    };
    let (message, action) = match address(value) {
        Some((local, domain)) => instructions(purpose, local, domain),
        None => (
            description(purpose).then(Message::new("mailbox-to-move.not-an-address")),
            match purpose {
                Purpose::Mailbox(_) | Purpose::Alias => {
                    Message::new("mailbox-to-move.action-check")
                }
                Purpose::DefaultSender | Purpose::Administrator | Purpose::Notification => {
                    Message::new("mailbox-to-move.action-value")
                }
            },
        ),
    };
    Some(
        Finding::new(&RULE.info, subject, message)
            .on(field, value)
            .at(row.location())
            .action(action),
    )
}

/// Returns the message about a valid address, and the action. Only mailboxes get a new address in Online.
fn instructions(purpose: Purpose, local: String, domain: String) -> (Text, Message) {
    let message = description(purpose);
    match purpose {
        Purpose::Mailbox(_) => (
            message.then(Message::new("mailbox-to-move.becomes").with("local", local)),
            Message::new("mailbox-to-move.action").with("domain", domain),
        ),
        Purpose::Alias | Purpose::DefaultSender => (
            message.into(),
            Message::new("mailbox-to-move.action-further").with("domain", domain),
        ),
        Purpose::Administrator | Purpose::Notification => (
            message.into(),
            Message::new("mailbox-to-move.action-recipient"),
        ),
    }
}

fn description(purpose: Purpose) -> Message {
    match purpose {
        Purpose::Mailbox(Some(at)) => {
            Message::new("mailbox-to-move.mailbox-fetched").with("day", day_in_message(at))
        }
        Purpose::Mailbox(None) => Message::new("mailbox-to-move.mailbox"),
        Purpose::Alias => Message::new("mailbox-to-move.alias"),
        Purpose::DefaultSender => Message::new("mailbox-to-move.default-sender"),
        Purpose::Administrator => Message::new("mailbox-to-move.administrator"),
        Purpose::Notification => Message::new("mailbox-to-move.notification"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{
        EjCategory, MailAlias, MailInFilter, ModuleLicense, ServiceConfig,
    };
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn chat_sms_and_mailgun_are_clean() {
        let rows =
            "id,server_type,address\n1,4,facebook\n2,7,sms@firma.no\n3,8,post@firma.suocrm.com";
        assert_eq!(found(&RULE, &customer([table(MailInFilter, rows)])), []);
    }

    #[test]
    fn mailboxes_and_further_addresses_are_found() {
        let mailboxes = "id,server_type,address\n1,1,<service@firma.no> (Firma)\n2,4,facebook\n3,,post@firma.no\n4,1,";
        let dirty = customer([
            table(MailInFilter, mailboxes),
            table(MailAlias, "filter_id,alias\n1,Support@firma.no"),
            table(EjCategory, "id,notification_email\n1,\n2,vakt@firma.no"),
        ]);
        let entries = [
            ("ej_category vakt@firma.no", 3),
            ("mail_alias support@firma.no", 2),
            ("mailbox 1", 2),
            ("mailbox 3", 4),
        ];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }

    #[test]
    fn only_mailboxes_get_a_new_address() {
        let customer = customer([
            table(MailInFilter, "id,server_type,address\n1,1,service@firma.no"),
            table(MailAlias, "filter_id,alias\n1,support@firma.no"),
            table(
                ServiceConfig,
                "id,default_mail,admin_mail\n1,post@firma.no,kari@firma.no",
            ),
            table(EjCategory, "id,notification_email\n1,vakt@firma.no"),
        ]);
        let mut texts: Vec<(String, bool, bool, bool)> = (RULE.check)(&customer)
            .findings
            .iter()
            .map(|finding| {
                let (message, action) = (finding.message.english(), finding.action.english());
                (
                    finding.value.clone(),
                    message.contains("suocrm.eu"),
                    action.contains("forward th"),
                    action.contains("still right in Online"),
                )
            })
            .collect();
        texts.sort();
        let expected = [
            ("kari@firma.no", false, false, true),
            ("post@firma.no", false, true, false),
            ("service@firma.no", true, true, false),
            ("support@firma.no", false, true, false),
            ("vakt@firma.no", false, false, true),
        ];
        assert_eq!(
            texts,
            expected.map(|(value, new, forward, check)| (value.to_owned(), new, forward, check))
        );
    }

    #[test]
    fn the_action_for_a_value_that_is_not_an_address_depends_on_its_purpose() {
        let customer = customer([
            table(MailInFilter, "id,server_type,address\n1,1,inbox"),
            table(ServiceConfig, "id,default_mail\n1,localhost"),
        ]);
        let mut texts: Vec<(String, bool, bool)> = (RULE.check)(&customer)
            .findings
            .iter()
            .map(|finding| {
                let action = finding.action.english();
                (
                    finding.value.clone(),
                    action.contains("what the mailbox is used for"),
                    action.contains("whether Service uses this value"),
                )
            })
            .collect();
        texts.sort();
        let expected = [("inbox", true, false), ("localhost", false, true)];
        assert_eq!(
            texts,
            expected.map(|(value, mailbox, other)| (value.to_owned(), mailbox, other))
        );
    }

    #[test]
    fn an_empty_table_without_service_licences_does_not_apply() {
        let mailboxes = || table(MailInFilter, "id,server_type,address");
        let licences = |name: &str| {
            let csv = format!("ModuleLicense_id,moduleName,extraFlags\n3,{name},1");
            table(ModuleLicense, &csv)
        };
        let unused = (RULE.check)(&customer([mailboxes(), licences("ten-sales")]));
        assert!(unused.inapplicable);
        let used = (RULE.check)(&customer([mailboxes(), licences("ten-service")]));
        assert!(!used.inapplicable);
        assert!(!(RULE.check)(&customer([mailboxes()])).inapplicable);
    }
}
