//! Writes the row of one finding: as HTML for the first rows of a list, and as a JSON array for the script.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::super::cell::{HtmlEscaped, markup, visible};
use super::super::{WriteError, labels};
use crate::locale::Language;
use crate::model::finding::RuleInfo;
use crate::report::ReportedFinding;

/// Number of different texts that can be written as numbers when they repeat. Texts that come after them are always
/// written in full.
const MOST_REMEMBERED: usize = 10_000;

/// The texts and numbers in the row of one finding.
pub(super) struct HtmlRow<'a> {
    severity: &'static str,
    rule: &'static RuleInfo,
    who: Cow<'a, str>,
    message: Cow<'a, str>,
    keep: String,
    value: Cow<'a, str>,
    suggestion: Cow<'a, str>,
    fix: &'static str,
    action: Cow<'a, str>,
    file: String,
    /// Row number in the spreadsheet; 0 if the finding has no location.
    row: u64,
    /// Number of locations after the first one.
    more: usize,
    group: String,
    status: &'static str,
    id: &'a str,
    /// The decision with its owner and its reason; empty if nobody decided.
    decision: String,
    /// The day on which the finding was first reported; empty if it is not known.
    since: Cow<'a, str>,
}

impl<'a> HtmlRow<'a> {
    pub(super) fn of(entry: &'a ReportedFinding) -> Self {
        let finding = &entry.finding;
        let location = finding.locations.first();
        let keep = labels::keep_sentence(entry).unwrap_or_default();
        let file = location.map(|at| at.origin.to_string());
        Self {
            severity: finding.severity.as_str(),
            rule: finding.rule,
            who: visible_cow(labels::who(entry)),
            message: visible(&labels::without_backticks(&finding.message.english()))
                .into_owned()
                .into(),
            keep: visible(&keep).into_owned(),
            value: visible(&finding.value),
            suggestion: visible(finding.suggestion.as_deref().unwrap_or_default()),
            fix: finding.fix.as_str(),
            action: visible(&labels::without_backticks(&finding.action.english()))
                .into_owned()
                .into(),
            file: visible(&file.unwrap_or_default()).into_owned(),
            row: location.map_or(0, |at| at.row),
            more: finding.locations.len().saturating_sub(1),
            group: group(entry),
            status: entry.status.as_str(),
            id: &entry.id,
            decision: visible(&labels::decision(entry).unwrap_or_default()).into_owned(),
            since: visible(entry.since.as_deref().unwrap_or_default()),
        }
    }

    /// Writes the finding as a row of an HTML table. On a narrow screen, the style sheet shows the row as a card with a
    /// label before each cell.
    pub(super) fn write(&self, out: &mut dyn Write) -> Result<(), WriteError> {
        writeln!(
            out,
            "<tr role=\"row\"><td role=\"cell\"><span class=\"badge {severity}\">{}</span> <small>{}</small></td>\
             <th scope=\"row\" role=\"rowheader\">{}</th><td role=\"cell\" data-label=\"what is wrong\">\
             <b>{}</b> <small>{}</small><p>{} {}</p><small>{}{}</small></td>\
             <td role=\"cell\" class=\"value\" data-label=\"value\">{}{}</td>\
             <td role=\"cell\" data-label=\"to do\">{}{}</td><td role=\"cell\" data-label=\"where\">{}</td></tr>",
            severity_name(self.severity),
            self.status_text(),
            markup(&self.who),
            markup(&labels::title(&self.rule.title(Language::English))),
            self.rule.id,
            markup(&self.message),
            markup(&self.keep),
            self.id,
            after_dot(&self.group),
            markup(&self.value),
            self.suggested(),
            markup(&self.action),
            self.decided(),
            markup(&self.location()),
            severity = self.severity,
        )?;
        Ok(())
    }

    /// Returns the status and the day on which the finding was first reported.
    fn status_text(&self) -> String {
        match &*self.since {
            "" if self.status == "open" => String::new(),
            "" => self.status.to_owned(),
            day => format!("{} since {}", self.status, markup(day)),
        }
    }

    fn suggested(&self) -> String {
        match &*self.suggestion {
            "" => String::new(),
            text => format!(
                "<br><ins>{}</ins> <small>{}</small>",
                markup(text),
                self.fix
            ),
        }
    }

    fn decided(&self) -> String {
        match self.decision.as_str() {
            "" => String::new(),
            text => format!("<p class=\"decision\">Decision: {}</p>", markup(text)),
        }
    }

    /// Returns the first location and the number of the others: `Email.csv row 7 and 1 more`.
    fn location(&self) -> String {
        match self.row {
            0 => String::new(),
            row => labels::and_more(&format!("{} row {row}", self.file), self.more),
        }
    }
}

/// Returns the words that the page shows for a severity.
fn severity_name(severity: &str) -> &str {
    match severity {
        "fail" => "to fix",
        "review" => "to check",
        other => other,
    }
}

/// Returns the text with a dot before it, or an empty string if the text is empty.
fn after_dot(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!(" · {}", markup(text)),
    }
}

fn visible_cow(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

/// Returns a description of the finding's group: `group 0123456789ab, 2 of 3, equal except capitals`.
fn group(entry: &ReportedFinding) -> String {
    let Some(group) = &entry.finding.group else {
        return String::new();
    };
    let (id, member, size) = (&group.id, group.member, group.size);
    match labels::equal_except(group).as_str() {
        "" => format!("group {id}, {member} of {size}"),
        differences => format!("group {id}, {member} of {size}, equal except {differences}"),
    }
}

/// Writes rows as JSON arrays, in which a repeated text is replaced by the number of its first occurrence.
pub(super) struct RowData<'a> {
    out: HtmlEscaped<'a>,
    remembered: HashMap<String, usize>,
    has_rows: bool,
}

impl<'a> RowData<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self {
            out: HtmlEscaped(out),
            remembered: HashMap::new(),
            has_rows: false,
        }
    }

    /// Writes the next row, with the cells in the order in which the script reads them.
    pub(super) fn write(&mut self, row: &HtmlRow<'_>) -> Result<(), WriteError> {
        let cells = (
            self.text_or_number(row.severity),
            self.text_or_number(row.rule.id),
            &row.who,
            self.text_or_number(&row.message),
            &row.keep,
            &row.value,
            &row.suggestion,
            self.text_or_number(row.fix),
            self.text_or_number(&row.action),
            self.text_or_number(&row.file),
            row.row,
            row.more,
            &row.group,
            self.text_or_number(row.status),
            row.id,
            // A nested tuple, because serde serialises tuples of at most 16 elements.
            (
                self.text_or_number(&row.decision),
                self.text_or_number(&row.since),
            ),
        );
        let separator = if self.has_rows { ",\n" } else { "" };
        self.has_rows = true;
        self.out.write_all(separator.as_bytes())?;
        serde_json::to_writer(&mut self.out, &cells).map_err(io::Error::from)?;
        Ok(())
    }

    fn text_or_number<'t>(&mut self, text: &'t str) -> TextOrNumber<'t> {
        let next = self.remembered.len();
        if let Some(number) = self.remembered.get(text) {
            return TextOrNumber::Number(*number);
        }
        if next < MOST_REMEMBERED {
            self.remembered.insert(text.to_owned(), next);
        }
        TextOrNumber::Text(text)
    }
}

/// A text, or the number of its first occurrence if it was written before.
enum TextOrNumber<'a> {
    Text(&'a str),
    Number(usize),
}

impl Serialize for TextOrNumber<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u64(*number as u64),
        }
    }
}
