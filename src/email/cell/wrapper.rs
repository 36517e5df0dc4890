//! Takes away quotation marks, brackets and apostrophes around a whole cell.
//!
//! Never touches marks that belong to the address: `"ola"@firma.no` is not wrapped.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// Marks that stand around a cell, and their partners.
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

/// Marks that are left behind alone at an edge: of Excel's text marker and of quotation marks.
const LONE: [char; 3] = ['\'', '‘', '’'];

/// Returns what stands between a mark at the start and its partner at the end.
pub(super) fn open(text: &SourceText, findings: &mut Findings<'_>) -> Option<SourceText> {
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
    findings.add(match start {
        '<' => DefectName::WrapAngle,
        _ => DefectName::WrapQuotes,
    });
    findings.step(Step::Wrapper);
    Some(inner)
}

/// Returns the text without the lone apostrophes at its edges, if there are any.
pub(super) fn without_apostrophe(
    text: &SourceText,
    findings: &mut Findings<'_>,
) -> Option<SourceText> {
    let is_lone = |c: char| LONE.contains(&c);
    let edges = [text.first()?, text.last()?];
    edges.into_iter().find(|glyph| is_lone(glyph.code))?;
    findings.add(DefectName::WrapApostrophe);
    findings.step(Step::Wrapper);
    Some(text.trimmed(|c| is_lone(c) || c.is_whitespace()))
}
