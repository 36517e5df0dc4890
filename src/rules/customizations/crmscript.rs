//! A script of Service.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "crmscript",
        severity: Severity::Review,
        title: "a script of Service",
        docs: "\
### What it checks
Every row of `ejscript`. The code itself is not read: it may hold secrets.

### Why it matters
Scripts that read the database directly, use files or call hosts in the customer's network do not work in Online.

### How to fix
Let whoever wrote them look through them: direct SQL, files, HTTP to internal hosts. Delete what nobody calls.

### Example
*Import from ERP*, last called 2025-11-02.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::EjScript, &[Field::Id])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::EjScript).map(item);
    outcome(customer, &RULE.info, &[TableKind::EjScript], items)
}

fn item(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Description, Field::IncludeId]);
    let called = record.date(Field::LastExecHttp);
    let called = called.map_or_else(String::new, |at| {
        format!(", last called by HTTP on {}", show_date(at))
    });
    Customization {
        record,
        key: key(TableKind::EjScript, record, Field::Id),
        what: format!("the script `{name}`{called}"),
        name,
        field: "ejscript.description",
        value: words(record, &[Field::IncludeId]),
        signal: Signal::AskMaker,
    }
}
