//! Parses one record of a delimited text file: finds its cells and its end.
//!
//! A quote at the start of a cell needs a closing quote, and a delimiter or a line end must follow the closing quote.
//! Otherwise the quotes are defective. Defects are reported and not repaired. The modules `block_boundary` and
//! `cell_writer` both parse quoted cells with this module, so they find the same end for each record.

use std::ops::Range;

use memchr::{memchr, memchr2};

use super::dialect::{Delimited, Escape};

/// The search for a closing quote stops after this many bytes of a record. The opening quote is then a defect.
pub(super) const OPEN_LIMIT: usize = 16 * 1024 * 1024;
/// A stray quote can join several lines into a record of the usual width. This is checked only in tables with at least
/// this many columns. In a narrower table, quoted cells may contain line breaks, so such a record is always valid.
const MIN_WIDTH_OF_LINES: usize = 3;

/// One cell of a record, as a range of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CellRange {
    /// The bytes of the cell without its quotes.
    pub range: Range<usize>,
    /// Whether quotes enclose the cell.
    pub quoted: bool,
    /// Whether the cell contains escapes, so that its text differs from its bytes.
    pub escaped: bool,
}

/// The result of parsing one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RecordScan {
    /// The record ends at the offset `end` (exclusive) and has `width` cells.
    Record { end: usize, width: usize },
    /// The record is damaged, because text follows a closing quote.
    Stray,
    /// The text ends before the record ends.
    Incomplete,
}

/// The end of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RecordEnd {
    /// The record is valid and ends at the offset `end` (exclusive).
    Complete { end: usize },
    /// The first line of the record is damaged. It ends at the offset `end` (exclusive), and the next record starts
    /// there.
    Damaged { end: usize, defect: QuoteDefect },
    /// More text is needed to find the end.
    Incomplete,
}

/// A defect in the quotes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuoteDefect {
    /// Text follows a closing quote.
    TextAfterQuote,
    /// The quote is never closed.
    NeverClosed,
    /// The quote encloses the following lines, which are probably records.
    EnclosesRecords,
}

impl QuoteDefect {
    /// Returns the id of the message that describes the defect.
    pub(super) fn detail(self) -> &'static str {
        match self {
            Self::TextAfterQuote => "aside-text-after-quote",
            Self::NeverClosed => "aside-quote-never-closed",
            Self::EnclosesRecords => "aside-quote-encloses-records",
        }
    }
}

/// Parses the record that starts at `start` and calls `cell` for each cell.
///
/// `at_end` is true if the file ends after this text. The end of the text then also ends the record.
pub(super) fn scan(
    text: &[u8],
    start: usize,
    dialect: &Delimited,
    at_end: bool,
    cell: impl FnMut(CellRange),
) -> RecordScan {
    parse(text, start, dialect, at_end, QuoteRule::Enclose, cell)
}

/// The meaning of a quote at the start of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum QuoteRule {
    /// The quote must enclose the cell. If it does not, the record is damaged.
    Enclose,
    /// The quote is ordinary text unless it encloses the cell.
    MayBeText,
}

fn parse(
    text: &[u8],
    start: usize,
    dialect: &Delimited,
    at_end: bool,
    quotes: QuoteRule,
    mut cell: impl FnMut(CellRange),
) -> RecordScan {
    let mut position = start;
    let mut width = 0;
    loop {
        if dialect.spaced && width > 0 && text.get(position) == Some(&b' ') {
            position += 1;
        }
        let opened = dialect
            .quote_byte()
            .filter(|quote| text.get(position) == Some(quote));
        let close = match opened {
            Some(quote) => quoted(text, position + 1, quote, dialect, at_end),
            None => unquoted(text, position, dialect, at_end),
        };
        let close = match close {
            CellEnd::Stray | CellEnd::Incomplete if quotes == QuoteRule::MayBeText => {
                unquoted(text, position, dialect, at_end)
            }
            close => close,
        };
        let (span, stop) = match close {
            CellEnd::At { span, stop } => (span, stop),
            CellEnd::Stray => return RecordScan::Stray,
            CellEnd::Incomplete => return RecordScan::Incomplete,
        };
        width += 1;
        cell(span);
        if text.get(stop) == Some(&dialect.delimiter_byte()) {
            position = stop + 1;
        } else {
            let end = (stop + 1).min(text.len());
            return RecordScan::Record { end, width };
        }
    }
}

/// Finds the end of an unquoted cell. A carriage return before a line feed is part of the line end.
fn unquoted(text: &[u8], start: usize, dialect: &Delimited, at_end: bool) -> CellEnd {
    let (delimiter, terminator) = (dialect.delimiter_byte(), dialect.line_end.byte());
    let stop = match memchr2(delimiter, terminator, &text[start..]) {
        Some(length) => start + length,
        None if at_end => text.len(),
        None => return CellEnd::Incomplete,
    };
    let ends_line = text.get(stop).is_none_or(|&byte| byte == terminator);
    let carriage = ends_line && terminator == b'\n' && text[start..stop].ends_with(b"\r");
    let span = CellRange {
        range: start..stop - usize::from(carriage),
        quoted: false,
        escaped: false,
    };
    CellEnd::At { span, stop }
}

/// The end of a cell.
enum CellEnd {
    At { span: CellRange, stop: usize },
    Stray,
    Incomplete,
}

/// Finds the end of a quoted cell whose text starts at `start`.
fn quoted(text: &[u8], start: usize, quote: u8, dialect: &Delimited, at_end: bool) -> CellEnd {
    let mut position = start;
    let mut escaped = false;
    loop {
        let rest = text.get(position..).unwrap_or_default();
        let found = match dialect.escape {
            Escape::Doubled => memchr(quote, rest),
            Escape::Backslash | Escape::Hexadecimal => memchr2(quote, b'\\', rest),
        };
        let Some(offset) = found else {
            return CellEnd::Incomplete;
        };
        let at = position + offset;
        match (text[at], text.get(at + 1)) {
            (b'\\', _) if quote != b'\\' && dialect.escape != Escape::Doubled => {}
            (_, Some(&next)) if next == quote => {}
            (_, None) if !at_end => return CellEnd::Incomplete,
            _ => {
                let span = CellRange {
                    range: start..at,
                    quoted: true,
                    escaped,
                };
                return closed(text, at + 1, span, dialect, at_end);
            }
        }
        escaped = true;
        position = at + 2;
    }
}

/// Finds the end of a quoted cell after its closing quote. Only spaces may be between the closing quote and the
/// delimiter or line end.
fn closed(
    text: &[u8],
    after_quote: usize,
    span: CellRange,
    dialect: &Delimited,
    at_end: bool,
) -> CellEnd {
    let (delimiter, terminator) = (dialect.delimiter_byte(), dialect.line_end.byte());
    let mut stop = after_quote;
    while text.get(stop) == Some(&b' ') && delimiter != b' ' {
        stop += 1;
    }
    if text.get(stop) == Some(&b'\r') && terminator == b'\n' {
        stop += 1;
        if text.get(stop).is_some_and(|&byte| byte != b'\n') {
            return CellEnd::Stray;
        }
    }
    match text.get(stop) {
        Some(&byte) if byte == delimiter || byte == terminator => CellEnd::At { span, stop },
        None if at_end => CellEnd::At { span, stop },
        None => CellEnd::Incomplete,
        Some(_) => CellEnd::Stray,
    }
}

/// Returns the offset after the terminator of the line that contains `start`, or `None` if the text ends before a
/// terminator.
pub(super) fn line_end(text: &[u8], start: usize, terminator: u8) -> Option<usize> {
    memchr(terminator, &text[start..]).map(|length| start + length + 1)
}

/// Returns the end of the record that starts at `start`. If a stray quote damages the record, returns the defect and
/// the end of the first line.
pub(super) fn record_end(
    text: &[u8],
    start: usize,
    dialect: &Delimited,
    at_end: bool,
) -> RecordEnd {
    let terminator = dialect.line_end.byte();
    let first_line = match line_end(text, start, terminator) {
        Some(end) => end,
        None if at_end || text.len() - start > OPEN_LIMIT => text.len(),
        None => return RecordEnd::Incomplete,
    };
    let damaged = |defect| RecordEnd::Damaged {
        end: first_line,
        defect,
    };
    match scan(text, start, dialect, at_end, |_| ()) {
        RecordScan::Record { end, .. } if end <= first_line => RecordEnd::Complete { end },
        RecordScan::Record { end, width } => {
            if encloses_records(&text[..end], start, first_line, width, dialect) {
                damaged(QuoteDefect::EnclosesRecords)
            } else {
                RecordEnd::Complete { end }
            }
        }
        RecordScan::Stray => damaged(QuoteDefect::TextAfterQuote),
        RecordScan::Incomplete if at_end || text.len() - start > OPEN_LIMIT => {
            damaged(QuoteDefect::NeverClosed)
        }
        RecordScan::Incomplete => RecordEnd::Incomplete,
    }
}

/// Returns whether a record of several lines is in fact several records, which a stray quote joined.
///
/// There are two such cases. First, the record does not have the usual width, but its second line alone has the usual
/// width. Second, the record has the usual width, and so does each of its lines. If the record has three or more lines,
/// the last line may have another width, because it contains the closing quote.
fn encloses_records(
    record: &[u8],
    start: usize,
    first_line: usize,
    width: usize,
    dialect: &Delimited,
) -> bool {
    if dialect.width == 0 {
        return false;
    }
    if width != dialect.width {
        let next = scan(record, first_line, dialect, true, |_| ());
        return matches!(next, RecordScan::Record { width, .. } if width == dialect.width && width > 1);
    }
    let lines = record[start..].split_inclusive(|&byte| byte == dialect.line_end.byte());
    let has_usual_width = |line: &[u8]| {
        let alone = parse(line, 0, dialect, true, QuoteRule::MayBeText, |_| ());
        matches!(alone, RecordScan::Record { width, .. } if width == dialect.width)
    };
    let first_wrong = lines.clone().position(|line| !has_usual_width(line));
    let last = lines.count() - 1;
    dialect.width >= MIN_WIDTH_OF_LINES && first_wrong.is_none_or(|line| line == last && last >= 2)
}

/// Returns the text of a quoted cell, with escapes replaced by the characters that they represent.
pub(super) fn unescape(raw: &str, quote: u8, escape: Escape) -> String {
    let quote = char::from(quote);
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(character) = rest.chars().next() {
        rest = &rest[character.len_utf8()..];
        if character == quote && rest.starts_with(quote) {
            rest = &rest[quote.len_utf8()..];
            text.push(quote);
        } else if character == '\\' && escape != Escape::Doubled {
            rest = unescape_backslash(rest, quote, escape, &mut text);
        } else {
            text.push(character);
        }
    }
    text
}

/// Appends the character that a backslash escape represents, and returns the text after the escape.
fn unescape_backslash<'a>(
    rest: &'a str,
    quote: char,
    escape: Escape,
    text: &mut String,
) -> &'a str {
    if let Some(digits) = rest.strip_prefix('x').and_then(|tail| tail.get(..2))
        && escape == Escape::Hexadecimal
        && let Ok(code) = u8::from_str_radix(digits, 16)
    {
        text.push(char::from(code));
        return &rest[3..];
    }
    if rest.starts_with('n') && escape == Escape::Hexadecimal {
        text.push('\n');
        return &rest[1..];
    }
    match rest.chars().next() {
        Some(next) if next == quote || next == '\\' => text.push(next),
        Some(next) => text.extend(['\\', next]),
        None => text.push('\\'),
    }
    rest.chars()
        .next()
        .map_or(rest, |next| &rest[next.len_utf8()..])
}
