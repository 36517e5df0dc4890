//! The registry holds together: names, texts, files, and who owns which defect.

use std::collections::BTreeSet;

use super::*;
use crate::email::{DefectName, Level};

fn rules() -> Vec<&'static Rule> {
    REQUIREMENTS
        .iter()
        .flat_map(|requirement| requirement.rules.iter().copied())
        .collect()
}

#[test]
fn names_are_kebab_case_and_stand_once() {
    let mut seen = BTreeSet::new();
    let names = REQUIREMENTS
        .iter()
        .map(|requirement| requirement.id)
        .chain(rules().into_iter().map(|rule| rule.info.id));
    for name in names {
        let kebab = name
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
        assert!(kebab, "{name}");
        assert!(seen.insert(name), "{name} stands twice");
    }
}

#[test]
fn texts_have_their_headings_in_order() {
    const HEADINGS: [&str; 4] = [
        "### What it checks",
        "### Why it matters",
        "### How to fix",
        "### Example",
    ];
    for rule in rules() {
        let found: Vec<&str> = rule
            .info
            .docs
            .lines()
            .filter(|line| line.starts_with('#'))
            .collect();
        assert_eq!(found, HEADINGS, "{}", rule.info.id);
        assert!(
            rule.info.title.len() <= 60,
            "{}: the title is long",
            rule.info.id
        );
        assert!(!rule.info.title.ends_with('.'), "{}", rule.info.id);
    }
}

#[test]
fn every_rule_is_a_file_of_its_name() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
    let shared = [
        "data_needs",
        "defect_rules",
        "customization",
        "documents",
        "domains",
        "duplicates",
        "mod",
        "link_target",
        "verdict_reason",
        "requirements",
        "standard_tables",
        "tests",
        "travellers",
        "wrong_database",
    ];
    let mut files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the folder of the rules")
        .map(|entry| entry.expect("a file").path())
        .map(|path| {
            path.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    for name in shared {
        assert!(files.remove(name), "{name}");
    }
    let ids: BTreeSet<String> = rules()
        .iter()
        .map(|rule| rule.info.id.replace('-', "_"))
        .collect();
    assert_eq!(files, ids);
}

#[test]
fn every_defect_of_an_address_belongs_to_one_rule() {
    let owners = [
        malformed_address::OWNED,
        hidden_characters::OWNED,
        several_addresses::OWNED,
        unroutable_domain::OWNED,
        placeholder_address::OWNED,
        shared_mailbox::OWNED,
        likely_typo::OWNED,
        // An empty cell is a missing address.
        &[DefectName::CellEmpty],
    ];
    for name in DefectName::ALL {
        let number = owners.iter().filter(|owned| owned.contains(name)).count();
        let expected = usize::from(name.level() > Level::Info);
        assert_eq!(number, expected, "{}", name.as_str());
    }
}

#[test]
fn a_pass_needs_evidence() {
    assert_eq!(grounds(&[], false), Verdict::Unknown);
    assert_eq!(grounds(&[], true), Verdict::Pass);
}

#[test]
fn what_is_lacking_stands_in_the_way_of_a_pass() {
    let lack = |advice: bool| MissingData {
        table: TableKind::Email,
        field: None,
        why: "was not sent".to_owned(),
        request: String::new(),
        advice,
    };
    assert_eq!(grounds(&[lack(false)], true), Verdict::Unknown);
    assert_eq!(grounds(&[lack(true)], true), Verdict::Review);
}

#[test]
fn a_selection_names_requirements_and_rules() {
    let of = |names: &[&str]| Selection::of(names.iter().map(|name| (*name).to_owned()).collect());
    assert_eq!(of(&["licence", "users"]).expect_err("unknown"), "users");
    let selection = of(&["licence", "same-person"]).expect("known");
    let number = |id: &str| {
        let requirement = REQUIREMENTS.iter().find(|requirement| requirement.id == id);
        selection.rules_of(requirement.expect("it exists")).len()
    };
    assert_eq!(
        (
            number("licence"),
            number("duplicate-email"),
            number("travel")
        ),
        (6, 1, 0)
    );
}
