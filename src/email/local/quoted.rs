//! Opens and closes the quotation marks around a local part (RFC 5321 4.1.2, Quoted-string).
//!
//! Knows the marks and the backslash only; what stands between them is judged elsewhere.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::source_text::SourceText;

/// Returns what stands between the marks that `text` starts with, without backslashes; nothing
/// after adding that the closing mark is missing or in the middle.
pub(super) fn content(text: &SourceText, findings: &mut Findings<'_>) -> Option<SourceText> {
    let mut content = SourceText::default();
    let mut glyphs = text.iter().enumerate().skip(1);
    while let Some((index, glyph)) = glyphs.next() {
        match glyph.code {
            '"' if index + 1 == text.len() => return Some(content),
            '"' => {
                findings.add_at(DefectName::LocalQuoteMisplaced, *glyph);
                return None;
            }
            '\\' => {
                if let Some((_, escaped)) = glyphs.next() {
                    content.extend(&[*escaped]);
                }
            }
            _ => content.extend(&[*glyph]),
        }
    }
    if let Some(open) = text.first() {
        findings.add_at(DefectName::LocalQuoteUnclosed, *open);
    }
    None
}

/// Returns `content` in quotation marks, with the fewest backslashes.
pub(super) fn closed(content: &str) -> String {
    let mut quoted = String::with_capacity(content.len() + 2);
    quoted.push('"');
    for c in content.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}
