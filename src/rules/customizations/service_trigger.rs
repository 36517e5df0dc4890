//! A trigger or access script of Service.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "service-trigger",
        severity: Severity::Review,
        title: "a trigger or access script of Service",
        docs: "\
### What it checks
Every enabled row of `screen_chooser` (triggers), every row of `access_script` and `system_script`.

### Why it matters
They run on their own, and on every record: an error in one stops work for everybody.

### How to fix
Let whoever wrote them try them in a test migration.

### Example
The trigger of event 12, *Set owner by postcode*.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ScreenChooser, &[Field::Enabled]),
        DataNeed::Table(TableKind::AccessScript, &[Field::Id]),
        DataNeed::Table(TableKind::SystemScript, &[Field::Id]),
    ],
    check,
};

/// Where triggers stand.
const TABLES: [TableKind; 3] = [
    TableKind::ScreenChooser,
    TableKind::AccessScript,
    TableKind::SystemScript,
];

fn check(customer: &Customer) -> Outcome {
    let items = TABLES.into_iter().flat_map(|kind| {
        let rows = customer.data.records(kind);
        rows.filter(|row| row.flag(Field::Enabled) != Some(false))
            .map(move |row| item(kind, row))
    });
    outcome(customer, &RULE.info, &TABLES, items)
}

fn item(kind: TableKind, record: Record<'_>) -> Customization<'_> {
    let number = |field: Field| record.int(field).unwrap_or_default();
    let (what, field) = match kind {
        TableKind::AccessScript => {
            let table = words(record, &[Field::AccessTableName]);
            (
                format!("the access script of `{table}`"),
                "access_script.access_table_name",
            )
        }
        TableKind::SystemScript => (
            format!("the system script {}", number(Field::ScriptId)),
            "system_script.script_id",
        ),
        _ => (
            format!("the trigger of event {}", number(Field::ScreenType)),
            "screen_chooser.screen_type",
        ),
    };
    Customization {
        record,
        key: key(kind, record, Field::Id),
        name: words(record, &[Field::Description]),
        what,
        field,
        value: words(record, &[Field::Description, Field::AccessTableName]),
        signal: Signal::AskMaker,
    }
}
