//! Reads a table with the decisions that people entered, row by row.
//!
//! The table is read like an export, because a spreadsheet may have changed its delimiter, its encoding or the format
//! of dates.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::{DecisionRow, DecisionTarget, DecisionsError};
use crate::ingest::{self, HeaderNames, InputGrid};
use crate::model::date::show_date;
use crate::model::grid::Grid as _;
use crate::model::location::{Location, Origin};
use crate::report::{Decision, DecisionKind};
use crate::rules::{Named, REQUIREMENTS, find};
use crate::schema::{Dates, fold, read_dates, stem};

/// Number of rows in which the header is searched for.
const HEADER_ROWS: usize = 30;

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DecisionColumn {
    FindingId,
    Rule,
    UserId,
    Decision,
    Reason,
    Owner,
    Expires,
}

/// The normalised headers of the fix list, and those of a list that a person writes by hand.
const HEADERS: [(&str, DecisionColumn); 10] = [
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

/// The headers of decisions, as known column names for the text reader.
struct DecisionHeaders;

impl HeaderNames for DecisionHeaders {
    fn knows(&self, header: &str) -> bool {
        column_of(header).is_some()
    }
}

fn column_of(header: &str) -> Option<DecisionColumn> {
    let folded = fold(header);
    let mut known = HEADERS.iter();
    known
        .find(|(name, _)| *name == folded)
        .map(|(_, column)| *column)
}

/// A row: its number and its cells.
type NumberedRow = (u64, Vec<String>);

/// Returns all rows with a decision or an owner, from all sheets that have such columns.
pub(super) fn read(path: &Path) -> Result<Vec<DecisionRow>, DecisionsError> {
    let file_error = |reason: String| DecisionsError::File {
        path: path.to_owned(),
        reason,
    };
    let opened = ingest::open(&[path.to_owned()], &DecisionHeaders, &[])?;
    // Empty sheets, such as charts, contain no decisions.
    let refused = opened.refused.iter().find(|refused| {
        !refused.ignored && (refused.origin.sheet.is_none() || is_fix_list(&refused.origin))
    });
    if let Some(refused) = refused {
        return Err(file_error(format!(
            "{}: {}",
            refused.origin, refused.message
        )));
    }
    let mut decisions = Vec::new();
    let mut found = false;
    for source in &opened.grids {
        let rows = rows(source).map_err(|(row, reason)| DecisionsError::Row {
            at: location(source.origin(), row),
            reason,
        })?;
        match DecisionSheet::of(source.origin(), &rows) {
            Some(sheet) => {
                found = true;
                decisions.extend(sheet.decisions()?);
            }
            None if is_fix_list(source.origin()) => {
                return Err(file_error(format!(
                    "{} has the name of a fix list, but no header with `decision` and `finding_id`, or with \
                     `decision`, `rule` and `user_id`; restore the header row",
                    source.origin()
                )));
            }
            None => {}
        }
    }
    if found {
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

/// Returns all rows of a grid.
///
/// # Errors
/// Returns the number and the reason of a row that was set aside, because no decision may be lost.
fn rows(source: &InputGrid) -> Result<Vec<NumberedRow>, (u64, String)> {
    let mut rows: Vec<NumberedRow> = Vec::new();
    let summary = source
        .read(
            |batch| -> Vec<NumberedRow> {
                let cells = |row: crate::model::grid::Row<'_>| {
                    let texts = row.cells().map(|cell| cell.text.trim().to_owned());
                    (row.number(), texts.collect())
                };
                batch.rows().map(cells).collect()
            },
            |part| rows.extend(part),
        )
        .map_err(|reason| (1, reason))?;
    match summary.set_aside.first() {
        Some(aside) => Err((
            aside.first_row,
            format!("this row cannot be read: {}; correct it", aside.detail),
        )),
        None => Ok(rows),
    }
}

/// One sheet or file with a header of decisions.
struct DecisionSheet<'a> {
    origin: &'a Arc<Origin>,
    columns: Vec<(DecisionColumn, usize)>,
    rows: &'a [NumberedRow],
}

impl<'a> DecisionSheet<'a> {
    /// Returns the sheet, if one of its first rows is a header of decisions.
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

    /// Returns the first text of a row that is not empty in a column with this meaning.
    fn text<'r>(&self, row: &'r NumberedRow, column: DecisionColumn) -> Option<&'r str> {
        let mut columns = self.columns.iter().filter(|(known, _)| *known == column);
        columns.find_map(|(_, at)| {
            let text = row.1.get(*at)?.as_str();
            (!text.is_empty()).then_some(text)
        })
    }

    fn decisions(&self) -> Result<Vec<DecisionRow>, DecisionsError> {
        let days = self.days()?;
        let rows = self.rows.iter().zip(days);
        rows.filter_map(|(row, until)| {
            self.decision(row, until)
                .map_err(|reason| self.error(row, reason))
                .transpose()
        })
        .collect()
    }

    fn error(&self, row: &NumberedRow, reason: String) -> DecisionsError {
        DecisionsError::Row {
            at: location(self.origin, row.0),
            reason,
        }
    }

    /// Returns the last valid day of each row. All dates are parsed together, because the whole column shows the order
    /// of day and month.
    fn days(&self) -> Result<Vec<Option<Date>>, DecisionsError> {
        let texts: Vec<Option<&str>> = self.rows.iter().map(|row| self.day_of(row)).collect();
        let (values, unreadable) = match read_dates(&texts) {
            Dates::Read(values, unreadable) => (values, unreadable),
            Dates::Ambiguous => {
                let first = self
                    .rows
                    .iter()
                    .zip(&texts)
                    .find(|(_, text)| text.is_some());
                let row = first
                    .map(|(row, _)| row)
                    .expect("an ambiguous column has a text");
                let reason = "the date could be day-month or month-day; write it as YYYY-MM-DD";
                return Err(self.error(row, reason.to_owned()));
            }
        };
        // A number is a valid date only in exports of old releases.
        let number = texts
            .iter()
            .position(|text| text.is_some_and(|text| text.parse::<f64>().is_ok()));
        if let Some(index) = number.or(unreadable.first().copied()) {
            let text = texts[index].unwrap_or_default();
            let reason = format!("`{text}` is not a date; write it as YYYY-MM-DD");
            return Err(self.error(&self.rows[index], reason));
        }
        let day = |seconds: i64| show_date(seconds).parse().ok();
        Ok(values
            .into_iter()
            .map(|value| value.and_then(day))
            .collect())
    }

    /// Returns the text of the column `expires`, or the day in `accept until 2026-12-31`.
    fn day_of<'r>(&self, row: &'r NumberedRow) -> Option<&'r str> {
        let until = || {
            Some(
                self.text(row, DecisionColumn::Decision)?
                    .split_once(" until ")?
                    .1
                    .trim(),
            )
        };
        self.text(row, DecisionColumn::Expires).or_else(until)
    }

    /// Returns the decision in a row, or `None` if the row has none.
    fn decision(
        &self,
        row: &NumberedRow,
        until: Option<Date>,
    ) -> Result<Option<DecisionRow>, String> {
        let reason = self.text(row, DecisionColumn::Reason);
        let owner = self.text(row, DecisionColumn::Owner).map(str::to_owned);
        let kind = match self.text(row, DecisionColumn::Decision) {
            Some(text) => Some(parse_kind(text)?),
            None if reason.is_some() => {
                return Err(
                    "a reason without a decision; write accept, reject or later in the column decision".to_owned(),
                );
            }
            None if owner.is_none() => return Ok(None),
            None => None,
        };
        if kind == Some(DecisionKind::Accept) && reason.is_none() {
            return Err(
                "an accepted finding needs a reason; write it in the column decision_reason"
                    .to_owned(),
            );
        }
        let decision = kind.map(|kind| Decision {
            kind,
            reason: reason.unwrap_or_default().to_owned(),
            until: until.map(|day| day.to_string()),
        });
        Ok(Some(DecisionRow {
            at: location(self.origin, row.0),
            target: self.target(row)?,
            owner,
            decision,
            until,
        }))
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

fn parse_kind(text: &str) -> Result<DecisionKind, String> {
    let name = text
        .split(" until ")
        .next()
        .unwrap_or(text)
        .trim()
        .to_lowercase();
    DecisionKind::ALL
        .into_iter()
        .find(|kind| kind.as_str() == name)
        .ok_or_else(|| format!("`{name}` is not a decision; write accept, reject or later"))
}
