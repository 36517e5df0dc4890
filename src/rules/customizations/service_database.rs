//! Rule `service-database`: a database that Service reads.

use super::customization::{Customization, OnlineSupport, first_text, key, outcome};
use super::link_target::internal_host;
use crate::customer::Customer;
use crate::email::is_public_domain;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "service-database",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `dbi_agent` and `ext_datasource`. Passwords are never read.
",
        example: "\
The data source *Økonomi* on host `sql01`.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::DbiAgent, &[Field::Name]),
        DataNeed::Table(TableKind::ExtDataSource, &[Field::HostName]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let agents = customer.data.records(TableKind::DbiAgent).map(agent);
    let sources = customer.data.records(TableKind::ExtDataSource).map(source);
    let tables = [TableKind::DbiAgent, TableKind::ExtDataSource];
    outcome(customer, &RULE.info, &tables, agents.chain(sources))
}

fn agent(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Name]);
    let support = OnlineSupport::WillNotWork(Message::new("service-database.no-agents"));
    Customization {
        record,
        key: key(TableKind::DbiAgent, record, Field::Id),
        field: "dbi_agent.path",
        value: first_text(record, &[Field::Path, Field::Protocol]),
        severity: support.severity(),
        message: support.message(Message::new("service-database.agent").with("name", &name)),
        action: Message::new("service-database.action-agent").with("name", &name),
        name,
    }
}

fn source(record: Record<'_>) -> Customization<'_> {
    let name = first_text(record, &[Field::Name]);
    let host = first_text(record, &[Field::HostName]);
    let support = if is_public_domain(&host.to_lowercase()) {
        OnlineSupport::AskSupplier
    } else {
        OnlineSupport::WillNotWork(internal_host(&host))
    };
    Customization {
        record,
        key: key(TableKind::ExtDataSource, record, Field::Id),
        field: "ext_datasource.hostname",
        severity: support.severity(),
        message: support.message(Message::new("service-database.source").with("name", &name)),
        action: Message::new("service-database.action-source").with("name", &name),
        name,
        value: host,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{DbiAgent, ExtDataSource};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn empty_tables_are_clean_and_are_evidence() {
        let clean = customer([
            table(DbiAgent, "id,name,protocol,path"),
            table(ExtDataSource, "id,name,hostname"),
        ]);
        let outcome = (RULE.check)(&clean);
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 2);
    }

    #[test]
    fn each_agent_and_data_source_is_found() {
        let dirty = customer([
            table(DbiAgent, "id,name,protocol,path\n1,Import,odbc,dsn"),
            table(
                ExtDataSource,
                "id,name,hostname\n1,Okonomi,sql01\n2,Sky,db.firma.no",
            ),
        ]);
        let entries = [
            ("dbi_agent 1", 2),
            ("ext_datasource 1", 2),
            ("ext_datasource 2", 3),
        ];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }
}
