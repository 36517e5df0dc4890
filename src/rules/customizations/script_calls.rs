//! Finds calls in the code of a script that do not work in Online.
//!
//! The code itself is never exported, because it can contain secrets. The export script searches the code for the names
//! of the calls, and writes one flag for each call.

use crate::model::table::{Field, Record};

/// Calls that Online does not have. Source: SuperOffice's documentation of `CRMScript` ("Limitations in CRM online",
/// and the reference of each call).
const UNAVAILABLE: [(Field, &str); 8] = [
    (Field::UsesExecuteSqlQuery, "executeSQLQuery"),
    (Field::UsesRunProgram, "runProgram"),
    (Field::UsesGetEnvVariable, "getEnvVariable"),
    (Field::UsesGetCookie, "getCookie"),
    (Field::UsesSetCookie, "setCookie"),
    (Field::UsesSetSql, "setSql"),
    (Field::UsesBulkUpdate, "BulkUpdate"),
    (Field::UsesOdbc, "ODBC"),
];

/// Calls about which SuperOffice's pages disagree, and the class `File`, whose name is also a common word.
const DISPUTED: [(Field, &str); 5] = [
    (Field::UsesFile, "File"),
    (Field::UsesBypassNetServer, "bypassNetServer"),
    (Field::UsesAddJoinCriteria, "addJoinCriteria"),
    (Field::UsesSetGroup, "setGroup"),
    (Field::UsesAddHaving, "addHaving"),
];

/// What is known about the calls in one script.
#[derive(Debug)]
pub(super) struct ScriptCalls {
    unavailable: Vec<&'static str>,
    disputed: Vec<&'static str>,
    is_checked: bool,
}

impl ScriptCalls {
    /// Returns the calls in the code of the script that this row describes.
    pub(super) fn of(record: Record<'_>) -> Self {
        let found = |calls: &[(Field, &'static str)]| -> Vec<&'static str> {
            let found = calls
                .iter()
                .filter(|(field, _)| record.flag(*field) == Some(true));
            found.map(|(_, name)| *name).collect()
        };
        let mut all = UNAVAILABLE.iter().chain(&DISPUTED);
        Self {
            unavailable: found(&UNAVAILABLE),
            disputed: found(&DISPUTED),
            is_checked: all.all(|(field, _)| record.flag(*field).is_some()),
        }
    }

    /// Returns the message about a script such as "Script `Import`".
    pub(super) fn message(&self, script: &str) -> String {
        let names = |calls: &[&str]| format!("`{}`", calls.join("`, `"));
        let mut message = match (self.unavailable.as_slice(), self.disputed.as_slice()) {
            ([], []) if self.is_checked => format!(
                "{script} may not work in Online. Its code contains none of the calls that are known not to work."
            ),
            ([], []) => format!("{script} may not work in Online."),
            ([], disputed) => format!(
                "{script} may not work in Online: its code contains calls that Online may not allow ({}).",
                names(disputed)
            ),
            (unavailable, []) => format!(
                "{script} will not work in Online: its code contains calls that Online does not have ({}).",
                names(unavailable)
            ),
            (unavailable, disputed) => format!(
                "{script} will not work in Online: its code contains calls that Online does not have ({}) and calls that \
                 Online may not allow ({}).",
                names(unavailable),
                names(disputed)
            ),
        };
        if !self.is_checked {
            message.push_str(" Its code was not checked completely: the export does not say which calls it contains.");
        }
        message
    }
}

#[cfg(test)]
mod tests {
    use super::{DISPUTED, ScriptCalls, UNAVAILABLE};
    use crate::model::table::{Field, TableKind};
    use crate::rules::test_rows::{customer, table};
    use crate::schema::Dictionary;

    /// Returns the message about a script in which these flags are set. `columns` are the exported flags.
    fn message(columns: &[Field], set: &[&str]) -> String {
        let names: Vec<&str> = columns.iter().map(|field| field.name()).collect();
        let values: Vec<&str> = names
            .iter()
            .map(|name| if set.contains(name) { "1" } else { "0" })
            .collect();
        let csv = format!("id,{}\n1,{}", names.join(","), values.join(","));
        let customer = customer([table(TableKind::AccessScript, &csv)]);
        let mut rows = customer.data.records(TableKind::AccessScript);
        ScriptCalls::of(rows.next().expect("a row")).message("Script `A`")
    }

    fn all() -> Vec<Field> {
        let calls = UNAVAILABLE.iter().chain(&DISPUTED);
        calls.map(|(field, _)| *field).collect()
    }

    #[test]
    fn the_message_names_the_calls() {
        let clean = message(&all(), &[]);
        assert!(
            clean.ends_with("none of the calls that are known not to work."),
            "{clean}"
        );
        let dirty = message(&all(), &["uses_runProgram", "uses_setSql"]);
        assert!(dirty.contains("will not work"), "{dirty}");
        assert!(dirty.contains("(`runProgram`, `setSql`)"), "{dirty}");
        let disputed = message(&all(), &["uses_setGroup"]);
        assert!(
            disputed.contains("may not work") && disputed.contains("(`setGroup`)"),
            "{disputed}"
        );
        let both = message(&all(), &["uses_File", "uses_ODBC"]);
        assert!(
            both.contains("does not have (`ODBC`)") && both.contains("may not allow (`File`)"),
            "{both}"
        );
    }

    #[test]
    fn a_missing_flag_is_not_a_clean_one() {
        const NOT_CHECKED: &str = "was not checked completely";
        assert!(message(&[], &[]).contains(NOT_CHECKED));
        let some = message(&[Field::UsesRunProgram], &["uses_runProgram"]);
        assert!(
            some.contains("(`runProgram`)") && some.contains(NOT_CHECKED),
            "{some}"
        );
        assert!(!message(&all(), &[]).contains(NOT_CHECKED));
    }

    #[test]
    fn every_table_with_code_exports_every_flag_and_no_code() {
        let dictionary = Dictionary::built_in();
        for kind in [
            TableKind::EjScript,
            TableKind::AccessScript,
            TableKind::SystemScript,
        ] {
            let table = dictionary.table(kind);
            for (field, call) in UNAVAILABLE.iter().chain(&DISPUTED) {
                assert!(table.fields.contains_key(field), "{kind}.{field}");
                let query = table.query.as_deref().unwrap_or_default();
                assert!(query.contains(&format!("LIKE '%{call}")), "{kind}: {call}");
            }
            let query = table.query.as_deref().unwrap_or_default();
            assert!(
                !query.contains(", body") && !query.contains("body AS"),
                "{kind}"
            );
        }
    }
}
