//! A connection to an ERP or quote system.

use super::customization::{Customization, Signal, is_deleted, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use super::link_target::LinkTarget;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "erp-connection",
        severity: Severity::Review,
        title: "a connection to an ERP or quote system",
        docs: "\
### What it checks
Every row of `ErpConnector`, `ErpConnection` and `QuoteConnection` that is not deleted, and where connectors are.

### Why it matters
Online calls the connector from the Internet, so it must be reachable from there.

### How to fix
Ask the maker of the connector how it is reached from Online.

### Example
The connector *Visma*: `http://server:2000/`.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::ErpConnector, &[Field::Url, Field::Deleted]),
        DataNeed::Table(TableKind::ErpConnection, &[Field::Active]),
        DataNeed::Table(TableKind::QuoteConnection, &[Field::ConnectorName]),],
    check,
};

/// Where connections stand.
const TABLES: [TableKind; 3] = [
    TableKind::ErpConnector,
    TableKind::ErpConnection,
    TableKind::QuoteConnection,
];

fn check(customer: &Customer) -> Outcome {
    let items = TABLES.into_iter().flat_map(|kind| {
        let rows = customer.data.records(kind);
        rows.filter(|row| !is_deleted(*row) && row.flag(Field::Active) != Some(false))
            .map(move |row| item(kind, row))
    });
    outcome(customer, &RULE.info, &TABLES, items)
}

fn item(kind: TableKind, record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::DisplayName, Field::ErpName]);
    let (what, field, id, value) = match kind {
        TableKind::ErpConnector => (
            "the ERP connector",
            "ErpConnector.URL",
            Field::ErpConnectorId,
            words(record, &[Field::Url]),
        ),
        TableKind::ErpConnection => (
            "the ERP connection",
            "ErpConnection.DisplayName",
            Field::ErpConnectionId,
            name.clone(),
        ),
        _ => (
            "the quote connection",
            "QuoteConnection.ConnectorName",
            Field::QuoteConnectionId,
            words(record, &[Field::ConnectorName]),
        ),
    };
    Customization {
        record,
        key: key(kind, record, id),
        what: format!("{what} `{name}`"),
        name,
        field,
        signal: Signal::of_place(&LinkTarget::of(&value)),
        value,
    }
}
