//! Recognises lines that export tools write around the data: banners, prompts, dashes and row counts.
//!
//! Each line is classified separately. Patterns match only at the start of the trimmed line, so a value that contains
//! such text further on is not skipped. The patterns come from the output of sqlcmd, SSMS, SQL*Plus, psql, the shell of
//! `MySQL` and Windows `PowerShell`.

use super::row_accounting::{NoiseKind, SkippedLines};
use crate::ingest::refusal::Refusal;
use crate::locale::Message;

/// The treatment of a line that is not a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoiseVerdict {
    /// Skip the line. If the line is a row count, the number is the expected number of rows.
    Skip(NoiseKind, Option<u64>),
    /// Refuse the file, because the export tool reported an error.
    Failure(Refusal),
}

/// The position of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineContext {
    /// Row number of the line, counted from 1.
    pub row: u64,
    /// Whether the preceding line is blank or was skipped.
    pub after_gap: bool,
}

/// Classifies `line`, and returns `None` if it may be a record.
pub(super) fn classify(line: &str, context: LineContext) -> Option<NoiseVerdict> {
    let skip = |kind| Some(NoiseVerdict::Skip(kind, None));
    // This check needs the untrimmed line, because the separator may be a tab.
    if context.row == 1 && separator_line(line).is_some() {
        return skip(NoiseKind::SeparatorLine);
    }
    let line = line.trim_matches([' ', '\t', '\r', '\n', '\u{FEFF}']);
    if line.is_empty() {
        return skip(NoiseKind::Blank);
    }
    if let Some(failure) = failure(line) {
        return Some(NoiseVerdict::Failure(failure));
    }
    if line.starts_with("#TYPE ") {
        return skip(NoiseKind::TypeLine);
    }
    if is_dashes(line) {
        return skip(NoiseKind::Dashes);
    }
    if let Some(count) = row_count(line, context.after_gap) {
        return Some(NoiseVerdict::Skip(NoiseKind::RowCount, count));
    }
    if line.starts_with("Completion time: ") {
        return skip(NoiseKind::CompletionTime);
    }
    if is_partial_query(line) {
        return skip(NoiseKind::PartialQuery);
    }
    if is_prompt(line) {
        return skip(NoiseKind::Prompt);
    }
    is_message(line).then_some(NoiseVerdict::Skip(NoiseKind::Message, None))
}

/// Returns whether `line` is of a kind that only console tools write.
pub(super) fn is_from_console(line: &str, context: LineContext) -> bool {
    let kinds = [
        NoiseKind::Dashes,
        NoiseKind::RowCount,
        NoiseKind::Prompt,
        NoiseKind::PartialQuery,
    ];
    matches!(classify(line, context), Some(NoiseVerdict::Skip(kind, _)) if kinds.contains(&kind))
}

/// Returns the separator in a line such as `sep=;`, or `None` if the line has another form.
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

/// Returns whether a line consists of runs of dashes with single separators between them (`---- ----`), or is the
/// border of a boxed table (`+----+----+`). The first run must have at least two dashes.
pub(super) fn is_dashes(line: &str) -> bool {
    let mut previous = '-';
    let start = line.strip_prefix('+').unwrap_or(line);
    start.starts_with("--")
        && line.chars().all(|character| {
            let is_single = character == '-' || previous == '-';
            previous = character;
            is_single && matches!(character, '-' | ' ' | ',' | ';' | '|' | '\t' | '+')
        })
}

/// Returns a refusal if the line is an error message of sqlcmd, SQL*Plus or psql.
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
        Refusal::new(Message::new("refused-sql-error").with("text", shown))
    })
}

/// Returns the number in a row count such as `(12 rows affected)`, or `Some(None)` if the number is too large. Returns
/// `None` if the line is not a row count.
#[expect(
    clippy::option_option,
    reason = "no row count, or a row count without a usable number"
)]
fn row_count(line: &str, after_gap: bool) -> Option<Option<u64>> {
    if line == "no rows selected" {
        return Some(Some(0));
    }
    if let Some(inner) = line
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        let (count, label) = leading_number(inner)?;
        let known = [
            "row",
            "rows",
            "row affected",
            "rows affected",
            "rad påverkad",
            "rader påverkade",
            "rader påverkades",
        ];
        // The wording in languages other than English and Swedish is not known. A row count in such a language is
        // recognised by the blank or skipped line before it.
        let localised =
            after_gap && (3..=40).contains(&label.chars().count()) && !label.contains(['(', ')']);
        return (known.contains(&label) || localised).then_some(count);
    }
    let (count, label) = leading_number(line)?;
    let known = ["row selected.", "rows selected."];
    // The MySQL shell writes `13 rows in set (0.01 sec)`.
    if label.starts_with("row in set") || label.starts_with("rows in set") {
        return Some(count);
    }
    let localised = after_gap && label.ends_with('.') && (5..=31).contains(&label.chars().count());
    (known.contains(&label) || localised).then_some(count)
}

fn leading_number(text: &str) -> Option<(Option<u64>, &str)> {
    let (number, label) = text.split_once(' ')?;
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| (number.parse().ok(), label))
}

/// Returns the skipped queries that select only some of the rows.
pub(super) fn partial_queries(skipped: &[SkippedLines]) -> Vec<String> {
    let queries = skipped.iter();
    let queries = queries.filter(|entry| entry.kind == NoiseKind::PartialQuery);
    queries
        .map(|entry| statement(&entry.excerpt).to_owned())
        .collect()
}

/// Returns the statement in a line, without a prompt or comment marker before the statement.
fn statement(line: &str) -> &str {
    let line = line.trim();
    let after_number = line
        .split_once("> ")
        .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()));
    let rest = line
        .strip_prefix("-- ")
        .or_else(|| line.strip_prefix("SQL> "));
    rest.or(after_number.map(|(_, rest)| rest))
        .unwrap_or(line)
        .trim()
}

/// Returns whether the line is a query, or a part of a query, that selects only some of the rows of a table.
fn is_partial_query(line: &str) -> bool {
    const STARTS: [&str; 9] = [
        "select", "from", "where", "and", "or", "order", "limit", "fetch", "having",
    ];
    if !is_message(line) && !is_prompt(line) {
        return false;
    }
    let statement = statement(line).to_lowercase();
    let words: Vec<&str> = statement
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    let starts_like_a_query = words.first().is_some_and(|first| STARTS.contains(first));
    let is_number = |word: Option<&&str>| {
        word.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let limits = |(index, word): (usize, &&str)| match *word {
        "where" | "rownum" | "having" => true,
        "top" | "limit" => is_number(words.get(index + 1)),
        "fetch" => matches!(words.get(index + 1), Some(&("first" | "next"))),
        _ => false,
    };
    starts_like_a_query && words.iter().enumerate().any(limits)
}

fn is_prompt(line: &str) -> bool {
    let numbered = line.split_once("> ").is_some_and(|(number, _)| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    });
    line == "SQL>" || line.starts_with("SQL> ") || numbered
}

/// Returns whether `line` is a message of the database or a comment. A line such as `-- More --` is neither: a pager
/// wrote it in place of the rows that follow.
fn is_message(line: &str) -> bool {
    line.starts_with("Warning: Null value is eliminated")
        || line.starts_with("Changed database context")
        || (line.starts_with("-- ") && !line.ends_with(" --"))
}

#[cfg(test)]
mod tests {
    use super::{is_message, is_partial_query, statement};

    #[test]
    fn a_line_of_a_pager_is_not_a_message() {
        for line in ["-- More --", "-- More (45%) --", "-- Fortsetzung --"] {
            assert!(!is_message(line), "{line}");
        }
        assert!(is_message("-- exported by Kari"));
    }

    #[test]
    fn queries_for_some_of_the_rows_are_recognised() {
        for line in [
            "-- SELECT TOP 13 * FROM crm7.email",
            "-- select * from email where rank = 1",
            "SQL> SELECT * FROM email WHERE ROWNUM < 100;",
            "2> where type = 0",
            "-- SELECT * FROM email LIMIT 500",
            "SQL> select * from email fetch first 10 rows only",
            "SQL> select top (100) * from email",
        ] {
            assert!(is_partial_query(line), "{line}");
        }
        for line in [
            "-- SELECT * FROM crm7.email",
            "SQL> select * from email;",
            "SQL> set linesize 200",
            "-- exported by Kari, ask where the rest is",
            "select * from email where rank = 1",
            "-- select top, limit from email",
            "SQL>",
        ] {
            assert!(!is_partial_query(line), "{line}");
        }
        assert_eq!(statement("2> where type = 0"), "where type = 0");
    }
}
