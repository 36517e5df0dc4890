//! Replaces comments in parentheses by a space (RFC 5322 3.2.2).
//!
//! Comments may hold comments. Parentheses in quotation marks are none; one without its partner
//! leaves no address.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::normalisation_step::Step;
use crate::email::source_text::SourceText;

/// Returns the text with a space for each comment.
pub(super) fn dropped(text: &SourceText, findings: &mut Findings<'_>) -> SourceText {
    let mut kept = SourceText::default();
    let (mut quoted, mut escaped) = (false, false);
    let mut open = Vec::new();
    for glyph in text.iter() {
        let is_comment = !open.is_empty();
        match glyph.code {
            _ if escaped => escaped = false,
            '\\' if quoted || is_comment => escaped = true,
            '(' if !quoted => open.push(*glyph),
            ')' if is_comment => {
                let start = open.pop().filter(|_| open.is_empty());
                if let Some(start) = start {
                    findings.add_at(DefectName::WrapComment, start);
                    findings.step(Step::Comment);
                    kept.push(' ', start.origin);
                }
                continue;
            }
            ')' if !quoted => {
                findings.add_at(DefectName::SyntaxParen, *glyph);
                continue;
            }
            '"' if !is_comment => quoted = !quoted,
            _ => {}
        }
        if open.is_empty() {
            kept.extend(&[*glyph]);
        }
    }
    if let Some(unclosed) = open.first() {
        findings.add_at(DefectName::SyntaxParen, *unclosed);
    }
    kept
}
