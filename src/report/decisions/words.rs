//! Recognises the words that people write for a decision, in several languages.
//!
//! A list may come back in a language other than that of the report, so the words of all languages are always accepted.
//! The words of a language are in the message catalogue of the language. Case, accents, spaces and punctuation are
//! ignored.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::locale::{Catalogue, Language};
use crate::model::similar_names::most_similar;
use crate::report::DecisionKind;

/// The value that means yes in the column `done` in every language.
const YES: &str = "1";

/// The values that mean no in the column `done` in every language. Earlier versions of the program wrote `still found`.
const NO: [&str; 2] = ["0", "still found"];

/// The words of all catalogues.
static WORDS: LazyLock<KnownWords> = LazyLock::new(KnownWords::read);

/// The words that are understood.
struct KnownWords {
    kinds: Vec<(DecisionKind, String)>,
    yes: Vec<String>,
    no: Vec<String>,
    /// The words between a decision and a day, with a space on both sides.
    until: Vec<String>,
}

impl KnownWords {
    fn read() -> Self {
        let mut kinds = Vec::new();
        for (kind, id) in [
            (DecisionKind::Accept, "decision-accept"),
            (DecisionKind::Apply, "decision-apply"),
            (DecisionKind::Reject, "decision-reject"),
            (DecisionKind::Later, "decision-later"),
            (DecisionKind::Done, "decision-done"),
        ] {
            kinds.extend(in_all_languages(id).map(|word| (kind, word)));
        }
        let mut yes: Vec<String> = in_all_languages("done-yes").collect();
        yes.push(YES.to_owned());
        let mut no: Vec<String> = in_all_languages("done-no").collect();
        no.extend(in_all_languages("done-still-found"));
        no.extend(NO.map(str::to_owned));
        Self {
            kinds,
            yes,
            no,
            until: in_all_languages("decision-until-word")
                .map(|word| format!(" {word} "))
                .collect(),
        }
    }
}

/// Returns the words in a message, and their synonyms, in every language.
fn in_all_languages(id: &'static str) -> impl Iterator<Item = String> {
    Language::ALL.iter().flat_map(move |language| {
        let catalogue = Catalogue::of(*language);
        let ids = [id.to_owned(), format!("{id}.synonyms")];
        let known = ids.into_iter().filter(|id| catalogue.contains(id));
        let texts: Vec<String> = known.map(|id| catalogue.fixed(&id)).collect();
        let words = texts.iter().flat_map(|text| text.split('|'));
        let words: Vec<String> = words.map(|word| word.trim().to_owned()).collect();
        words
    })
}

/// Splits text such as `accept until 2026-12-31` into the decision and the day. The day is `None` if the text does
/// not contain a word such as `until`.
pub(super) fn split_until(text: &str) -> (&str, Option<&str>) {
    let mut words = WORDS.until.iter();
    let split = words.find_map(|word| text.split_once(word.as_str()));
    match split {
        Some((kind, day)) => (kind.trim(), Some(day.trim())),
        None => (text.trim(), None),
    }
}

/// Returns the decision that a word means, or `None` if the word is unknown.
pub(super) fn kind(text: &str) -> Option<DecisionKind> {
    let wanted = key(text);
    let mut kinds = WORDS.kinds.iter();
    let found = kinds.find(|(_, word)| key(word) == wanted);
    found.map(|(kind, _)| *kind)
}

/// Returns the known word that is most similar to the text, and the decision that the word means. Returns `None` if
/// all known words are too different.
pub(super) fn similar(text: &str) -> Option<(&'static str, DecisionKind)> {
    let words = WORDS.kinds.iter().map(|(_, word)| word.as_str());
    let word = most_similar(&text.to_lowercase(), words)?;
    kind(word).map(|kind| (word, kind))
}

/// Returns whether the text of a cell in the column `done` means yes, or `None` if the text is not understood. A
/// tick, a date, and any word for the decision `done` also mean yes.
pub(super) fn is_done(text: &str) -> Option<bool> {
    let wanted = key(text);
    let is_one_of = |words: &[String]| words.iter().any(|word| key(word) == wanted);
    let is_tick = matches!(text.trim(), "✓" | "✔" | "☑" | "☒");
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_day = digits >= 3 && !text.chars().any(char::is_alphabetic);
    if is_tick || is_day || is_one_of(&WORDS.yes) || kind(text) == Some(DecisionKind::Done) {
        return Some(true);
    }
    let is_dash = wanted.is_empty();
    (is_dash || is_one_of(&WORDS.no)).then_some(false)
}

/// Returns the letters and digits of the text in lower case, without accents.
fn key(text: &str) -> String {
    let plain = text.to_lowercase().replace('ø', "o").replace('æ', "ae");
    let plain = plain.replace('ß', "ss");
    let letters = plain.nfd().filter(|c| !is_combining_mark(*c));
    letters.filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_six_languages_are_read() {
        for (text, expected) in [
            ("Accept", DecisionKind::Accept),
            ("OK!", DecisionKind::Accept),
            ("godkjent", DecisionKind::Accept),
            ("Godkänd", DecisionKind::Accept),
            ("godkendt", DecisionKind::Accept),
            ("in ordnung", DecisionKind::Accept),
            ("akkoord", DecisionKind::Accept),
            ("confirmed", DecisionKind::Apply),
            ("Nei", DecisionKind::Reject),
            ("spater", DecisionKind::Later),
            ("Später", DecisionKind::Later),
            ("fixed", DecisionKind::Done),
            ("utført", DecisionKind::Done),
            ("Åtgärdat", DecisionKind::Done),
            ("færdig", DecisionKind::Done),
            ("erledigt.", DecisionKind::Done),
            ("opgelost", DecisionKind::Done),
        ] {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
        assert_eq!(kind("maybe"), None);
        assert_eq!(kind(""), None);
    }

    #[test]
    fn no_word_means_two_decisions() {
        let mut all: Vec<(String, DecisionKind)> = Vec::new();
        for (kind, word) in &WORDS.kinds {
            let word = key(word);
            let other = all.iter().find(|(known, _)| *known == word);
            assert!(other.is_none_or(|(_, of)| of == kind), "{word}");
            all.push((word, *kind));
        }
    }

    #[test]
    fn a_typo_is_answered_with_the_word() {
        assert_eq!(similar("acept"), Some(("accept", DecisionKind::Accept)));
        assert_eq!(similar("erledgit"), Some(("erledigt", DecisionKind::Done)));
        assert_eq!(similar("somewhere"), None);
    }

    #[test]
    fn the_last_day_follows_the_decision() {
        assert_eq!(
            split_until("accept until 2026-12-31"),
            ("accept", Some("2026-12-31"))
        );
        assert_eq!(
            split_until("godtatt til 31.12.2026"),
            ("godtatt", Some("31.12.2026"))
        );
        assert_eq!(split_until(" later "), ("later", None));
    }

    #[test]
    fn done_is_yes_a_tick_or_a_day() {
        for text in [
            "yes",
            "X",
            "ja",
            "✓",
            "1",
            "Fixed",
            "2026-12-01",
            "1.12.",
            "31/12/2026",
        ] {
            assert_eq!(is_done(text), Some(true), "{text}");
        }
        let written = Catalogue::of(Language::English).fixed("done-still-found");
        for text in ["no", "-", "Nein", "still found", &written] {
            assert_eq!(is_done(text), Some(false), "{text}");
        }
        assert_eq!(is_done("KHA"), None);
    }
}
