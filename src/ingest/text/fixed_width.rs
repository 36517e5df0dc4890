//! Cells at fixed columns: the layout that dashes lines show, and lines cut by it.
//!
//! Turns a dashes line into columns and a line into cells, counted in characters because the
//! tools that write such files count so. A line that does not respect the borders is not cut.

use std::ops::Range;

use super::dialect::{Fixed, Headline, LineEnd};
use super::noise_lines::is_dashes;

/// Share of the lines that must respect the borders.
const FIT_SHARE: f64 = 0.95;
/// Share of full-length lines from which shorter ones are damaged.
const PADDED_SHARE: f64 = 0.9;

/// Why a line is not cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misfit {
    /// Text stands across the border of two columns.
    Border,
    /// The line is shorter or longer than the others.
    Length,
}

/// Returns the columns that a dashes line shows and the character between them.
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

/// Returns the layout if a dashes line under `headline` gives one that nearly all `lines` fit, and
/// the share of them that do.
pub(super) fn layout(
    headline: Headline,
    dashes: &str,
    lines: &[&str],
    line_end: LineEnd,
) -> Option<(Fixed, f64)> {
    let (columns, separator) = columns(dashes)?;
    let full = columns.last()?.1;
    let long = lines
        .iter()
        .filter(|line| line.chars().count() == full)
        .count();
    let mut fixed = Fixed {
        columns,
        separator,
        padded: false,
        line_end,
        headline,
    };
    let mut cells = Vec::new();
    let fitting = lines
        .iter()
        .filter(|line| cut(line, &fixed, &mut cells).is_ok())
        .count();
    let fit = share(fitting, lines.len());
    if cut(&fixed.headline.text, &fixed, &mut cells).is_err() || fit < FIT_SHARE {
        return None;
    }
    fixed.padded = !lines.is_empty() && share(long, lines.len()) >= PADDED_SHARE;
    Some((fixed, fit))
}

/// Writes the cells of `line` to `cells`, as bytes of the line, the padding taken off.
pub(super) fn cut(line: &str, fixed: &Fixed, cells: &mut Vec<Range<usize>>) -> Result<(), Misfit> {
    cells.clear();
    let borders: Vec<usize> = line
        .char_indices()
        .map(|(at, _)| at)
        .chain([line.len()])
        .collect();
    let length = borders.len() - 1;
    let full = fixed.columns.last().map_or(0, |last| last.1);
    // The header may be shorter: not every tool pads it.
    if fixed.padded && length != full && line.trim_end() != fixed.headline.text {
        return Err(Misfit::Length);
    }
    let at = |index: usize| borders[index.min(length)];
    let bytes = line.as_bytes();
    for (index, &(start, end)) in fixed.columns.iter().enumerate() {
        let last = index + 1 == fixed.columns.len();
        let end = if last { length.max(end) } else { end };
        if !last && end < length && !is_border(bytes[at(end)], fixed.separator) {
            return Err(Misfit::Border);
        }
        cells.push(trimmed(line, at(start)..at(end)));
    }
    if length > full && fixed.columns.len() > 1 && !line[at(full)..].trim().is_empty() {
        return Err(Misfit::Length);
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
