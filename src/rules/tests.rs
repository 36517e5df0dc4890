//! Tests of the list of rules: ids, descriptions, files, and the rule that reports each defect.

use std::collections::BTreeSet;
use std::path::Path;

use super::rule_cases::RuleCases;
use super::*;
use crate::email::{DefectName, Level};
use crate::locale::{Catalogue, Language};

fn rules() -> Vec<&'static Rule> {
    REQUIREMENTS
        .iter()
        .flat_map(|requirement| requirement.rules.iter().copied())
        .collect()
}

#[test]
fn ids_are_kebab_case_and_unique() {
    let mut seen = BTreeSet::new();
    let ids = REQUIREMENTS
        .iter()
        .map(|requirement| requirement.id)
        .chain(rules().into_iter().map(|rule| rule.info.id));
    for id in ids {
        let kebab = id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
        assert!(kebab, "{id}");
        assert!(seen.insert(id), "{id} is used twice");
    }
}

#[test]
fn every_rule_has_texts_in_the_catalogue() {
    let catalogue = Catalogue::of(Language::English);
    for rule in rules() {
        let info = &rule.info;
        for id in [
            info.id,
            &format!("{}.why", info.id),
            &format!("{}.fix", info.id),
        ] {
            assert!(catalogue.contains(id), "no message {id}");
        }
        let title = info.title(Language::English);
        assert!(title.len() <= 60, "{}: the title is too long", info.id);
        assert!(!title.ends_with('.'), "{}", info.id);
        for text in [info.checks, info.example] {
            assert!(
                !text.trim().is_empty() && !text.contains("### "),
                "{}",
                info.id
            );
        }
    }
    for requirement in REQUIREMENTS.iter().chain(OF_ADDRESSES) {
        let id = format!("requirement-{}", requirement.id);
        assert!(catalogue.contains(&id), "no message {id}");
    }
}

#[test]
fn what_exports_cannot_show_is_a_sentence() {
    for requirement in REQUIREMENTS.iter().chain(OF_ADDRESSES) {
        let text = requirement.beyond;
        let is_sentence = text.starts_with(char::is_uppercase) && text.ends_with('.');
        assert!(is_sentence && !text.ends_with(".."), "{}", requirement.id);
    }
}

#[test]
fn every_rule_has_a_file_in_the_folder_of_its_requirement() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for requirement in REQUIREMENTS {
        let folder = folder.join(requirement.id.replace('-', "_"));
        for rule in requirement.rules {
            let file = folder.join(rule.info.id.replace('-', "_") + ".rs");
            assert!(file.is_file(), "{}", file.display());
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "the test reads source files")]
#[test]
fn every_file_with_a_rule_is_listed_in_its_requirement() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for requirement in REQUIREMENTS {
        let listed: BTreeSet<String> = requirement
            .rules
            .iter()
            .map(|rule| rule.info.id.replace('-', "_"))
            .collect();
        let folder = folder.join(requirement.id.replace('-', "_"));
        let entries = std::fs::read_dir(folder).expect("the folder of the requirement");
        for entry in entries {
            let path = entry.expect("a file").path();
            let text = std::fs::read_to_string(&path).expect("a source file");
            if text.contains("static RULE: Rule") {
                let name = path.file_stem().expect("a name").to_string_lossy();
                assert!(listed.contains(name.as_ref()), "{}", path.display());
            }
        }
    }
}

#[test]
fn every_defect_of_an_address_belongs_to_one_rule() {
    // The defect of an empty cell is reported by the rule `missing-address`.
    let elsewhere: &[DefectName] = &[DefectName::CellEmpty];
    let owned = || OWNERS.iter().map(|(_, owned)| *owned).chain([elsewhere]);
    for name in DefectName::ALL {
        let number = owned().filter(|owned| owned.contains(name)).count();
        let expected = usize::from(name.level() > Level::Info);
        assert_eq!(number, expected, "{}", name.as_str());
    }
}

#[test]
fn selection_contains_requirements_and_rules() {
    let of = |names: &[&str]| Selection::of(names.iter().map(|name| (*name).to_owned()).collect());
    assert_eq!(of(&["licence", "users"]).expect_err("unknown"), "users");
    let selection = of(&["licence", "same-person"]).expect("known");
    let number = |id: &str| {
        let requirement = REQUIREMENTS.iter().find(|requirement| requirement.id == id);
        selection.rules_of(requirement.expect("it exists")).len()
    };
    let licence = REQUIREMENTS.iter().find(|each| each.id == "licence");
    let all = licence.expect("it exists").rules.len();
    assert!(all > 1);
    assert_eq!(
        (
            number("licence"),
            number("duplicate-email"),
            number("travel")
        ),
        (all, 1, 0)
    );
}

/// Returns the test cases for the rules of all requirements that can block the migration.
fn cases() -> Vec<RuleCases> {
    [
        version::cases(),
        administrator::cases(),
        duplicate_email::cases(),
        licence::cases(),
        valid_email::cases(),
        travel::cases(),
        satellite::cases(),
        sentry_addons::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_rule_of_a_must_has_a_clean_and_a_dirty_case() {
    let complete: BTreeSet<&str> = cases()
        .iter()
        .filter(|cases| cases.are_complete())
        .map(RuleCases::rule_id)
        .collect();
    let musts = REQUIREMENTS.iter().filter(|requirement| requirement.must);
    let rules = musts.flat_map(|requirement| requirement.rules);
    let without: Vec<&str> = rules
        .map(|rule| rule.info.id)
        .filter(|id| !complete.contains(id))
        .collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn cases_have_exactly_the_expected_findings() {
    let problems: Vec<String> = cases().iter().flat_map(RuleCases::problems).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
