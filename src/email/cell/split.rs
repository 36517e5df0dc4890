//! Splits a cell that contains several addresses, or an address and other text.
//!
//! Separators that may also occur inside an address count only if they are between two addresses. A comma or semicolon
//! that is directly followed by text counts only if every piece is an address, so that a split never removes part of an
//! address.

use crate::email::character;
use crate::email::source_text::{SourceChar, SourceText};

/// Characters that people write between two addresses but that may also occur inside an address.
const WEAK_SEPARATORS: [char; 3] = ['|', '/', '&'];

/// The pieces of a cell.
#[derive(Debug)]
pub(super) struct Pieces {
    /// The pieces that contain an @, in order. There is at least one.
    pub(super) addresses: Vec<SourceText>,
    /// Whether the cell also contains other text.
    pub(super) has_other_text: bool,
}

/// Returns the pieces of `text`, or `None` if there is nothing to split.
pub(super) fn split(text: &SourceText) -> Option<Pieces> {
    strong(text).or_else(|| weak(text))
}

/// Returns whether `text` has exactly one @ with text on both sides, and nothing to split.
pub(super) fn is_single(text: &SourceText) -> bool {
    let is_gap = |c: char| c.is_whitespace() || is_strong(c);
    has_both_sides(text) && text.find('@') == text.rfind('@') && separators(text, is_gap).is_empty()
}

/// Splits at semicolons, commas, tabs and line breaks. Returns `None` if there is nothing to split, or if a piece may
/// be only a part of an address.
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
    let is_complete = addresses.iter().all(has_both_sides) && !addresses.is_empty();
    // Each of `ola,n@firma.no`, `ola@firma,no` and `ola@fir<tab>ma.no` is one invalid address, not an address and other
    // text.
    let is_clear = others.is_empty() || cuts.iter().all(|&index| is_clear_split(text, index));
    if !is_complete || !is_clear {
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

/// Returns whether a separator certainly ends an item: it is at the end of the text, or white space or another
/// separator follows. A tab or line break next to a dot belongs to a single folded address (RFC 5322 4.4), and a split
/// there would result in a different address.
fn is_clear_split(text: &SourceText, index: usize) -> bool {
    let is_gap = |source_char: &&SourceChar| source_char.code.is_whitespace();
    let before = text[..index]
        .iter()
        .rev()
        .find(|source_char| !is_gap(source_char));
    let after = text[index + 1..]
        .iter()
        .find(|source_char| !is_gap(source_char));
    let is_dot = |source_char: Option<&SourceChar>| {
        source_char.is_some_and(|source_char| source_char.code == '.')
    };
    if is_gap(&&text[index]) && (is_dot(before) || is_dot(after)) {
        return false;
    }
    let next = text.get(index + 1);
    next.is_none_or(|source_char| source_char.code.is_whitespace() || is_strong(source_char.code))
}

/// Splits at white space and weak separators. Returns `None` if the result would contain fewer than two addresses.
fn weak(text: &SourceText) -> Option<Pieces> {
    if text
        .iter()
        .filter(|source_char| source_char.code == '@')
        .count()
        < 2
    {
        return None;
    }
    let cuts = separators(text, |c| c.is_whitespace() || WEAK_SEPARATORS.contains(&c));
    let (addresses, others): (Vec<SourceText>, Vec<SourceText>) = cut(text, &cuts)
        .into_iter()
        .filter(|piece| !piece.is_empty())
        .partition(|piece| piece.contains('@'));
    let is_complete = addresses.len() > 1 && addresses.iter().all(has_both_sides);
    is_complete.then(|| Pieces {
        addresses,
        has_other_text: others.iter().any(|other| !is_connector(other)),
    })
}

/// Returns whether the piece is "and" or "or" in a supported language.
fn is_connector(piece: &SourceText) -> bool {
    [
        "og", "och", "and", "und", "en", "ja", "eller", "or", "oder", "of",
    ]
    .iter()
    .any(|word| piece.len() == word.len() && piece.has_at(0, word))
}

/// Returns whether a piece contains an @, and has text before its first @ and after its last @.
fn has_both_sides(piece: &SourceText) -> bool {
    piece.find('@').is_some_and(|at| at > 0) && piece.rfind('@') != Some(piece.len() - 1)
}

/// Returns the indices of the separators that are not in quotation marks, comments or brackets.
fn separators(text: &SourceText, is_separator: impl Fn(char) -> bool) -> Vec<usize> {
    let mut found = Vec::new();
    let (mut quoted, mut escaped, mut depth) = (false, false, 0_usize);
    for (index, source_char) in text.iter().enumerate() {
        match source_char.code {
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

/// Returns the pieces between the separators, without outer white space.
fn cut(text: &SourceText, cuts: &[usize]) -> Vec<SourceText> {
    let mut start = 0;
    let mut pieces = Vec::with_capacity(cuts.len() + 1);
    for &end in cuts.iter().chain([&text.len()]) {
        pieces.push(text.slice(start..end).without_edge_space());
        start = end + 1;
    }
    pieces
}
