//! The parts of an earlier JSON report (schema `analyze-report/1`) that a comparison needs.
//!
//! Unknown fields are ignored. Fields that later versions added may be missing.

use serde::Deserialize;

/// The only supported schema.
const SCHEMA: &str = "analyze-report/1";

/// The earlier report.
#[derive(Debug, Deserialize)]
pub(super) struct OldReport {
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

/// The customer in the earlier report.
#[derive(Debug, Deserialize)]
pub(super) struct OldCustomer {
    pub(super) company: Option<String>,
    pub(super) serial: Option<String>,
}

/// The result of one requirement in the earlier report.
#[derive(Debug, Deserialize)]
pub(super) struct OldRequirement {
    pub(super) id: String,
    pub(super) verdict: String,
}

/// One finding in the earlier report.
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

/// One input in the earlier report.
#[derive(Debug, Deserialize)]
pub(super) struct OldInput {
    pub(super) table: Option<String>,
    pub(super) used: u64,
    pub(super) newest_date: Option<String>,
}

/// One user in the earlier report.
#[derive(Debug, Deserialize)]
pub(super) struct OldUser {
    pub(super) user_id: Option<i64>,
    pub(super) login: String,
}

/// Parses an earlier report.
///
/// # Errors
/// Returns why the report cannot be compared, and which file to use instead.
pub(super) fn read(bytes: &[u8]) -> Result<OldReport, String> {
    const REMEDY: &str = "name the file that `--output report.json` wrote";
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(format!(
            "it was changed to UTF-16, as `>` in Windows PowerShell does, and letters are damaged; {REMEDY}"
        ));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let report: OldReport = serde_json::from_slice(bytes)
        .map_err(|error| format!("it is not a JSON report of this program ({error}); {REMEDY}"))?;
    if report.schema != SCHEMA {
        return Err(format!(
            "its schema is `{}`, and only `{SCHEMA}` can be read; {REMEDY}",
            report.schema
        ));
    }
    if report.redacted {
        return Err(
            "it was written with --redact, which changes the ids of findings; name the report without \
             redaction"
                .to_owned(),
        );
    }
    Ok(report)
}
