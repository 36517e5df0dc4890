//! Takes the addresses out of a cell as people fill it: trims, unwraps, splits.
//!
//! The first half of the pipeline, up to the @. Drops only what cannot belong to an address, and
//! says so; where two readings are equally likely it takes none.

mod angle;
mod clean;
mod comment;
mod entity;
mod link;
mod prefix;
mod sign;
mod space;
mod split;
mod wrapper;

use super::data::FILLER_VALUES;
use super::findings::Findings;
use super::name::DefectName;
use super::step::Step;
use super::text::Text;

/// Most layers of wrapping that are taken away: more is no mistake but an attack.
const LAYERS: usize = 6;

/// What a cell holds.
#[derive(Debug)]
pub(super) enum Content {
    /// No address.
    Nothing,
    /// One address, still to be parted at its @.
    One(Text),
    /// Several texts that are the same address, or not.
    Several(Several),
}

/// Texts of which each may be an address.
#[derive(Debug)]
pub(super) struct Several {
    /// The texts, in the order of the cell; the one to go on with first.
    pub(super) texts: Vec<Text>,
    /// What it means if they are different addresses.
    pub(super) different: DefectName,
}

impl Several {
    fn new(texts: Vec<Text>) -> Self {
        Self {
            texts,
            different: DefectName::CellMultiple,
        }
    }
}

/// Returns what the stored value holds.
pub(super) fn open(stored: &Text, findings: &mut Findings<'_>) -> Content {
    let text = clean::trimmed(stored, findings);
    if is_filler(&text) {
        findings.add(DefectName::CellEmpty);
        return Content::Nothing;
    }
    let text = clean::cleaned(&text, findings);
    let text = match entity::decoded(&text, findings) {
        Some(decoded) => clean::cleaned(&decoded, findings).without_edge_space(),
        None => text,
    };
    let text = sign::plain(text, findings);
    let (text, shown) = unwrapped(text, findings);
    let text = sign::plain(text, findings);
    if !text.contains('@') {
        findings.add(sign::missing(&text));
        return Content::Nothing;
    }
    if let Some(shown) = shown.filter(|shown| shown.contains('@')) {
        return Content::Several(Several::new(vec![text, shown]));
    }
    named(text, findings)
}

/// Returns the address that a piece of a cell holds, without its wrapping and display name.
pub(super) fn open_piece(text: Text, findings: &mut Findings<'_>) -> Text {
    let (text, _) = unwrapped(text, findings);
    match angle::parts(&text) {
        Some(parts) => {
            set_aside(&parts, findings);
            unwrapped(parts.address, findings).0
        }
        None => text,
    }
}

/// Returns the parts before and after the @ of a bare address.
pub(super) fn sides(text: &Text, findings: &mut Findings<'_>) -> Option<(Text, Text)> {
    let text = comment::dropped(text, findings).without_edge_space();
    let text = wrapper::without_apostrophe(&text, findings).unwrap_or(text);
    let text = space::dropped(&text, findings);
    let at = sign::position(&text, findings)?;
    Some((text.slice(0..at), text.slice(at + 1..text.len())))
}

fn is_filler(text: &Text) -> bool {
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
fn unwrapped(text: Text, findings: &mut Findings<'_>) -> (Text, Option<Text>) {
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
fn named(text: Text, findings: &mut Findings<'_>) -> Content {
    if let Some(parts) = angle::parts(&text) {
        if !parts.name.contains('@') {
            set_aside(&parts, findings);
            return Content::One(unwrapped(parts.address, findings).0);
        }
        if let Some(name) = angle::unquoted(&parts.name) {
            return Content::Several(Several {
                texts: vec![parts.address, name],
                different: DefectName::WrapNameIsOtherAddress,
            });
        }
        if split::is_single(&parts.name) {
            return Content::Several(Several::new(vec![parts.name, parts.address]));
        }
    }
    if let Some(parts) = angle::parts_in_brackets(&text) {
        set_aside(&parts, findings);
        return Content::One(unwrapped(parts.address, findings).0);
    }
    let Some(pieces) = split::split(&text) else {
        return Content::One(text);
    };
    findings.step(Step::Separator);
    if pieces.has_other_text {
        findings.add(DefectName::WrapExtraText);
    }
    match <[Text; 1]>::try_from(pieces.addresses) {
        Ok([only]) => {
            if !pieces.has_other_text {
                findings.add(DefectName::CellSeparator);
            }
            Content::One(open_piece(only, findings))
        }
        Err(several) => Content::Several(Several::new(several)),
    }
}

/// Adds what stands beside an address in angle brackets.
fn set_aside(parts: &angle::NameAddr, findings: &mut Findings<'_>) {
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
