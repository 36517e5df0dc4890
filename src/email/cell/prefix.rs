//! Cuts a prefix such as `mailto:` or `E-post:` and what belongs to it (RFC 6068 2).
//!
//! Percent escapes are decoded in links only, for `%` may stand in an address. What comes out is
//! not trusted: the caller looks at every character once more.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::normalisation_step::Step;
use crate::email::source_text::{SourceChar, SourceText};

/// The prefix of a link, whose rest is percent-encoded.
const LINK: &str = "mailto:";
/// Other prefixes: Exchange's proxyAddresses, and labels.
const LABELS: [&str; 8] = [
    "smtp:",
    "e-post:",
    "epost:",
    "e-mail:",
    "email:",
    "mail:",
    "e-postadresse:",
    "e-postadress:",
];

/// Returns the text without its prefix, if it has one.
pub(super) fn cut(text: &SourceText, findings: &mut Findings<'_>) -> Option<SourceText> {
    let rest = if text.has_at(0, LINK) {
        target(&text.slice(LINK.len()..text.len()), findings)
    } else {
        let label = LABELS.iter().find(|label| text.has_at(0, label))?;
        text.slice(label.len()..text.len())
    };
    findings.add(DefectName::WrapMailto);
    findings.step(Step::Prefix);
    Some(rest)
}

/// Returns the address of a link: without header fields, percent-decoded.
pub(super) fn target(link: &SourceText, findings: &mut Findings<'_>) -> SourceText {
    let end = link.find('?').unwrap_or(link.len());
    let address = link.slice(0..end);
    match decoded(&address) {
        Some(plain) => {
            findings.step(Step::Percent);
            plain
        }
        None => address,
    }
}

/// Returns the text with its percent escapes decoded, if it has some and they are UTF-8.
fn decoded(text: &SourceText) -> Option<SourceText> {
    text.find('%')?;
    let mut plain = SourceText::default();
    let mut index = 0;
    while let Some(glyph) = text.get(index) {
        let octets = octets(&text[index..]);
        if octets.is_empty() {
            plain.extend(&[*glyph]);
            index += 1;
        } else {
            for code in std::str::from_utf8(&octets).ok()?.chars() {
                plain.push(code, glyph.origin);
            }
            index += octets.len() * 3;
        }
    }
    (plain.len() < text.len()).then_some(plain)
}

/// Returns the octets of the escapes that `glyphs` starts with.
fn octets(glyphs: &[SourceChar]) -> Vec<u8> {
    let digit = |glyph: &SourceChar| {
        glyph
            .code
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let octet = |escape: &[SourceChar]| match escape {
        [percent, high, low] if percent.code == '%' => Some(digit(high)? * 16 + digit(low)?),
        _ => None,
    };
    glyphs.chunks(3).map_while(octet).collect()
}
