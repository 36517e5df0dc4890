//! Drops white space beside the @ and beside dots (RFC 5322 4.4, obsolete but defined).
//!
//! White space anywhere else parts two words of which nobody can tell the right one: an error,
//! and dropped so that it is not found once more.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::source_text::{SourceChar, SourceText};

/// Returns the text without white space outside quotation marks.
pub(super) fn dropped(text: &SourceText, findings: &mut Findings<'_>) -> SourceText {
    let mut kept = SourceText::default();
    let (mut quoted, mut escaped) = (false, false);
    let mut rest = &text[..];
    while let Some((glyph, after)) = rest.split_first() {
        let is_gap = |glyph: &&SourceChar| glyph.code.is_whitespace();
        let gap = if quoted {
            0
        } else {
            rest.iter().take_while(is_gap).count()
        };
        if gap > 0 {
            let (spaces, next) = rest.split_at(gap);
            report(spaces, kept.last(), next.first(), findings);
            rest = next;
            continue;
        }
        match glyph.code {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        kept.extend(&[*glyph]);
        rest = after;
    }
    kept
}

/// Adds what the white space `spaces` between two characters is.
fn report(
    spaces: &[SourceChar],
    before: Option<&SourceChar>,
    after: Option<&SourceChar>,
    findings: &mut Findings<'_>,
) {
    let is_beside = |c: char| {
        let beside = [before, after];
        beside.iter().flatten().any(|glyph| glyph.code == c)
    };
    let name = if is_beside('@') {
        DefectName::WsAroundAt
    } else if is_beside('.') {
        DefectName::WsAroundDot
    } else {
        DefectName::WsInner
    };
    for glyph in spaces {
        findings.add_at(name, *glyph);
        if name != DefectName::WsInner {
            findings.dropped(glyph.code);
        }
    }
}
