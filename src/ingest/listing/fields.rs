//! The parts of a line in a list of files: words, dates, times, numbers and paths.

/// A word of a line, with its start and end as byte offsets in the line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

pub(super) fn words(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in line.char_indices() {
        match (character == ' ', start) {
            (true, Some(from)) => {
                words.push(Word {
                    text: &line[from..at],
                    start: from,
                    end: at,
                });
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    if let Some(from) = start {
        words.push(Word {
            text: &line[from..],
            start: from,
            end: line.len(),
        });
    }
    words
}

/// Returns whether `text` begins with a digit and consists of digits and at least one separator, as `2026-11-20` does.
pub(super) fn is_digits_with(text: &str, separators: &[char]) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(separators)
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || separators.contains(&c))
}

pub(super) fn is_date(word: &str) -> bool {
    (6..=10).contains(&word.trim_end_matches('.').len()) && is_digits_with(word, &['-', '.', '/'])
}

pub(super) fn is_time(word: &str) -> bool {
    (4..=8).contains(&word.len()) && is_digits_with(word, &[':', '.'])
}

/// Returns whether the word may mark the half of the day in a 12-hour time, such as `AM`, `p.m.` or the Swedish `em`.
pub(super) fn is_half_day(word: &str) -> bool {
    (1..=4).contains(&word.len()) && word.chars().all(|c| c.is_alphabetic() || c == '.')
}

pub(super) fn is_absolute(path: &str) -> bool {
    let bytes = path.as_bytes();
    path.starts_with("\\\\")
        || (bytes.len() > 2
            && bytes[0].is_ascii_alphabetic()
            && bytes[1] == b':'
            && b"\\/".contains(&bytes[2]))
}

/// Returns the number at the start of `text`, and the rest of `text`. The number may have separators between groups of
/// three digits. Returns `None` if `text` does not begin with a number, or if the number is too large.
pub(super) fn grouped_number(text: &str) -> Option<(u64, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut at = digits(text);
    let mut number = text[..at].parse::<u64>().ok()?;
    while let Some(separator) = text[at..].chars().next() {
        let group = &text[at + separator.len_utf8()..];
        // `ÿ` may be a wrongly decoded separator: code page 850 stores a no-break space as the byte that is `ÿ` in
        // Windows-1252.
        let separates = matches!(
            separator,
            ',' | '.' | ' ' | '\'' | '\u{2019}' | '\u{A0}' | '\u{202F}' | 'ÿ'
        );
        if !separates || digits(group) != 3 {
            break;
        }
        number = number
            .checked_mul(1000)?
            .checked_add(group[..3].parse().ok()?)?;
        at += separator.len_utf8() + 3;
    }
    Some((number, &text[at..]))
}

pub(super) fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}
