//! Rule `erp-connection`: a connection to an ERP or quote system.

use super::customization::{
    Customization, OnlineSupport, first_text, is_deleted, key, may_not_work, outcome,
};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "erp-connection",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `ErpConnector`, `ErpConnection` and `QuoteConnection` that is not deleted and not inactive.
",
        example: "\
Sync connector *Visma* with the URL `http://server:2000/`.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ErpConnector, &[Field::Url, Field::Deleted]),
        DataNeed::Table(TableKind::ErpConnection, &[Field::Active]),
        DataNeed::Table(TableKind::QuoteConnection, &[Field::ConnectorName]),
    ],
    check,
};

/// The tables that contain connections.
const TABLES: [TableKind; 3] = [
    TableKind::ErpConnector,
    TableKind::ErpConnection,
    TableKind::QuoteConnection,
];

/// The prefix of connector URLs that Online accepts. Source: SuperOffice's documentation of ERP connectors in Online.
const APP_URL: &str = "app://";

fn check(customer: &Customer) -> Outcome {
    let items = TABLES.into_iter().flat_map(|kind| {
        let rows = customer.data.records(kind);
        rows.filter(|row| !is_deleted(*row) && row.flag(Field::Active) != Some(false))
            .map(move |row| match kind {
                TableKind::ErpConnector => connector(customer, row),
                TableKind::ErpConnection => connection(customer, row),
                _ => quote_connection(customer, row),
            })
    });
    outcome(customer, &RULE.info, &TABLES, items)
}

fn name_of(record: Record<'_>) -> String {
    first_text(record, &[Field::DisplayName, Field::ErpName])
}

fn connector<'r>(customer: &Customer, record: Record<'r>) -> Customization<'r> {
    let name = name_of(record);
    let url = first_text(record, &[Field::Url]);
    let client = menu_path::client(customer);
    let (support, action) = if url.to_lowercase().starts_with(APP_URL) {
        let action = Message::new("erp-connection.action-app")
            .with("name", &name)
            .with("client", client);
        (OnlineSupport::AskSupplier, action)
    } else {
        let reason = Message::new("erp-connection.only-apps").with("prefix", APP_URL);
        let action = Message::new("erp-connection.action-connector")
            .with("name", &name)
            .with("client", client);
        (OnlineSupport::WillNotWork(reason), action)
    };
    let thing = Message::new("erp-connection.connector").with("name", &name);
    Customization {
        record,
        key: key(TableKind::ErpConnector, record, Field::ErpConnectorId),
        message: support.message(thing),
        name,
        field: "ErpConnector.URL",
        value: url,
        severity: support.severity(),
        action,
    }
}

fn connection<'r>(customer: &Customer, record: Record<'r>) -> Customization<'r> {
    let name = name_of(record);
    let thing = Message::new("erp-connection.connection").with("name", &name);
    let action = Message::new("erp-connection.action-connection")
        .with("name", &name)
        .with("client", menu_path::client(customer));
    Customization {
        record,
        key: key(TableKind::ErpConnection, record, Field::ErpConnectionId),
        message: may_not_work(thing).into(),
        value: name.clone(),
        name,
        field: "ErpConnection.DisplayName",
        severity: Severity::Review,
        action,
    }
}

fn quote_connection<'r>(customer: &Customer, record: Record<'r>) -> Customization<'r> {
    let name = name_of(record);
    let thing = Message::new("erp-connection.quote-connection").with("name", &name);
    let action = Message::new("erp-connection.action-quote-connection")
        .with("name", &name)
        .with("client", menu_path::client(customer));
    Customization {
        record,
        key: key(TableKind::QuoteConnection, record, Field::QuoteConnectionId),
        message: may_not_work(thing).then(Message::new("erp-connection.no-libraries")),
        name,
        field: "QuoteConnection.ConnectorName",
        value: first_text(record, &[Field::ConnectorName]),
        severity: Severity::Review,
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{ErpConnection, ErpConnector, QuoteConnection};
    use crate::rules::test_rows::{customer, expected, found, table};

    const CONNECTOR: &str = "erpconnector_id,DisplayName,Url,Deleted";
    const CONNECTION: &str = "erpconnection_id,DisplayName,Active,Deleted";

    #[test]
    fn deleted_and_inactive_connections_are_clean() {
        let clean = customer([
            table(
                ErpConnector,
                &format!("{CONNECTOR}\n1,Visma,http://a:2000/,1"),
            ),
            table(ErpConnection, &format!("{CONNECTION}\n1,A,0,0\n2,B,1,1")),
        ]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn each_connection_is_found() {
        let quote =
            "quoteconnection_id,DisplayName,ConnectorName,ERPName,Deleted\n1,Produkter,Excel,,0";
        let dirty = customer([
            table(
                ErpConnector,
                &format!("{CONNECTOR}\n1,Visma,http://a:2000/,0"),
            ),
            table(ErpConnection, &format!("{CONNECTION}\n1,A,1,0")),
            table(QuoteConnection, quote),
        ]);
        let entries = [
            ("ErpConnection 1", 2),
            ("ErpConnector 1", 2),
            ("QuoteConnection 1", 2),
        ];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }

    #[test]
    fn only_the_url_of_an_app_can_work() {
        let rows = format!("{CONNECTOR}\n1,A,app://4f3c,0\n2,B,https://erp.firma.no/,0");
        let outcome = (RULE.check)(&customer([table(ErpConnector, &rows)]));
        let texts: Vec<(bool, bool)> = outcome
            .findings
            .iter()
            .map(|finding| {
                (
                    finding.message.english().contains("will not work"),
                    finding.action.english().contains("change the URL"),
                )
            })
            .collect();
        assert_eq!(texts, [(false, false), (true, true)]);
    }
}
