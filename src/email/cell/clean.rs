//! Drops what nobody sees: white space and marks at the edges, invisible characters inside.
//!
//! Refuses what cannot be dropped without a doubt: direction marks inside, control codes, code
//! points without a character. Leaves white space inside alone.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::email::character;
use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::domain;
use crate::email::mailbox::LABEL_MAX;
use crate::email::source_text::{SourceChar, SourceText};

/// Canonical combining class of a virama, after which joiners belong to the script (RFC 5892 A.1).
const VIRAMA: u8 = 9;
/// Characters that part something, or put something else before the next one; with a mark on it each is
/// another character to people and to normalisation.
const DELIMITERS: &str = "@.<>()[]\",;:\\";

/// Returns the text without white space and invisible characters at its edges.
pub(super) fn trimmed(text: &SourceText, findings: &mut Findings<'_>) -> SourceText {
    let is_edge = |c: char| c.is_whitespace() || character::is_ignorable(c);
    let kept = text.trimmed(is_edge);
    let first = kept.first().map_or(usize::MAX, |glyph| glyph.origin);
    let last = kept.last().map_or(usize::MAX, |glyph| glyph.origin);
    let is_cut = |glyph: &&SourceChar| glyph.origin < first || glyph.origin > last;
    let cut: Vec<SourceChar> = text.iter().filter(is_cut).copied().collect();
    // One word for white space: what a plain trim misses outweighs a space.
    let is_special = cut
        .iter()
        .any(|glyph| edge_defect(glyph.code) == DefectName::WsTrimSpecial);
    for glyph in cut {
        let name = edge_defect(glyph.code);
        if !(is_special && name == DefectName::WsTrim) {
            findings.add_at(name, glyph);
        }
        findings.dropped(glyph.code);
    }
    kept
}

fn edge_defect(c: char) -> DefectName {
    match c {
        ' ' => DefectName::WsTrim,
        _ if c.is_whitespace() => DefectName::WsTrimSpecial,
        _ if character::is_direction(c) => DefectName::CharBidiEdge,
        _ => DefectName::CharInvisible,
    }
}

/// Returns the text without the invisible characters inside.
pub(super) fn cleaned(text: &SourceText, findings: &mut Findings<'_>) -> SourceText {
    let mut kept = SourceText::default();
    for (index, glyph) in text.iter().enumerate() {
        let c = glyph.code;
        if character::is_direction(c) {
            findings.add_at(DefectName::CharBidi, *glyph);
        } else if character::is_ignorable(c) && !(character::is_joiner(c) && joins(text, index)) {
            findings.add_at(DefectName::CharInvisible, *glyph);
            findings.dropped(c);
        } else {
            let before = index.checked_sub(1).map(|before| text[before].code);
            if let Some(name) = refusal(before, c) {
                findings.add_at(name, *glyph);
            }
            kept.extend(&[*glyph]);
        }
    }
    kept
}

fn refusal(before: Option<char>, c: char) -> Option<DefectName> {
    // A wide delimiter becomes an ordinary one later on, and white space gives way to what stands before it.
    let is_delimiter = |c: char| {
        if c.is_whitespace() {
            return true;
        }
        let mut plain = c.nfkc();
        plain.next().is_some_and(|plain| DELIMITERS.contains(plain)) && plain.next().is_none()
    };
    match c {
        _ if is_combining_mark(c) && before.is_some_and(is_delimiter) => {
            Some(DefectName::CharMarkOnDelimiter)
        }
        '\u{fffd}' => Some(DefectName::CharReplacement),
        _ if character::is_control(c) => Some(DefectName::CharControl),
        _ if character::is_unassigned(c) => Some(DefectName::CharUnassigned),
        _ => None,
    }
}

/// Tells whether the joiner at `index` belongs to the word around it (RFC 5892 A.1 and A.2).
fn joins(text: &SourceText, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).and_then(|before| text.get(before)) else {
        return false;
    };
    if canonical_combining_class(before.code) == VIRAMA {
        return true;
    }
    let in_word = |glyph: &&SourceChar| !glyph.code.is_ascii() && !glyph.code.is_whitespace();
    let before = text[..index]
        .iter()
        .rev()
        .take(LABEL_MAX)
        .take_while(in_word)
        .count();
    let after = text[index..]
        .iter()
        .take(LABEL_MAX)
        .take_while(in_word)
        .count();
    let word: String = text[index - before..index + after]
        .iter()
        .map(|glyph| glyph.code)
        .collect();
    // A longer word is no label, and would cost the square of its length.
    before + after <= LABEL_MAX && domain::is_label(&word)
}
