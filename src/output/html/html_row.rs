//! The row of one finding: as HTML for the first ones, and as a short JSON array for the script.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::super::cell::{HtmlEscaped, markup, visible};
use super::super::{WriteError, labels};
use crate::report::ReportedFinding;

/// How many texts are remembered, to be written as numbers when they repeat; later ones are written in full.
const MOST_REMEMBERED: usize = 10_000;

/// The content of a row.
pub(super) struct HtmlRow<'a> {
    severity: &'static str,
    rule: &'static str,
    who: Cow<'a, str>,
    message: Cow<'a, str>,
    keep: String,
    value: Cow<'a, str>,
    suggestion: Cow<'a, str>,
    fix: &'static str,
    action: Cow<'a, str>,
    file: String,
    /// Row number in a spreadsheet; 0 without a location.
    row: u64,
    /// Number of further locations.
    more: usize,
    group: String,
    status: &'static str,
    id: &'a str,
}

impl<'a> HtmlRow<'a> {
    pub(super) fn of(entry: &'a ReportedFinding) -> Self {
        let finding = &entry.finding;
        let location = finding.locations.first();
        let keep = labels::keep(entry).unwrap_or_default();
        let file = location.map(|at| at.origin.to_string());
        Self {
            severity: finding.severity.as_str(),
            rule: finding.rule.id,
            who: visible_cow(labels::who(entry)),
            message: visible(&finding.message),
            keep: visible(&keep).into_owned(),
            value: visible(&finding.value),
            suggestion: visible(finding.suggestion.as_deref().unwrap_or_default()),
            fix: finding.fix.as_str(),
            action: visible(&finding.action),
            file: visible(&file.unwrap_or_default()).into_owned(),
            row: location.map_or(0, |at| at.row),
            more: finding.locations.len().saturating_sub(1),
            group: group(entry),
            status: entry.status.as_str(),
            id: &entry.id,
        }
    }

    /// Writes the row of a table.
    pub(super) fn write(&self, out: &mut dyn Write) -> Result<(), WriteError> {
        let (location, group) = (self.location(), self.group.as_str());
        writeln!(
            out,
            "<tr><td class=\"verdict {severity}\">{severity}</td><th scope=\"row\">{}</th>\
             <td><b>{}</b>: {}{}{}<br><small>{} {}</small></td><td>{}{}</td><td>{}</td><td>{}</td></tr>",
            markup(&self.who),
            self.rule,
            markup(&self.message),
            in_brackets(&self.keep),
            in_brackets(group),
            self.status,
            self.id,
            markup(&self.value),
            match &*self.suggestion {
                "" => String::new(),
                text => format!(
                    "<br><ins>{}</ins> <small>{}</small>",
                    markup(text),
                    self.fix
                ),
            },
            markup(&self.action),
            markup(&location),
            severity = self.severity,
        )?;
        Ok(())
    }

    /// Returns the locations: `Email.csv row 7 and 1 more`.
    fn location(&self) -> String {
        match self.row {
            0 => String::new(),
            row => labels::and_more(&format!("{} row {row}", self.file), self.more),
        }
    }
}

/// Returns a text in brackets, or nothing for an empty one.
fn in_brackets(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!(" ({})", markup(text)),
    }
}

fn visible_cow(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

/// Returns the group: `group 0123456789ab, 2 of 3, equal by case+nbsp`.
fn group(entry: &ReportedFinding) -> String {
    let Some(group) = &entry.finding.group else {
        return String::new();
    };
    let steps = match labels::matched_by(group).as_str() {
        "" => String::new(),
        steps => format!(", equal by {steps}"),
    };
    format!(
        "group {}, {} of {}{steps}",
        group.id, group.member, group.size
    )
}

/// Writes rows as JSON arrays, in which a repeated text is the number of its first occurrence.
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

    /// Writes the next row. The script reads the cells in this order.
    pub(super) fn write(&mut self, row: &HtmlRow<'_>) -> Result<(), WriteError> {
        let cells = (
            self.text_or_number(row.severity),
            self.text_or_number(row.rule),
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

/// A text, or the number of its first occurrence.
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
