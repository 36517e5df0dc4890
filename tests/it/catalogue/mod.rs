//! Tests of the texts in `src/locale`: every language has the same messages with the same arguments, and the source uses
//! exactly these.

mod captions;
mod fluent_file;
mod used_messages;

use std::collections::{BTreeMap, BTreeSet};

use analyze::locale::Language;
use analyze::rules::{Named, find};

use fluent_file::{undefined_terms, variables};
use used_messages::UsedMessages;

/// Beginnings of ids that the source composes at run time.
const COMPOSED: [&str; 4] = ["column-", "month-", "requirement-", "table-"];

/// The attribute of a word with other words that mean the same, which the reader of decisions composes.
const SYNONYMS: &str = ".synonyms";

/// Attributes of the message of a rule that the source composes with the id of the rule.
const OF_RULES: [&str; 2] = [".why", ".fix"];

fn english() -> BTreeMap<String, BTreeSet<String>> {
    variables(Language::English.messages())
}

#[test]
fn every_language_has_the_messages_of_english() {
    for language in Language::COMPLETE {
        let own: BTreeSet<String> = variables(language.messages()).into_keys().collect();
        let missing: Vec<_> = english()
            .into_keys()
            .filter(|id| !own.contains(id))
            .collect();
        assert!(
            missing.is_empty(),
            "missing in {language}.ftl: {missing:#?}"
        );
    }
}

#[test]
fn no_language_has_messages_or_arguments_that_english_does_not_have() {
    let english = english();
    for language in Language::ALL {
        for (id, variables) in variables(language.messages()) {
            // A language may omit an argument, for example a name that the sentence does not need. It cannot have an
            // argument that the program does not give.
            let given = english.get(&id);
            let given = given.unwrap_or_else(|| panic!("unknown in {language}.ftl: {id}"));
            let extra: Vec<_> = variables.difference(given).collect();
            assert!(extra.is_empty(), "{language}.ftl {id} uses {extra:?}");
        }
    }
}

#[test]
fn every_term_in_use_is_defined_in_its_file() {
    for language in Language::ALL {
        let undefined = undefined_terms(language.messages());
        assert!(undefined.is_empty(), "{language}.ftl: {undefined:?}");
    }
}

#[test]
fn every_message_of_the_source_is_in_the_catalogue_with_its_arguments() {
    let english = english();
    let mut wrong = Vec::new();
    for message in UsedMessages::read().messages {
        let given: BTreeSet<String> = message.arguments.iter().cloned().collect();
        match english.get(&message.id) {
            None => wrong.push(format!("{}: no message {}", message.file, message.id)),
            Some(wanted) if *wanted != given => wrong.push(format!(
                "{}: {} takes {wanted:?}, given {given:?}",
                message.file, message.id
            )),
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_message_of_the_catalogue_is_used() {
    let literals = UsedMessages::read().literals;
    let of_rule = |id: &str| {
        let mut rules = OF_RULES.iter().filter_map(|end| id.strip_suffix(end));
        rules.any(|rule| matches!(find(rule), Some(Named::Rule(..))))
    };
    let composed = |id: &str| {
        let of_word = id.ends_with(SYNONYMS);
        COMPOSED.iter().any(|start| id.starts_with(start)) || of_rule(id) || of_word
    };
    let unused: Vec<String> = english()
        .into_keys()
        .filter(|id| !literals.contains(id) && !composed(id))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
