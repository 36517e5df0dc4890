//! Takes the addresses out of a cell as people fill it: trims, unwraps, splits.
//!
//! The first half of the pipeline, up to the @. Drops only what cannot belong to an address, and
//! says so; where two readings are equally likely it takes none.

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
use super::defect_sink::Findings;
use super::normalisation_step::Step;
use super::source_text::SourceText;

/// Most layers of wrapping that are taken away: more is no mistake but an attack.
const LAYERS: usize = 6;

/// What a cell holds.
#[derive(Debug)]
pub(super) enum CellContent {
    /// No address.
    Nothing,
    /// One address, still to be parted at its @.
    One(SourceText),
    /// Several texts that are the same address, or not.
    Several(Several),
}

/// Texts of which each may be an address.
#[derive(Debug)]
pub(super) struct Several {
    /// The texts, in the order of the cell; the one to go on with first.
    pub(super) texts: Vec<SourceText>,
    /// What it means if they are different addresses.
    pub(super) different: DefectName,
}

impl Several {
    fn new(texts: Vec<SourceText>) -> Self {
        Self {
            texts,
            different: DefectName::CellMultiple,
        }
    }
}

/// Returns what the stored value holds.
pub(super) fn open(stored: &SourceText, findings: &mut Findings<'_>) -> CellContent {
    let text = clean::trimmed(stored, findings);
    if is_filler(&text) {
        findings.add(DefectName::CellEmpty);
        return CellContent::Nothing;
    }
    let text = clean::cleaned(&text, findings);
    let text = match entity::decoded(&text, findings) {
        Some(decoded) => clean::cleaned(&decoded, findings).without_edge_space(),
        None => text,
    };
    let text = at_sign::plain(text, findings);
    let (text, shown) = unwrapped(text, findings);
    let text = at_sign::plain(text, findings);
    if !text.contains('@') {
        findings.add(at_sign::missing(&text));
        return CellContent::Nothing;
    }
    if let Some(shown) = shown.filter(|shown| shown.contains('@')) {
        return CellContent::Several(Several::new(vec![text, shown]));
    }
    named(text, findings)
}

/// Returns the address that a piece of a cell holds, without its wrapping and display name.
pub(super) fn open_piece(text: SourceText, findings: &mut Findings<'_>) -> SourceText {
    let (text, _) = unwrapped(text, findings);
    match name_addr::parts(&text) {
        Some(parts) => {
            set_aside(&parts, findings);
            unwrapped(parts.address, findings).0
        }
        None => text,
    }
}

/// Returns the parts before and after the @ of a bare address.
pub(super) fn sides(
    text: &SourceText,
    findings: &mut Findings<'_>,
) -> Option<(SourceText, SourceText)> {
    let text = comment::dropped(text, findings).without_edge_space();
    let text = wrapper::without_apostrophe(&text, findings).unwrap_or(text);
    let text = space::dropped(&text, findings);
    let at = at_sign::position(&text, findings)?;
    Some((text.slice(0..at), text.slice(at + 1..text.len())))
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

/// Takes away links, prefixes and marks, layer by layer; returns what a link showed, too.
fn unwrapped(text: SourceText, findings: &mut Findings<'_>) -> (SourceText, Option<SourceText>) {
    let mut text = text;
    let mut shown = None;
    for _ in 0..LAYERS {
        let inner = if let Some(link) = link::open(&text, findings) {
            shown = Some(link.shown);
            link.target
        } else if let Some(rest) = prefix::cut(&text, findings) {
            rest
        } else if let Some(inner) = wrapper::open(&text, findings) {
            inner
        } else {
            break;
        };
        text = clean::cleaned(&inner, findings).without_edge_space();
    }
    (text, shown)
}

/// Looks for an address in angle brackets, then for several addresses.
fn named(text: SourceText, findings: &mut Findings<'_>) -> CellContent {
    if let Some(parts) = name_addr::parts(&text) {
        if !parts.name.contains('@') {
            set_aside(&parts, findings);
            return CellContent::One(unwrapped(parts.address, findings).0);
        }
        if let Some(name) = name_addr::unquoted(&parts.name) {
            return CellContent::Several(Several {
                texts: vec![parts.address, name],
                different: DefectName::WrapNameIsOtherAddress,
            });
        }
        if split::is_single(&parts.name) {
            return CellContent::Several(Several::new(vec![parts.name, parts.address]));
        }
    }
    if let Some(parts) = name_addr::parts_in_brackets(&text) {
        set_aside(&parts, findings);
        return CellContent::One(unwrapped(parts.address, findings).0);
    }
    let Some(pieces) = split::split(&text) else {
        return CellContent::One(text);
    };
    findings.step(Step::Separator);
    if pieces.has_other_text {
        findings.add(DefectName::WrapExtraText);
    }
    match <[SourceText; 1]>::try_from(pieces.addresses) {
        Ok([only]) => {
            if !pieces.has_other_text {
                findings.add(DefectName::CellSeparator);
            }
            CellContent::One(open_piece(only, findings))
        }
        Err(several) => CellContent::Several(Several::new(several)),
    }
}

/// Adds what stands beside an address in angle brackets.
fn set_aside(parts: &name_addr::NameAddr, findings: &mut Findings<'_>) {
    if let Some(first) = parts.rest.first() {
        let is_separator = parts
            .rest
            .iter()
            .all(|glyph| matches!(glyph.code, ';' | ','));
        let is_comment =
            first.code == '(' && parts.rest.last().is_some_and(|last| last.code == ')');
        let name = if is_separator {
            DefectName::CellSeparator
        } else if is_comment {
            DefectName::WrapComment
        } else {
            DefectName::WrapTrailingText
        };
        findings.add_at(name, *first);
    }
    findings.add(if parts.name.is_empty() {
        DefectName::WrapAngle
    } else {
        DefectName::WrapDisplayName
    });
    findings.step(Step::Wrapper);
}
