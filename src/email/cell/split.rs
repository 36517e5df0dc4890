//! Splits a cell with several addresses, or an address and other text.
//!
//! Strong separators first; weak ones, that may stand inside an address, only between two
//! addresses. A comma without a space never cuts an address short.

use crate::email::character;
use crate::email::source_text::{SourceChar, SourceText};

/// Words and signs that people put between two addresses.
const WEAK_MARKS: [char; 3] = ['|', '/', '&'];

/// A cell in pieces.
#[derive(Debug)]
pub(super) struct Pieces {
    /// The pieces with an @, in order; at least one.
    pub(super) addresses: Vec<SourceText>,
    /// There is other text beside them.
    pub(super) has_other_text: bool,
}

/// Returns the pieces of `text`; nothing if it is whole.
pub(super) fn split(text: &SourceText) -> Option<Pieces> {
    strong(text).or_else(|| weak(text))
}

/// Tells whether `text` has one @, something on both sides of it, and nothing to split.
pub(super) fn is_single(text: &SourceText) -> bool {
    let is_gap = |c: char| c.is_whitespace() || is_strong(c);
    has_both_sides(text) && text.find('@') == text.rfind('@') && separators(text, is_gap).is_empty()
}

/// Splits at semicolons, commas, tabs and line breaks.
fn strong(text: &SourceText) -> Option<Pieces> {
    let cuts = separators(text, is_strong);
    if cuts.is_empty() {
        return None;
    }
    let pieces = cut(text, &cuts);
    let (addresses, others): (Vec<SourceText>, Vec<SourceText>) = pieces
        .into_iter()
        .filter(|piece| !piece.is_empty())
        .partition(|piece| piece.contains('@'));
    let is_sound = addresses.iter().all(has_both_sides) && !addresses.is_empty();
    // `ola,n@firma.no`, `ola@firma,no` and `ola@fir<tab>ma.no` are one broken address, not text
    // and an address.
    let is_clear = others.is_empty() || cuts.iter().all(|&index| is_clear_cut(text, index));
    if !is_sound || !is_clear {
        return None;
    }
    let mut all = Pieces {
        addresses: Vec::new(),
        has_other_text: !others.is_empty(),
    };
    for address in addresses {
        match weak(&address) {
            None => all.addresses.push(address),
            Some(pieces) => all.addresses.extend(pieces.addresses),
        }
    }
    Some(all)
}

fn is_strong(c: char) -> bool {
    matches!(c, ';' | ',' | '\t') || character::is_line_break(c)
}

/// Tells whether a separator stands between two things: it is at the end, or followed by space.
/// A tab or line break beside a dot folds one address (RFC 5322 4.4): to cut there would leave
/// somebody else's.
fn is_clear_cut(text: &SourceText, index: usize) -> bool {
    let is_gap = |glyph: &&SourceChar| glyph.code.is_whitespace();
    let before = text[..index].iter().rev().find(|glyph| !is_gap(glyph));
    let after = text[index + 1..].iter().find(|glyph| !is_gap(glyph));
    let is_dot = |glyph: Option<&SourceChar>| glyph.is_some_and(|glyph| glyph.code == '.');
    if is_gap(&&text[index]) && (is_dot(before) || is_dot(after)) {
        return false;
    }
    let next = text.get(index + 1);
    next.is_none_or(|glyph| glyph.code.is_whitespace() || is_strong(glyph.code))
}

/// Splits at white space, strokes and words, if two addresses come out.
fn weak(text: &SourceText) -> Option<Pieces> {
    if text.iter().filter(|glyph| glyph.code == '@').count() < 2 {
        return None;
    }
    let cuts = separators(text, |c| c.is_whitespace() || WEAK_MARKS.contains(&c));
    let (addresses, others): (Vec<SourceText>, Vec<SourceText>) = cut(text, &cuts)
        .into_iter()
        .filter(|piece| !piece.is_empty())
        .partition(|piece| piece.contains('@'));
    let is_sound = addresses.len() > 1 && addresses.iter().all(has_both_sides);
    is_sound.then(|| Pieces {
        addresses,
        has_other_text: others.iter().any(|other| !is_connector(other)),
    })
}

/// Tells whether the piece is a word for "and".
fn is_connector(piece: &SourceText) -> bool {
    [
        "og", "och", "and", "und", "en", "ja", "eller", "or", "oder", "of",
    ]
    .iter()
    .any(|word| piece.len() == word.len() && piece.has_at(0, word))
}

/// Tells whether something stands before and after the @ of a piece.
fn has_both_sides(piece: &SourceText) -> bool {
    piece.find('@').is_some_and(|at| at > 0) && piece.rfind('@') != Some(piece.len() - 1)
}

/// Returns the indices of the separators outside quotation marks, comments and brackets.
fn separators(text: &SourceText, is_separator: impl Fn(char) -> bool) -> Vec<usize> {
    let mut found = Vec::new();
    let (mut quoted, mut escaped, mut depth) = (false, false, 0_usize);
    for (index, glyph) in text.iter().enumerate() {
        match glyph.code {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '<' | '[' if !quoted => depth += 1,
            ')' | '>' | ']' if !quoted => depth = depth.saturating_sub(1),
            c if !quoted && depth == 0 && is_separator(c) => found.push(index),
            _ => {}
        }
    }
    found
}

/// Returns what stands between the cuts, without white space at the edges.
fn cut(text: &SourceText, cuts: &[usize]) -> Vec<SourceText> {
    let mut start = 0;
    let mut pieces = Vec::with_capacity(cuts.len() + 1);
    for &end in cuts.iter().chain([&text.len()]) {
        pieces.push(text.slice(start..end).without_edge_space());
        start = end + 1;
    }
    pieces
}
