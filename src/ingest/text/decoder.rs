//! Decodes bytes to UTF-8 in chunks. No byte is dropped or silently replaced.
//!
//! Each invalid sequence of bytes becomes one [`UNDECODABLE`] byte, which valid UTF-8 never contains. A file in UTF-8
//! is copied unchanged. The row splitter sets aside records that are not valid UTF-8 after decoding. The byte order
//! mark is removed before decoding.

use encoding_rs::DecoderResult;

use super::encoding::Encoding;

/// The byte that replaces an invalid sequence of bytes.
pub(super) const UNDECODABLE: u8 = 0xFF;

/// Decodes the chunks of one file.
pub(super) struct Decoder(DecoderKind);

enum DecoderKind {
    /// The file is UTF-8. Its bytes are copied, and a later step finds invalid bytes.
    Copy,
    Table(&'static [char; 128]),
    Standard(Box<encoding_rs::Decoder>),
}

impl Decoder {
    /// Returns a decoder for a file in `encoding`.
    pub(super) fn new(encoding: Encoding) -> Self {
        if encoding.is_utf8() {
            return Self(DecoderKind::Copy);
        }
        if let Some(table) = encoding.oem_table() {
            return Self(DecoderKind::Table(table));
        }
        let standard = encoding.standard().unwrap_or(encoding_rs::UTF_8);
        Self(DecoderKind::Standard(Box::new(
            standard.new_decoder_without_bom_handling(),
        )))
    }

    /// Returns whether decoding leaves the bytes unchanged and can be skipped.
    pub(super) fn is_copy(&self) -> bool {
        matches!(self.0, DecoderKind::Copy)
    }

    /// Appends the decoded text of `raw` to `out`. `last` must be true for the last chunk.
    pub(super) fn decode(&mut self, raw: &[u8], last: bool, out: &mut Vec<u8>) {
        match &mut self.0 {
            DecoderKind::Copy => out.extend_from_slice(raw),
            DecoderKind::Table(table) => decode_table(table, raw, out),
            DecoderKind::Standard(decoder) => decode_standard(decoder, raw, last, out),
        }
    }
}

fn decode_table(table: &[char; 128], raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while !rest.is_empty() {
        let ascii = encoding_rs::Encoding::ascii_valid_up_to(rest);
        out.extend_from_slice(&rest[..ascii]);
        rest = &rest[ascii..];
        if let Some((&high, tail)) = rest.split_first() {
            let character = table[usize::from(high - 0x80)];
            out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
            rest = tail;
        }
    }
}

fn decode_standard(decoder: &mut encoding_rs::Decoder, raw: &[u8], last: bool, out: &mut Vec<u8>) {
    let mut rest = raw;
    loop {
        let start = out.len();
        let capacity = decoder
            .max_utf8_buffer_length_without_replacement(rest.len())
            .unwrap_or(rest.len())
            .max(16);
        out.resize(start + capacity, 0);
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(rest, &mut out[start..], last);
        out.truncate(start + written);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => out.push(UNDECODABLE),
        }
    }
}
