//! A licence of a product that is retired, or another one in Online.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "retired-product",
        severity: Severity::Review,
        title: "a licence of a product that Online does not have",
        docs: "\
### What it checks
Whether `ModuleLicense` holds a product that is retired or another one in Online: Reporter Studio, Audience, the
synchronisation with Exchange and Notes, remote travel, the database mirror.

### Why it matters
Who uses it every day misses it on the first day in Online.

### How to fix
Ask who uses it, and SuperOffice what takes its place.

### Example
`reporter-studio`: retired.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::ModuleLicense, &[Field::ModuleName])],
    check,
};

/// Code names of the products, each with the name that people know.
/// Source: SuperOffice's list of licence names and its list of ended products.
const PRODUCTS: [(&str, &str); 6] = [
    ("reporter-studio", "Reporter Studio"),
    ("audience", "Audience"),
    ("exchange-sync", "the synchronisation with Exchange"),
    ("sync-server", "the synchronisation with Notes"),
    ("remote-travel", "remote travel"),
    ("db-mirror", "the database mirror"),
];

fn check(customer: &Customer) -> Outcome {
    let items = customer
        .data
        .records(TableKind::ModuleLicense)
        .filter_map(item);
    // Licences alone say nothing of other customizations, so they are no evidence that there are none.
    outcome(customer, &RULE.info, &[], items)
}

fn item(record: Record<'_>) -> Option<Customization<'_>> {
    let code = words(record, &[Field::ModuleName]).to_lowercase();
    let (_, product) = PRODUCTS.iter().find(|(name, _)| *name == code)?;
    Some(Customization {
        record,
        key: key(TableKind::ModuleLicense, record, Field::ModuleLicenseId),
        name: (*product).to_owned(),
        what: format!("there is a licence of {product}"),
        field: "ModuleLicense.moduleName",
        value: code,
        signal: Signal::Retired,
    })
}
