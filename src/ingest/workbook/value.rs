//! Converts a cell of any workbook format to text and a cell kind.
//!
//! An error value is written as its name. A formula without a stored result gets the kind [`CellKind::NoResult`], so
//! that it differs from an empty cell.

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};

use super::{datetime, number};
use crate::model::grid::CellKind;

/// The value of a cell in a workbook.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum CellValue<'a> {
    /// The cell is empty or contains an empty string.
    Empty,
    /// Text, which may contain line breaks.
    Text(&'a str),
    /// An integer.
    Whole(i64),
    /// Any number.
    Number(f64),
    /// A Boolean.
    Bool(bool),
    /// A date, time or duration stored as a number of days.
    Serial(ExcelDateTime),
    /// A date in ISO 8601.
    IsoDate(&'a str),
    /// A duration in ISO 8601.
    IsoDuration(&'a str),
    /// An error value.
    Error(&'a CellErrorType),
    /// An error value that the workbook library does not return as an error. The text is the name of the error.
    ErrorName(&'a str),
    /// A formula without a stored result.
    NoResult,
}

impl<'a> From<&'a DataRef<'_>> for CellValue<'a> {
    fn from(data: &'a DataRef<'_>) -> Self {
        match data {
            DataRef::Int(whole) => Self::Whole(*whole),
            DataRef::Float(number) => Self::Number(*number),
            DataRef::String(text) => Self::text(text),
            DataRef::SharedString(text) => Self::text(text),
            DataRef::Bool(truth) => Self::Bool(*truth),
            DataRef::DateTime(moment) => Self::Serial(*moment),
            DataRef::DateTimeIso(iso) => Self::IsoDate(iso),
            DataRef::DurationIso(iso) => Self::IsoDuration(iso),
            DataRef::Error(error) => Self::Error(error),
            DataRef::Empty => Self::Empty,
        }
    }
}

impl<'a> From<&'a Data> for CellValue<'a> {
    fn from(data: &'a Data) -> Self {
        match data {
            Data::Int(whole) => Self::Whole(*whole),
            Data::Float(number) => Self::Number(*number),
            Data::String(text) => Self::text(text),
            Data::Bool(truth) => Self::Bool(*truth),
            Data::DateTime(moment) => Self::Serial(*moment),
            Data::DateTimeIso(iso) => Self::IsoDate(iso),
            Data::DurationIso(iso) => Self::IsoDuration(iso),
            Data::Error(error) => Self::Error(error),
            Data::Empty => Self::Empty,
        }
    }
}

impl<'a> CellValue<'a> {
    fn text(text: &'a str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// Returns the text of a [`CellValue::Text`], which is copied without conversion, or `None` for any other value.
    pub(super) fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns whether the cell is an integer that lost its last digits.
    pub(super) fn has_lost_digits(self) -> bool {
        matches!(self, Self::Number(number) if number::has_lost_digits(number))
    }

    /// Writes the text of the cell and returns its kind.
    pub(super) fn write(self, text: &mut String) -> CellKind {
        match self {
            Self::Empty => CellKind::Plain,
            Self::Text(plain) => {
                text.push_str(plain);
                CellKind::Plain
            }
            Self::Whole(whole) => {
                number::write_whole(whole, text);
                CellKind::Number
            }
            Self::Number(number) => {
                number::write(number, text);
                CellKind::Number
            }
            Self::Bool(truth) => {
                text.push(if truth { '1' } else { '0' });
                CellKind::Bool
            }
            Self::Serial(moment) => datetime::write_serial(&moment, text),
            Self::IsoDate(iso) => datetime::write_iso(iso, text),
            Self::IsoDuration(iso) => datetime::write_iso_duration(iso, text),
            Self::Error(error) => {
                text.push_str(&error.to_string());
                CellKind::Error
            }
            Self::ErrorName(name) => {
                text.push_str(name);
                CellKind::Error
            }
            Self::NoResult => CellKind::NoResult,
        }
    }
}
