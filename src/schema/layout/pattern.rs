//! Patterns of the values in a column: numbers, flags, dates, addresses or text.

use crate::locale::Message;
use crate::model::grid::{Cell, CellKind};
use crate::model::table::FieldType;
use crate::schema::cell_value::{self, ParsedValue};
use crate::schema::{ColumnRole, ContentKind, TableSpec, date_parser};

/// What the cells of a column are expected to contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Expected {
    pub(super) pattern: Pattern,
    /// Whether every cell must contain a value.
    filled: bool,
    /// Whether most cells must contain a value.
    pub(super) mostly_filled: bool,
    /// Whether all values must be different.
    pub(super) unique: bool,
}

/// The pattern of a value.
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

impl Pattern {
    /// Returns whether the pattern distinguishes a column from columns of text.
    pub(super) fn is_distinctive(self) -> bool {
        matches!(self, Self::Number | Self::Flag | Self::Date | Self::Address)
    }

    /// Returns the name of the pattern for messages.
    pub(super) fn noun(self) -> Message {
        Message::new(match self {
            Self::Number => "pattern-number",
            Self::Flag => "pattern-flag",
            Self::Date => "pattern-date",
            Self::Address => "pattern-address",
            Self::Words => "pattern-words",
            Self::Identifier => "pattern-identifier",
            Self::Anything => "pattern-anything",
        })
    }

    /// Returns whether a non-empty value matches the pattern.
    fn matches(self, text: &str) -> bool {
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
            Self::Date => date_parser::is_date(text),
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
    /// Returns what the column with this name is expected to contain, or `None` if the column is not read.
    pub(super) fn of(table: &TableSpec, name: &str) -> Option<Self> {
        let Some(ColumnRole::Field(field)) = table.role(name) else {
            return None;
        };
        let spec = &table.fields[&field];
        let pattern = match (spec.of_type, spec.content) {
            (_, Some(ContentKind::Address)) => Pattern::Address,
            (_, Some(ContentKind::Words)) => Pattern::Words,
            (_, Some(ContentKind::Identifier)) => Pattern::Identifier,
            (FieldType::Int, None) => Pattern::Number,
            (FieldType::Flag, None) => Pattern::Flag,
            (FieldType::Date, None) => Pattern::Date,
            (FieldType::Text | FieldType::Filled, None) => Pattern::Anything,
        };
        Some(Self {
            pattern,
            filled: table.key.contains(&field) || spec.required && spec.of_type == FieldType::Int,
            mostly_filled: spec.required && spec.content.is_some(),
            unique: table.key == [field],
        })
    }

    /// Returns whether the cell is neither blank nor NULL.
    pub(super) fn is_filled(cell: Option<Cell<'_>>) -> bool {
        matches!(cell.map(cell_value::text), Some(ParsedValue::Is(_)))
    }

    /// Returns whether the cell fits the column.
    pub(super) fn fits(self, cell: Option<Cell<'_>>) -> bool {
        match cell.map(cell_value::text) {
            None | Some(ParsedValue::Empty) => !self.filled,
            Some(ParsedValue::Unreadable) => false,
            Some(ParsedValue::Is(text)) => self.pattern.matches(&text),
        }
    }

    /// Returns whether the cell looks like a header: numbers, flags, dates or addresses are expected in the column, but
    /// the cell contains letters and does not fit.
    pub(super) fn is_header(self, cell: Option<Cell<'_>>) -> bool {
        let text = cell.map_or("", |cell| cell.text);
        self.pattern.is_distinctive() && text.contains(char::is_alphabetic) && !self.fits(cell)
    }
}
