//! Rule `service-trigger`: a trigger, access script or system script in Service.

use super::customization::{Customization, first_text, key, may_not_work, outcome};
use super::script_calls::ScriptCalls;
use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "service-trigger",
        severity: Severity::Review,
        checks: "\
The rule lists each row of `screen_chooser` (triggers), `access_script` and `system_script` that is not disabled. For access
scripts and system scripts, the message names calls that Online does not have or may not allow, as for *Script in Service*.
",
        example: "\
The trigger for event 12, *Set owner by postcode*.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::ScreenChooser, &[Field::Enabled]),
        DataNeed::Table(TableKind::AccessScript, &[Field::Id]),
        DataNeed::Table(TableKind::SystemScript, &[Field::Id]),
    ],
    check,
};

/// The tables that show which scripts run automatically.
const TABLES: [TableKind; 3] = [
    TableKind::ScreenChooser,
    TableKind::AccessScript,
    TableKind::SystemScript,
];

fn check(customer: &Customer) -> Outcome {
    let items = TABLES.into_iter().flat_map(|kind| {
        let rows = customer.data.records(kind);
        rows.filter(|row| row.flag(Field::Enabled) != Some(false))
            .map(move |row| item(kind, row))
    });
    outcome(customer, &RULE.info, &TABLES, items)
}

fn item(kind: TableKind, record: Record<'_>) -> Customization<'_> {
    let number = |field: Field| record.int(field).unwrap_or_default().to_string();
    let (field, message, action) = match kind {
        TableKind::AccessScript => {
            let table = first_text(record, &[Field::AccessTableName]);
            let thing = Message::new("service-trigger.access-script").with("table", &table);
            (
                "access_script.access_table_name",
                ScriptCalls::of(record).message(thing),
                Message::new("service-trigger.action-access-script").with("table", &table),
            )
        }
        TableKind::SystemScript => {
            let id = number(Field::ScriptId);
            let thing = Message::new("service-trigger.system-script").with("script", &id);
            (
                "system_script.script_id",
                ScriptCalls::of(record).message(thing),
                Message::new("service-trigger.action-system-script").with("script", &id),
            )
        }
        // The code of a trigger is in `ejscript`, so the row of the trigger does not show which calls the code makes.
        _ => {
            let event = number(Field::ScreenType);
            let thing = Message::new("service-trigger.trigger").with("event", &event);
            (
                "screen_chooser.screen_type",
                may_not_work(thing).into(),
                Message::new("service-trigger.action-trigger").with("event", &event),
            )
        }
    };
    Customization {
        record,
        key: key(kind, record, Field::Id),
        name: first_text(record, &[Field::Description]),
        field,
        value: first_text(record, &[Field::Description, Field::AccessTableName]),
        severity: Severity::Review,
        message,
        action,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{AccessScript, ScreenChooser, SystemScript};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn disabled_triggers_are_clean() {
        let rows = "id,screen_type,description,enabled\n1,12,Old,0";
        assert_eq!(found(&RULE, &customer([table(ScreenChooser, rows)])), []);
    }

    #[test]
    fn enabled_triggers_and_all_other_scripts_are_found() {
        let dirty = customer([
            table(
                ScreenChooser,
                "id,screen_type,description,enabled\n1,12,Owner,1\n2,13,Old,0",
            ),
            table(AccessScript, "id,access_table_name\n1,sale"),
            table(SystemScript, "id,script_id\n1,7"),
        ]);
        let entries = [
            ("access_script 1", 2),
            ("screen_chooser 1", 2),
            ("system_script 1", 2),
        ];
        assert_eq!(found(&RULE, &dirty), expected(&entries));
    }

    #[test]
    fn calls_in_access_and_system_scripts_are_named() {
        let dirty = customer([
            table(
                AccessScript,
                "id,access_table_name,uses_executeSQLQuery\n1,sale,1",
            ),
            table(SystemScript, "id,script_id,uses_setGroup\n1,7,1"),
        ]);
        let outcome = (RULE.check)(&dirty);
        let contains = |text: &str| {
            outcome
                .findings
                .iter()
                .any(|finding| finding.message.english().contains(text))
        };
        assert!(contains("access script of `sale` will not work in Online"));
        assert!(contains("Online does not have: `executeSQLQuery`."));
        assert!(contains("Online may not allow: `setGroup`."));
    }
}
