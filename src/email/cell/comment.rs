//! Replaces comments in parentheses with a space (RFC 5322 3.2.2).
//!
//! Comments may be nested. Parentheses in quotation marks do not start a comment. An unmatched parenthesis is an error.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// Replaces each comment with a space.
pub(super) fn removed(text: &SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let mut kept = SourceText::default();
    let (mut quoted, mut escaped) = (false, false);
    let mut open = Vec::new();
    for source_char in text.iter() {
        let is_comment = !open.is_empty();
        match source_char.code {
            _ if escaped => escaped = false,
            '\\' if quoted || is_comment => escaped = true,
            '(' if !quoted => open.push(*source_char),
            ')' if is_comment => {
                let start = open.pop().filter(|_| open.is_empty());
                if let Some(start) = start {
                    sink.add_at(DefectName::WrapComment, start);
                    sink.step(Step::Comment);
                    kept.push(' ', start.origin);
                }
                continue;
            }
            ')' if !quoted => {
                sink.add_at(DefectName::SyntaxParen, *source_char);
                continue;
            }
            '"' if !is_comment => quoted = !quoted,
            _ => {}
        }
        if open.is_empty() {
            kept.extend(&[*source_char]);
        }
    }
    if let Some(unclosed) = open.first() {
        sink.add_at(DefectName::SyntaxParen, *unclosed);
    }
    kept
}
