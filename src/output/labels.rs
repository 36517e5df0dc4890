//! Texts for parts of a report, for several formats.
//!
//! The module `cell` makes these texts safe to show, and each format decides the layout.

use std::borrow::Cow;

use crate::model::date::day;
use crate::model::finding::Group;
use crate::model::location::{Note, NoteLevel, Reason, SetAside};
use crate::report::ReportedFinding;

/// Returns the name of a reason in reports, which is the same as in its serialised form.
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Width => "width",
        Reason::Quote => "quote",
        Reason::Encoding => "encoding",
        Reason::CutOff => "cut-off",
        Reason::Key => "key",
        Reason::Conflict => "conflict",
        Reason::Copy => "copy",
        Reason::NotARecord => "not-a-record",
    }
}

/// Returns the rows that were set aside with the reason: `rows 17-19 set aside (width): …`.
pub(super) fn set_aside(aside: &SetAside) -> String {
    let why = reason(aside.reason);
    format!("{} set aside ({why}): {}", rows(aside), aside.detail)
}

/// Returns the numbers of rows that were set aside: `row 17`, `rows 17-19`.
pub(super) fn rows(aside: &SetAside) -> String {
    if aside.first_row == aside.last_row {
        format!("row {}", aside.first_row)
    } else {
        format!("rows {}-{}", aside.first_row, aside.last_row)
    }
}

/// Returns a note, preceded by the input to which it belongs.
pub(super) fn note(note: &Note) -> String {
    match &note.origin {
        Some(origin) => format!("{}{origin}: {}", level_prefix(note.level), note.sentence()),
        None => note_text(note),
    }
}

/// Returns the text of a note, without the input to which it belongs.
pub(super) fn note_text(note: &Note) -> String {
    format!("{}{}", level_prefix(note.level), note.sentence())
}

fn level_prefix(level: NoteLevel) -> &'static str {
    match level {
        NoteLevel::Info => "",
        NoteLevel::Warning => "warning: ",
    }
}

/// Returns the day of a number of seconds since 1970 as `2025-12-31`, or `None` if the number is outside the calendar.
pub(super) fn date(seconds: i64) -> Option<String> {
    day(seconds).map(|day| day.to_string())
}

/// Returns the normalisation steps that made the members of a group equal: `case+nbsp+idna`.
pub(super) fn matched_by(group: &Group) -> String {
    group.matched_by.join("+")
}

/// Returns `keep: …` with the reason, if the finding is about the record to keep in its group.
pub(super) fn keep(entry: &ReportedFinding) -> Option<String> {
    let group = entry.finding.group.as_ref().filter(|group| group.keep)?;
    Some(match group.keep_reason.as_str() {
        "" => "keep".to_owned(),
        reason => format!("keep: {reason}"),
    })
}

/// Returns the reason of the decision on a finding.
pub(super) fn decision_reason(entry: &ReportedFinding) -> Option<&str> {
    let decision = entry.decision.as_ref()?;
    Some(decision.reason.as_str()).filter(|reason| !reason.is_empty())
}

/// Returns the shortest name of the subject: the login, the name or the key.
pub(super) fn short_name(entry: &ReportedFinding) -> &str {
    let subject = &entry.finding.subject;
    [&subject.login, &subject.name]
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or(&subject.key)
}

/// Returns a query on one line, for formats in which a cell has one line.
pub(super) fn one_line(query: &str) -> String {
    query.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns `yes` or `no`.
pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Returns a number with spaces between groups of three digits: `4 312`.
pub(super) fn grouped(number: impl TryInto<u64>) -> String {
    let digits = number.try_into().unwrap_or(u64::MAX).to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// Returns the login and the name of the subject, if it has both: `KAH (Kari Hansen)`. Otherwise returns the one it
/// has.
pub(super) fn who(entry: &ReportedFinding) -> Cow<'_, str> {
    let subject = &entry.finding.subject;
    match (subject.login.is_empty(), subject.name.is_empty()) {
        (false, false) => Cow::Owned(format!("{} ({})", subject.login, subject.name)),
        _ => Cow::Borrowed(short_name(entry)),
    }
}

/// Returns a text, followed by the number of further items: `Email.csv row 7 and 1 more`.
pub(super) fn and_more(first: &str, more: usize) -> String {
    match more {
        0 => first.to_owned(),
        _ => format!("{first} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_named_as_they_are_serialised() {
        for each in [
            Reason::Width,
            Reason::Quote,
            Reason::Encoding,
            Reason::CutOff,
            Reason::Key,
            Reason::Conflict,
            Reason::Copy,
            Reason::NotARecord,
        ] {
            assert_eq!(serde_json::to_value(each).unwrap(), reason(each));
        }
    }

    #[test]
    fn digits_are_in_groups_of_three() {
        for (number, shown) in [
            (0_u64, "0"),
            (999, "999"),
            (4_312, "4 312"),
            (1_048_576, "1 048 576"),
        ] {
            assert_eq!(grouped(number), shown);
        }
    }
}
