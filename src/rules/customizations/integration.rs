//! An integration that keeps its own keys.

use std::collections::HashMap;

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "integration",
        severity: Severity::Review,
        title: "an integration that keeps its own keys",
        docs: "\
### What it checks
Every row of `foreignapp`, with the last synchronisation among its rows of `foreigndevice`.

### Why it matters
Nobody but its maker can say whether it works in Online. What is found on the cut-over weekend costs that weekend.

### How to fix
Ask its maker; an integration that has not synchronised for years can go.

### Example
*Visma Business*, last synchronised 2026-11-20.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::ForeignApp, &[Field::Name]),
        DataNeed::Table(TableKind::ForeignDevice, &[Field::LastSynced]),],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let mut synced: HashMap<i64, i64> = HashMap::new();
    for device in customer.data.records(TableKind::ForeignDevice) {
        let of = device.reference(Field::ForeignAppId);
        if let Some((of, at)) = of.zip(device.date(Field::LastSynced)) {
            let newest = synced.entry(of).or_insert(at);
            *newest = (*newest).max(at);
        }
    }
    let rows = customer.data.records(TableKind::ForeignApp);
    let items = rows.map(|row| {
        let at = row.int(Field::ForeignAppId).and_then(|id| synced.get(&id));
        item(row, at.copied())
    });
    outcome(customer, &RULE.info, &[TableKind::ForeignApp], items)
}

fn item(record: Record<'_>, synced: Option<i64>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    let last = synced.map_or_else(
        || ", never synchronised as far as is known".to_owned(),
        |at| format!(", last synchronised {}", show_date(at)),
    );
    Customization {
        record,
        key: key(TableKind::ForeignApp, record, Field::ForeignAppId),
        what: format!("the integration `{name}`{last}"),
        value: name.clone(),
        name,
        field: "foreignapp.name",
        signal: Signal::AskMaker,
    }
}
