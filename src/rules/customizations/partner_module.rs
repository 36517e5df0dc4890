//! A module of another maker.

use super::customization::{Customization, Signal, key, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use super::customization;
use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "partner-module",
        severity: Severity::Review,
        title: "a module of another maker",
        docs: "\
### What it checks
Function rights that are not built in, and owners of licences other than SuperOffice, with the day on which theirs expire.

### Why it matters
Nobody but its maker can say whether it works in Online. What is found on the cut-over weekend costs that weekend.

### How to fix
Ask the owner for an edition for Online.

### Example
*InfoBridge*, until 2026-12-31.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::FunctionRight, &[Field::IsBuiltIn]),
        DataNeed::Table(TableKind::ModuleOwner, &[Field::OwnerName]),],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rights = customer.data.records(TableKind::FunctionRight);
    let rights = rights.filter(|row| row.flag(Field::IsBuiltIn) == Some(false));
    let owners = customer.data.records(TableKind::ModuleOwner);
    let owners = owners.filter(|row| !is_superoffice(*row));
    let items: Vec<Customization<'_>> = rights.map(right).chain(owners.map(owner)).collect();
    let tables = [TableKind::ModuleOwner];
    customization::outcome(customer, &RULE.info, &tables, items)
}

fn is_superoffice(record: Record<'_>) -> bool {
    words(record, &[Field::OwnerName])
        .to_lowercase()
        .starts_with("superoffice")
}

fn right(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    Customization {
        record,
        key: key(TableKind::FunctionRight, record, Field::FunctionRightId),
        what: format!("the function right `{name}` belongs to another maker's module"),
        value: name.clone(),
        name,
        field: "FunctionRight.name",
        signal: Signal::AskMaker,
    }
}

fn owner(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::OwnerName]);
    let until = record
        .date(Field::GraceTo)
        .or_else(|| record.date(Field::Expiration));
    let until = until.map_or_else(String::new, |at| format!(" until {}", show_date(at)));
    Customization {
        record,
        key: key(TableKind::ModuleOwner, record, Field::ModuleOwnerId),
        what: format!("licences of `{name}`{until}"),
        value: name.clone(),
        name,
        field: "ModuleOwner.ownerName",
        signal: Signal::AskMaker,
    }
}
