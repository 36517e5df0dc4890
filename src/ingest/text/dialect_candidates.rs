//! Lists the dialects that a sample may have, based on the separators, quotes and escapes that it contains.
//!
//! The most likely dialects come first. The module `dialect_score` computes their scores.

use super::delimiter::Delimiter;
use super::dialect::{Delimited, Escape, Quote, UnderlinedHeader};
use super::noise_lines::separator_line;
use super::sample::Sample;

/// Returns every dialect that the sample may have, most likely first.
pub(super) fn candidates(sample: &Sample, header: Option<&UnderlinedHeader>) -> Vec<Delimited> {
    let named = sample
        .lines()
        .next()
        .and_then(separator_line)
        .and_then(Delimiter::of_byte);
    let occurs = |delimiter: &Delimiter| sample.text.as_bytes().contains(&delimiter.byte());
    let delimiters: Vec<Option<Delimiter>> = match named {
        Some(delimiter) => vec![Some(delimiter)],
        None => Delimiter::ALL
            .into_iter()
            .filter(occurs)
            .map(Some)
            .chain([None])
            .collect(),
    };
    let quotings = quotings(&sample.text);
    let mut dialects = Vec::new();
    for delimiter in delimiters {
        let spaced = delimiter.is_some_and(|delimiter| is_spaced(&sample.text, delimiter));
        for &(quote, escape) in &quotings {
            dialects.push(Delimited {
                delimiter,
                spaced,
                quote,
                escape,
                line_end: sample.line_end,
                width: 0,
                header_width: 0,
                has_quoted_cells: false,
                header: header.cloned(),
            });
        }
    }
    dialects
}

/// Returns the possible combinations of quote character and escape in `text`.
fn quotings(text: &str) -> Vec<(Option<Quote>, Escape)> {
    let mut quotings = vec![(Some(Quote::Double), Escape::Doubled)];
    let hexadecimal = has_hexadecimal(text);
    if text.contains('"') {
        quotings.push((None, Escape::Doubled));
        if text.contains("\\\"") {
            quotings.push((Some(Quote::Double), Escape::Backslash));
        }
        if hexadecimal {
            quotings.insert(0, (Some(Quote::Double), Escape::Hexadecimal));
        }
    }
    if text.contains('\'') {
        if hexadecimal {
            quotings.push((Some(Quote::Apostrophe), Escape::Hexadecimal));
        }
        quotings.push((Some(Quote::Apostrophe), Escape::Doubled));
        if text.contains("\\'") {
            quotings.push((Some(Quote::Apostrophe), Escape::Backslash));
        }
    }
    quotings
}

/// Returns whether control characters are written as escapes, as in files of SQL Anywhere. Returns false if a backslash
/// also has another meaning in the text, for example in a path.
fn has_hexadecimal(text: &str) -> bool {
    let mut control = false;
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        rest = &rest[at + 1..];
        let code = rest.strip_prefix('x').and_then(|tail| tail.get(..2));
        rest = match code.map(|digits| u8::from_str_radix(digits, 16)) {
            Some(Ok(code)) => {
                control |= matches!(code, b'\t' | b'\n' | b'\r');
                &rest[3..]
            }
            _ if rest.starts_with(['\\', 'n']) => &rest[1..],
            _ => return false,
        };
    }
    control
}

/// Returns whether a space follows nearly every separator in the text.
fn is_spaced(text: &str, delimiter: Delimiter) -> bool {
    let bytes = text.as_bytes();
    let (mut all, mut spaced) = (0_usize, 0_usize);
    for at in memchr::memchr_iter(delimiter.byte(), bytes) {
        all += 1;
        spaced += usize::from(bytes.get(at + 1) == Some(&b' '));
    }
    delimiter != Delimiter::Space && spaced * 20 >= all * 19
}
