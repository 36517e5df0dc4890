//! The first half of the pipeline. It extracts addresses from a cell by trimming, unwrapping and splitting. Then it
//! splits each address at its @.
//!
//! Only text that cannot be part of an address is removed, and each removal adds a defect. If two interpretations are
//! equally likely, neither of them is used.

mod at_sign;
mod clean;
mod comment;
mod entity;
mod link;
mod name_addr;
mod prefix;
mod space;
mod split;
mod wrapper;

use super::data::FILLER_VALUES;
use super::defect_kind::DefectName;
use super::defect_sink::DefectSink;
use super::normalisation_step::Step;
use super::source_text::SourceText;

/// Maximum number of nested wrappers, such as links and quotation marks, that are removed. Ordinary mistakes do not
/// cause deeper nesting.
const MAX_LAYERS: usize = 6;

/// The content of a cell.
#[derive(Debug)]
pub(super) enum CellContent {
    /// The cell contains no address.
    Nothing,
    /// The cell contains one address. It is not yet split at its @.
    One(SourceText),
    /// The cell contains several pieces of text, which may be the same address.
    Several(SeveralTexts),
}

/// Several pieces of text that may each be an address.
#[derive(Debug)]
pub(super) struct SeveralTexts {
    /// The pieces. If all are the same address, the first piece is used.
    pub(super) texts: Vec<SourceText>,
    /// The defect that is added if the pieces are different addresses.
    pub(super) different: DefectName,
}

impl SeveralTexts {
    fn new(texts: Vec<SourceText>) -> Self {
        Self {
            texts,
            different: DefectName::CellMultiple,
        }
    }
}

/// Returns the content of the stored value.
pub(super) fn extract(stored: &SourceText, sink: &mut DefectSink<'_>) -> CellContent {
    let text = clean::trimmed(stored, sink);
    if is_filler(&text) {
        sink.add(DefectName::CellEmpty);
        return CellContent::Nothing;
    }
    let text = clean::cleaned(&text, sink);
    let text = match entity::decoded(&text, sink) {
        Some(decoded) => clean::cleaned(&decoded, sink).without_edge_space(),
        None => text,
    };
    let text = at_sign::normalised(text, sink);
    let (text, shown) = unwrapped(text, sink);
    let text = at_sign::normalised(text, sink);
    if !text.contains('@') {
        sink.add(at_sign::missing(&text));
        return CellContent::Nothing;
    }
    if let Some(shown) = shown.filter(|shown| shown.contains('@')) {
        return CellContent::Several(SeveralTexts::new(vec![text, shown]));
    }
    named(text, sink)
}

/// Removes wrappers and the display name from a part of a cell.
pub(super) fn extract_piece(text: SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let (text, _) = unwrapped(text, sink);
    match name_addr::parts(&text) {
        Some(parts) => {
            add_surroundings(&parts, sink);
            unwrapped(parts.address, sink).0
        }
        None => text,
    }
}

/// Returns the text before and after the @ of an address. Returns `None` if the @ is missing, or if there are several.
pub(super) fn sides(
    text: &SourceText,
    sink: &mut DefectSink<'_>,
) -> Option<(SourceText, SourceText)> {
    let text = comment::removed(text, sink).without_edge_space();
    let text = wrapper::without_apostrophe(&text, sink).unwrap_or(text);
    let text = space::removed(&text, sink);
    let at = at_sign::position(&text, sink)?;
    Some((text.slice(0..at), text.slice(at + 1..text.len())))
}

/// Replaces a substitute for the @, such as `(at)`, with an @. Returns `None` if the value contains no substitute, or
/// if a second substitute follows.
pub(super) fn with_restored_at(stored: &SourceText) -> Option<String> {
    at_sign::restored(stored)
}

fn is_filler(text: &SourceText) -> bool {
    if text.contains('@') {
        return false;
    }
    let value: String = text
        .to_string()
        .chars()
        .flat_map(char::to_lowercase)
        .collect();
    value.is_empty() || FILLER_VALUES.contains(&*value)
}

/// Removes links, prefixes, quotation marks and brackets layer by layer. Also returns the text that a link shows, or
/// `None` if the text was not a link.
fn unwrapped(text: SourceText, sink: &mut DefectSink<'_>) -> (SourceText, Option<SourceText>) {
    let mut text = text;
    let mut shown = None;
    for _ in 0..MAX_LAYERS {
        let inner = if let Some(link) = link::parse(&text, sink) {
            shown = Some(link.shown);
            link.target
        } else if let Some(rest) = prefix::removed(&text, sink) {
            rest
        } else if let Some(inner) = wrapper::removed(&text, sink) {
            inner
        } else {
            break;
        };
        text = clean::cleaned(&inner, sink).without_edge_space();
    }
    (text, shown)
}

/// Searches for an address in brackets. If this search has no result, splits the text at separators.
fn named(text: SourceText, sink: &mut DefectSink<'_>) -> CellContent {
    if let Some(parts) = name_addr::parts(&text) {
        if !parts.name.contains('@') {
            add_surroundings(&parts, sink);
            return CellContent::One(unwrapped(parts.address, sink).0);
        }
        if let Some(name) = name_addr::unquoted(&parts.name) {
            return CellContent::Several(SeveralTexts {
                texts: vec![parts.address, name],
                different: DefectName::WrapNameIsOtherAddress,
            });
        }
        if split::is_single(&parts.name) {
            return CellContent::Several(SeveralTexts::new(vec![parts.name, parts.address]));
        }
    }
    if let Some(parts) = name_addr::parts_in_brackets(&text) {
        add_surroundings(&parts, sink);
        return CellContent::One(unwrapped(parts.address, sink).0);
    }
    let Some(pieces) = split::split(&text) else {
        return CellContent::One(text);
    };
    sink.step(Step::Separator);
    if pieces.has_other_text {
        sink.add(DefectName::WrapExtraText);
    }
    match <[SourceText; 1]>::try_from(pieces.addresses) {
        Ok([only]) => {
            if !pieces.has_other_text {
                sink.add(DefectName::CellSeparator);
            }
            CellContent::One(extract_piece(only, sink))
        }
        Err(several) => CellContent::Several(SeveralTexts::new(several)),
    }
}

/// Adds defects for the brackets around an address, and for the text before and after the brackets.
fn add_surroundings(parts: &name_addr::NameAddr, sink: &mut DefectSink<'_>) {
    if let Some(first) = parts.rest.first() {
        let is_separator = parts
            .rest
            .iter()
            .all(|source_char| matches!(source_char.code, ';' | ','));
        let is_comment =
            first.code == '(' && parts.rest.last().is_some_and(|last| last.code == ')');
        let name = if is_separator {
            DefectName::CellSeparator
        } else if is_comment {
            DefectName::WrapComment
        } else {
            DefectName::WrapTrailingText
        };
        sink.add_at(name, *first);
    }
    sink.add(if parts.name.is_empty() {
        DefectName::WrapAngle
    } else {
        DefectName::WrapDisplayName
    });
    sink.step(Step::Wrapper);
}
