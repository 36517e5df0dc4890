//! A database that Service reads.

use super::customization::{Customization, Signal, key, outcome, words};
use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::email::is_public_domain;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "service-database",
        severity: Severity::Review,
        title: "a database that Service reads",
        docs: "\
### What it checks
Every row of `dbi_agent` and `ext_datasource`. Passwords are never read.

### Why it matters
Database agents are not used in Online, and a database in the customer's network cannot be reached from there.

### How to fix
Ask who needs the data and how it reaches Online: an integration by web services takes the place.

### Example
The data source *Økonomi* on host `sql01`.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::DbiAgent, &[Field::Name]),
        DataNeed::Table(TableKind::ExtDataSource, &[Field::HostName]),],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let agents = customer.data.records(TableKind::DbiAgent);
    let sources = customer.data.records(TableKind::ExtDataSource);
    let items = agents.map(agent).chain(sources.map(source));
    let tables = [TableKind::DbiAgent, TableKind::ExtDataSource];
    outcome(customer, &RULE.info, &tables, items)
}

fn agent(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    Customization {
        record,
        key: key(TableKind::DbiAgent, record, Field::Id),
        what: format!("the database agent `{name}`"),
        name,
        field: "dbi_agent.path",
        value: words(record, &[Field::Path, Field::Protocol]),
        signal: Signal::WillNotRun("database agents are not used in Online".to_owned()),
    }
}

fn source(record: Record<'_>) -> Customization<'_> {
    let name = words(record, &[Field::Name]);
    let host = words(record, &[Field::HostName]);
    Customization {
        record,
        key: key(TableKind::ExtDataSource, record, Field::Id),
        what: format!("the external data source `{name}`"),
        name,
        field: "ext_datasource.hostname",
        signal: if is_public_domain(&host.to_lowercase()) {
            Signal::AskMaker
        } else {
            Signal::WillNotRun(format!("`{host}` is only known in your network"))
        },
        value: host,
    }
}
