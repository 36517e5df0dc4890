//! What the values of a column look like: numbers, flags, dates, addresses or words.

use crate::model::grid::{Cell, CellKind};
use crate::model::table::FieldType;
use crate::schema::cell_value::{self, ParsedValue};
use crate::schema::{ColumnRole, TableSpec, dates};

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Expected {
    pub(super) of: Pattern,
    /// Whether no cell may be empty.
    filled: bool,
    /// Whether most cells may not be empty.
    pub(super) wanted: bool,
    /// Whether no value stands twice.
    pub(super) unique: bool,
}

/// What one cell looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pattern {
    Number,
    Flag,
    Date,
    Address,
    Words,
    Identifier,
    Anything,
}

/// What more than its type is known of the values of a field; `holds` in `tables.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContentKind {
    /// E-mail addresses.
    Address,
    /// Words, with a letter in each: never numbers alone.
    Words,
    /// Names of tables or columns.
    Identifier,
}

impl Pattern {
    /// Returns whether a value of it is hardly anything else.
    pub(super) fn is_telling(self) -> bool {
        matches!(self, Self::Number | Self::Flag | Self::Date | Self::Address)
    }

    /// Returns what is due, for people.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Number => "a whole number",
            Self::Flag => "0 or 1",
            Self::Date => "a date",
            Self::Address => "an e-mail address",
            Self::Words => "words",
            Self::Identifier => "the name of a table or column",
            Self::Anything => "a text",
        }
    }

    /// Returns whether a value that is not empty is one of these.
    fn shows(self, text: &str) -> bool {
        let text = text.trim();
        match self {
            Self::Anything => true,
            Self::Number => matches!(cell_value::int(plain(text)), ParsedValue::Is(_)),
            Self::Flag => {
                let number = cell_value::int(plain(text));
                matches!(number, ParsedValue::Is(-1..=1))
                    || !matches!(number, ParsedValue::Is(_))
                        && matches!(cell_value::flag(plain(text)), ParsedValue::Is(_))
            }
            Self::Date => dates::is_date(text),
            Self::Address => text.contains(['@', '＠', '﹫']),
            Self::Words => text.contains(char::is_alphabetic),
            Self::Identifier => {
                let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '#');
                text.contains(char::is_alphabetic) && text.chars().all(word)
            }
        }
    }
}

fn plain(text: &str) -> Cell<'_> {
    Cell {
        text,
        kind: CellKind::Plain,
    }
}

impl Expected {
    /// Returns what stands in the column of this name; nothing is known of columns that are not read.
    pub(super) fn of(table: &TableSpec, name: &str) -> Option<Self> {
        let Some(ColumnRole::Field(field)) = table.usage(name) else {
            return None;
        };
        let spec = &table.fields[&field];
        let of = match (spec.of_type, spec.holds) {
            (_, Some(ContentKind::Address)) => Pattern::Address,
            (_, Some(ContentKind::Words)) => Pattern::Words,
            (_, Some(ContentKind::Identifier)) => Pattern::Identifier,
            (FieldType::Int, None) => Pattern::Number,
            (FieldType::Flag, None) => Pattern::Flag,
            (FieldType::Date, None) => Pattern::Date,
            (FieldType::Text | FieldType::Filled, None) => Pattern::Anything,
        };
        Some(Self {
            of,
            filled: table.key.contains(&field) || spec.required && spec.of_type == FieldType::Int,
            wanted: spec.required && spec.holds.is_some(),
            unique: table.key == [field],
        })
    }

    /// Returns whether anything but NULL stands in a cell.
    pub(super) fn is_filled(cell: Option<Cell<'_>>) -> bool {
        matches!(cell.map(cell_value::text), Some(ParsedValue::Is(_)))
    }

    /// Returns whether the cell may stand in the column.
    pub(super) fn fits(self, cell: Option<Cell<'_>>) -> bool {
        match cell.map(cell_value::text) {
            None | Some(ParsedValue::Empty) => !self.filled,
            Some(ParsedValue::Unreadable) => false,
            Some(ParsedValue::Is(text)) => self.of.shows(&text),
        }
    }

    /// Returns whether a cell holds words where the column holds none: so do headers.
    pub(super) fn is_named_by(self, cell: Option<Cell<'_>>) -> bool {
        let text = cell.map_or("", |cell| cell.text);
        self.of.is_telling() && text.contains(char::is_alphabetic) && !self.fits(cell)
    }
}
