//! Removes outer white space and invisible characters.
//!
//! Characters that cannot be removed safely are reported as errors: bidirectional formatting characters inside the
//! text, control characters and unassigned code points. White space inside the text remains.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::email::character;
use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::domain;
use crate::email::limits::LABEL_MAX;
use crate::email::source_text::{SourceChar, SourceText};

/// The canonical combining class of a virama. A joiner after a virama is part of the script (RFC 5892 A.1).
const VIRAMA: u8 = 9;
/// Delimiters and escapes. A combining mark after such a character is an error: the two look like a single different
/// character, and normalisation may replace both with that character.
const DELIMITERS: &str = "@.<>()[]\",;:\\";

/// Returns the text without white space and invisible characters at its start and end.
pub(super) fn trimmed(text: &SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let is_edge = |c: char| c.is_whitespace() || character::is_default_ignorable(c);
    let kept = text.trimmed(is_edge);
    let first = kept
        .first()
        .map_or(usize::MAX, |source_char| source_char.origin);
    let last = kept
        .last()
        .map_or(usize::MAX, |source_char| source_char.origin);
    let is_cut =
        |source_char: &&SourceChar| source_char.origin < first || source_char.origin > last;
    let cut: Vec<SourceChar> = text.iter().filter(is_cut).copied().collect();
    // Add only one of the two white-space defects. If the cut text contains special white space, ordinary spaces do not
    // count.
    let is_special = cut
        .iter()
        .any(|source_char| edge_defect(source_char.code) == DefectName::WsTrimSpecial);
    for source_char in cut {
        let name = edge_defect(source_char.code);
        if !(is_special && name == DefectName::WsTrim) {
            sink.add_at(name, source_char);
        }
        sink.removed(source_char.code);
    }
    kept
}

fn edge_defect(c: char) -> DefectName {
    match c {
        ' ' => DefectName::WsTrim,
        _ if c.is_whitespace() => DefectName::WsTrimSpecial,
        _ if character::is_bidi_control(c) => DefectName::CharBidiEdge,
        _ => DefectName::CharInvisible,
    }
}

/// Returns the text without the invisible characters inside it.
pub(super) fn cleaned(text: &SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let mut kept = SourceText::default();
    for (index, source_char) in text.iter().enumerate() {
        let c = source_char.code;
        if character::is_bidi_control(c) {
            sink.add_at(DefectName::CharBidi, *source_char);
        } else if character::is_default_ignorable(c)
            && !(character::is_joiner(c) && joins(text, index))
        {
            sink.add_at(DefectName::CharInvisible, *source_char);
            sink.removed(c);
        } else {
            let before = index.checked_sub(1).map(|before| text[before].code);
            if let Some(name) = character_defect(before, c) {
                sink.add_at(name, *source_char);
            }
            kept.extend(&[*source_char]);
        }
    }
    kept
}

fn character_defect(before: Option<char>, c: char) -> Option<DefectName> {
    // White space and wide forms of delimiters count as delimiters, because later steps remove or convert them.
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

/// Returns whether the script around the joiner at `index` needs the joiner (RFC 5892 A.1 and A.2).
fn joins(text: &SourceText, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).and_then(|before| text.get(before)) else {
        return false;
    };
    if canonical_combining_class(before.code) == VIRAMA {
        return true;
    }
    let in_word = |source_char: &&SourceChar| {
        !source_char.code.is_ascii() && !source_char.code.is_whitespace()
    };
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
        .map(|source_char| source_char.code)
        .collect();
    // A word of more than `LABEL_MAX` characters cannot be a label. Without this limit, the check would take quadratic
    // time.
    before + after <= LABEL_MAX && domain::is_label(&word)
}
