//! The parts of an earlier `analyze-report/1` that a comparison needs.
//!
//! Read as loosely as the form allows to grow: fields that are not known are passed over, and those
//! that came later than the form itself may be missing.

use serde::Deserialize;

/// The one form that is read.
const SCHEMA: &str = "analyze-report/1";

/// The report.
#[derive(Debug, Deserialize)]
pub(super) struct ReportForm {
    schema: String,
    pub(super) verdict: String,
    pub(super) customer: OldCustomer,
    pub(super) requirements: Vec<OldRequirement>,
    pub(super) not_asked: Vec<String>,
    pub(super) findings: Vec<OldFinding>,
    pub(super) inputs: Vec<OldInput>,
    pub(super) users: Option<Vec<OldUser>>,
    #[serde(default)]
    redacted: bool,
}

/// Whose database it was.
#[derive(Debug, Deserialize)]
pub(super) struct OldCustomer {
    pub(super) company: Option<String>,
    pub(super) serial: Option<String>,
}

/// The answer to one requirement.
#[derive(Debug, Deserialize)]
pub(super) struct OldRequirement {
    pub(super) id: String,
    pub(super) verdict: String,
}

/// One finding.
#[derive(Debug, Deserialize)]
pub(super) struct OldFinding {
    pub(super) rule: String,
    pub(super) severity: String,
    pub(super) status: String,
    pub(super) finding_id: String,
    pub(super) user_id: Option<i64>,
    pub(super) login: String,
    pub(super) name: String,
    pub(super) field: String,
    pub(super) value: String,
    pub(super) suggestion: Option<String>,
    pub(super) action: String,
    pub(super) fix: String,
    pub(super) message: String,
    pub(super) since: Option<String>,
}

/// One grid.
#[derive(Debug, Deserialize)]
pub(super) struct OldInput {
    pub(super) table: Option<String>,
    pub(super) used: u64,
    pub(super) newest_date: Option<String>,
}

/// One user.
#[derive(Debug, Deserialize)]
pub(super) struct OldUser {
    pub(super) user_id: Option<i64>,
    pub(super) login: String,
}

/// Returns the report that these bytes are.
///
/// # Errors
/// Why they are none that can be compared with, and what to give instead.
pub(super) fn read(bytes: &[u8]) -> Result<ReportForm, String> {
    const INSTEAD: &str = "give the file that `--output report.json` wrote";
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let form: ReportForm = serde_json::from_slice(bytes)
        .map_err(|error| format!("it is no report of this program ({error}); {INSTEAD}"))?;
    if form.schema != SCHEMA {
        return Err(format!(
            "it has the form `{}`, and only `{SCHEMA}` is read; {INSTEAD}",
            form.schema
        ));
    }
    if form.redacted {
        return Err(
            "it was written with --redact, which numbers findings anew, so it cannot be compared with; \
             give the report that was not redacted"
                .to_owned(),
        );
    }
    Ok(form)
}
