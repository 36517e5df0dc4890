//! Tests of the messages in `src/locale`: every language has the same messages with the same arguments, and the source
//! code uses exactly these messages.

mod captions;
mod fluent_file;
mod used_messages;

use std::collections::{BTreeMap, BTreeSet};

use analyze::locale::{Argument, Catalogue, Language, Message};
use analyze::rules::{Named, find};

use fluent_file::{undefined_terms, variables};
use used_messages::UsedMessages;

/// Prefixes of ids that the source code composes at run time.
const COMPOSED: [&str; 4] = ["column-", "month-", "requirement-", "table-"];

/// The id of the message that names a SuperOffice program. The test for untranslated messages excludes it, because the
/// program has its English name in two other languages too.
const PROGRAM: &str = "client-win-admin";

/// The attribute that lists the synonyms of a word that users write as a decision. The source code composes the ids of
/// these attributes at run time, so these ids are not literals.
const SYNONYMS: &str = ".synonyms";

/// Attributes of rule messages. The source code composes their ids from the id of the rule, so these ids are not
/// literals.
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
            // A language may omit an argument, for example a name that the sentence does not need. It cannot use an
            // argument that the program does not supply.
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

/// Returns several forms of every message in a language, by message id. In the first form, all arguments are text. In
/// the others, all arguments are the same number; together, these numbers select every plural form.
fn all_forms(language: Language) -> BTreeMap<String, Vec<String>> {
    let catalogue = Catalogue::of(language);
    let forms = |id: String, arguments: BTreeSet<String>| {
        let id: &'static str = id.leak();
        let form = |argument: &dyn Fn(&str) -> Argument| {
            let names = arguments.iter().map(|name| &*name.clone().leak());
            let message = names.fold(Message::new(id), |message, name: &'static str| {
                message.with(name, argument(name))
            });
            catalogue.message(&message)
        };
        let numbers = [0_u64, 1, 2, 5, 1234];
        let mut forms = vec![form(&|name| format!("<{name}>").into())];
        forms.extend(numbers.map(|number| form(&|_| number.into())));
        (id.to_owned(), forms)
    };
    let messages = variables(language.messages()).into_iter();
    messages
        .map(|(id, arguments)| forms(id, arguments))
        .collect()
}

#[test]
fn every_message_can_be_shown_in_every_language() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (id, forms) in all_forms(*language) {
            for form in forms {
                // The name of an unknown argument or term is shown in braces.
                let is_complete = !form.contains(['{', '}']) && !form.is_empty();
                let is_indented = form.contains('\n');
                let has_spaces = form.contains("  ") && !is_indented;
                if !is_complete || has_spaces || form.trim() != form {
                    wrong.push(format!("{language} {id}: {form:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_sentence_is_the_same_as_in_english() {
    let english = all_forms(Language::English);
    let others = Language::ALL.iter();
    let mut equal = Vec::new();
    for language in others.filter(|each| **each != Language::English) {
        for (id, forms) in all_forms(*language) {
            let words = forms[0].split(' ').filter(|word| !word.contains('<'));
            if words.count() > 3 && forms == english[&id] && id != PROGRAM {
                equal.push(format!("{language} {id}: {}", forms[0]));
            }
        }
    }
    assert!(equal.is_empty(), "{equal:#?}");
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
