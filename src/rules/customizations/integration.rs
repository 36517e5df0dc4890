//! Rule `integration`: an integration that stores its own keys in SuperOffice.

use std::collections::HashMap;

use super::customization::{Customization, first_text, key, may_not_work, outcome};
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

use crate::model::calendar_day::day_in_message;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "integration",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `foreignapp`, with the last synchronisation in its rows of `foreigndevice`.
",
        example: "\
*Visma Business*, last synchronised 2026-11-20.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ForeignApp, &[Field::Name]),
        DataNeed::Table(TableKind::ForeignDevice, &[Field::LastSynced]),
    ],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let mut last_synced: HashMap<i64, i64> = HashMap::new();
    for device in customer.data.records(TableKind::ForeignDevice) {
        let app = device.reference(Field::ForeignAppId);
        if let Some((app, at)) = app.zip(device.date(Field::LastSynced)) {
            let newest = last_synced.entry(app).or_insert(at);
            *newest = (*newest).max(at);
        }
    }
    let items = customer.data.records(TableKind::ForeignApp).map(|row| {
        let id = row.int(Field::ForeignAppId);
        item(row, id.and_then(|id| last_synced.get(&id).copied()))
    });
    outcome(customer, &RULE.info, &[TableKind::ForeignApp], items)
}

fn item(record: Record<'_>, last_synced: Option<i64>) -> Customization<'_> {
    let name = first_text(record, &[Field::Name]);
    let synchronised = match last_synced {
        Some(at) => Message::new("integration.synchronised").with("day", day_in_message(at)),
        None => Message::new("integration.never-synchronised"),
    };
    let thing = Message::new("integration.thing").with("integration", &name);
    let action = Message::new("integration.action").with("integration", &name);
    Customization {
        record,
        key: key(TableKind::ForeignApp, record, Field::ForeignAppId),
        value: name.clone(),
        name,
        field: "foreignapp.name",
        severity: Severity::Review,
        message: may_not_work(thing).then(synchronised),
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{ForeignApp, ForeignDevice};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn an_empty_table_is_clean_and_is_evidence() {
        let outcome = (RULE.check)(&customer([table(ForeignApp, "foreignapp_id,name")]));
        assert!(outcome.findings.is_empty());
        assert_eq!(outcome.evidence.len(), 1);
    }

    #[test]
    fn each_integration_is_found_with_its_newest_synchronisation() {
        let devices =
            "foreigndevice_id,foreignapp_id,lastsynced\n1,1,2025-11-02\n2,1,2025-11-20\n3,9,";
        let dirty = customer([
            table(ForeignApp, "foreignapp_id,name\n1,Visma\n2,Gammel"),
            table(ForeignDevice, devices),
        ]);
        let entries = [("foreignapp 1", 2), ("foreignapp 2", 3)];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
        let outcome = (RULE.check)(&dirty);
        assert!(outcome.findings[0].message.english().contains("2025-11-20"));
    }
}
