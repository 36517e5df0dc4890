//! Splits lines into cells at fixed positions. The positions are derived from the line of dashes under the header.
//!
//! Positions are counted in characters, as in the export tools. A line that does not match the layout is not split.

use std::ops::Range;

use super::dialect::{Fixed, LineEnd, UnderlinedHeader};
use super::noise_lines::is_dashes;

/// Minimum share of lines that match the layout. With a smaller share, the file does not have this layout.
const MIN_MATCHING_SHARE: f64 = 0.95;
/// Minimum share of lines that are as long as the layout. If the share is smaller, shorter lines are not considered
/// damaged.
const PADDED_SHARE: f64 = 0.9;

/// Why a line does not match the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LayoutMismatch {
    /// Text extends over the boundary between two columns.
    Border,
    /// The line is shorter or longer than the layout.
    Length,
}

/// Returns the character range of each column that `dashes` shows, and the separator between the columns. Returns
/// `None` if `dashes` does not consist of runs of dashes with the same separator between them.
pub(super) fn columns(dashes: &str) -> Option<(Vec<(usize, usize)>, char)> {
    let dashes = dashes.trim_end();
    if !is_dashes(dashes) {
        return None;
    }
    let separator = dashes.chars().find(|c| *c != '-').unwrap_or(' ');
    let mut columns = Vec::new();
    let mut start = 0;
    for run in dashes.split(separator) {
        let length = run.chars().count();
        if length == 0 || run.contains(|c| c != '-') {
            return None;
        }
        columns.push((start, start + length));
        start += length + 1;
    }
    Some((columns, separator))
}

/// Returns the layout that the line `dashes` under `header` shows, and the share of `lines` that match the layout.
/// Returns `None` unless `header` and nearly all lines match.
pub(super) fn layout(
    header: UnderlinedHeader,
    dashes: &str,
    lines: &[&str],
    line_end: LineEnd,
) -> Option<(Fixed, f64)> {
    let (columns, separator) = columns(dashes)?;
    let full = columns.last()?.1;
    let full_lines = lines
        .iter()
        .filter(|line| line.chars().count() == full)
        .count();
    let mut fixed = Fixed {
        columns,
        separator,
        padded: false,
        line_end,
        header,
    };
    let mut cells = Vec::new();
    let matching = lines
        .iter()
        .filter(|line| split(line, &fixed, &mut cells).is_ok())
        .count();
    let matching_share = share(matching, lines.len());
    if split(&fixed.header.text, &fixed, &mut cells).is_err() || matching_share < MIN_MATCHING_SHARE
    {
        return None;
    }
    fixed.padded = !lines.is_empty() && share(full_lines, lines.len()) >= PADDED_SHARE;
    Some((fixed, matching_share))
}

/// Writes the byte range of each cell in `line` to `cells`. The ranges do not include padding.
///
/// # Errors
///
/// Returns the mismatch if the line does not match the layout.
pub(super) fn split(
    line: &str,
    fixed: &Fixed,
    cells: &mut Vec<Range<usize>>,
) -> Result<(), LayoutMismatch> {
    cells.clear();
    let borders: Vec<usize> = line
        .char_indices()
        .map(|(at, _)| at)
        .chain([line.len()])
        .collect();
    let length = borders.len() - 1;
    let full = fixed.columns.last().map_or(0, |last| last.1);
    // The header may be shorter than other lines, because some tools do not pad it. Its length is therefore not
    // checked.
    if fixed.padded && length != full && line.trim_end() != fixed.header.text {
        return Err(LayoutMismatch::Length);
    }
    let at = |index: usize| borders[index.min(length)];
    let bytes = line.as_bytes();
    for (index, &(start, end)) in fixed.columns.iter().enumerate() {
        let last = index + 1 == fixed.columns.len();
        let end = if last { length.max(end) } else { end };
        if !last && end < length && !is_border(bytes[at(end)], fixed.separator) {
            return Err(LayoutMismatch::Border);
        }
        cells.push(trimmed(line, at(start)..at(end)));
    }
    if length > full && fixed.columns.len() > 1 && !line[at(full)..].trim().is_empty() {
        return Err(LayoutMismatch::Length);
    }
    Ok(())
}

fn is_border(byte: u8, separator: char) -> bool {
    byte == b' ' || char::from(byte) == separator
}

fn trimmed(line: &str, range: Range<usize>) -> Range<usize> {
    let text = &line[range.clone()];
    let start = range.start + (text.len() - text.trim_start_matches(' ').len());
    let end = start + text.trim_matches(' ').len();
    start..end
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a share of at most thousands of lines"
)]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}
