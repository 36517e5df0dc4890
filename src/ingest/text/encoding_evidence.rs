//! What the bytes of a text file show about its encoding.
//!
//! This module derives the encoding, the length and the byte order mark from [`ByteStats`]. An encoding that the user
//! set has priority.

use crate::ingest::refusal::Refusal;
use crate::locale::Message;

use super::byte_stats::ByteStats;
use super::dialect::LineEnd;
use super::encoding::Encoding;
use super::encoding_choice::{self, EncodingChoice, ExporterTraits};
use super::noise_lines::{self, LineContext};

/// What a pass over all bytes of a text file showed about its encoding.
#[derive(Debug, Clone)]
pub struct EncodingEvidence {
    /// Length of the file in bytes.
    pub(super) length: u64,
    /// Whether all bytes are ASCII.
    pub(super) ascii: bool,
    is_blank: bool,
    from_mark: Result<Option<EncodingChoice>, Refusal>,
    detected: Result<EncodingChoice, Refusal>,
}

impl EncodingEvidence {
    /// Derives the evidence from the statistics over a whole file.
    pub fn of(stats: ByteStats) -> Self {
        let stats = stats.finish();
        let from_mark = encoding_choice::byte_order_mark(&stats.start);
        let bom_length = match &from_mark {
            Ok(Some(choice)) => choice.bom_length,
            _ => 0,
        };
        Self {
            length: stats.bytes,
            ascii: stats.is_ascii(),
            is_blank: stats.visible_bytes <= u64::try_from(bom_length).unwrap_or(u64::MAX),
            detected: match (&from_mark, encoding_choice::joined_encodings(&stats)) {
                (Err(refusal), _) => Err(refusal.clone()),
                (_, Some(refusal)) => Err(refusal),
                (Ok(Some(choice)), None) => Ok(choice.clone()),
                (Ok(None), None) => detect(&stats),
            },
            from_mark,
        }
    }

    /// Returns the encoding that the user set in `forced`. If `forced` is `None`, returns the encoding that the byte
    /// order mark indicates, or the detected encoding if the mark is missing.
    ///
    /// # Errors
    ///
    /// Refuses a file without visible text. If `forced` is `None`, also refuses binary data, and a file whose encoding
    /// is not supported or cannot be determined.
    pub(super) fn encoding_choice(
        &self,
        forced: Option<Encoding>,
    ) -> Result<EncodingChoice, Refusal> {
        if self.is_blank {
            return Err(Refusal::new(Message::new("refused-blank")));
        }
        let Some(encoding) = forced else {
            return self.detected.clone();
        };
        let bom_length = match &self.from_mark {
            Ok(Some(choice)) if choice.encoding == encoding => choice.bom_length,
            _ => 0,
        };
        Ok(EncodingChoice::certain(encoding, bom_length))
    }
}

fn detect(stats: &ByteStats) -> Result<EncodingChoice, Refusal> {
    match encoding_choice::utf16_without_mark(stats)? {
        Some(utf16) => Ok(EncodingChoice::certain(utf16, 0)),
        None => encoding_choice::choose(stats, traits(stats)),
    }
}

/// Infers properties of the export tool from the start and the end of the file.
fn traits(stats: &ByteStats) -> ExporterTraits {
    let context = LineContext {
        row: 2,
        after_gap: false,
    };
    let has_console_line = |bytes: &[u8]| {
        latin(bytes)
            .lines()
            .any(|line| !line.trim().is_empty() && noise_lines::is_from_console(line, context))
    };
    ExporterTraits {
        carriage_returns: LineEnd::of_sample(&latin(&stats.start)) == LineEnd::Cr,
        console: has_console_line(&stats.start) || has_console_line(stats.last_lines()),
    }
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}
