//! Decodes HTML character references, once.
//!
//! Only references that end in a semicolon: `&` alone may stand in an address.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::normalisation_step::Step;
use crate::email::source_text::{SourceChar, SourceText};

/// Longest reference that is looked for, in characters between `&` and `;`.
const LONGEST: usize = 8;

/// References by name that are met in exports.
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

/// Returns the text with its references decoded, if there are any.
pub(super) fn decoded(text: &SourceText, findings: &mut Findings<'_>) -> Option<SourceText> {
    text.find('&')?;
    let mut plain = SourceText::default();
    let mut index = 0;
    let mut first = None;
    while let Some(glyph) = text.get(index) {
        if let Some((code, length)) = reference(&text[index..]) {
            first = first.or(Some(*glyph));
            plain.push(code, glyph.origin);
            index += length;
        } else {
            plain.extend(&[*glyph]);
            index += 1;
        }
    }
    findings.add_at(DefectName::WrapHtml, first?);
    findings.step(Step::Entity);
    Some(plain)
}

/// Returns the character that the reference at the start stands for, and its length.
fn reference(glyphs: &[SourceChar]) -> Option<(char, usize)> {
    glyphs.first().filter(|glyph| glyph.code == '&')?;
    let end = glyphs
        .iter()
        .take(LONGEST + 2)
        .position(|glyph| glyph.code == ';')?;
    let name: String = glyphs[1..end].iter().map(|glyph| glyph.code).collect();
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
