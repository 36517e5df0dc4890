//! Turns the text before the @ into a local part, in stored and in lowered case.
//!
//! Repairs only what cannot change the mailbox: composition, width, needless quotation marks.
//! All else is an error, or at most suggested. Never sees the domain but for its folding.

mod case;
mod quoted;
mod role_names;
mod suggest;
mod width;

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfkc};

pub(super) use role_names::{is_telling, judge, too_long, usage};
pub(super) use suggest::readings;

use super::atext;
use super::character;
use super::defect_kind::DefectName;
use super::defect_sink::Findings;
use super::mailbox::LOCAL_MAX;
use super::normalisation_step::Step;
use super::source_text::{SourceChar, SourceText};

/// The part before the @.
#[derive(Debug, Clone)]
pub(super) struct Local<'a> {
    /// Normalised, with its case as stored; in quotation marks where it needs them.
    pub(super) exact: Cow<'a, str>,
    /// In lower case, if that differs.
    pub(super) lowered: Option<String>,
}

impl<'a> Local<'a> {
    /// Returns the local part whose normalised form is `exact`.
    pub(super) fn new(exact: Cow<'a, str>) -> Self {
        let lowered = case::lowered(&exact);
        Self { exact, lowered }
    }

    /// Returns the form in lower case.
    pub(super) fn login(&self) -> &str {
        self.lowered.as_deref().unwrap_or(&self.exact)
    }
}

/// Returns the local part of `text`, after adding what is wrong with it.
pub(super) fn read(text: &SourceText, findings: &mut Findings<'_>) -> Option<Local<'static>> {
    let is_quoted = text.first().is_some_and(|glyph| glyph.code == '"');
    let content = if is_quoted {
        quoted::content(text, findings)?
    } else {
        text.clone()
    };
    let normal = normalised(&content, findings);
    if normal.is_empty() {
        if is_quoted {
            findings.add(DefectName::LocalQuoted);
        }
        findings.add(DefectName::LocalEmpty);
        return None;
    }
    // An apostrophe at the start without them would be Excel's.
    let needs_quotes = is_quoted && (!is_dot_string(&normal) || normal.starts_with('\''));
    if needs_quotes {
        findings.add(DefectName::LocalQuoted);
    } else if is_quoted {
        findings.add(DefectName::LocalQuotedUnneeded);
        findings.step(Step::Quotes);
    }
    refuse_characters(&content, &normal, needs_quotes, findings);
    let exact = if needs_quotes {
        quoted::closed(&normal)
    } else {
        normal
    };
    if exact.len() > LOCAL_MAX {
        findings.add(DefectName::LenLocal);
    }
    Some(Local::new(exact.into()))
}

/// Returns the text in NFC with ordinary width (RFC 6532 3.1, RFC 8264 5.2.1).
fn normalised(content: &SourceText, findings: &mut Findings<'_>) -> String {
    let stored = content.to_string();
    if stored.is_ascii() {
        return stored;
    }
    let composed: String = stored.nfc().collect();
    let mapped: String = composed.chars().map(width::ordinary).collect();
    let normal: String = mapped.nfc().collect();
    if normal != stored {
        findings.add(DefectName::LocalNormalised);
    }
    if composed != mapped {
        findings.step(Step::Width);
    }
    if composed != stored || mapped != normal {
        findings.step(Step::Composition);
    }
    normal
}

/// Tells whether `text` needs no quotation marks.
fn is_dot_string(text: &str) -> bool {
    let is_atom = |part: &str| !part.is_empty() && part.chars().all(atext::is_text);
    text.split('.').all(is_atom)
}

/// Adds what is wrong with the characters of a normalised local part.
fn refuse_characters(
    content: &SourceText,
    normal: &str,
    quoted: bool,
    findings: &mut Findings<'_>,
) {
    let fits = |c: char| {
        if quoted {
            !c.is_ascii() || matches!(c, ' '..='~')
        } else {
            c == '.' || atext::is_text(c)
        }
    };
    if let Some(c) = normal.chars().find(|&c| !fits(c)) {
        let name = match c {
            '"' => DefectName::LocalQuoteMisplaced,
            _ if quoted => DefectName::CharControl,
            _ => DefectName::LocalChar,
        };
        add_at(name, source(content, c), findings);
    }
    if !quoted && (normal.starts_with('.') || normal.ends_with('.') || normal.contains("..")) {
        add_at(DefectName::LocalDot, misplaced_dot(content), findings);
    }
    if normal.starts_with(is_combining_mark) {
        findings.add(DefectName::LocalLeadingMark);
    }
    if normal
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
    {
        findings.add(DefectName::LocalALabel);
    }
    if normal.is_ascii() {
        return;
    }
    if let Some(c) = normal
        .chars()
        .find(|c| !is_nfkc(c.encode_utf8(&mut [0; 4])))
    {
        add_at(DefectName::LocalCompat, source(content, c), findings);
    }
    let is_letter = |c: char| !c.is_ascii() && !c.is_control() && !character::is_unassigned(c);
    if let Some(c) = normal.chars().find(|&c| is_letter(c)) {
        add_at(DefectName::LocalNonAscii, source(content, c), findings);
    }
}

fn add_at(name: DefectName, glyph: Option<SourceChar>, findings: &mut Findings<'_>) {
    match glyph {
        Some(glyph) => findings.add_at(name, glyph),
        None => findings.add(name),
    }
}

/// Returns the stored character that became `c`.
fn source(content: &SourceText, c: char) -> Option<SourceChar> {
    let becomes = |glyph: &&SourceChar| {
        let alone: String = glyph.code.nfc().map(width::ordinary).nfc().collect();
        alone.contains(c)
    };
    content.iter().find(becomes).copied()
}

/// Returns the first dot that is at an edge or follows a dot.
fn misplaced_dot(content: &SourceText) -> Option<SourceChar> {
    let is_dot = |index: usize| content.get(index).is_none_or(|glyph| glyph.code == '.');
    let at = (0..content.len()).find(|&index| {
        is_dot(index) && (index == 0 || is_dot(index - 1) || index + 1 == content.len())
    });
    at.map(|index| content[index])
}
