//! Tests that compare the JSON with its schema and with the report.

use serde_json::{Map, Value};

use super::super::fix_list::COLUMNS;
use super::*;

const SCHEMA: &str = include_str!("../analyze-report-1.schema.json");

fn json(report: &Report) -> Value {
    serde_json::from_str(&written("json", report, &View::default())).unwrap()
}

fn schema() -> jsonschema::Validator {
    let schema = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn the_report_conforms_to_the_schema() {
    for report in [sample_report(), clean_report(), long_report(100)] {
        let json = json(&report);
        let errors: Vec<String> = schema()
            .iter_errors(&json)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn the_schema_knows_every_field_and_no_other() {
    let whole = json(&sample_report());
    let objects = [
        "",
        "/tool",
        "/customer",
        "/requirements/2",
        "/requirements/2/needs/0",
        "/findings/0",
    ];
    let more = ["/findings/0/group", "/findings/0/locations/0", "/inputs/0"];
    let schema = schema();
    for pointer in objects.into_iter().chain(more) {
        let changed = |change: &dyn Fn(&mut Map<String, Value>)| {
            let mut report = whole.clone();
            change(
                report
                    .pointer_mut(pointer)
                    .unwrap()
                    .as_object_mut()
                    .unwrap(),
            );
            schema.is_valid(&report)
        };
        let grown = changed(&|object| drop(object.insert("surprise".to_owned(), Value::Null)));
        assert!(!grown, "{pointer} may grow unseen");
        for field in whole.pointer(pointer).unwrap().as_object().unwrap().keys() {
            let shrunk = changed(&|object| drop(object.shift_remove(field)));
            assert!(!shrunk, "{pointer}/{field} may go unseen");
        }
    }
}

#[test]
fn findings_have_all_columns_of_the_list_as_fields_in_their_order() {
    let report = json(&sample_report());
    for finding in report["findings"].as_array().unwrap() {
        let keys: Vec<&String> = finding.as_object().unwrap().keys().collect();
        let columns: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
        assert_eq!(keys[..columns.len()], columns);
    }
}

#[test]
fn texts_are_verbatim() {
    let report = json(&sample_report());
    let findings = report["findings"].as_array().unwrap();
    for text in HOSTILE {
        let finding = findings.iter().find(|finding| finding["value"] == text);
        let finding = finding.unwrap_or_else(|| panic!("{text:?} got lost"));
        assert_eq!(finding["login"], text);
        assert_eq!(finding["locations"][0]["sheet"], text);
        assert!(
            !finding["value_escaped"]
                .as_str()
                .unwrap()
                .contains(char::is_control)
        );
    }
}

#[test]
fn every_row_is_accounted_for() {
    let report = json(&sample_report());
    let input = &report["inputs"][0];
    let number = |field: &str| input[field].as_u64().unwrap();
    assert_eq!(number("rows"), number("used") + number("set_aside"));
    assert_eq!(
        input["notes"],
        serde_json::json!([
            "warning: the last line has no end",
            "row 17 set aside (width): 6 cells instead of 5",
            "rows 20-22 set aside (not-a-record): a total",
        ])
    );
    assert_eq!(input["newest_date"], "2025-12-31");
    assert_eq!(input["columns"]["email_address"], "=E-post");
}
