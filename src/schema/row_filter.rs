//! Filters that decide which rows of a large table are kept while the table is read. Dropped rows are counted too.

use rustc_hash::FxHashSet;

use crate::model::id_set::IdSet;
use crate::model::table::Field;

/// A filter for the rows of a table. If the table does not have the field that the filter reads, every row is kept.
#[derive(Debug, Clone, Copy)]
pub enum RowFilter<'a> {
    /// Keeps every row.
    All,
    /// Keeps the rows in which this field is one of the ids.
    Only(Field, &'a FxHashSet<i64>),
    /// Keeps a row if this field is not a valid reference, or if a required text in the row is empty. Of all other
    /// rows, only the keys are kept.
    ExceptValid(Field, ValidRefs<'a>),
}

/// The references that are valid.
#[derive(Debug, Clone, Copy)]
pub enum ValidRefs<'a> {
    /// Every reference above 0. This is used if the ids of the table to which the field refers are not known.
    Any,
    /// References to one of these ids.
    Of(&'a IdSet),
}

impl RowFilter<'_> {
    /// Returns the field that the filter reads.
    pub(super) fn field(self) -> Option<Field> {
        match self {
            Self::All => None,
            Self::Only(field, _) | Self::ExceptValid(field, _) => Some(field),
        }
    }
}

impl<'a> ValidRefs<'a> {
    /// Accepts the references to these ids. If the ids are not known, accepts every reference above 0.
    pub fn among(ids: Option<&'a IdSet>) -> Self {
        ids.map_or(Self::Any, Self::Of)
    }

    /// Returns whether a reference is valid.
    pub(super) fn contains(self, reference: Option<i64>) -> bool {
        let Some(reference) = reference.filter(|reference| *reference > 0) else {
            return false;
        };
        match self {
            Self::Any => true,
            Self::Of(ids) => ids.contains(reference),
        }
    }
}
