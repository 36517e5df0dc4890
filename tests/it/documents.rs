//! Tests that the output of `analyze explain` and the JSON Schema match the program.

use analyze::commands;
use analyze::rules::REQUIREMENTS;

use crate::support::exports::{report, testdata};

#[test]
fn everything_can_be_explained() {
    let list = commands::explain(None).expect("the list");
    for requirement in REQUIREMENTS {
        let text = commands::explain(Some(requirement.id)).expect("a text");
        assert!(text.contains(requirement.docs), "{}", requirement.id);
        for rule in requirement.rules {
            assert!(list.contains(rule.info.id));
            let text = commands::explain(Some(rule.info.id)).expect("a text");
            assert!(text.contains("### How to fix"), "{}", rule.info.id);
        }
    }
    let error = commands::explain(Some("same-adress")).expect_err("no such rule");
    assert!(error.to_string().contains("same-address"), "{error}");
}

#[test]
fn the_json_report_matches_its_schema() {
    let schema: serde_json::Value = serde_json::from_str(include_str!(
        "../../src/output/analyze-report-1.schema.json"
    ))
    .expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let format = analyze::output::Format::by_name("json").expect("the format");
    for customer in ["demo", "ready"] {
        let mut printed = Vec::new();
        let view = analyze::output::View::default();
        (format.write)(&report(&testdata(customer)), &view, &mut printed)
            .expect("a place to write");
        let json: serde_json::Value = serde_json::from_slice(&printed).expect("JSON");
        let errors: Vec<String> = validator
            .iter_errors(&json)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{customer}");
        for input in json["inputs"].as_array().expect("inputs") {
            let number = |name: &str| input[name].as_u64().expect("a number");
            assert_eq!(
                number("rows"),
                number("used") + number("set_aside"),
                "{input}"
            );
        }
        let root = env!("CARGO_MANIFEST_DIR");
        assert!(
            !String::from_utf8_lossy(&printed).contains(root),
            "a path of this machine"
        );
    }
}
