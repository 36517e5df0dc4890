//! Rule `domain-may-be-registered`: the domain of a Service mailbox may be registered at SuperOffice, because the
//! mailbox is fetched by IMAP with OAuth.

use crate::customer::{Customer, plain_text};
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "domain-may-be-registered",
        severity: Severity::Info,
        checks: "\
The rule lists the mailboxes of Service that are fetched by IMAP with OAuth (`mail_in_filter.server_type` 9).
",
        example: "\
`service@firma.no`: ask whether `firma.no` is registered.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// The value of `server_type` that means IMAP with OAuth. Source: SuperOffice's list of mailbox types.
const IMAP_OAUTH: i64 = 9;

fn check(customer: &Customer) -> Outcome {
    if customer.data.get(TableKind::MailInFilter).is_none() {
        return Outcome::default().nothing_compared();
    }
    let findings = customer
        .data
        .records(TableKind::MailInFilter)
        .filter(|row| row.int(Field::ServerType) == Some(IMAP_OAUTH))
        .filter_map(finding);
    Outcome::default().with(findings)
}

fn finding(row: Record<'_>) -> Option<Finding> {
    let address = row.text(Field::Address)?;
    let domain = domain(address)?;
    let id = row.int(Field::Id).unwrap_or_default();
    let subject = Subject {
        key: format!("mailbox {id}"),
        name: domain.clone(),
        ..Subject::default()
    };
    let message = Message::new("domain-may-be-registered.message").with("domain", &domain);
    let action = Message::new("domain-may-be-registered.action").with("domain", &domain);
    let finding = Finding::new(&RULE.info, subject, message)
        .on("mail_in_filter.address", address.trim())
        .at(row.location())
        .action(action)
        .begins_early(true);
    Some(finding)
}

/// Returns the domain of an address, or `None` if the domain is missing. The address may be written as
/// `<info@firma.no> (Firma)`.
fn domain(address: &str) -> Option<String> {
    let text = plain_text(address);
    let (_, rest) = text.split_once('@')?;
    let end = rest
        .find(|c: char| c == '>' || c.is_whitespace())
        .unwrap_or(rest.len());
    (end > 0).then(|| rest[..end].to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::MailInFilter;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn mailboxes_with_a_password_are_clean() {
        let rows = "id,server_type,address\n1,6,service@firma.no\n2,,post@firma.no\n3,9,Chat";
        assert_eq!(found(&RULE, &customer([table(MailInFilter, rows)])), []);
    }

    #[test]
    fn mailboxes_with_oauth_are_found() {
        let rows = "id,server_type,address\n1,9,<service@Firma.no> (Firma)\n2,6,post@firma.no";
        let dirty = customer([table(MailInFilter, rows)]);
        assert_eq!(found(&RULE, &dirty), expected(&[("mailbox 1", 2)]));
        assert!(
            (RULE.check)(&dirty).findings[0]
                .message
                .english()
                .contains("firma.no may be")
        );
    }

    #[test]
    fn without_the_table_nothing_is_compared() {
        assert!((RULE.check)(&customer([])).nothing_compared);
    }
}
