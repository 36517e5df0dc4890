//! One finding → its row for people, in HTML for the first ones and as a short JSON array for the script.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::super::cell::{HtmlEscaped, markup, visible};
use super::super::{WriteError, labels};
use crate::report::ReportedFinding;

/// How many texts are remembered to be written as numbers; later ones are written out each time.
const MOST_KNOWN: usize = 10_000;

/// What a row shows.
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
    /// As a spreadsheet numbers them; 0 without a place.
    line: u64,
    /// How many more places it stands in.
    more: usize,
    group: String,
    status: &'static str,
    id: &'a str,
}

impl<'a> HtmlRow<'a> {
    pub(super) fn of(entry: &'a ReportedFinding) -> Self {
        let finding = &entry.finding;
        let place = finding.locations.first();
        let keep = labels::keep(entry).unwrap_or_default();
        let file = place.map(|place| place.origin.to_string());
        Self {
            severity: finding.severity.as_str(),
            rule: finding.rule.id,
            who: shown(labels::who(entry)),
            message: visible(&finding.message),
            keep: visible(&keep).into_owned(),
            value: visible(&finding.value),
            suggestion: visible(finding.suggestion.as_deref().unwrap_or_default()),
            fix: finding.fix.as_str(),
            action: visible(&finding.action),
            file: visible(&file.unwrap_or_default()).into_owned(),
            line: place.map_or(0, |place| place.row),
            more: finding.locations.len().saturating_sub(1),
            group: group(entry),
            status: entry.status.as_str(),
            id: &entry.id,
        }
    }

    /// Writes the row of a table.
    pub(super) fn write(&self, out: &mut dyn Write) -> Result<(), WriteError> {
        let (place, more) = (self.place(), self.group.as_str());
        writeln!(
            out,
            "<tr><td class=\"verdict {severity}\">{severity}</td><th scope=\"row\">{}</th>\
             <td><b>{}</b>: {}{}{}<br><small>{} {}</small></td><td>{}{}</td><td>{}</td><td>{}</td></tr>",
            markup(&self.who),
            self.rule,
            markup(&self.message),
            parted(&self.keep),
            parted(more),
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
            markup(&place),
            severity = self.severity,
        )?;
        Ok(())
    }

    /// `Email.csv row 7 and 1 more`.
    fn place(&self) -> String {
        match (self.line, self.more) {
            (0, _) => String::new(),
            (row, 0) => format!("{} row {row}", self.file),
            (row, more) => format!("{} row {row} and {more} more", self.file),
        }
    }
}

/// In brackets, where there is something.
fn parted(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!(" ({})", markup(text)),
    }
}

fn shown(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

/// `group 0123456789ab, 2 of 3, equal by case+nbsp`.
fn group(entry: &ReportedFinding) -> String {
    let Some(group) = &entry.finding.group else {
        return String::new();
    };
    let how = match labels::matched_by(group).as_str() {
        "" => String::new(),
        steps => format!(", equal by {steps}"),
    };
    format!(
        "group {}, {} of {}{how}",
        group.id, group.member, group.size
    )
}

/// Rows as JSON arrays, in which a text that comes again is the number under which it came first.
pub(super) struct Compact<'a> {
    out: HtmlEscaped<'a>,
    known: HashMap<String, usize>,
    any: bool,
}

impl<'a> Compact<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self {
            out: HtmlEscaped(out),
            known: HashMap::new(),
            any: false,
        }
    }

    /// Writes the next row. The script reads the cells in this order.
    pub(super) fn write(&mut self, row: &HtmlRow<'_>) -> Result<(), WriteError> {
        let cells = (
            self.often(row.severity),
            self.often(row.rule),
            &row.who,
            self.often(&row.message),
            &row.keep,
            &row.value,
            &row.suggestion,
            self.often(row.fix),
            self.often(&row.action),
            self.often(&row.file),
            row.line,
            row.more,
            &row.group,
            self.often(row.status),
            row.id,
        );
        let mark = if self.any { ",\n" } else { "" };
        self.any = true;
        self.out.write_all(mark.as_bytes())?;
        serde_json::to_writer(&mut self.out, &cells).map_err(io::Error::from)?;
        Ok(())
    }

    fn often<'t>(&mut self, text: &'t str) -> Often<'t> {
        let next = self.known.len();
        if let Some(number) = self.known.get(text) {
            return Often::Again(*number);
        }
        if next < MOST_KNOWN {
            self.known.insert(text.to_owned(), next);
        }
        Often::First(text)
    }
}

/// A text that may have come before.
enum Often<'a> {
    First(&'a str),
    Again(usize),
}

impl Serialize for Often<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::First(text) => serializer.serialize_str(text),
            Self::Again(number) => serializer.serialize_u64(*number as u64),
        }
    }
}
