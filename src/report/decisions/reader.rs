//! Reads the rows of a table in which people entered decisions.
//!
//! The table is read like an export, because a spreadsheet may have changed its delimiter, its encoding or the format
//! of dates.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;

use super::{BrokenRow, DecisionRow, DecisionTarget, DecisionsError, words};
use crate::ingest::{self, HeaderNames, InputGrid};
use crate::locale::{Catalogue, Language};
use crate::model::calendar_day::show_date;
use crate::model::grid::Grid as _;
use crate::model::location::{Location, Origin};
use crate::report::{Decision, DecisionKind};
use crate::rules::{Named, REQUIREMENTS, find};
use crate::schema::{Dates, fold, read_dates, stem};

/// Maximum number of rows that are searched for the header.
const HEADER_ROWS: usize = 30;

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DecisionColumn {
    Done,
    FindingId,
    Rule,
    UserId,
    Decision,
    Reason,
    Owner,
    Expires,
}

/// The normalised headers of decision columns, both in CSV files of this program and in lists written by hand.
const HEADERS: [(&str, DecisionColumn); 11] = [
    ("done", DecisionColumn::Done),
    ("findingid", DecisionColumn::FindingId),
    ("rule", DecisionColumn::Rule),
    ("userid", DecisionColumn::UserId),
    ("decision", DecisionColumn::Decision),
    ("decisionreason", DecisionColumn::Reason),
    ("reason", DecisionColumn::Reason),
    ("owner", DecisionColumn::Owner),
    ("by", DecisionColumn::Owner),
    ("decidedby", DecisionColumn::Owner),
    ("expires", DecisionColumn::Expires),
];

/// The ids of the messages that are column headers in workbooks. Workbooks are read in any supported language.
const HEADER_MESSAGES: [(&str, DecisionColumn); 7] = [
    ("column-done", DecisionColumn::Done),
    ("column-rule", DecisionColumn::Rule),
    ("column-user-id", DecisionColumn::UserId),
    ("column-decision", DecisionColumn::Decision),
    ("column-decision-reason", DecisionColumn::Reason),
    ("column-reason", DecisionColumn::Reason),
    ("column-owner", DecisionColumn::Owner),
];

/// The normalised headers of all languages.
static ALL_HEADERS: LazyLock<HashMap<String, DecisionColumn>> = LazyLock::new(|| {
    let mut headers: HashMap<String, DecisionColumn> = HashMap::new();
    for language in Language::ALL {
        let catalogue = Catalogue::of(*language);
        let known = HEADER_MESSAGES
            .iter()
            .filter(|(id, _)| catalogue.contains(id));
        headers.extend(known.map(|(id, column)| (fold(&catalogue.fixed(id)), *column)));
    }
    headers.extend(HEADERS.map(|(name, column)| (name.to_owned(), column)));
    headers
});

/// Provides the headers of decision columns to the text reader as known column names.
struct DecisionHeaders;

impl HeaderNames for DecisionHeaders {
    fn knows(&self, header: &str) -> bool {
        column_of(header).is_some()
    }
}

fn column_of(header: &str) -> Option<DecisionColumn> {
    ALL_HEADERS.get(&fold(header)).copied()
}

/// A row number, and the cells of the row.
type NumberedRow = (u64, Vec<String>);

/// The rows with a decision or an owner, and the rows that cannot be used.
#[derive(Debug, Default)]
pub(super) struct ReadDecisions {
    pub(super) rows: Vec<DecisionRow>,
    pub(super) broken: Vec<BrokenRow>,
}

/// Returns the rows with decisions from all sheets of the file.
pub(super) fn read(path: &Path) -> Result<ReadDecisions, DecisionsError> {
    let file_error = |reason: String| DecisionsError::File {
        path: path.to_owned(),
        reason,
    };
    let opened = ingest::open(&[path.to_owned()], &DecisionHeaders, &[])?;
    // Ignored sheets, such as empty ones and charts, cannot contain decisions.
    let refused = opened.refused.iter().find(|refused| {
        !refused.ignored && (refused.origin.sheet.is_none() || is_fix_list(&refused.origin))
    });
    if let Some(refused) = refused {
        return Err(file_error(format!(
            "{}: {}",
            refused.origin, refused.refusal
        )));
    }
    let mut decisions = ReadDecisions::default();
    let mut found = false;
    for source in &opened.grids {
        let (rows, unreadable) = rows(source);
        decisions.broken.extend(unreadable);
        match DecisionSheet::of(source.origin(), &rows) {
            Some(sheet) => {
                found = true;
                sheet.read_into(&mut decisions);
            }
            None if is_fix_list(source.origin()) && decisions.broken.is_empty() => {
                return Err(file_error(format!(
                    "{} has the name of a fix list, but no header with `decision` and `finding_id`, or with \
                     `decision`, `rule` and `user_id`; restore the header row",
                    source.origin()
                )));
            }
            None => {}
        }
    }
    if found || !decisions.broken.is_empty() {
        return Ok(decisions);
    }
    Err(file_error(
        "no header with `decision` and `finding_id`, or with `decision`, `rule` and `user_id`; start from the fix \
         list, which has these columns"
            .to_owned(),
    ))
}

/// Returns whether a sheet or file is named after a requirement, as fix lists are.
fn is_fix_list(origin: &Origin) -> bool {
    let name = origin.sheet.as_deref().unwrap_or(stem(&origin.file));
    REQUIREMENTS
        .iter()
        .any(|requirement| requirement.id == name)
}

fn location(origin: &Arc<Origin>, row: u64) -> Location {
    Location {
        origin: Arc::clone(origin),
        row,
    }
}

/// Returns all rows of a grid. Rows that were set aside are returned as broken, because they may contain decisions.
fn rows(source: &InputGrid) -> (Vec<NumberedRow>, Vec<BrokenRow>) {
    let broken = |row: u64, reason: String| BrokenRow {
        at: location(source.origin(), row),
        reason,
    };
    let mut rows: Vec<NumberedRow> = Vec::new();
    let read = source.read(
        |batch| -> Vec<NumberedRow> {
            let cells = |row: crate::model::grid::Row<'_>| {
                let texts = row.cells().map(|cell| cell.text.trim().to_owned());
                (row.number(), texts.collect())
            };
            batch.rows().map(cells).collect()
        },
        |part| rows.extend(part),
    );
    let unreadable = match read {
        Ok(summary) => {
            let set_aside = summary.set_aside.iter().map(|aside| {
                let detail = aside.detail.english();
                let reason = format!("this row cannot be read: {detail}; correct it");
                broken(aside.first_row, reason)
            });
            set_aside.collect()
        }
        Err(reason) => vec![broken(1, reason.english())],
    };
    (rows, unreadable)
}

/// One sheet or file that has a header for decisions.
struct DecisionSheet<'a> {
    origin: &'a Arc<Origin>,
    columns: Vec<(DecisionColumn, usize)>,
    rows: &'a [NumberedRow],
}

impl<'a> DecisionSheet<'a> {
    /// Finds the header for decisions in the first rows of a sheet, and returns the sheet with the rows below the
    /// header. Returns `None` if it finds no such header.
    fn of(origin: &'a Arc<Origin>, rows: &'a [NumberedRow]) -> Option<Self> {
        let mut first = rows.iter().take(HEADER_ROWS).enumerate();
        first.find_map(|(index, (_, cells))| {
            let columns: Vec<(DecisionColumn, usize)> = cells
                .iter()
                .enumerate()
                .filter_map(|(at, cell)| Some((column_of(cell)?, at)))
                .collect();
            let has = |column: DecisionColumn| columns.iter().any(|(known, _)| *known == column);
            let names_finding = has(DecisionColumn::FindingId)
                || (has(DecisionColumn::Rule) && has(DecisionColumn::UserId));
            (has(DecisionColumn::Decision) && names_finding).then(|| Self {
                origin,
                columns: columns.clone(),
                rows: &rows[index + 1..],
            })
        })
    }

    /// Returns the row's first non-empty cell in the columns with this meaning, or `None` if these cells are all
    /// empty.
    fn text<'r>(&self, row: &'r NumberedRow, column: DecisionColumn) -> Option<&'r str> {
        let mut columns = self.columns.iter().filter(|(known, _)| *known == column);
        columns.find_map(|(_, at)| {
            let text = row.1.get(*at)?.as_str();
            (!text.is_empty()).then_some(text)
        })
    }

    /// Returns whether the sheet is the list of all open findings, which has priority over other sheets.
    fn is_to_do_list(&self) -> bool {
        let mut columns = self.columns.iter();
        columns.any(|(column, _)| *column == DecisionColumn::Done)
    }

    /// Adds the rows with a decision or an owner, and the rows that cannot be used.
    fn read_into(&self, decisions: &mut ReadDecisions) {
        let days = match self.days() {
            Ok(days) => days,
            Err(broken) => {
                decisions.broken.extend(broken);
                vec![None; self.rows.len()]
            }
        };
        for (row, until) in self.rows.iter().zip(days) {
            match self.decision(row, until) {
                Ok(decision) => decisions.rows.extend(decision),
                Err(reason) => decisions.broken.push(self.broken(row, reason)),
            }
        }
    }

    fn broken(&self, row: &NumberedRow, reason: String) -> BrokenRow {
        BrokenRow {
            at: location(self.origin, row.0),
            reason,
        }
    }

    /// Returns, for each row, the last day on which its decision is valid. All dates are read together, because a
    /// single date may not show whether the day or the month comes first.
    fn days(&self) -> Result<Vec<Option<Date>>, Vec<BrokenRow>> {
        let days: Vec<Option<Cow<'_, str>>> = self
            .rows
            .iter()
            .map(|row| self.day_of(row).map(day_first))
            .collect();
        let texts: Vec<Option<&str>> = days.iter().map(Option::as_deref).collect();
        let with_text = || {
            let rows = self.rows.iter().zip(&texts);
            rows.filter_map(|(row, text)| text.map(|text| (row, text)))
        };
        let (values, unreadable) = match read_dates(&texts) {
            Dates::Read(values, unreadable) => (values, unreadable),
            Dates::Ambiguous => {
                let broken = with_text().map(|(row, text)| {
                    let reason = format!(
                        "the date `{text}` could be day-month or month-day; write it as YYYY-MM-DD"
                    );
                    self.broken(row, reason)
                });
                return Err(broken.collect());
            }
        };
        // Only old exports write dates as plain numbers, so a plain number in a decisions file is not a date.
        let numbers = (0..).zip(&texts).filter_map(|(index, text)| {
            text.is_some_and(|text| text.parse::<f64>().is_ok())
                .then_some(index)
        });
        let wrong: BTreeSet<usize> = numbers.chain(unreadable).collect();
        if !wrong.is_empty() {
            let broken = wrong.into_iter().map(|index| {
                let text = texts[index].unwrap_or_default();
                let reason = format!("`{text}` is not a date; write it as YYYY-MM-DD");
                self.broken(&self.rows[index], reason)
            });
            return Err(broken.collect());
        }
        let day = |seconds: i64| show_date(seconds).parse().ok();
        let days = values.into_iter().map(|value| value.and_then(day));
        Ok(days.collect())
    }

    /// Returns the text in the column `expires`. If the column is empty, returns the day in a decision such as
    /// `accept until 2026-12-31`, or `None` if the decision has no day.
    fn day_of<'r>(&self, row: &'r NumberedRow) -> Option<&'r str> {
        let until = || words::split_until(self.text(row, DecisionColumn::Decision)?).1;
        self.text(row, DecisionColumn::Expires).or_else(until)
    }

    /// Returns the decision in a row, or `None` if the row has neither a decision nor an owner.
    fn decision(
        &self,
        row: &NumberedRow,
        until: Option<Date>,
    ) -> Result<Option<DecisionRow>, String> {
        let reason = self.text(row, DecisionColumn::Reason);
        let owner = self.text(row, DecisionColumn::Owner).map(str::to_owned);
        let kind = match (self.kind(row)?, self.is_done(row)?) {
            // An accepted finding may remain in the exports, so it stays accepted even if it is marked as done.
            (Some(DecisionKind::Accept), _) => Some(DecisionKind::Accept),
            (_, true) => Some(DecisionKind::Done),
            (kind, false) => kind,
        };
        if kind.is_none() && reason.is_some() {
            return Err(
                "a reason without a decision; write accept, apply, reject, later or done in the column decision"
                    .to_owned(),
            );
        }
        if kind.is_none() && owner.is_none() {
            return Ok(None);
        }
        let is_without_reason = kind == Some(DecisionKind::Accept) && reason.is_none();
        if is_without_reason && !self.is_to_do_list() {
            return Err(
                "an accepted finding needs a reason; write it in the column decision_reason"
                    .to_owned(),
            );
        }
        // In the list of all open findings, a missing reason is not an error, because people sometimes forget the
        // reason. The finding stays open, and a note reports the missing reason.
        let kind = kind.filter(|_| !is_without_reason);
        let decision = kind.map(|kind| Decision {
            kind,
            reason: reason.unwrap_or_default().to_owned(),
            until: until.map(|day| day.to_string()),
        });
        Ok(Some(DecisionRow {
            at: location(self.origin, row.0),
            target: self.target(row)?,
            is_to_do: self.is_to_do_list(),
            is_without_reason,
            owner,
            decision,
            until,
        }))
    }

    fn kind(&self, row: &NumberedRow) -> Result<Option<DecisionKind>, String> {
        match self.text(row, DecisionColumn::Decision) {
            Some(text) => parse_kind(text).map(Some),
            None => Ok(None),
        }
    }

    fn is_done(&self, row: &NumberedRow) -> Result<bool, String> {
        let Some(text) = self.text(row, DecisionColumn::Done) else {
            return Ok(false);
        };
        words::is_done(text).ok_or_else(|| {
            format!("`{text}` in the column done is not understood; write yes, or leave it empty")
        })
    }

    fn target(&self, row: &NumberedRow) -> Result<DecisionTarget, String> {
        if let Some(id) = self.text(row, DecisionColumn::FindingId) {
            return Ok(DecisionTarget::Finding(id.to_owned()));
        }
        let (rule, user) = (
            self.text(row, DecisionColumn::Rule),
            self.text(row, DecisionColumn::UserId),
        );
        let Some((rule, user)) = rule.zip(user) else {
            return Err(
                "the finding is not named; fill in finding_id, or rule and user_id".to_owned(),
            );
        };
        if !matches!(find(rule), Some(Named::Rule(..))) {
            return Err(format!(
                "unknown rule `{rule}`; `analyze explain` lists the rules"
            ));
        }
        let user = user
            .parse()
            .map_err(|_| format!("`{user}` is not a user id, which is a whole number"))?;
        Ok(DecisionTarget::User(rule.to_owned(), user))
    }
}

/// Converts a date such as `31.12.2026` or `31-12-2026` to `2026-12-31`, and returns any other text unchanged. In these
/// formats, the day comes before the month; countries that write the month first use slashes.
fn day_first(text: &str) -> Cow<'_, str> {
    let parts: Vec<&str> = text.split(['.', '-']).map(str::trim).collect();
    let day = match parts.as_slice() {
        [day, month, year] if year.len() == 4 => {
            let parsed = (year.parse(), month.parse(), day.parse());
            match parsed {
                (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).ok(),
                _ => None,
            }
        }
        _ => None,
    };
    day.map_or(Cow::Borrowed(text), |day| Cow::Owned(day.to_string()))
}

fn parse_kind(text: &str) -> Result<DecisionKind, String> {
    let (name, _) = words::split_until(text);
    words::kind(name).ok_or_else(|| match words::similar(name) {
        Some((word, kind)) if word == kind.as_str() => {
            format!("`{name}` is not a decision; did you mean {word}?")
        }
        Some((word, kind)) => {
            format!(
                "`{name}` is not a decision; did you mean {word} ({})?",
                kind.as_str()
            )
        }
        None => {
            format!("`{name}` is not a decision; write accept, apply, reject, later or done")
        }
    })
}
