//! Takes an address out of a stored hyperlink: an Access field, a Markdown link, an HTML anchor.
//!
//! Gives back what the link shows as well, for it may be another address. Links to anything but
//! an address stay as they are.

use super::prefix;
use crate::email::findings::Findings;
use crate::email::name::DefectName;
use crate::email::step::Step;
use crate::email::text::Text;

/// A hyperlink: what it shows and where it leads.
pub(super) struct Link {
    pub(super) shown: Text,
    pub(super) target: Text,
}

/// Returns the link that `text` is, if it is one to an address.
pub(super) fn open(text: &Text, findings: &mut Findings<'_>) -> Option<Link> {
    let (shown, target) = access(text)
        .or_else(|| markdown(text))
        .or_else(|| anchor(text))?;
    findings.add(DefectName::WrapHyperlink);
    findings.step(Step::Hyperlink);
    Some(Link {
        shown,
        target: prefix::target(&target, findings),
    })
}

/// Reads `shown#mailto:address#`, with anything after the second hash.
fn access(text: &Text) -> Option<(Text, Text)> {
    let mark = "#mailto:";
    let hash = text.find_word(mark)?;
    let start = hash + mark.len();
    let end = text
        .slice(start..text.len())
        .find('#')
        .map_or(text.len(), |end| start + end);
    Some((text.slice(0..hash), text.slice(start..end)))
}

/// Reads `[shown](mailto:address)`.
fn markdown(text: &Text) -> Option<(Text, Text)> {
    let middle = text.find_word("](mailto:")?;
    let is_whole = text.first()?.code == '[' && text.last()?.code == ')';
    let start = middle + "](mailto:".len();
    is_whole.then(|| (text.slice(1..middle), text.slice(start..text.len() - 1)))
}

/// Reads `<a href="mailto:address">shown</a>`.
fn anchor(text: &Text) -> Option<(Text, Text)> {
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
