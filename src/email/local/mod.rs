//! The text before the @: its normalised and lower-case forms, and its defects.
//!
//! Only repairs that cannot change the mailbox are made: they compose letters, replace wide and narrow characters with
//! their ordinary forms, and remove unnecessary quotation marks.

mod case;
mod quoted;
mod role_names;
mod suggest;
mod width;

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfkc};

pub(super) use role_names::{check, is_known_name, name_defect, too_long};
pub(super) use suggest::ascii_spellings;

use super::atext;
use super::character;
use super::defect_kind::DefectName;
use super::defect_sink::DefectSink;
use super::limits::LOCAL_MAX;
use super::normalisation_step::Step;
use super::source_text::{SourceChar, SourceText};

/// The part before the @.
#[derive(Debug, Clone)]
pub(super) struct LocalPart<'a> {
    /// The normalised local part in its stored case, quoted if necessary.
    pub(super) exact: Cow<'a, str>,
    /// The local part in lower case, or `None` if it is already in lower case.
    pub(super) lowered: Option<String>,
}

impl<'a> LocalPart<'a> {
    /// Returns the local part whose normalised form is `exact`, and computes its lower-case form.
    pub(super) fn new(exact: Cow<'a, str>) -> Self {
        let lowered = case::lowered(&exact);
        Self { exact, lowered }
    }

    /// Returns the lower-case form.
    pub(super) fn login(&self) -> &str {
        self.lowered.as_deref().unwrap_or(&self.exact)
    }
}

/// Parses `text` as a local part, and adds the defects to `sink`. Returns `None` if the local part is empty, or if its
/// closing quotation mark is missing or misplaced.
pub(super) fn read(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<LocalPart<'static>> {
    let is_quoted = text
        .first()
        .is_some_and(|source_char| source_char.code == '"');
    let content = if is_quoted {
        quoted::content(text, sink)?
    } else {
        text.clone()
    };
    let normal = normalised(&content, sink);
    if normal.is_empty() {
        if is_quoted {
            sink.add(DefectName::LocalQuoted);
        }
        sink.add(DefectName::LocalEmpty);
        return None;
    }
    // Without quotation marks, an apostrophe at the start would be parsed as Excel's text marker.
    let needs_quotes = is_quoted && (!is_dot_string(&normal) || normal.starts_with('\''));
    if needs_quotes {
        sink.add(DefectName::LocalQuoted);
    } else if is_quoted {
        sink.add(DefectName::LocalQuotedUnneeded);
        sink.step(Step::Quotes);
    }
    check_characters(&content, &normal, needs_quotes, sink);
    let exact = if needs_quotes {
        quoted::quote(&normal)
    } else {
        normal
    };
    if exact.len() > LOCAL_MAX {
        sink.add(DefectName::LenLocal);
    }
    Some(LocalPart::new(exact.into()))
}

/// Returns the text in NFC and in ordinary width (RFC 6532 3.1, RFC 8264 5.2.1).
fn normalised(content: &SourceText, sink: &mut DefectSink<'_>) -> String {
    let stored = content.to_string();
    if stored.is_ascii() {
        return stored;
    }
    let composed: String = stored.nfc().collect();
    let mapped: String = composed.chars().map(width::ordinary).collect();
    let normal: String = mapped.nfc().collect();
    if normal != stored {
        sink.add(DefectName::LocalNormalised);
    }
    if composed != mapped {
        sink.step(Step::Width);
    }
    if composed != stored || mapped != normal {
        sink.step(Step::Composition);
    }
    normal
}

/// Returns whether `text` is valid without quotation marks.
fn is_dot_string(text: &str) -> bool {
    let is_atom = |part: &str| !part.is_empty() && part.chars().all(atext::is_atext);
    text.split('.').all(is_atom)
}

/// Adds the defects of the characters in a normalised local part.
fn check_characters(content: &SourceText, normal: &str, quoted: bool, sink: &mut DefectSink<'_>) {
    let fits = |c: char| {
        if quoted {
            !c.is_ascii() || matches!(c, ' '..='~')
        } else {
            c == '.' || atext::is_atext(c)
        }
    };
    if let Some(c) = normal.chars().find(|&c| !fits(c)) {
        let name = match c {
            '"' => DefectName::LocalQuoteMisplaced,
            _ if quoted => DefectName::CharControl,
            _ => DefectName::LocalChar,
        };
        add_at(name, source(content, c), sink);
    }
    if !quoted && (normal.starts_with('.') || normal.ends_with('.') || normal.contains("..")) {
        add_at(DefectName::LocalDot, misplaced_dot(content), sink);
    }
    if normal.starts_with(is_combining_mark) {
        sink.add(DefectName::LocalLeadingMark);
    }
    if normal
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
    {
        sink.add(DefectName::LocalALabel);
    }
    if normal.is_ascii() {
        return;
    }
    if let Some(c) = normal
        .chars()
        .find(|c| !is_nfkc(c.encode_utf8(&mut [0; 4])))
    {
        add_at(DefectName::LocalCompat, source(content, c), sink);
    }
    let is_letter = |c: char| !c.is_ascii() && !c.is_control() && !character::is_unassigned(c);
    if let Some(c) = normal.chars().find(|&c| is_letter(c)) {
        add_at(DefectName::LocalNonAscii, source(content, c), sink);
    }
}

fn add_at(name: DefectName, source_char: Option<SourceChar>, sink: &mut DefectSink<'_>) {
    match source_char {
        Some(source_char) => sink.add_at(name, source_char),
        None => sink.add(name),
    }
}

/// Returns the first stored character that is normalised to `c`. Returns `None` if `c` was composed from several
/// characters.
fn source(content: &SourceText, c: char) -> Option<SourceChar> {
    let becomes = |source_char: &&SourceChar| {
        let alone: String = source_char.code.nfc().map(width::ordinary).nfc().collect();
        alone.contains(c)
    };
    content.iter().find(becomes).copied()
}

/// Returns the first misplaced dot: at the start, at the end, or after another dot.
fn misplaced_dot(content: &SourceText) -> Option<SourceChar> {
    let is_dot = |index: usize| {
        content
            .get(index)
            .is_none_or(|source_char| source_char.code == '.')
    };
    let at = (0..content.len()).find(|&index| {
        is_dot(index) && (index == 0 || is_dot(index - 1) || index + 1 == content.len())
    });
    at.map(|index| content[index])
}
