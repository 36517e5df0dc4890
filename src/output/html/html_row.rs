//! Writes the row of one finding: as HTML for the first rows of a list, and as a JSON array for the script.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::super::cell::{HtmlEscaped, Word, markup, visible};
use super::super::{WriteError, group_text, labels};
use crate::locale::{Catalogue, Message, Text};
use crate::model::finding::RuleInfo;
use crate::report::ReportedFinding;

/// Maximum number of distinct strings to remember. Each repetition of a remembered string is written as a number. All
/// other strings are written in full.
const MAX_REMEMBERED: usize = 10_000;

/// The strings and numbers in the row of one finding.
pub(super) struct HtmlRow<'a> {
    catalogue: &'static Catalogue,
    severity: &'static Word,
    rule: &'static RuleInfo,
    who: Cow<'a, str>,
    message: String,
    keep: String,
    value: Cow<'a, str>,
    suggestion: Cow<'a, str>,
    fix: &'static Word,
    action: String,
    file: String,
    /// Row number of the first location; 0 if the finding has no location.
    row: u64,
    /// Number of locations after the first one.
    more: usize,
    group: String,
    status: &'static Word,
    id: &'a str,
    /// The decision with its owner and its reason; only the owner if nothing is decided yet; empty if neither is known.
    decision: String,
    /// The day on which the finding was first reported; empty if it is not known.
    since: String,
}

impl<'a> HtmlRow<'a> {
    pub(super) fn of(entry: &'a ReportedFinding, catalogue: &'static Catalogue) -> Self {
        let finding = &entry.finding;
        let location = finding.locations.first();
        let keep = labels::keep_sentence(entry, catalogue).unwrap_or_default();
        let file = location.map(|at| at.origin.to_string());
        let text = |text: &Text| {
            let text = catalogue.text(text);
            visible(&labels::without_backticks(&text)).into_owned()
        };
        let group = finding.group.as_ref();
        let group = group.map(|group| group_text::group(group, catalogue));
        let decision = labels::decision(entry, catalogue).unwrap_or_default();
        let since = entry.since.as_deref().unwrap_or_default();
        Self {
            catalogue,
            severity: labels::open_severity(entry),
            rule: finding.rule,
            who: visible_cow(labels::who(entry, catalogue)),
            message: text(&finding.message),
            keep: visible(&keep).into_owned(),
            value: labels::value(finding, catalogue),
            suggestion: visible(finding.suggestion.as_deref().unwrap_or_default()),
            fix: labels::fix_word(finding.fix),
            action: text(&finding.action),
            file: visible(&file.unwrap_or_default()).into_owned(),
            row: location.map_or(0, |at| at.row),
            more: finding.locations.len().saturating_sub(1),
            group: group.unwrap_or_default(),
            status: labels::status_word(entry.status),
            id: &entry.id,
            decision: visible(&decision).into_owned(),
            since: visible(&labels::shown_day(since, catalogue)).into_owned(),
        }
    }

    /// Writes the finding as a row of an HTML table. On a narrow screen, the style sheet shows the row as a card with a
    /// label before each cell. The ids and the location in the exports are hidden until the reader expands them.
    pub(super) fn write(&self, out: &mut dyn Write) -> Result<(), WriteError> {
        let label = |id: &str| markup(&self.catalogue.fixed(id)).into_owned();
        writeln!(
            out,
            "<tr role=\"row\"><td role=\"cell\"><span class=\"badge {}\">{}</span> <small>{}</small></td>\
             <th scope=\"row\" role=\"rowheader\">{}</th><td role=\"cell\" data-label=\"{}\">\
             <b>{}</b><p>{} {}</p><details class=\"technical\"><summary>{}</summary><small>{}</small></details></td>\
             <td role=\"cell\" class=\"value\" data-label=\"{}\">{}{}</td>\
             <td role=\"cell\" data-label=\"{}\">{}{}</td></tr>",
            self.severity.name,
            markup(&self.catalogue.fixed(self.severity.message)),
            markup(&self.status_text()),
            markup(&self.who),
            label("column-what-is-wrong"),
            markup(&labels::rule_title(self.rule, self.catalogue)),
            markup(&self.message),
            markup(&self.keep),
            label("page-details"),
            markup(&self.technical()),
            label("column-value"),
            markup(&self.value),
            self.suggested(),
            label("column-to-do"),
            markup(&self.action),
            self.decided(),
        )?;
        Ok(())
    }

    /// Returns the status and the day on which the finding was first reported. Without a day, returns only the status,
    /// or an empty string if the status is `open`.
    fn status_text(&self) -> String {
        let status = self.catalogue.fixed(self.status.message);
        match self.since.as_str() {
            "" if self.status.name == "open" => String::new(),
            "" => status,
            day => self.catalogue.message(
                &Message::new("status-since")
                    .with("status", status)
                    .with("day", day),
            ),
        }
    }

    fn suggested(&self) -> String {
        match &*self.suggestion {
            "" => String::new(),
            text => format!(
                "<br><ins>{}</ins> <small>{}</small>",
                markup(text),
                markup(&self.catalogue.fixed(self.fix.message))
            ),
        }
    }

    fn decided(&self) -> String {
        match self.decision.as_str() {
            "" => String::new(),
            text => {
                let message = Message::new("page-decision").with("decision", text);
                let text = self.catalogue.message(&message);
                format!("<p class=\"decision\">{}</p>", markup(&text))
            }
        }
    }

    /// Returns the ids of the finding, its rule and its group, and where the finding is: `k1084966446e2 · same-address
    /// · Email.csv row 7 and 1 more`.
    fn technical(&self) -> String {
        let place = match self.row {
            0 => String::new(),
            row => labels::place(&self.file, row, self.more, self.catalogue),
        };
        let parts = [self.id, self.rule.id, &self.group, &place];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }
}

fn visible_cow(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

/// Writes rows as JSON arrays, in which a repeated string is replaced by the number of its first occurrence.
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
            self.text_or_number(row.severity.name),
            self.text_or_number(row.rule.id),
            &row.who,
            self.text_or_number(&row.message),
            &row.keep,
            &row.value,
            &row.suggestion,
            self.text_or_number(row.fix.name),
            self.text_or_number(&row.action),
            self.text_or_number(&row.file),
            row.row,
            row.more,
            &row.group,
            self.text_or_number(row.status.name),
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
        if next < MAX_REMEMBERED {
            self.remembered.insert(text.to_owned(), next);
        }
        TextOrNumber::Text(text)
    }
}

/// A string, or the number of its first occurrence if [`RowData`] remembers the string.
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
