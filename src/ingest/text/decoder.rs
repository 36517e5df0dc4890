//! Raw bytes to UTF-8, chunk by chunk, without ever replacing or dropping a byte silently.
//!
//! What cannot be decoded becomes one [`UNDECODABLE`] byte, which no UTF-8 text contains: the
//! splitter sets the record aside that holds one. Byte order marks are taken off before.

use encoding_rs::DecoderResult;

use super::encoding::Encoding;

/// Stands in decoded text for bytes that mean nothing in the file's encoding.
pub(super) const UNDECODABLE: u8 = 0xFF;

/// Turns the chunks of one file into UTF-8.
pub(super) struct Decoder(Engine);

enum Engine {
    /// The bytes are UTF-8 already; the splitter finds those that are not.
    Copy,
    Table(&'static [char; 128]),
    Standard(Box<encoding_rs::Decoder>),
}

impl Decoder {
    /// Returns a decoder at the start of a text in `encoding`.
    pub(super) fn new(encoding: Encoding) -> Self {
        if encoding.is_utf8() {
            return Self(Engine::Copy);
        }
        if let Some(table) = encoding.oem_table() {
            return Self(Engine::Table(table));
        }
        let standard = encoding.standard().unwrap_or(encoding_rs::UTF_8);
        Self(Engine::Standard(Box::new(
            standard.new_decoder_without_bom_handling(),
        )))
    }

    /// Returns whether decoding changes nothing, so that bytes may bypass it.
    pub(super) fn is_copy(&self) -> bool {
        matches!(self.0, Engine::Copy)
    }

    /// Appends the text of `raw` to `out`; `last` says that no byte follows.
    pub(super) fn decode(&mut self, raw: &[u8], last: bool, out: &mut Vec<u8>) {
        match &mut self.0 {
            Engine::Copy => out.extend_from_slice(raw),
            Engine::Table(table) => decode_table(table, raw, out),
            Engine::Standard(decoder) => decode_standard(decoder, raw, last, out),
        }
    }
}

fn decode_table(table: &[char; 128], raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while !rest.is_empty() {
        let plain = encoding_rs::Encoding::ascii_valid_up_to(rest);
        out.extend_from_slice(&rest[..plain]);
        rest = &rest[plain..];
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
        let room = decoder
            .max_utf8_buffer_length_without_replacement(rest.len())
            .unwrap_or(rest.len())
            .max(16);
        out.resize(start + room, 0);
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
