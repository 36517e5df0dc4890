//! The README, the texts of `explain` and the JSON Schema say what the program does.

use analyze::cli::explain;
use analyze::rules::REQUIREMENTS;

use crate::support::exports::{report, testdata};

fn readme() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    std::fs::read_to_string(path).expect("there is a README")
}

/// What stands in the README between two marks of this name.
fn part(name: &str) -> String {
    let readme = readme();
    let (begin, end) = (
        format!("<!-- {name}: begin -->"),
        format!("<!-- {name}: end -->"),
    );
    let start = readme.find(&begin).expect("the first mark") + begin.len();
    let stop = readme.find(&end).expect("the second mark");
    readme[start..stop].trim().to_owned()
}

#[test]
fn the_readme_shows_the_requirements_as_they_are() {
    let new = explain::requirement_table();
    assert_eq!(
        part("requirements"),
        new.trim(),
        "put this into the README:\n{new}"
    );
}

#[test]
fn the_readme_shows_what_the_exports_hold() {
    let new = analyze::queries::contents();
    assert_eq!(
        part("queries"),
        new.trim(),
        "put this into the README:\n{new}"
    );
}

#[test]
fn the_readmes_excerpt_is_what_the_demo_prints() {
    let readme = readme();
    let start = readme.find("```text\n").expect("an excerpt") + "```text\n".len();
    let stop = start + readme[start..].find("```").expect("its end");
    let mut printed = Vec::new();
    let view = analyze::output::View {
        width: 110,
        colour: false,
        rows: 20,
        info: false,
        excel: false,
        more: None,
    };
    let format = analyze::output::Format::by_name("table").expect("the table");
    (format.write)(&report(&testdata("demo")), &view, &mut printed).expect("a place to write");
    let printed = String::from_utf8(printed).expect("text");
    for line in readme[start..stop].lines().filter(|line| *line != "…") {
        assert!(
            printed
                .lines()
                .any(|each| each.trim_end() == line.trim_end()),
            "`{line}` is not printed any more"
        );
    }
}

#[test]
fn everything_can_be_explained() {
    let list = explain::explain(None).expect("the list");
    for requirement in REQUIREMENTS {
        let text = explain::explain(Some(requirement.id)).expect("a text");
        assert!(text.contains(requirement.docs), "{}", requirement.id);
        for rule in requirement.rules {
            assert!(list.contains(rule.info.id));
            let text = explain::explain(Some(rule.info.id)).expect("a text");
            assert!(text.contains("### How to fix"), "{}", rule.info.id);
        }
    }
    let error = explain::explain(Some("same-adress")).expect_err("no such rule");
    assert!(error.to_string().contains("same-address"), "{error}");
}

#[test]
fn the_reports_json_is_as_its_schema_says() {
    let schema: serde_json::Value = serde_json::from_str(include_str!(
        "../../src/output/analyze-report-1.schema.json"
    ))
    .expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let format = analyze::output::Format::by_name("json").expect("the format");
    for customer in ["demo", "ready"] {
        let mut printed = Vec::new();
        let view = analyze::output::View {
            width: 100,
            colour: false,
            rows: 20,
            info: false,
            excel: false,
            more: None,
        };
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
