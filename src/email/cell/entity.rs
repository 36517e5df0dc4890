//! Decodes HTML character references once. A reference must end with a semicolon, because `&` alone is allowed in an
//! address.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::{SourceChar, SourceText};

/// Maximum length of a reference, in characters between `&` and `;`.
const LONGEST: usize = 8;

/// The named references that occur in exports.
const NAMED: [(&str, char); 14] = [
    ("amp", '&'),
    ("apos", '\''),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("gt", '>'),
    ("lowbar", '_'),
    ("lt", '<'),
    ("nbsp", '\u{a0}'),
    ("period", '.'),
    ("plus", '+'),
    ("quot", '"'),
    ("semi", ';'),
    ("shy", '\u{ad}'),
];

/// Returns the text with decoded character references, or `None` if it does not contain any.
pub(super) fn decoded(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<SourceText> {
    text.find('&')?;
    let mut plain = SourceText::default();
    let mut index = 0;
    let mut first = None;
    while let Some(source_char) = text.get(index) {
        if let Some((code, length)) = reference(&text[index..]) {
            first = first.or(Some(*source_char));
            plain.push(code, source_char.origin);
            index += length;
        } else {
            plain.extend(&[*source_char]);
            index += 1;
        }
    }
    sink.add_at(DefectName::WrapHtml, first?);
    sink.step(Step::Entity);
    Some(plain)
}

/// Decodes the character reference at the start, and returns the character and the length of the reference. Returns
/// `None` if the text does not start with a known reference.
fn reference(source_chars: &[SourceChar]) -> Option<(char, usize)> {
    source_chars
        .first()
        .filter(|source_char| source_char.code == '&')?;
    let end = source_chars
        .iter()
        .take(LONGEST + 2)
        .position(|source_char| source_char.code == ';')?;
    let name: String = source_chars[1..end]
        .iter()
        .map(|source_char| source_char.code)
        .collect();
    let code = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((code, end + 1))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}
