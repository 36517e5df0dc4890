//! Removes quotation marks, brackets and apostrophes around the content of a cell.
//!
//! Quotation marks that belong to the address are not removed: `"ola"@firma.no` is not wrapped.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// The pairs of quotation marks and brackets that occur around a cell.
const PAIRS: [(char, char); 14] = [
    ('"', '"'),
    ('\'', '\''),
    ('`', '`'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('”', '”'),
    ('«', '»'),
    ('»', '«'),
    ('‘', '’'),
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
];

/// Apostrophes that are removed even if there is none at the other end: single quotation marks, and the prefix with
/// which Excel marks a cell as text.
const LONE: [char; 3] = ['\'', '‘', '’'];

/// Returns the text between a pair of quotation marks or brackets. Returns `None` if the cell is not wrapped in a pair,
/// or if the text between the pair does not contain an @.
pub(super) fn removed(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<SourceText> {
    let [first, .., last] = &text[..] else {
        return None;
    };
    let (start, end) = PAIRS
        .into_iter()
        .find(|pair| *pair == (first.code, last.code))?;
    let inner = text.slice(1..text.len() - 1);
    // `<a@x.no>;<b@x.no>` and `"a@x.no";"b@x.no"` each contain two pairs, so no single pair encloses the whole text.
    let closes_early = start != '\'' && (inner.contains(end) || inner.contains(start));
    if closes_early || !inner.contains('@') {
        return None;
    }
    sink.add(match start {
        '<' => DefectName::WrapAngle,
        _ => DefectName::WrapQuotes,
    });
    sink.step(Step::Wrapper);
    Some(inner)
}

/// Returns the text without leading and trailing apostrophes, or `None` if there are none to remove.
pub(super) fn without_apostrophe(
    text: &SourceText,
    sink: &mut DefectSink<'_>,
) -> Option<SourceText> {
    let is_lone = |c: char| LONE.contains(&c);
    let edges = [text.first()?, text.last()?];
    edges
        .into_iter()
        .find(|source_char| is_lone(source_char.code))?;
    sink.add(DefectName::WrapApostrophe);
    sink.step(Step::Wrapper);
    Some(text.trimmed(|c| is_lone(c) || c.is_whitespace()))
}
