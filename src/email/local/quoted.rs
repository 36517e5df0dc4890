//! Removes and adds the quotation marks of a local part (RFC 5321 4.1.2, Quoted-string).

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::source_text::SourceText;

/// Returns the text between the quotation marks, without the backslashes that escape characters. Adds a defect and
/// returns `None` if the closing quotation mark is missing or misplaced.
pub(super) fn content(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<SourceText> {
    let mut content = SourceText::default();
    let mut source_chars = text.iter().enumerate().skip(1);
    while let Some((index, source_char)) = source_chars.next() {
        match source_char.code {
            '"' if index + 1 == text.len() => return Some(content),
            '"' => {
                sink.add_at(DefectName::LocalQuoteMisplaced, *source_char);
                return None;
            }
            '\\' => {
                if let Some((_, escaped)) = source_chars.next() {
                    content.extend(&[*escaped]);
                }
            }
            _ => content.extend(&[*source_char]),
        }
    }
    if let Some(open) = text.first() {
        sink.add_at(DefectName::LocalQuoteUnclosed, *open);
    }
    None
}

/// Returns `content` in quotation marks, with as few backslashes as possible.
pub(super) fn quote(content: &str) -> String {
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
