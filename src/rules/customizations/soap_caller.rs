//! Rule `soap-caller`: a range of network addresses that can call the SOAP web services of Service.

use super::customization::{Customization, OnlineSupport, first_text, key, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "soap-caller",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `soap_access`: the addresses that can call SOAP in Service.
",
        example: "\
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
    let from = first_text(record, &[Field::AddressFrom]);
    let to = first_text(record, &[Field::AddressTo]);
    let support = OnlineSupport::WillNotWork(Message::new("soap-caller.not-supported"));
    let thing = Message::new("soap-caller.thing")
        .with("from", &from)
        .with("to", &to);
    let action = Message::new("soap-caller.action")
        .with("from", &from)
        .with("to", &to);
    Customization {
        record,
        key: key(TableKind::SoapAccess, record, Field::Id),
        name: String::new(),
        field: "soap_access.address_from",
        severity: support.severity(),
        message: support.message(thing),
        action,
        value: from,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::SoapAccess;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn an_empty_table_is_clean_and_is_evidence() {
        let outcome = (RULE.check)(&customer([table(SoapAccess, "id,address_from,address_to")]));
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 1);
    }

    #[test]
    fn each_range_is_found() {
        let rows = "id,address_from,address_to\n1,10.0.0.5,10.0.0.9\n2,10.0.1.1,10.0.1.1";
        let entries = [("soap_access 1", 2), ("soap_access 2", 3)];
        assert_eq!(
            found(&RULE, &customer([table(SoapAccess, rows)])),
            expected(&entries)
        );
    }
}
