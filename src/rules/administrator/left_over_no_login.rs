//! A system event still keeps users from logging in.

use crate::customer::Customer;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "left-over-no-login",
        severity: Severity::Review,
        title: "a left-over event that keeps users from logging in",
        docs: "\
### What it checks
Whether `SystemEvent`, where it was sent, holds an event that speaks of *no login*. Its exact key is not documented in
public, so any spelling counts.

### Why it matters
The Online Migration Tool sets such an event when its upload begins, not when it is opened; users of the Web client are
not kept out by it. One that is left over suggests an upload that broke off.

### How to fix
Ask whoever started the upload. Once it is clear that none runs, have SuperOffice support remove the event.

### Example
`NoLogin`: *Upload in progress*.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// What such an event is called, folded.
const NO_LOGIN: &str = "nologin";

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::SystemEvent);
    Outcome::default().with(rows.filter(|row| blocks(*row)).map(finding))
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
        message if message.is_empty() => format!("the event `{key}` is set"),
        message => format!("the event `{key}` is set: {message}"),
    };
    Finding::new(&RULE.info, subject, message)
        .on("SystemEvent.eventkey", key)
        .at(row.location())
        .action("make sure that no upload runs, then have SuperOffice support remove the event")
}
