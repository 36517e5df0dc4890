//! Which rows of a big table are kept while it is read; all rows are counted.

use rustc_hash::FxHashSet;

use crate::model::id_set::IdSet;
use crate::model::table::Field;

/// Which rows are kept.
#[derive(Debug, Clone, Copy)]
pub enum RowFilter<'a> {
    /// Every row.
    All,
    /// Rows in which this field is one of these ids.
    Only(Field, &'a FxHashSet<i64>),
    /// Rows that are not valid: this field is not a valid reference, or a required text is empty. Only the keys
    /// of the valid rows are kept.
    ExceptValid(Field, ValidRefs<'a>),
}

/// Which references are valid.
#[derive(Debug, Clone, Copy)]
pub enum ValidRefs<'a> {
    /// Every reference above 0, because the ids of the other table are not known.
    Any,
    /// References to one of these ids.
    Of(&'a IdSet),
}

impl RowFilter<'_> {
    /// Returns the field that decides.
    pub(super) fn field(self) -> Option<Field> {
        match self {
            Self::All => None,
            Self::Only(field, _) | Self::ExceptValid(field, _) => Some(field),
        }
    }
}

impl<'a> ValidRefs<'a> {
    /// Returns the references to these ids, or any reference if the ids are not known.
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
