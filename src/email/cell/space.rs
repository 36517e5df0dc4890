//! Removes white space outside quotation marks.
//!
//! White space next to the @ or a dot is harmless (RFC 5322 4.4, obsolete but defined). In any other place it is an
//! error, because the text on one side of it may not belong to the address.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::source_text::{SourceChar, SourceText};

/// Returns the text without white space outside quotation marks.
pub(super) fn removed(text: &SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let mut kept = SourceText::default();
    let (mut quoted, mut escaped) = (false, false);
    let mut rest = &text[..];
    while let Some((source_char, after)) = rest.split_first() {
        let is_gap = |source_char: &&SourceChar| source_char.code.is_whitespace();
        let gap = if quoted {
            0
        } else {
            rest.iter().take_while(is_gap).count()
        };
        if gap > 0 {
            let (spaces, next) = rest.split_at(gap);
            report(spaces, kept.last(), next.first(), sink);
            rest = next;
            continue;
        }
        match source_char.code {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        kept.extend(&[*source_char]);
        rest = after;
    }
    kept
}

/// Adds a defect for each of the white-space characters `spaces`. The characters `before` and `after` determine which
/// defect.
fn report(
    spaces: &[SourceChar],
    before: Option<&SourceChar>,
    after: Option<&SourceChar>,
    sink: &mut DefectSink<'_>,
) {
    let is_next_to = |c: char| {
        let neighbours = [before, after];
        neighbours
            .iter()
            .flatten()
            .any(|source_char| source_char.code == c)
    };
    let name = if is_next_to('@') {
        DefectName::WsAroundAt
    } else if is_next_to('.') {
        DefectName::WsAroundDot
    } else {
        DefectName::WsInner
    };
    for source_char in spaces {
        sink.add_at(name, *source_char);
        if name != DefectName::WsInner {
            sink.removed(source_char.code);
        }
    }
}
