//! Removes quotation marks, brackets and apostrophes around a whole cell.
//!
//! Marks that belong to the address stay: `"ola"@firma.no` is not wrapped.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// Pairs of marks around a cell.
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

/// Marks that occur alone at an edge: Excel's text marker, and single quotation marks.
const LONE: [char; 3] = ['\'', '‘', '’'];

/// Returns the text between a pair of marks; `None` if the cell is not wrapped.
pub(super) fn removed(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<SourceText> {
    let [first, .., last] = &text[..] else {
        return None;
    };
    let (start, end) = PAIRS
        .into_iter()
        .find(|pair| *pair == (first.code, last.code))?;
    let inner = text.slice(1..text.len() - 1);
    // `<a@x.no>;<b@x.no>` and `"a@x.no" <b@x.no>` open and close twice.
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

/// Returns the text without apostrophes at its edges; `None` if it has none.
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
