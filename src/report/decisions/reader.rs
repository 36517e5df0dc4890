//! A table that people filled in → decisions, row by row.
//!
//! Read by the readers of exports, so that what a spreadsheet makes of a file (another delimiter,
//! another encoding, dates in another form) is read as well here as there.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::{About, DecisionsError, Item};
use crate::ingest::{self, HeaderNames, InputGrid};
use crate::model::grid::Grid as _;
use crate::model::location::{Location, Origin};
use crate::report::{Decision, DecisionKind};
use crate::rules::{Named, REQUIREMENTS, find};
use crate::schema::{Dates, fold, read_dates, show_date, stem};

/// How many rows at the top may hold the header.
const HEADER_ROWS: usize = 30;

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    FindingId,
    Rule,
    UserId,
    Decision,
    Reason,
    Owner,
    Expires,
}

/// The folded headers; the fix list's own names, and those of a list that is written by hand.
const HEADERS: [(&str, Column); 10] = [
    ("findingid", Column::FindingId),
    ("rule", Column::Rule),
    ("userid", Column::UserId),
    ("decision", Column::Decision),
    ("decisionreason", Column::Reason),
    ("reason", Column::Reason),
    ("owner", Column::Owner),
    ("by", Column::Owner),
    ("decidedby", Column::Owner),
    ("expires", Column::Expires),
];

/// The headers, as the text reader asks for them.
struct Headers;

impl HeaderNames for Headers {
    fn knows(&self, header: &str) -> bool {
        column_of(header).is_some()
    }
}

fn column_of(header: &str) -> Option<Column> {
    let folded = fold(header);
    let mut known = HEADERS.iter();
    known
        .find(|(name, _)| *name == folded)
        .map(|(_, column)| *column)
}

/// A row as it was read: its number and its cells.
type Cells = (u64, Vec<String>);

/// Returns all rows that say something, of all sheets that hold decisions.
pub(super) fn items(path: &Path) -> Result<Vec<Item>, DecisionsError> {
    let whole = |why: String| DecisionsError::File {
        path: path.to_owned(),
        why,
    };
    let intake = ingest::open(&[path.to_owned()], &Headers, &[])?;
    // A chart among the sheets decides nothing.
    let refused = intake.refused.iter().find(|refused| {
        !refused.ignored && (refused.origin.sheet.is_none() || is_fix_list(&refused.origin))
    });
    if let Some(refused) = refused {
        return Err(whole(format!("{}: {}", refused.origin, refused.message)));
    }
    let mut items = Vec::new();
    let mut found = false;
    for source in &intake.sources {
        let rows = rows(source).map_err(|(row, why)| DecisionsError::Row {
            at: location(source.origin(), row),
            why,
        })?;
        match Sheet::of(source.origin(), &rows) {
            Some(sheet) => {
                found = true;
                items.extend(sheet.items()?);
            }
            None if is_fix_list(source.origin()) => {
                let why = "holds findings by its name, but no header with `decision` beside `finding_id`, or beside \
                           `rule` and `user_id`; put the header back";
                return Err(whole(format!("{} {why}", source.origin())));
            }
            None => {}
        }
    }
    if found {
        return Ok(items);
    }
    Err(whole(
        "no header with `decision` beside `finding_id`, or beside `rule` and `user_id`; start from the fix list, \
         which has these columns"
            .to_owned(),
    ))
}

/// Whether a sheet, or a file of a folder of fix lists, is a requirement's by its name.
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

/// Returns all rows of a grid; every one of them, for a decision must not get lost.
fn rows(source: &InputGrid) -> Result<Vec<Cells>, (u64, String)> {
    let mut rows: Vec<Cells> = Vec::new();
    let ending = source
        .read(
            |batch| -> Vec<Cells> {
                let cells = |row: crate::model::grid::Row<'_>| {
                    let texts = row.cells().map(|cell| cell.text.trim().to_owned());
                    (row.number(), texts.collect())
                };
                batch.rows().map(cells).collect()
            },
            |part| rows.extend(part),
        )
        .map_err(|why| (1, why))?;
    match ending.set_aside.first() {
        Some(aside) => Err((
            aside.first_row,
            format!("cannot be read as a row: {}; mend it", aside.detail),
        )),
        None => Ok(rows),
    }
}

/// One grid with a header of decisions.
struct Sheet<'a> {
    origin: &'a Arc<Origin>,
    columns: Vec<(Column, usize)>,
    rows: &'a [Cells],
}

impl<'a> Sheet<'a> {
    /// Returns the sheet, if any of its first rows is such a header.
    fn of(origin: &'a Arc<Origin>, rows: &'a [Cells]) -> Option<Self> {
        let mut first = rows.iter().take(HEADER_ROWS).enumerate();
        first.find_map(|(index, (_, cells))| {
            let columns: Vec<(Column, usize)> = cells
                .iter()
                .enumerate()
                .filter_map(|(at, cell)| Some((column_of(cell)?, at)))
                .collect();
            let has = |column: Column| columns.iter().any(|(known, _)| *known == column);
            let tells = has(Column::FindingId) || (has(Column::Rule) && has(Column::UserId));
            (has(Column::Decision) && tells).then(|| Self {
                origin,
                columns: columns.clone(),
                rows: &rows[index + 1..],
            })
        })
    }

    /// The text of a row in a column; of the first that says something, where several mean the same.
    fn text<'r>(&self, row: &'r Cells, column: Column) -> Option<&'r str> {
        let mut places = self.columns.iter().filter(|(known, _)| *known == column);
        places.find_map(|(_, at)| {
            let text = row.1.get(*at)?.as_str();
            (!text.is_empty()).then_some(text)
        })
    }

    fn items(&self) -> Result<Vec<Item>, DecisionsError> {
        let days = self.days()?;
        let rows = self.rows.iter().zip(days);
        rows.filter_map(|(row, until)| {
            self.item(row, until)
                .map_err(|why| self.error(row, why))
                .transpose()
        })
        .collect()
    }

    fn error(&self, row: &Cells, why: String) -> DecisionsError {
        DecisionsError::Row {
            at: location(self.origin, row.0),
            why,
        }
    }

    /// The last day of each row, read as a column, since a column proves the order of day and month.
    fn days(&self) -> Result<Vec<Option<Date>>, DecisionsError> {
        let texts: Vec<Option<&str>> = self.rows.iter().map(|row| self.day_of(row)).collect();
        let (values, unread) = match read_dates(&texts) {
            Dates::Read(values, unread) => (values, unread),
            Dates::Ambiguous => {
                let first = self
                    .rows
                    .iter()
                    .zip(&texts)
                    .find(|(_, text)| text.is_some());
                let row = first
                    .map(|(row, _)| row)
                    .expect("what is ambiguous is there");
                let why = "the day could be day-month or month-day; write it as YYYY-MM-DD";
                return Err(self.error(row, why.to_owned()));
            }
        };
        // A plain number is a date only to old exports.
        let number = texts
            .iter()
            .position(|text| text.is_some_and(|text| text.parse::<f64>().is_ok()));
        if let Some(index) = number.or(unread.first().copied()) {
            let text = texts[index].unwrap_or_default();
            let why = format!("`{text}` is no day; write it as YYYY-MM-DD");
            return Err(self.error(&self.rows[index], why));
        }
        let day = |seconds: i64| show_date(seconds).parse().ok();
        Ok(values
            .into_iter()
            .map(|value| value.and_then(day))
            .collect())
    }

    /// The column `expires`, or the end of `accept until 2026-12-31`.
    fn day_of<'r>(&self, row: &'r Cells) -> Option<&'r str> {
        let until = || {
            Some(
                self.text(row, Column::Decision)?
                    .split_once(" until ")?
                    .1
                    .trim(),
            )
        };
        self.text(row, Column::Expires).or_else(until)
    }

    fn item(&self, row: &Cells, until: Option<Date>) -> Result<Option<Item>, String> {
        let reason = self.text(row, Column::Reason);
        let owner = self.text(row, Column::Owner).map(str::to_owned);
        let ruling = match self.text(row, Column::Decision) {
            Some(word) => Some(ruling(word)?),
            None if reason.is_some() => {
                return Err(
                    "has a reason and no decision; write accept, reject or later".to_owned(),
                );
            }
            None if owner.is_none() => return Ok(None),
            None => None,
        };
        if ruling == Some(DecisionKind::Accept) && reason.is_none() {
            return Err(
                "accepts a finding without a reason; say why in the column of reasons".to_owned(),
            );
        }
        let decision = ruling.map(|ruling| Decision {
            ruling,
            reason: reason.unwrap_or_default().to_owned(),
            until: until.map(|day| day.to_string()),
        });
        Ok(Some(Item {
            at: location(self.origin, row.0),
            about: self.about(row)?,
            owner,
            decision,
            until,
        }))
    }

    fn about(&self, row: &Cells) -> Result<About, String> {
        if let Some(id) = self.text(row, Column::FindingId) {
            return Ok(About::Finding(id.to_owned()));
        }
        let (rule, user) = (self.text(row, Column::Rule), self.text(row, Column::UserId));
        let Some((rule, user)) = rule.zip(user) else {
            return Err(
                "does not say which finding; give finding_id, or rule and user_id".to_owned(),
            );
        };
        if !matches!(find(rule), Some(Named::Rule(..))) {
            return Err(format!(
                "there is no rule `{rule}`; `analyze explain` lists them"
            ));
        }
        let user = user
            .parse()
            .map_err(|_| format!("`{user}` is no user id, which is a whole number"))?;
        Ok(About::User(rule.to_owned(), user))
    }
}

fn ruling(word: &str) -> Result<DecisionKind, String> {
    let word = word
        .split(" until ")
        .next()
        .unwrap_or(word)
        .trim()
        .to_lowercase();
    DecisionKind::ALL
        .into_iter()
        .find(|ruling| ruling.as_str() == word)
        .ok_or_else(|| format!("`{word}` is no decision; write accept, reject or later"))
}
