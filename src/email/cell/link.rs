//! Takes an address out of a stored hyperlink: an Access field, a Markdown link, an HTML anchor.
//!
//! Gives back what the link shows as well, for it may be another address. Links to anything but
//! an address stay as they are.

use super::prefix;
use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// A hyperlink: what it shows and where it leads.
pub(super) struct WebLink {
    pub(super) shown: SourceText,
    pub(super) target: SourceText,
}

/// Returns the link that `text` is, if it is one to an address.
pub(super) fn open(text: &SourceText, findings: &mut Findings<'_>) -> Option<WebLink> {
    let (shown, target) = access(text)
        .or_else(|| markdown(text))
        .or_else(|| anchor(text))?;
    findings.add(DefectName::WrapHyperlink);
    findings.step(Step::Hyperlink);
    Some(WebLink {
        shown,
        target: prefix::target(&target, findings),
    })
}

/// Reads `shown#mailto:address#`, with anything after the second hash; but not within a local part in
/// quotation marks, where all characters are the mailbox's own.
fn access(text: &SourceText) -> Option<(SourceText, SourceText)> {
    let mark = "#mailto:";
    let hash = text.find_word(mark)?;
    if hash < quoted_local(text) {
        return None;
    }
    let start = hash + mark.len();
    let end = text
        .slice(start..text.len())
        .find('#')
        .map_or(text.len(), |end| start + end);
    Some((text.slice(0..hash), text.slice(start..end)))
}

/// Returns the length of the local part in quotation marks that `text` starts with, else 0.
fn quoted_local(text: &SourceText) -> usize {
    if !text.has_at(0, "\"") {
        return 0;
    }
    let mut index = 1;
    while let Some(glyph) = text.get(index) {
        match glyph.code {
            '"' if text.has_at(index + 1, "@") => return index + 1,
            '"' => return 0,
            '\\' => index += 2,
            _ => index += 1,
        }
    }
    0
}

/// Reads `[shown](mailto:address)`.
fn markdown(text: &SourceText) -> Option<(SourceText, SourceText)> {
    let middle = text.find_word("](mailto:")?;
    let is_whole = text.first()?.code == '[' && text.last()?.code == ')';
    let start = middle + "](mailto:".len();
    is_whole.then(|| (text.slice(1..middle), text.slice(start..text.len() - 1)))
}

/// Reads `<a href="mailto:address">shown</a>`.
fn anchor(text: &SourceText) -> Option<(SourceText, SourceText)> {
    let mark = "\"mailto:";
    let start = text.find_word(mark)? + mark.len();
    let rest = text.slice(start..text.len());
    let (end, shown, close) = (
        rest.find('"')?,
        rest.find('>')? + 1,
        rest.find_word("</a>")?,
    );
    let is_whole = text.has_at(0, "<a ") && end < shown && shown <= close;
    is_whole.then(|| (rest.slice(shown..close), rest.slice(0..end)))
}
