//! Recognises the headers of paged reports. Such a header is underlined with dashes and repeated on every page.
//!
//! The dashes of a second query result are recognised too. The row splitter skips repeated headers, and refuses a file
//! with a second result.

use crate::ingest::refusal::Refusal;
use crate::locale::Message;

use super::dialect::{Dialect, Fixed, UnderlinedHeader};
use super::fixed_width;
use super::row_accounting::NoiseKind;

/// Returns whether `line` repeats the header.
pub(super) fn repeats(line: &str, header: &UnderlinedHeader) -> bool {
    trimmed(line) == header.text
}

/// Returns whether a line of dashes shows the same columns as `fixed`.
pub(super) fn shows_columns(dashes: &str, fixed: &Fixed) -> bool {
    fixed_width::columns(trimmed(dashes)).is_some_and(|(columns, _)| columns == fixed.columns)
}

/// Returns [`NoiseKind::Preamble`] for a line above the header of a fixed-width file, [`NoiseKind::RepeatedHeader`] for
/// a repetition of the header, and `None` for any other line.
///
/// `number` is the physical line number, counted from 1.
pub(super) fn header_noise(dialect: &Dialect, number: u64, line: &str) -> Option<NoiseKind> {
    let Dialect::Fixed(Fixed { header, .. }) = dialect else {
        return None;
    };
    if number < header.line {
        Some(NoiseKind::Preamble)
    } else {
        (number > header.line && repeats(line, header)).then_some(NoiseKind::RepeatedHeader)
    }
}

/// Returns `line` without trailing spaces and line ends.
pub(super) fn trimmed(line: &str) -> &str {
    line.trim_end_matches([' ', '\r', '\n'])
}

/// Returns the refusal for a file in which a second query result begins above the line of dashes at `row`.
pub(super) fn second_result(row: u64) -> Refusal {
    let row = row.saturating_sub(1).to_string();
    Refusal::new(Message::new("refused-second-result").with("row", row))
}
