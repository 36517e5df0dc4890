//! Finds calls in the code of a script that do not work in Online.
//!
//! The code itself is never exported, because it can contain secrets. The export script searches the code for the names
//! of the calls and writes one flag per call.

use super::customization::{may_not_work, will_not_work};
use crate::locale::{Listing, Message, Text};
use crate::model::table::{Field, Record};

/// Calls that are not available in Online. Source: SuperOffice's documentation of `CRMScript` ("Limitations in CRM
/// online", and the reference of each call).
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

/// Calls about which SuperOffice's documentation contradicts itself, and the class `File`, whose name is also a common
/// word.
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
    /// Returns the calls found in the script that this row describes.
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

    /// Returns the message about a script. `script` names the script, such as "Script `Import`".
    pub(super) fn message(&self, script: Message) -> Text {
        let (unavailable, disputed) = (listed(&self.unavailable), listed(&self.disputed));
        let mut message = Text::from(match unavailable {
            Some(_) => will_not_work(script),
            None => may_not_work(script),
        });
        if unavailable.is_none() && disputed.is_none() && self.is_checked {
            message = message.then(Message::new("script-without-known-calls"));
        }
        if let Some(calls) = unavailable {
            message =
                message.then(Message::new("script-with-unavailable-calls").with("calls", calls));
        }
        if let Some(calls) = disputed {
            message = message.then(Message::new("script-with-disputed-calls").with("calls", calls));
        }
        if !self.is_checked {
            message = message.then(Message::new("script-not-checked"));
        }
        message
    }
}

/// Returns the names of the calls, or `None` if `calls` is empty.
fn listed(calls: &[&str]) -> Option<Listing> {
    let names = calls.iter().map(|call| format!("`{call}`"));
    (!calls.is_empty()).then(|| Listing::all(names))
}
