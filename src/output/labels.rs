//! Parts of a report → the words that several formats use for them.
//!
//! Words only: what is safe to show where is decided in `cell`, and layout in the formats.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::model::finding::Group;
use crate::model::location::{Note, NoteLevel, Reason, SetAside};
use crate::report::ReportedFinding;

/// Returns the name by which a reason is known in reports, the one that its `Serialize` writes.
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

/// Returns the rows that were set aside and why: `rows 17-19 set aside (width): …`.
pub(super) fn set_aside(aside: &SetAside) -> String {
    let why = reason(aside.reason);
    format!("{} set aside ({why}): {}", rows(aside), aside.detail)
}

/// Returns the rows that were set aside: `row 17`, `rows 17-19`.
pub(super) fn rows(aside: &SetAside) -> String {
    if aside.first_row == aside.last_row {
        format!("row {}", aside.first_row)
    } else {
        format!("rows {}-{}", aside.first_row, aside.last_row)
    }
}

/// Returns a note for a reader who does not know yet what it is about.
pub(super) fn note(note: &Note) -> String {
    match &note.origin {
        Some(origin) => format!("{}{origin}: {}", mark(note.weight), note.sentence()),
        None => note_here(note),
    }
}

/// Returns a note beside the input that it is about.
pub(super) fn note_here(note: &Note) -> String {
    format!("{}{}", mark(note.weight), note.sentence())
}

fn mark(weight: NoteLevel) -> &'static str {
    match weight {
        NoteLevel::Info => "",
        NoteLevel::Warning => "warning: ",
    }
}

/// Returns the day of a number of seconds since 1970 as `2025-12-31`; nothing for one that no
/// calendar has.
pub(super) fn date(seconds: i64) -> Option<String> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(TimeZone::UTC.to_datetime(instant).date().to_string())
}

/// Returns the steps that made the members of a group equal: `case+nbsp+idna`.
pub(super) fn matched_by(group: &Group) -> String {
    group.matched_by.join("+")
}

/// Returns why a finding's record is the one to keep in its group: `keep: …`; nothing for others.
pub(super) fn keep(entry: &ReportedFinding) -> Option<String> {
    let group = entry.finding.group.as_ref().filter(|group| group.keep)?;
    Some(match group.keep_reason.as_str() {
        "" => "keep".to_owned(),
        reason => format!("keep: {reason}"),
    })
}

/// Returns why something was decided on a finding.
pub(super) fn decision_reason(entry: &ReportedFinding) -> Option<&str> {
    let decision = entry.decision.as_ref()?;
    Some(decision.reason.as_str()).filter(|reason| !reason.is_empty())
}

/// Returns the shortest name of the one whom a finding is about.
pub(super) fn short_name(entry: &ReportedFinding) -> &str {
    let subject = &entry.finding.subject;
    [&subject.login, &subject.name]
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or(&subject.key)
}

/// Returns a statement on one line, for forms that hold a cell on a line.
pub(super) fn one_line(statement: &str) -> String {
    statement.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns `yes` or `no`.
pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Returns a number with its digits in groups of three: `4 312`.
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

/// Returns the one whom a finding is about, with both names where there are two: `KAH (Kari Hansen)`.
pub(super) fn who(entry: &ReportedFinding) -> Cow<'_, str> {
    let subject = &entry.finding.subject;
    match (subject.login.is_empty(), subject.name.is_empty()) {
        (false, false) => Cow::Owned(format!("{} ({})", subject.login, subject.name)),
        _ => Cow::Borrowed(short_name(entry)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_have_the_name_that_is_serialised() {
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
    fn days_are_counted_from_1970() {
        assert_eq!(date(0).as_deref(), Some("1970-01-01"));
        assert_eq!(date(1_767_225_599).as_deref(), Some("2025-12-31"));
        assert_eq!(date(-1).as_deref(), Some("1969-12-31"));
        assert_eq!(date(i64::MAX), None);
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
