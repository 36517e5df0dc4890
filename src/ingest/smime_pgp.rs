//! Recognises signed, encrypted and compressed content (S/MIME and PGP) by its first bytes.

use memchr::memmem;

use super::refusal::Refusal;
use crate::locale::Message;

/// How content is signed, encrypted or compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seal {
    /// An S/MIME signature that does not contain the signed content.
    Detached,
    /// An S/MIME signature that contains the signed content.
    Signed,
    /// Content encrypted with S/MIME.
    Encrypted,
    /// Content compressed with S/MIME.
    Compressed,
    /// Content encrypted with PGP, or a PGP signature that contains the signed content.
    Pgp,
    /// Plain text with a PGP signature.
    PgpSignedText,
}

/// The object identifiers of the content types, in DER (RFC 5652, 3274 and 5083).
const SIGNED_DATA: &[u8] = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02";
const ENVELOPED_DATA: &[u8] = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x03";
const COMPRESSED_DATA: &[u8] = b"\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x09";
const AUTH_ENVELOPED_DATA: &[u8] = b"\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x17";
/// The object identifier of `data`, which is the type of the signed content.
const DATA: &[u8] = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01";
/// The tag of the signed content, which follows the content type.
const CONTENT_TAG: u8 = 0xA0;

/// Returns how the content is signed, encrypted or compressed, or `None` for any other content. `head` is the start of
/// the content.
pub(super) fn recognise(head: &[u8]) -> Option<Seal> {
    let text = head.trim_ascii_start();
    if text.starts_with(b"-----BEGIN PGP MESSAGE-----") {
        return Some(Seal::Pgp);
    }
    if text.starts_with(b"-----BEGIN PGP SIGNED MESSAGE-----") {
        return Some(Seal::PgpSignedText);
    }
    let identifier = sequence(head)?;
    if identifier.starts_with(ENVELOPED_DATA) || identifier.starts_with(AUTH_ENVELOPED_DATA) {
        Some(Seal::Encrypted)
    } else if identifier.starts_with(COMPRESSED_DATA) {
        Some(Seal::Compressed)
    } else if identifier.starts_with(SIGNED_DATA) {
        Some(if is_detached(identifier) {
            Seal::Detached
        } else {
            Seal::Signed
        })
    } else {
        None
    }
}

/// Returns the bytes that follow the tag and the length of a DER or BER sequence, or `None` if `bytes` does not begin
/// with a sequence.
fn sequence(bytes: &[u8]) -> Option<&[u8]> {
    let (&length, rest) = bytes.strip_prefix(b"\x30")?.split_first()?;
    // If the high bit is set, the low seven bits give the number of length bytes that follow.
    let further = if length & 0x80 == 0 { 0 } else { length & 0x7F };
    rest.get(usize::from(further)..)
}

fn is_detached(signed: &[u8]) -> bool {
    memmem::find(signed, DATA)
        .and_then(|at| signed.get(at + DATA.len()))
        .is_some_and(|tag| *tag != CONTENT_TAG)
}

impl Seal {
    /// Returns the refusal for the content.
    pub(super) fn refusal(self) -> Refusal {
        Refusal::new(Message::new(match self {
            Self::Detached => "refused-smime-detached",
            Self::Signed => "refused-smime-signed",
            Self::Encrypted => "refused-smime-encrypted",
            Self::Compressed => "refused-smime-compressed",
            Self::Pgp => "refused-pgp",
            Self::PgpSignedText => "refused-pgp-text",
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a message of this content type. Its lengths are indefinite, as in messages that mail programs write.
    fn message(kind: &[u8], rest: &[u8]) -> Vec<u8> {
        [b"\x30\x80", kind, b"\xA0\x80\x30\x80", rest].concat()
    }

    #[test]
    fn signed_and_encrypted_content_is_distinguished() {
        let detached = [b"\x02\x01\x01\x31\x00\x30\x0B", DATA, b"\xA0\x82"].concat();
        let without = [b"\x02\x01\x01\x31\x00\x30\x0B", DATA, b"\x31\x82"].concat();
        for (content, expected) in [
            (message(SIGNED_DATA, &detached), Seal::Signed),
            (message(SIGNED_DATA, &without), Seal::Detached),
            (message(SIGNED_DATA, b"cut"), Seal::Signed),
            (message(ENVELOPED_DATA, b""), Seal::Encrypted),
            (message(AUTH_ENVELOPED_DATA, b""), Seal::Encrypted),
            (message(COMPRESSED_DATA, b""), Seal::Compressed),
            (
                [b"\x30\x82\x01\x00", ENVELOPED_DATA].concat(),
                Seal::Encrypted,
            ),
            (b"\r\n-----BEGIN PGP MESSAGE-----\r\n".to_vec(), Seal::Pgp),
        ] {
            assert_eq!(recognise(&content), Some(expected));
        }
    }

    #[test]
    fn tables_are_not_signed() {
        for content in [&b""[..], b"0", b"0;1\n", b"0\x80", b"id;name\n", b"-----\n"] {
            assert_eq!(recognise(content), None);
        }
    }
}
