//! Reports which calls in the code of a script will not work, or may not work, in Online.
//!
//! The code itself is never exported, because it can contain secrets. The query of the export searches each column with
//! code for the names of the calls, and writes one flag for each name.

use super::customization::{may_not_work, will_not_work};
use crate::locale::{Listing, Message, Text};
use crate::model::table::{Field, Record};

/// Two flags, which say whether `body` and `source_code` contain the call, then the name of the call.
type Call = (Field, Field, &'static str);

/// Calls that are not available in Online. Source: SuperOffice's documentation of `CRMScript` ("Limitations in CRM
/// online", and the reference of each call).
const UNAVAILABLE: [Call; 8] = [
    (
        Field::UsesExecuteSqlQuery,
        Field::SourceUsesExecuteSqlQuery,
        "executeSQLQuery",
    ),
    (
        Field::UsesRunProgram,
        Field::SourceUsesRunProgram,
        "runProgram",
    ),
    (
        Field::UsesGetEnvVariable,
        Field::SourceUsesGetEnvVariable,
        "getEnvVariable",
    ),
    (
        Field::UsesGetCookie,
        Field::SourceUsesGetCookie,
        "getCookie",
    ),
    (
        Field::UsesSetCookie,
        Field::SourceUsesSetCookie,
        "setCookie",
    ),
    (Field::UsesSetSql, Field::SourceUsesSetSql, "setSql"),
    (
        Field::UsesBulkUpdate,
        Field::SourceUsesBulkUpdate,
        "BulkUpdate",
    ),
    (Field::UsesOdbc, Field::SourceUsesOdbc, "ODBC"),
];

/// The class `File` is not available in Online either. But its name is also a common word, so a script that contains
/// the word may not use files.
const FILE: Call = (Field::UsesFile, Field::SourceUsesFile, "File");

/// Calls about which SuperOffice's documentation contradicts itself.
const DISPUTED: [Call; 4] = [
    (
        Field::UsesBypassNetServer,
        Field::SourceUsesBypassNetServer,
        "bypassNetServer",
    ),
    (
        Field::UsesAddJoinCriteria,
        Field::SourceUsesAddJoinCriteria,
        "addJoinCriteria",
    ),
    (Field::UsesSetGroup, Field::SourceUsesSetGroup, "setGroup"),
    (
        Field::UsesAddHaving,
        Field::SourceUsesAddHaving,
        "addHaving",
    ),
];

/// What is known about the calls in one script.
#[derive(Debug)]
pub(super) struct ScriptCalls {
    unavailable: Vec<&'static str>,
    disputed: Vec<&'static str>,
    may_use_files: bool,
    is_checked: bool,
}

impl ScriptCalls {
    /// Returns the calls found in the script that this row describes.
    pub(super) fn of(record: Record<'_>) -> Self {
        let uses = |(body, source, _): &Call| match (record.flag(*body), record.flag(*source)) {
            (None, None) => None,
            (body, source) => Some(body == Some(true) || source == Some(true)),
        };
        let found = |calls: &[Call]| -> Vec<&'static str> {
            let found = calls.iter().filter(|call| uses(call) == Some(true));
            found.map(|(_, _, name)| *name).collect()
        };
        let mut all = UNAVAILABLE.iter().chain(&DISPUTED).chain([&FILE]);
        Self {
            unavailable: found(&UNAVAILABLE),
            disputed: found(&DISPUTED),
            may_use_files: uses(&FILE) == Some(true),
            is_checked: all.all(|call| uses(call).is_some()),
        }
    }

    /// Returns the message about a script. `script` names the script, such as "Script `Import`".
    pub(super) fn message(&self, script: Message) -> Text {
        let (unavailable, disputed) = (listed(&self.unavailable), listed(&self.disputed));
        let mut message = Text::from(match unavailable {
            Some(_) => will_not_work(script),
            None => may_not_work(script),
        });
        let is_clean = unavailable.is_none() && disputed.is_none() && !self.may_use_files;
        if is_clean && self.is_checked {
            message = message.then(Message::new("script-without-known-calls"));
        }
        if let Some(calls) = unavailable {
            message =
                message.then(Message::new("script-with-unavailable-calls").with("calls", calls));
        }
        if let Some(calls) = disputed {
            message = message.then(Message::new("script-with-disputed-calls").with("calls", calls));
        }
        if self.may_use_files {
            message = message.then(Message::new("script-with-files"));
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
