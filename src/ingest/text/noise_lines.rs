//! Lines that export tools write around the data: banners, prompts, dashes and row counts.
//!
//! Turns one line into what it is, if it is no record. Matches are anchored at both ends of the
//! trimmed line, so that a value which merely contains such words stays a value. Sources: the
//! output of sqlcmd, SSMS, SQL*Plus, psql and Windows PowerShell.

use super::row_accounting::Furniture;
use crate::ingest::refusal::Refusal;

/// What a line is that is no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoiseVerdict {
    /// To be skipped; a row count states how many rows there should be.
    Furniture(Furniture, Option<u64>),
    /// The tool failed: the file holds no complete result.
    Failure(Refusal),
}

/// What stands around a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoisePlace {
    /// Row of the line, from 1.
    pub row: u64,
    /// Whether the line before it is blank or furniture itself.
    pub after_gap: bool,
}

/// Returns what `line` is, or none if it may be a record.
pub(super) fn classify(line: &str, place: NoisePlace) -> Option<NoiseVerdict> {
    let plain = |why| Some(NoiseVerdict::Furniture(why, None));
    // Before blanks are taken off: the separator may be a tabulator.
    if place.row == 1 && separator_line(line).is_some() {
        return plain(Furniture::SeparatorLine);
    }
    let line = line.trim_matches([' ', '\t', '\r', '\n', '\u{FEFF}']);
    if line.is_empty() {
        return plain(Furniture::Blank);
    }
    if let Some(failure) = failure(line) {
        return Some(NoiseVerdict::Failure(failure));
    }
    if line.starts_with("#TYPE ") {
        return plain(Furniture::TypeLine);
    }
    if is_dashes(line) {
        return plain(Furniture::Dashes);
    }
    if let Some(count) = row_count(line, place.after_gap) {
        return Some(NoiseVerdict::Furniture(Furniture::RowCount, count));
    }
    if line.starts_with("Completion time: ") {
        return plain(Furniture::CompletionTime);
    }
    if is_prompt(line) {
        return plain(Furniture::Prompt);
    }
    is_message(line).then_some(NoiseVerdict::Furniture(Furniture::Message, None))
}

/// Returns whether only a console tool writes such a line.
pub(super) fn is_of_console(line: &str, place: NoisePlace) -> bool {
    let written = [Furniture::Dashes, Furniture::RowCount, Furniture::Prompt];
    matches!(classify(line, place), Some(NoiseVerdict::Furniture(why, _)) if written.contains(&why))
}

/// Returns the separator that a `sep=;` line names.
pub(super) fn separator_line(line: &str) -> Option<u8> {
    let line = line.trim_matches(['"', '\r', '\n', '\u{FEFF}']);
    let value = line
        .get(..4)
        .filter(|key| key.eq_ignore_ascii_case("sep="))?;
    match &line.as_bytes()[value.len()..] {
        [separator] => Some(*separator),
        _ => None,
    }
}

/// Returns whether a line holds nothing but runs of dashes, the first of two or more, with one
/// separator between them.
pub(super) fn is_dashes(line: &str) -> bool {
    let mut previous = '-';
    line.starts_with("--")
        && line.chars().all(|character| {
            let apart = character == '-' || previous == '-';
            previous = character;
            apart && matches!(character, '-' | ' ' | ',' | ';' | '|' | '\t' | '+')
        })
}

/// Errors of sqlcmd, SQL*Plus and psql, by the shape of their first line.
fn failure(line: &str) -> Option<Refusal> {
    let digits = |text: &str, count: usize| {
        text.len() >= count && text.bytes().take(count).all(|b| b.is_ascii_digit())
    };
    let sql_server = line.strip_prefix("Msg ").is_some_and(|rest| {
        digits(rest, 1) && rest.contains(", Level ") && rest.contains(", State ")
    });
    let oracle = line
        .strip_prefix("ORA-")
        .is_some_and(|rest| digits(rest, 5) && rest[5..].starts_with(':'));
    let sql_plus = line
        .strip_prefix("SP2-")
        .is_some_and(|rest| digits(rest, 4) && rest[4..].starts_with(':'));
    let postgres = line.starts_with("ERROR:  ");
    (sql_server || oracle || sql_plus || postgres).then(|| {
        let shown: String = line.chars().take(80).collect();
        Refusal::new(format!(
            "an SQL error message stands in place of data: \"{shown}\"; mend the query and \
                 export again"
        ))
    })
}

/// Returns the stated count of a row-count line; the inner value is none if it is no number.
#[expect(
    clippy::option_option,
    reason = "a count line may state no number: 'no rows selected'"
)]
fn row_count(line: &str, after_gap: bool) -> Option<Option<u64>> {
    if line == "no rows selected" {
        return Some(Some(0));
    }
    if let Some(inner) = line
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        let (count, words) = leading_number(inner)?;
        let known = [
            "row",
            "rows",
            "row affected",
            "rows affected",
            "rad påverkad",
            "rader påverkade",
            "rader påverkades",
        ];
        // In other languages the words are not known, but the place is.
        let localised =
            after_gap && (3..=40).contains(&words.chars().count()) && !words.contains(['(', ')']);
        return (known.contains(&words) || localised).then_some(count);
    }
    let (count, words) = leading_number(line)?;
    let known = ["row selected.", "rows selected."];
    let localised = after_gap && words.ends_with('.') && (5..=31).contains(&words.chars().count());
    (known.contains(&words) || localised).then_some(count)
}

fn leading_number(text: &str) -> Option<(Option<u64>, &str)> {
    let (number, words) = text.split_once(' ')?;
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| (number.parse().ok(), words))
}

fn is_prompt(line: &str) -> bool {
    let numbered = line.split_once("> ").is_some_and(|(number, _)| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    });
    line == "SQL>" || line.starts_with("SQL> ") || numbered
}

fn is_message(line: &str) -> bool {
    line.starts_with("Warning: Null value is eliminated")
        || line.starts_with("Changed database context")
        || line.starts_with("-- ")
}
