//! The data that a rule needs, and the data that is missing: without its data a rule never passes.

use std::fmt;

use crate::model::table::{Field, TableKind};

/// Data that a rule needs.
#[derive(Debug, Clone, Copy)]
pub enum DataNeed {
    /// These fields of a table.
    Table(TableKind, &'static [Field]),
    /// All of the first list or all of the second; the first is the better evidence.
    Either(&'static [DataNeed], &'static [DataNeed]),
}

/// Data that is missing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingData {
    /// The table.
    pub table: TableKind,
    /// The field, if only a field of the table is missing.
    pub field: Option<Field>,
    /// Why it cannot be used, as the end of a sentence that begins with the table.
    pub why: String,
    /// The statement, or the action, that exports it.
    pub request: String,
    /// Whether a requirement can pass without it; its verdict is then `review`.
    pub advice: bool,
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
