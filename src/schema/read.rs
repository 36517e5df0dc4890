//! The text of a cell → its value, by the type of its field.

use std::borrow::Cow;

use super::cell_value::{self, ParsedValue};
use crate::model::grid::Cell;
use crate::model::table::FieldType;

/// The value of one cell, before it is known whether its row is kept.
pub(super) enum Read<'a> {
    Int(Option<i64>),
    Flag(Option<bool>),
    Text(Option<Cow<'a, str>>),
}

impl<'a> Read<'a> {
    /// Returns the value of a cell; `None` if it is none of this type.
    pub(super) fn of(cell: Cell<'a>, of_type: FieldType) -> Option<Self> {
        #[allow(
            clippy::option_option,
            reason = "unreadable, empty and a value are three answers"
        )]
        fn option<T>(value: ParsedValue<T>) -> Option<Option<T>> {
            match value {
                ParsedValue::Empty => Some(None),
                ParsedValue::Is(value) => Some(Some(value)),
                ParsedValue::Unreadable => None,
            }
        }
        Some(match of_type {
            FieldType::Int => Self::Int(option(cell_value::int(cell))?),
            FieldType::Flag => Self::Flag(option(cell_value::flag(cell))?),
            FieldType::Filled => Self::Flag(option(cell_value::filled(cell))?),
            FieldType::Text | FieldType::Date => Self::Text(option(cell_value::text(cell))?),
        })
    }

    /// Returns the number, if it is one.
    pub(super) fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => *number,
            _ => None,
        }
    }
}
