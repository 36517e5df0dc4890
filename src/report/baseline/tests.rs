//! Tests that read an earlier report.

use super::*;

#[test]
fn a_report_of_the_first_version_is_read() {
    // The report does not contain the fields that later versions added: users, baseline, redacted.
    let text = r#"{"schema": "analyze-report/1", "tool": {"name": "analyze", "version": "0.1.0"},
        "verdict": "not-ready", "customer": {"company": "A", "serial": null}, "requirements": [],
        "not_asked": [], "findings": [], "notes": [], "surprise": 1,
        "inputs": [{"table": "associate", "used": 3, "newest_date": "2026-11-02"},
                   {"table": null, "used": 0, "newest_date": null},
                   {"table": "traveller", "used": 1, "newest_date": "2026-11-13"}]}"#;
    let with_mark = format!("\u{feff}{text}");
    let baseline = Baseline::parse(with_mark.as_bytes()).expect("a report");
    assert_eq!(baseline.newest_date.as_deref(), Some("2026-11-13"));
    let other = text.replace("\"surprise\": 1", "\"redacted\": true");
    assert!(Baseline::parse(other.as_bytes()).is_err());
}

#[test]
fn a_report_that_powershell_changed_to_utf_16_is_refused_with_the_cause() {
    let mut bytes = b"\xff\xfe".to_vec();
    bytes.extend("{\r\n".encode_utf16().flat_map(u16::to_le_bytes));
    let error = Baseline::parse(&bytes).unwrap_err();
    assert!(error.contains("UTF-16"), "{error}");
    assert!(error.contains("PowerShell"), "{error}");
}
