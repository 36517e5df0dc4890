//! Replaces names and logins in sentences by pseudonyms.
//!
//! Messages and notes contain names and logins verbatim, so names and logins are searched for as whole words, longest
//! first. Text is divided into segments, so that names are not searched for within pseudonyms.

use std::collections::BTreeMap;

use super::{NamedPerson, login_pseudonym, name_pseudonym};

/// One segment of a string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    text: String,
    /// Whether the segment is a pseudonym.
    replaced: bool,
}

impl Segment {
    /// Returns a segment of the original text.
    pub(super) fn original(text: String) -> Self {
        Self {
            text,
            replaced: false,
        }
    }

    /// Returns a segment that is a pseudonym.
    pub(super) fn pseudonym(text: String) -> Self {
        Self {
            text,
            replaced: true,
        }
    }
}

/// Replaces each segment of the original text with the segments that `scrub` returns.
pub(super) fn scrub_originals(
    segments: Vec<Segment>,
    mut scrub: impl FnMut(&str) -> Vec<Segment>,
) -> Vec<Segment> {
    segments
        .into_iter()
        .flat_map(|segment| {
            if segment.replaced {
                vec![segment]
            } else {
                scrub(&segment.text)
            }
        })
        .collect()
}

/// Replaces every occurrence of `old` in the original text by the pseudonym `new`.
pub(super) fn replace_all(segments: Vec<Segment>, old: &str, new: &str) -> Vec<Segment> {
    scrub_originals(segments, |text| {
        let mut parts = Vec::new();
        for (index, part) in text.split(old).enumerate() {
            if index > 0 {
                parts.push(Segment::pseudonym(new.to_owned()));
            }
            parts.push(Segment::original(part.to_owned()));
        }
        parts
    })
}

/// Returns the joined text of all segments.
pub(super) fn joined(segments: &[Segment]) -> String {
    segments
        .iter()
        .map(|segment| segment.text.as_str())
        .collect()
}

/// Maps the first word of each phrase to the phrases that begin with it, longest first, and their pseudonyms.
#[derive(Debug, Default)]
pub(super) struct NamePseudonyms(BTreeMap<String, Vec<(String, String)>>);

impl NamePseudonyms {
    /// Returns the pseudonyms for the names, parts of names and logins of all people. A part of a name that is also a
    /// word of the company's name gets no pseudonym.
    pub(super) fn of(
        people: &[NamedPerson],
        company: &str,
        logins: &BTreeMap<String, usize>,
    ) -> Self {
        let public: Vec<String> = words_of(company).map(str::to_owned).collect();
        let mut phrases: BTreeMap<String, String> = BTreeMap::new();
        let mut add = |phrase: &str, pseudonym: String| {
            let phrase = phrase.trim();
            if !phrase.is_empty() {
                phrases.entry(phrase.to_owned()).or_insert(pseudonym);
            }
        };
        for person in people {
            add(
                &person.name,
                name_pseudonym(person.id, &person.login, logins),
            );
            add(
                &person.login,
                login_pseudonym(person.id, &person.login, logins),
            );
        }
        for person in people {
            for part in person.name.split_whitespace() {
                let part = part.trim_matches(|c: char| !c.is_alphanumeric());
                if part.chars().count() > 1 && !public.iter().any(|word| word == part) {
                    add(part, "(name)".to_owned());
                }
            }
        }
        let mut by_word: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for (phrase, pseudonym) in phrases {
            let first = words_of(&phrase).next().map(str::to_owned);
            if let Some(first) = first {
                by_word.entry(first).or_default().push((phrase, pseudonym));
            }
        }
        for phrases in by_word.values_mut() {
            phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
        Self(by_word)
    }

    /// Returns the text as segments, in which all known phrases and the ids of findings are replaced.
    pub(super) fn scrub(&self, text: &str) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut copied = 0;
        let mut at = 0;
        while let Some((start, word)) = next_word(text, at) {
            at = start + word.len();
            if is_finding_id(word) {
                segments.push(Segment::original(text[copied..start].to_owned()));
                segments.push(Segment::pseudonym("(id)".to_owned()));
                copied = at;
                continue;
            }
            let known = self.0.get(word).into_iter().flatten();
            let found = known.map(|(phrase, pseudonym)| {
                // A phrase may begin with punctuation before its first word: `(ola)`.
                let lead = phrase.find(word).unwrap_or_default();
                (start.checked_sub(lead), phrase, pseudonym)
            });
            let found = found
                .filter_map(|(begin, phrase, pseudonym)| Some((begin?, phrase, pseudonym)))
                .find(|(begin, phrase, _)| *begin >= copied && is_at(text, *begin, phrase));
            if let Some((begin, phrase, pseudonym)) = found {
                segments.push(Segment::original(text[copied..begin].to_owned()));
                segments.push(Segment::pseudonym(pseudonym.clone()));
                at = begin + phrase.len();
                copied = at;
            }
        }
        segments.push(Segment::original(text[copied..].to_owned()));
        segments
    }
}

/// Returns whether the phrase occurs at this position of the text, as whole words.
fn is_at(text: &str, begin: usize, phrase: &str) -> bool {
    let Some(rest) = text.get(begin..) else {
        return false;
    };
    let follows = |rest: &str| rest.chars().next().is_some_and(char::is_alphanumeric);
    let ends_in_word = phrase.ends_with(char::is_alphanumeric);
    rest.strip_prefix(phrase)
        .is_some_and(|after| !(ends_in_word && follows(after)))
}

/// Returns whether a word is the id of a finding: twelve hexadecimal digits after the letter `k`.
fn is_finding_id(word: &str) -> bool {
    let digits = word.strip_prefix('k');
    digits.is_some_and(|digits| {
        digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Returns the start and the text of the next word at or after a position.
fn next_word(text: &str, from: usize) -> Option<(usize, &str)> {
    let rest = text.get(from..)?;
    let start = from + rest.find(char::is_alphanumeric)?;
    let end = text[start..]
        .find(|c: char| !c.is_alphanumeric())
        .map_or(text.len(), |length| start + length);
    Some((start, &text[start..end]))
}
