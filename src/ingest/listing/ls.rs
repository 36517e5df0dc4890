//! Parses the lines that `ls -lR` and `find -ls` write.

use std::borrow::Cow;

use super::fields::{Word, is_date, is_digits_with, is_number, is_time, words};
use super::line::ListingLine;

/// Parses a line that `ls -lR` or `find -ls` writes.
pub(super) fn line(line: &str) -> ListingLine<'_> {
    let words = words(line);
    let is_find = words.len() > 3 && is_number(words[0].text) && is_number(words[1].text);
    let entry = if is_find { &words[2..] } else { &words[..] };
    let Some(first) = entry.first() else {
        return ListingLine::Other;
    };
    if !is_permissions(first.text) {
        return match (line.trim_end().ends_with(':'), words.as_slice()) {
            (true, _) => ListingLine::Folder,
            (false, [_, number]) if number.text.starts_with(|c: char| c.is_ascii_digit()) => {
                ListingLine::Other
            }
            _ => ListingLine::Unknown,
        };
    }
    if !first.text.starts_with('-') {
        return ListingLine::Other;
    }
    for index in 2..entry.len() {
        let Some(last) = date_after(entry, index).and_then(|length| entry.get(index + length))
        else {
            continue;
        };
        let name = line.get(last.end + 1..).unwrap_or_default();
        if name.is_empty() {
            break;
        }
        // `find -ls` writes a backslash before each space in a name.
        let name = if is_find {
            Cow::Owned(name.trim_start().replace("\\ ", " "))
        } else {
            Cow::Borrowed(name)
        };
        return ListingLine::file(name, entry[index].text.parse().ok());
    }
    ListingLine::Unknown
}

fn is_permissions(word: &str) -> bool {
    (10..=11).contains(&word.len())
        && word.starts_with(['-', 'd', 'l', 'b', 'c', 'p', 's'])
        && word.chars().skip(1).take(9).all(|c| "rwxsStT-".contains(c))
}

/// Returns how many words form the date and time that follow the size at `index`, or `None` if they do not follow.
fn date_after(entry: &[Word<'_>], index: usize) -> Option<usize> {
    let word = |offset: usize| entry.get(index + offset).map_or("", |word| word.text);
    if !entry[index].text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_month = |word: &str| {
        (1..=6).contains(&word.chars().count()) && word.starts_with(char::is_alphabetic)
    };
    let is_day =
        |word: &str| word.trim_end_matches('.').len() <= 2 && is_number(word.trim_end_matches('.'));
    let is_end = |word: &str| is_time(word) || (word.len() == 4 && is_number(word));
    if is_date(word(1)) && is_clock(word(2)) {
        let has_zone =
            word(3).len() == 5 && word(3).starts_with(['+', '-']) && is_number(&word(3)[1..]);
        return Some(if has_zone { 3 } else { 2 });
    }
    let (one, two) = (word(1), word(2));
    let names_day = (is_month(one) && is_day(two)) || (is_day(one) && is_month(two));
    (names_day && is_end(word(3))).then_some(3)
}

/// Returns whether the word is a time, with or without fractions of a second.
fn is_clock(word: &str) -> bool {
    word.contains(':') && is_digits_with(word, &[':', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ls_and_find_are_read_with_any_date() {
        for (text, expected) in [
            ("./KHA:", "Folder"),
            ("total 24", "Other"),
            (
                "drwxr-xr-x 2 so domain users 4096 Nov 20 09:15 Sub",
                "Other",
            ),
            (
                "-rw-r--r-- 1 so domain users 12345 Nov 20 09:15 brev 1.docx",
                "12345 brev 1.docx",
            ),
            (
                "-rw-r--r--. 1 so so 12345 20. nov. 2024 b.docx",
                "12345 b.docx",
            ),
            ("-rwxr--r--+ 1 so so 7 2026-11-20 09:15 c.docx", "7 c.docx"),
            (
                "-rw-r--r-- 1 so so 8 2026-11-20 09:15:01.000000000 +0100 d.docx",
                "8 d.docx",
            ),
            (
                "  131 4 -rw-r--r--   1 so  so     99 Nov 20 09:15 ./KHA/e\\ f.docx",
                "99 ./KHA/e f.docx",
            ),
            (
                "ls: cannot open directory './X': Permission denied",
                "Unknown",
            ),
        ] {
            assert_eq!(line(text).shown(), expected, "{text}");
        }
    }
}
