//! Chooses the encoding of a file from statistics over all its bytes.
//!
//! The evidence consists of byte order marks, the positions of NUL bytes and the neighbours of non-ASCII bytes. The
//! result is an encoding, or a refusal that asks the user to set the encoding. A choice based on little evidence has a
//! warning.

use super::byte_stats::ByteStats;
use super::encoding::Encoding;
use super::plausibility::EncodingCandidate;
use crate::ingest::refusal::Refusal;
use crate::locale::{Argument, Message};

/// In a UTF-16 file, more than this share of the bytes at even offsets, or of the bytes at odd offsets, is NUL.
const WIDE_SHARE: f64 = 0.30;
/// Maximum share of NUL bytes in a text file. Some are accepted, because the SQL Server tool `bcp` writes a NUL for an
/// empty string.
const NUL_SHARE: f64 = 0.01;
/// A file with a larger share of control characters is considered binary.
const CONTROL_SHARE: f64 = 0.05;
/// To make the choice certain, the best score must be at least this many times the second-best score.
const LEAD: f64 = 1.2;
/// Minimum number of non-ASCII bytes. With fewer bytes, even a large ratio of the scores does not make the choice
/// certain.
const ENOUGH_BYTES: u64 = 3;

/// The encoding of a file, and how certain it is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct EncodingChoice {
    /// The encoding.
    pub encoding: Encoding,
    /// Length of the byte order mark in bytes, or 0 if there is none.
    pub bom_length: usize,
    /// Number of lines in the less frequent encoding if the file mixes two encodings, otherwise 0.
    pub minority_lines: u64,
    /// A warning, if the choice is not certain.
    pub caution: Option<EncodingCaution>,
}

/// Why the choice is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EncodingCaution {
    /// The encoding that the detector guessed. The file may have been read in another encoding.
    Possible(Encoding),
    /// The file is read in one encoding, but another is also possible.
    Chosen {
        /// The encoding in which the file is read.
        chosen: Encoding,
        /// The encoding that is also possible.
        other: Encoding,
    },
}

impl EncodingCaution {
    /// Returns two versions of the warning. The second also names the command-line option that sets the encoding.
    pub(super) fn describe(self) -> (Message, Message) {
        match self {
            Self::Possible(encoding) => (
                Message::new("note-encoding-possible").with("encoding", encoding.name()),
                Message::new("note-encoding-possible.option").with("encoding", encoding.name()),
            ),
            Self::Chosen { chosen, other } => (
                Message::new("note-encoding-chosen")
                    .with("chosen", chosen.name())
                    .with("other", other.name()),
                Message::new("note-encoding-chosen.option")
                    .with("chosen", chosen.name())
                    .with("other", other.name()),
            ),
        }
    }
}

/// Properties of the export tool that decide between equally plausible encodings.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct ExporterTraits {
    /// Whether lines end with a carriage return without a line feed, as in files from Excel for Mac.
    pub carriage_returns: bool,
    /// Whether the file has a line that only console tools write, such as a line of dashes or a row count. Console
    /// tools use the OEM code page.
    pub console: bool,
}

impl EncodingChoice {
    /// Returns a choice that is certain.
    pub(super) fn certain(encoding: Encoding, bom_length: usize) -> Self {
        Self {
            encoding,
            bom_length,
            minority_lines: 0,
            caution: None,
        }
    }
}

/// Returns the encoding that the byte order mark at the start of `head` indicates, or `None` if the mark is missing.
///
/// # Errors
///
/// Refuses UTF-32.
pub(super) fn byte_order_mark(head: &[u8]) -> Result<Option<EncodingChoice>, Refusal> {
    if head.starts_with(b"\xFF\xFE\0\0") || head.starts_with(b"\0\0\xFE\xFF") {
        return Err(Refusal::new(Message::new("refused-utf-32")));
    }
    let marks: [(&[u8], Encoding); 3] = [
        (b"\xEF\xBB\xBF", Encoding::Utf8),
        (b"\xFF\xFE", Encoding::Utf16Le),
        (b"\xFE\xFF", Encoding::Utf16Be),
    ];
    Ok(marks
        .into_iter()
        .find(|(mark, _)| head.starts_with(mark))
        .map(|(mark, encoding)| EncodingChoice::certain(encoding, mark.len())))
}

/// Returns a refusal if text in UTF-16 and text in another encoding were joined in the file, because no encoding can
/// read both parts.
pub(super) fn joined_encodings(stats: &ByteStats) -> Option<Refusal> {
    let (encoding, lines) = stats.widths.mixture(stats.even_nuls + stats.odd_nuls)?;
    let id = if encoding == "UTF-16" {
        "refused-joined-utf-16"
    } else {
        "refused-joined-bytes"
    };
    Some(Refusal::new(Message::new(id).with("lines", lines)))
}

/// Returns UTF-16 if NUL bytes are frequent at even offsets and much rarer at odd offsets, or the reverse. Otherwise
/// returns `None`.
///
/// # Errors
///
/// Refuses binary data.
pub(super) fn utf16_without_mark(stats: &ByteStats) -> Result<Option<Encoding>, Refusal> {
    let half = ratio(stats.bytes, 2);
    let even = fraction(stats.even_nuls) / half;
    let odd = fraction(stats.odd_nuls) / half;
    if odd > WIDE_SHARE && even < odd / 2.0 {
        return Ok(Some(Encoding::Utf16Le));
    }
    if even > WIDE_SHARE && odd < even / 2.0 {
        return Ok(Some(Encoding::Utf16Be));
    }
    let all = fraction(stats.bytes).max(1.0);
    let nuls = fraction(stats.even_nuls + stats.odd_nuls) / all;
    // In a short file, even a few NUL bytes are a large share, so a few are always accepted.
    let few = stats.even_nuls + stats.odd_nuls <= 8;
    if (nuls > NUL_SHARE && !few) || fraction(stats.controls) / all > CONTROL_SHARE {
        return Err(Refusal::new(Message::new("refused-binary")));
    }
    Ok(None)
}

/// Returns the encoding of a file that has no byte order mark and is not UTF-16.
///
/// # Errors
///
/// Refuses a file if neither the plausibility scores nor the detector show its encoding.
pub(super) fn choose(stats: &ByteStats, traits: ExporterTraits) -> Result<EncodingChoice, Refusal> {
    match (stats.utf8_lines, stats.other_lines) {
        (0, 0) => Ok(EncodingChoice::certain(Encoding::Ascii, 0)),
        (_, 0) => Ok(EncodingChoice::certain(Encoding::Utf8, 0)),
        (utf8, other) if utf8 >= other => Ok(EncodingChoice {
            minority_lines: other,
            ..EncodingChoice::certain(Encoding::Utf8, 0)
        }),
        (utf8, _) => single_byte(stats, traits).map(|found| EncodingChoice {
            minority_lines: utf8,
            ..found
        }),
    }
}

fn single_byte(stats: &ByteStats, traits: ExporterTraits) -> Result<EncodingChoice, Refusal> {
    let guess = detector_guess(&stats.snippets);
    let mut candidates: Vec<EncodingCandidate> = candidates(traits, guess)
        .into_iter()
        .filter_map(|encoding| EncodingCandidate::of(encoding, &stats.triples))
        .collect();
    // The sort is stable, so candidates with equal scores stay in the order of preference.
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
    let Some((best, others)) = candidates.split_first() else {
        return Err(uncertain(&[]));
    };
    let rivals: Vec<&EncodingCandidate> = others
        .iter()
        .filter(|other| other.characters != best.characters)
        .collect();
    let next = rivals.first().map_or(0.0, |rival| rival.score.max(0.0));
    let leads = best.score > 0.0 && best.score >= next * LEAD;
    let only_plausible = best.implausible == 0 && rivals.iter().all(|rival| rival.implausible > 0);
    if only_plausible || (leads && stats.high_bytes() >= ENOUGH_BYTES) {
        return Ok(EncodingChoice {
            caution: guess
                .filter(|guess| is_other_script(*guess))
                .map(EncodingCaution::Possible),
            ..EncodingChoice::certain(best.encoding, 0)
        });
    }
    let confirmed = rivals
        .iter()
        .copied()
        .chain([best])
        .find(|candidate| Some(candidate.encoding) == guess && candidate.score > 0.0);
    match confirmed {
        Some(candidate) => Ok(EncodingChoice {
            caution: Some(uncertain_choice(candidate.encoding, best, &rivals)),
            ..EncodingChoice::certain(candidate.encoding, 0)
        }),
        None => Err(uncertain(&candidates)),
    }
}

fn candidates(traits: ExporterTraits, guess: Option<Encoding>) -> Vec<Encoding> {
    use Encoding::{Cp437, Cp850, Cp865, Macintosh, Windows1252};
    let mut order = if traits.console {
        vec![Cp850, Cp865, Cp437, Windows1252, Macintosh]
    } else if traits.carriage_returns {
        vec![Macintosh, Windows1252, Cp850, Cp865, Cp437]
    } else {
        vec![Windows1252, Cp850, Cp865, Cp437, Macintosh]
    };
    if let Some(guess) = guess.filter(|guess| !order.contains(guess)) {
        order.push(guess);
    }
    order
}

/// Returns the encoding that a detector for web pages guesses, or `None` if `snippets` is empty. The detector supports
/// neither Western OEM code pages nor Macintosh.
fn detector_guess(snippets: &[u8]) -> Option<Encoding> {
    if snippets.is_empty() {
        return None;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(snippets, true);
    let guess = detector.guess(None, chardetng::Utf8Detection::Deny);
    Some(Encoding::from_standard(guess))
}

/// Returns whether `guess` is outside the list of candidates that are always scored. Encodings for Japanese, Greek and
/// Polish text, for example, are outside this list.
fn is_other_script(guess: Encoding) -> bool {
    matches!(guess, Encoding::Other(_))
}

fn uncertain_choice(
    chosen: Encoding,
    best: &EncodingCandidate,
    rivals: &[&EncodingCandidate],
) -> EncodingCaution {
    let other = std::iter::once(best)
        .chain(rivals.iter().copied())
        .map(|candidate| candidate.encoding)
        .find(|encoding| *encoding != chosen);
    match other {
        Some(other) => EncodingCaution::Chosen { chosen, other },
        None => EncodingCaution::Possible(chosen),
    }
}

fn uncertain(candidates: &[EncodingCandidate]) -> Refusal {
    let names = candidates.iter().take(2);
    let names = names.map(|candidate| Argument::from(candidate.encoding.name()));
    let either = |first, second| {
        let either = Message::new("either-encoding")
            .with("first", first)
            .with("second", second);
        either.into()
    };
    let names = names.reduce(either).unwrap_or_else(|| Argument::from(""));
    Refusal::new(Message::new("refused-encoding").with("encodings", names.clone()))
        .technical(Message::new("refused-encoding.option").with("encodings", names))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a share does not need exact counts"
)]
fn fraction(count: u64) -> f64 {
    count as f64
}

fn ratio(bytes: u64, parts: u64) -> f64 {
    fraction(bytes).max(1.0) / fraction(parts)
}
