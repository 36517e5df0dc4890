//! An installed package of Service.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "installed-package",
        severity: Severity::Review,
        title: "an installed package of Service",
        docs: "\
### What it checks
Every row of `ejpackage`.

### Why it matters
Nobody but its maker can say whether it works in Online. What is found on the cut-over weekend costs that weekend.

### How to fix
Ask its maker for an edition for Online.

### Example
*Kurspåmelding* 2.1.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::EjPackage, &[Field::Name])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::EjPackage).map(item);
    outcome(customer, &RULE.info, &[TableKind::EjPackage], items)
}

fn item(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    let version = words(record, &[Field::PackageVersion]);
    Customization {
        record,
        key: key(TableKind::EjPackage, record, Field::Id),
        what: format!("the package `{name}` {version}"),
        name,
        field: "ejpackage.package_version",
        value: version,
        signal: Signal::AskMaker,
    }
}
