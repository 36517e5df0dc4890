//! Texts for parts of a report, for several formats.
//!
//! The module `cell` makes these texts safe to show, and each format decides the layout.

use std::borrow::Cow;

use crate::model::calendar_day::day;
use crate::model::finding::Group;
use crate::model::location::{Note, NoteLevel, Reason, SetAside};
pub(super) use crate::model::phrases::grouped;
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

/// Returns the differences between the members of a group in words: `capitals and a no-break space`.
pub(super) fn equal_except(group: &Group) -> String {
    let steps = group.matched_by.iter();
    let words: Vec<&str> = steps.filter_map(|step| step_in_words(step)).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Returns the difference that a normalisation step removes, in words; `None` for a step that removes no difference.
fn step_in_words(step: &str) -> Option<&'static str> {
    Some(match step {
        "case" => "capitals",
        "space" => "blanks",
        "nbsp" => "a no-break space",
        "tab" => "a tab",
        "line-break" => "a line break",
        "invisible" => "an invisible character",
        "direction" => "a direction mark",
        "entity" => "an HTML entity",
        "prefix" => "a prefix such as mailto:",
        "percent" => "percent encoding",
        "hyperlink" => "a hyperlink",
        "wrapper" => "marks around it",
        "comment" => "a comment",
        "separator" => "a separator at the end",
        "quotes" => "quotation marks",
        "width" => "full-width characters",
        "composition" => "the form of accents",
        "idna" => "the form of the domain",
        "trailing-dot" => "a dot at the end",
        "plus-tag" => "the part after +",
        "dots" => "dots before the @",
        "provider-twin" => "the provider's other domain",
        "subdomain-user" => "the sub-domain",
        _ => return None,
    })
}

/// Returns `keep: …` with the reason, or `None` unless the finding is about the record to keep in its group.
pub(super) fn keep(entry: &ReportedFinding) -> Option<String> {
    let group = entry.finding.group.as_ref().filter(|group| group.keep)?;
    Some(match group.keep_reason.english().as_str() {
        "" => "keep".to_owned(),
        reason => format!("keep: {reason}"),
    })
}

/// Returns a sentence about the record to keep in the group: `Keep KHA: has Sales Premium.`
pub(super) fn keep_sentence(entry: &ReportedFinding) -> Option<String> {
    let group = entry.finding.group.as_ref().filter(|group| group.keep)?;
    let name = short_name(entry);
    Some(match group.keep_reason.english().as_str() {
        "" => format!("Keep {name}."),
        reason => format!("Keep {name}: {reason}."),
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

/// Returns the title with a capital letter at its beginning: `Several users with the same e-mail address`.
pub(super) fn title(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Returns the first names and the number of the others: `OLA, KARI and 4 more`. `total` includes those without a name.
pub(super) fn first_names(names: &[String], total: usize) -> String {
    let more = total.saturating_sub(names.len());
    match (names, more) {
        ([], _) => String::new(),
        (names, 0) => names.join(", "),
        (names, more) => format!("{} and {} more", names.join(", "), grouped(more)),
    }
}

/// Returns the decision with its owner and its reason: `accept until 2026-12-31, by Kari: agreed`. Returns only the
/// owner if nothing is decided yet.
pub(super) fn decision(entry: &ReportedFinding) -> Option<String> {
    let owner = entry.owner.as_deref();
    let Some(decision) = &entry.decision else {
        return owner.map(|owner| format!("owner {owner}"));
    };
    let owner = owner.map(|owner| format!(", by {owner}"));
    let reason = decision_reason(entry).map(|reason| format!(": {reason}"));
    let parts = [Some(decision.as_cell()), owner, reason];
    Some(parts.into_iter().flatten().collect())
}

/// Returns a day in the form that people write: `13 November 2026`.
pub(super) fn long_day(seconds: i64) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let day = day(seconds)?;
    let month = MONTHS.get(usize::try_from(day.month() - 1).ok()?)?;
    Some(format!("{} {month} {}", day.day(), day.year()))
}

/// Returns a text without the backticks around names, for formats that cannot mark code.
pub(super) fn without_backticks(text: &str) -> Cow<'_, str> {
    if text.contains('`') {
        Cow::Owned(text.replace('`', ""))
    } else {
        Cow::Borrowed(text)
    }
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
    fn titles_begin_with_a_capital_and_days_have_their_month() {
        assert_eq!(title("åpen dør"), "Åpen dør");
        assert_eq!(title(""), "");
        assert_eq!(long_day(1_767_225_599).as_deref(), Some("31 December 2025"));
        assert_eq!(long_day(i64::MAX), None);
        let names = ["OLA".to_owned(), "KARI".to_owned()];
        assert_eq!(first_names(&names, 2), "OLA, KARI");
        assert_eq!(first_names(&names, 4_314), "OLA, KARI and 4 312 more");
    }

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
}
