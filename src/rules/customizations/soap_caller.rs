//! Somebody who calls SOAP of Service.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "soap-caller",
        severity: Severity::Review,
        title: "somebody who calls SOAP of Service",
        docs: "\
### What it checks
Every row of `soap_access`: the addresses from which SOAP of Service may be called.

### Why it matters
SOAP of Service is not supported in Online from release 10 on.

### How to fix
Find out what calls from there, and ask its maker for an edition that uses REST.

### Example
`10.0.0.5` to `10.0.0.9`.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(
        TableKind::SoapAccess,
        &[Field::AddressFrom],
    )],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let items = customer.data.records(TableKind::SoapAccess).map(item);
    outcome(customer, &RULE.info, &[TableKind::SoapAccess], items)
}

fn item(record: Record<'_>) -> Customization<'_> {
    let (from, to) = (
        words(record, &[Field::AddressFrom]),
        words(record, &[Field::AddressTo]),
    );
    Customization {
        record,
        key: key(TableKind::SoapAccess, record, Field::Id),
        name: String::new(),
        what: format!("SOAP may be called from `{from}` to `{to}`"),
        field: "soap_access.address_from",
        value: from,
        signal: Signal::WillNotRun("SOAP of Service is not supported there".to_owned()),
    }
}
