//! Drops white space beside the @ and beside dots (RFC 5322 4.4, obsolete but defined).
//!
//! White space anywhere else parts two words of which nobody can tell the right one: an error,
//! and dropped so that it is not found once more.

use crate::email::findings::Findings;
use crate::email::name::DefectName;
use crate::email::text::{Glyph, Text};

/// Returns the text without white space outside quotation marks.
pub(super) fn dropped(text: &Text, findings: &mut Findings<'_>) -> Text {
    let mut kept = Text::default();
    let (mut quoted, mut escaped) = (false, false);
    for (index, glyph) in text.iter().enumerate() {
        match glyph.code {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if !quoted && c.is_whitespace() => {
                let name = defect(kept.last(), &text[index..]);
                findings.add_at(name, *glyph);
                if name != DefectName::WsInner {
                    findings.dropped(c);
                }
                continue;
            }
            _ => {}
        }
        kept.extend(&[*glyph]);
    }
    kept
}

/// Returns what white space between `before` and the next character of `rest` is.
fn defect(before: Option<&Glyph>, rest: &[Glyph]) -> DefectName {
    let after = rest.iter().find(|glyph| !glyph.code.is_whitespace());
    let is_beside = |c: char| {
        [before, after]
            .iter()
            .flatten()
            .any(|glyph| glyph.code == c)
    };
    if is_beside('@') {
        DefectName::WsAroundAt
    } else if is_beside('.') {
        DefectName::WsAroundDot
    } else {
        DefectName::WsInner
    }
}
