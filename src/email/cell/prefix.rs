//! Removes a prefix such as `mailto:` or `E-post:`, and the query of a link (RFC 6068 2).
//!
//! Percent escapes are decoded only in links, because `%` is allowed in an address. The caller checks every decoded
//! character again.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::{SourceChar, SourceText};

/// The prefix of a link. The text after it is percent-encoded.
const LINK: &str = "mailto:";
/// Other prefixes: the address type `smtp:` of Exchange's `proxyAddresses`, and labels that people write.
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

/// Returns the text without its prefix, or `None` if it does not have a prefix.
pub(super) fn removed(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<SourceText> {
    let rest = if text.has_at(0, LINK) {
        target(&text.slice(LINK.len()..text.len()), sink)
    } else {
        let label = LABELS.iter().find(|label| text.has_at(0, label))?;
        text.slice(label.len()..text.len())
    };
    sink.add(DefectName::WrapMailto);
    sink.step(Step::Prefix);
    Some(rest)
}

/// Returns the address in a link, without header fields and with percent escapes decoded.
pub(super) fn target(link: &SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let end = link.find('?').unwrap_or(link.len());
    let address = link.slice(0..end);
    match decoded(&address) {
        Some(plain) => {
            sink.step(Step::Percent);
            plain
        }
        None => address,
    }
}

/// Returns the text with decoded percent escapes, or `None` if the text contains no escape or the decoded bytes are not
/// valid UTF-8.
fn decoded(text: &SourceText) -> Option<SourceText> {
    text.find('%')?;
    let mut plain = SourceText::default();
    let mut index = 0;
    while let Some(source_char) = text.get(index) {
        let bytes = bytes(&text[index..]);
        if bytes.is_empty() {
            plain.extend(&[*source_char]);
            index += 1;
        } else {
            for code in std::str::from_utf8(&bytes).ok()?.chars() {
                plain.push(code, source_char.origin);
            }
            index += bytes.len() * 3;
        }
    }
    (plain.len() < text.len()).then_some(plain)
}

/// Returns the bytes encoded by the escapes at the start of `source_chars`.
fn bytes(source_chars: &[SourceChar]) -> Vec<u8> {
    let digit = |source_char: &SourceChar| {
        source_char
            .code
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let octet = |escape: &[SourceChar]| match escape {
        [percent, high, low] if percent.code == '%' => Some(digit(high)? * 16 + digit(low)?),
        _ => None,
    };
    source_chars.chunks(3).map_while(octet).collect()
}
