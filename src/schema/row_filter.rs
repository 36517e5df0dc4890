//! Which rows of a table are kept while it is read; all are counted.

use super::Ids;
use crate::model::keys::IdSet;
use crate::model::table::Field;

/// Which rows are kept.
#[derive(Debug, Clone, Copy)]
pub enum Keep<'a> {
    /// Every row.
    All,
    /// Rows of which this field holds one of these numbers.
    Where(Field, &'a Ids),
    /// Rows that are not sound: this field holds no sound number, or a field that tells whether there is
    /// any text says no. Of the others the keys are kept.
    Unless(Field, ValidRefs<'a>),
}

/// Which references are sound.
#[derive(Debug, Clone, Copy)]
pub enum ValidRefs<'a> {
    /// Every one that refers to anything, for it is not known what there is.
    Any,
    /// These.
    Of(&'a IdSet),
}

impl Keep<'_> {
    /// Returns the field that decides.
    pub(super) fn by(self) -> Option<Field> {
        match self {
            Self::All => None,
            Self::Where(field, _) | Self::Unless(field, _) => Some(field),
        }
    }
}

impl<'a> ValidRefs<'a> {
    /// Returns that what is among these is sound, or any if it is not known what there is.
    pub fn among(keys: Option<&'a IdSet>) -> Self {
        keys.map_or(Self::Any, Self::Of)
    }

    /// Returns whether a reference is sound.
    pub(super) fn holds(self, reference: Option<i64>) -> bool {
        let Some(reference) = reference.filter(|reference| *reference > 0) else {
            return false;
        };
        match self {
            Self::Any => true,
            Self::Of(keys) => keys.contains(reference),
        }
    }
}
