//! One record of a delimited text: where its cells are and where it ends.
//!
//! Turns text from a record's first byte on into cells, or says why that is not possible. A quote
//! opens a cell only at its start and must be followed by a delimiter or a line end where it
//! closes; anything else is a defect, never repaired. The framer and the splitter both rely on
//! [`extent`], so they cannot disagree on where a record ends.

use std::ops::Range;

use memchr::{memchr, memchr2};

use super::dialect::{Delimited, Escape};

/// A quoted cell that stays open for longer than this is taken for a stray quote.
pub(super) const OPEN_LIMIT: usize = 16 * 1024 * 1024;
/// From this width on, lines that all have it are records of their own, not one quoted cell.
const TELLING_WIDTH: usize = 3;

/// One cell of a record, as bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    /// The cell without its quotes.
    pub range: Range<usize>,
    /// Whether quotes enclose it.
    pub quoted: bool,
    /// Whether escapes stand in it, so that its text differs from its bytes.
    pub escaped: bool,
}

/// What a record looks like from its first byte on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scan {
    /// It ends before `end`, with `width` cells.
    Record { end: usize, width: usize },
    /// A closing quote is followed by text.
    Stray,
    /// The text ends within it.
    Unfinished,
}

/// How far a record reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// A sound record up to `end`.
    Whole { end: usize },
    /// Its first line, up to `end`, is damaged; reading goes on behind it.
    Damaged { end: usize, defect: Defect },
    /// More text is needed.
    Unfinished,
}

/// What is wrong with the quotes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Defect {
    /// Text follows a closing quote.
    TextAfterQuote,
    /// The quote is never closed.
    NeverClosed,
    /// The quote swallows following lines that are records themselves.
    SwallowsLines,
}

impl Defect {
    /// Returns the defect in words.
    pub(super) fn detail(self) -> &'static str {
        match self {
            Self::TextAfterQuote => "text follows a closing quote in this line",
            Self::NeverClosed => "a quote is opened in this line and never closed",
            Self::SwallowsLines => {
                "a quote is opened in this line and closed only in a later record"
            }
        }
    }
}

/// Walks the cells of the record that starts at `start`, and hands each to `cell`.
///
/// `at_end` says that no text follows, so that the end of the text ends the record.
pub(super) fn scan(
    text: &[u8],
    start: usize,
    form: &Delimited,
    at_end: bool,
    cell: impl FnMut(Span),
) -> Scan {
    walk(text, start, form, at_end, Quotes::Enclose, cell)
}

/// What a quote at the start of a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quotes {
    /// It encloses the cell, or the record is damaged.
    Enclose,
    /// It is text unless it encloses the cell.
    MayBeText,
}

fn walk(
    text: &[u8],
    start: usize,
    form: &Delimited,
    at_end: bool,
    quotes: Quotes,
    mut cell: impl FnMut(Span),
) -> Scan {
    let mut position = start;
    let mut width = 0;
    loop {
        if form.spaced && width > 0 && text.get(position) == Some(&b' ') {
            position += 1;
        }
        let opened = form
            .quote_byte()
            .filter(|quote| text.get(position) == Some(quote));
        let close = match opened {
            Some(quote) => quoted(text, position + 1, quote, form, at_end),
            None => unquoted(text, position, form, at_end),
        };
        let close = match close {
            Close::Stray | Close::Unfinished if quotes == Quotes::MayBeText => {
                unquoted(text, position, form, at_end)
            }
            close => close,
        };
        let (span, stop) = match close {
            Close::At { span, stop } => (span, stop),
            Close::Stray => return Scan::Stray,
            Close::Unfinished => return Scan::Unfinished,
        };
        width += 1;
        cell(span);
        if text.get(stop) == Some(&form.delimiter_byte()) {
            position = stop + 1;
        } else {
            let end = (stop + 1).min(text.len());
            return Scan::Record { end, width };
        }
    }
}

/// Finds the end of an unquoted cell; a carriage return before a line feed belongs to the line end.
fn unquoted(text: &[u8], start: usize, form: &Delimited, at_end: bool) -> Close {
    let (delimiter, terminator) = (form.delimiter_byte(), form.line_end.byte());
    let stop = match memchr2(delimiter, terminator, &text[start..]) {
        Some(length) => start + length,
        None if at_end => text.len(),
        None => return Close::Unfinished,
    };
    let ends_line = text.get(stop).is_none_or(|&byte| byte == terminator);
    let carriage = ends_line && terminator == b'\n' && text[start..stop].ends_with(b"\r");
    let span = Span {
        range: start..stop - usize::from(carriage),
        quoted: false,
        escaped: false,
    };
    Close::At { span, stop }
}

/// How a cell ends.
enum Close {
    At { span: Span, stop: usize },
    Stray,
    Unfinished,
}

/// Finds the end of a quoted cell whose first byte behind the quote is at `start`.
fn quoted(text: &[u8], start: usize, quote: u8, form: &Delimited, at_end: bool) -> Close {
    let mut position = start;
    let mut escaped = false;
    loop {
        let rest = text.get(position..).unwrap_or_default();
        let found = match form.escape {
            Escape::Doubled => memchr(quote, rest),
            Escape::Backslash | Escape::Hexadecimal => memchr2(quote, b'\\', rest),
        };
        let Some(offset) = found else {
            return Close::Unfinished;
        };
        let at = position + offset;
        match (text[at], text.get(at + 1)) {
            (b'\\', _) if quote != b'\\' && form.escape != Escape::Doubled => {}
            (_, Some(&next)) if next == quote => {}
            (_, None) if !at_end => return Close::Unfinished,
            _ => {
                let span = Span {
                    range: start..at,
                    quoted: true,
                    escaped,
                };
                return closed(text, at + 1, span, form, at_end);
            }
        }
        escaped = true;
        position = at + 2;
    }
}

/// Checks that a delimiter or a line end follows the closing quote, blanks aside.
fn closed(text: &[u8], behind: usize, span: Span, form: &Delimited, at_end: bool) -> Close {
    let (delimiter, terminator) = (form.delimiter_byte(), form.line_end.byte());
    let mut stop = behind;
    while text.get(stop) == Some(&b' ') && delimiter != b' ' {
        stop += 1;
    }
    if text.get(stop) == Some(&b'\r') && terminator == b'\n' {
        stop += 1;
        if text.get(stop).is_some_and(|&byte| byte != b'\n') {
            return Close::Stray;
        }
    }
    match text.get(stop) {
        Some(&byte) if byte == delimiter || byte == terminator => Close::At { span, stop },
        None if at_end => Close::At { span, stop },
        None => Close::Unfinished,
        Some(_) => Close::Stray,
    }
}

/// Returns where the line that holds `start` ends, its terminator included.
pub(super) fn line_end(text: &[u8], start: usize, terminator: u8) -> Option<usize> {
    memchr(terminator, &text[start..]).map(|length| start + length + 1)
}

/// Returns how far the record that starts at `start` reaches, stray quotes considered.
pub(super) fn extent(text: &[u8], start: usize, form: &Delimited, at_end: bool) -> Extent {
    let terminator = form.line_end.byte();
    let first_line = match line_end(text, start, terminator) {
        Some(end) => end,
        None if at_end || text.len() - start > OPEN_LIMIT => text.len(),
        None => return Extent::Unfinished,
    };
    let damaged = |defect| Extent::Damaged {
        end: first_line,
        defect,
    };
    match scan(text, start, form, at_end, |_| ()) {
        Scan::Record { end, .. } if end <= first_line => Extent::Whole { end },
        Scan::Record { end, width } => {
            if swallows(&text[..end], start, first_line, width, form) {
                damaged(Defect::SwallowsLines)
            } else {
                Extent::Whole { end }
            }
        }
        Scan::Stray => damaged(Defect::TextAfterQuote),
        Scan::Unfinished if at_end || text.len() - start > OPEN_LIMIT => {
            damaged(Defect::NeverClosed)
        }
        Scan::Unfinished => Extent::Unfinished,
    }
}

/// Decides whether a record of several lines is in truth a stray quote and records behind it.
///
/// It is, if its width is wrong and the next line alone has the right one, or if the width is
/// right and each of its lines alone has that same width; of three lines and more the last, in
/// which the quote happens to close, may be damaged itself.
fn swallows(
    record: &[u8],
    start: usize,
    first_line: usize,
    width: usize,
    form: &Delimited,
) -> bool {
    if form.width == 0 {
        return false;
    }
    if width != form.width {
        let next = scan(record, first_line, form, true, |_| ());
        return matches!(next, Scan::Record { width, .. } if width == form.width && width > 1);
    }
    let lines = record[start..].split_inclusive(|&byte| byte == form.line_end.byte());
    let alike = |line: &[u8]| {
        let alone = walk(line, 0, form, true, Quotes::MayBeText, |_| ());
        matches!(alone, Scan::Record { width, .. } if width == form.width)
    };
    let wrong = lines.clone().position(|line| !alike(line));
    let last = lines.count() - 1;
    form.width >= TELLING_WIDTH && wrong.is_none_or(|line| line == last && last >= 2)
}

/// Returns the text of a cell with escapes, the quotes around it taken off.
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

/// Appends what a backslash and the characters behind it stand for; returns what follows them.
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
