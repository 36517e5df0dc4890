//! Rule `left-over-no-login`: a leftover system event blocks logins.

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "left-over-no-login",
        severity: Severity::Review,
        checks: "\
If `SystemEvent` was sent, the rule checks whether it has an event whose key contains *no login*. The exact key is not
published, so every spelling counts.
",
        example: "\
`NoLogin`: *Upload in progress*.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// Part of the key of the system event, in lower case and without punctuation.
const NO_LOGIN: &str = "nologin";

const NEED: DataNeed = DataNeed::Table(TableKind::SystemEvent, &[Field::EventKey]);

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::SystemEvent);
    Outcome::default()
        .with(rows.filter(|row| blocks(*row)).map(finding))
        .missing(missing_if_sent(customer, &NEED))
}

fn blocks(row: Record<'_>) -> bool {
    row.text(Field::EventKey)
        .is_some_and(|key| fold(key).contains(NO_LOGIN))
}

fn finding(row: Record<'_>) -> Finding {
    let text = |field: Field| row.text(field).unwrap_or_default().trim().to_owned();
    let key = text(Field::EventKey);
    let subject = Subject {
        key: format!(
            "event {}",
            row.int(Field::SystemEventId).unwrap_or_default()
        ),
        ..Subject::default()
    };
    let message = match text(Field::EventMessage) {
        text if text.is_empty() => {
            Message::new("left-over-no-login.message").with("event", key.as_str())
        }
        text => Message::new("left-over-no-login.message-text")
            .with("event", key.as_str())
            .with("text", text),
    };
    Finding::new(&RULE.info, subject, message)
        .on("SystemEvent.eventkey", key)
        .at(row.location())
        .action(Message::new("left-over-no-login.action"))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("the table was not sent", TestCustomer::ready())
            .clean("another event", event("Reindex"))
            .dirty(
                "an event against logins",
                event("No-Login"),
                &["SystemEvent:2 SystemEvent.eventkey review"],
            )
    }

    fn event(key: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "SystemEvent",
            &format!("SystemEvent_id eventkey eventmess\n1 {key} Upload"),
        )
    }
}
