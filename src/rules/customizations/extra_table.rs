//! An extra table or field of Service.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "extra-table",
        severity: Severity::Review,
        title: "an extra table or field of Service",
        docs: "\
### What it checks
Every row of `extra_tables` and `extra_fields`.

### Why it matters
Extra tables and fields need the licence *Expander Services* in Online.

### How to fix
Order *Expander Services* for Online with the user plans, or leave the tables behind.

### Example
The extra table `y_machine`.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ExtraTables, &[Field::TableName]),
        DataNeed::Table(TableKind::ExtraFields, &[Field::FieldName]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let tables = customer.data.records(TableKind::ExtraTables);
    let fields = customer.data.records(TableKind::ExtraFields);
    let items = tables
        .map(|row| item(TableKind::ExtraTables, row))
        .chain(fields.map(|row| item(TableKind::ExtraFields, row)));
    let kinds = [TableKind::ExtraTables, TableKind::ExtraFields];
    outcome(customer, &RULE.info, &kinds, items)
}

fn item(kind: TableKind, record: Record<'_>) -> Customization<'_> {
    let (what, field, value) = match kind {
        TableKind::ExtraTables => (
            "the extra table",
            "extra_tables.table_name",
            words(record, &[Field::TableName]),
        ),
        _ => (
            "the extra field",
            "extra_fields.field_name",
            words(record, &[Field::FieldName]),
        ),
    };
    Customization {
        record,
        key: key(kind, record, Field::Id),
        name: words(record, &[Field::Name]),
        what: format!("{what} `{value}` needs the licence Expander Services"),
        field,
        value,
        signal: Signal::AskMaker,
    }
}
