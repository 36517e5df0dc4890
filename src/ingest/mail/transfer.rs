//! Decodes the transfer encoding of a part, such as base64.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{MessagePart, MimeHeaders};

use super::uuencode;

/// Decodes the bytes of a part. Returns `None` if the bytes are damaged or the encoding is unknown.
pub(super) fn decode(raw: &[u8], part: &MessagePart<'_>) -> Option<Vec<u8>> {
    decode_as(raw, part.content_transfer_encoding().unwrap_or("7bit"))
}

fn decode_as(raw: &[u8], encoding: &str) -> Option<Vec<u8>> {
    match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => {
            // The mail library silently drops an incomplete group of characters at the end, so completeness is checked
            // here.
            let characters = raw.iter().filter(|byte| !byte.is_ascii_whitespace());
            let complete = characters.count().is_multiple_of(4);
            base64_decode(raw).filter(|_| complete)
        }
        "quoted-printable" => quoted_printable_decode(raw),
        "x-uuencode" | "x-uue" | "uuencode" => match uuencode::files(raw).as_slice() {
            [file] => file.bytes.clone(),
            _ => None,
        },
        "7bit" | "8bit" | "binary" => Some(raw.to_vec()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_decoded_or_damaged() {
        let uuencoded = b"begin 644 a.csv\n#:60*\n`\nend\n";
        for (encoding, raw, expected) in [
            ("7bit", &b"id\n"[..], Some(&b"id\n"[..])),
            ("BASE64", b"aWQK", Some(b"id\n")),
            ("base64", b"aWQ", None),
            ("quoted-printable", b"id=0A", Some(b"id\n")),
            ("x-uuencode", uuencoded, Some(b"id\n")),
            ("x-uuencode", &uuencoded[..20], None),
            ("x-unknown", b"id\n", None),
        ] {
            assert_eq!(decode_as(raw, encoding).as_deref(), expected, "{encoding}");
        }
    }
}
