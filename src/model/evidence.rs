//! The data that a rule needs, and the data that is missing. A rule never passes without the data that it needs.

use std::fmt;

use crate::locale::{Message, Text};
use crate::model::table::{Field, TableKind};

/// Data that a rule needs.
#[derive(Debug, Clone, Copy)]
pub enum DataNeed {
    /// The listed fields of a table.
    Table(TableKind, &'static [Field]),
    /// Everything in the first list, or everything in the second list. The first list is preferred.
    Either(&'static [DataNeed], &'static [DataNeed]),
}

/// A table or field that a rule needs and that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingData {
    /// The table.
    pub table: TableKind,
    /// The field, or `None` if the whole table is missing.
    pub field: Option<Field>,
    /// Why the data cannot be used: phrases that can follow the name of the table, such as *was not sent*.
    pub why: Text,
    /// The SQL statement or the action that exports the data.
    pub request: Text,
    /// Whether the data is optional. Missing optional data lowers the verdict only to `review`, not to `unknown`.
    pub advice: bool,
}

impl MissingData {
    /// Returns the phrase for a table that is not among the exports.
    pub fn not_sent() -> Text {
        Message::new("data-not-sent").into()
    }

    /// Returns whether the table is not among the exports.
    pub fn is_not_sent(&self) -> bool {
        self.why == Self::not_sent()
    }
}

impl DataNeed {
    /// Returns the tables that are needed.
    pub fn tables(&self) -> Vec<TableKind> {
        match self {
            Self::Table(kind, _) => vec![*kind],
            Self::Either(first, second) => first
                .iter()
                .chain(second.iter())
                .flat_map(Self::tables)
                .collect(),
        }
    }
}

/// Writes the tables and their fields: `associate (name, person_id)`.
impl fmt::Display for DataNeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = |needs: &[Self]| {
            let texts: Vec<_> = needs.iter().map(Self::to_string).collect();
            texts.join(", ")
        };
        match self {
            Self::Table(kind, []) => f.write_str(kind.name()),
            Self::Table(kind, fields) => {
                let names: Vec<_> = fields.iter().map(|field| field.name()).collect();
                write!(f, "{kind} ({})", names.join(", "))
            }
            Self::Either(first, second) => write!(f, "{}, or else {}", all(first), all(second)),
        }
    }
}
