//! Extracts the address from a stored hyperlink: a Microsoft Access hyperlink, a Markdown link or an HTML anchor.
//!
//! The result also contains the text that the link shows, because this text may be a different address. Links of other
//! forms are not changed.

use super::prefix;
use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// A hyperlink: the text that it shows and its target.
pub(super) struct WebLink {
    pub(super) shown: SourceText,
    pub(super) target: SourceText,
}

/// Parses `text` as a link to an address. Returns `None` if `text` is not a link of these three forms.
pub(super) fn parse(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<WebLink> {
    let (shown, target) = access(text)
        .or_else(|| markdown(text))
        .or_else(|| anchor(text))?;
    sink.add(DefectName::WrapHyperlink);
    sink.step(Step::Hyperlink);
    Some(WebLink {
        shown,
        target: prefix::target(&target, sink),
    })
}

/// Parses `shown#mailto:address#`, followed by any text. Inside a quoted local part, `#mailto:` is part of the address.
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

/// Returns the length of a quoted local part at the start of `text`, or 0 if there is none.
fn quoted_local(text: &SourceText) -> usize {
    if !text.has_at(0, "\"") {
        return 0;
    }
    let mut index = 1;
    while let Some(source_char) = text.get(index) {
        match source_char.code {
            '"' if text.has_at(index + 1, "@") => return index + 1,
            '"' => return 0,
            '\\' => index += 2,
            _ => index += 1,
        }
    }
    0
}

/// Parses `[shown](mailto:address)`.
fn markdown(text: &SourceText) -> Option<(SourceText, SourceText)> {
    let middle = text.find_word("](mailto:")?;
    let is_whole = text.first()?.code == '[' && text.last()?.code == ')';
    let start = middle + "](mailto:".len();
    is_whole.then(|| (text.slice(1..middle), text.slice(start..text.len() - 1)))
}

/// Parses `<a href="mailto:address">shown</a>`.
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
