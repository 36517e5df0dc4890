//! What can be written in a format: the report of one customer, or the lines of several.

use std::io::Write;

use super::flat_table::{self, FlatTable};
use super::{Format, View, WriteError, portfolio};
use crate::report::Report;
use crate::report::portfolio::Portfolio;

/// A report, or the lines of several customers.
#[derive(Debug, Clone, Copy)]
pub enum ReportDocument<'a> {
    /// One customer.
    Report(&'a Report),
    /// Several customers.
    Portfolio(&'a Portfolio),
}

impl<'a> From<&'a Report> for ReportDocument<'a> {
    fn from(report: &'a Report) -> Self {
        Self::Report(report)
    }
}

impl<'a> ReportDocument<'a> {
    /// Writes it in a format; the caller buffers and flushes the stream.
    ///
    /// # Errors
    /// [`WriteError`] if the stream takes no more, or the format shows one customer only.
    pub fn write(
        self,
        format: &Format,
        view: &View,
        out: &mut dyn Write,
    ) -> Result<(), WriteError> {
        match self {
            Self::Report(report) => (format.write)(report, view, out),
            Self::Portfolio(portfolio) => portfolio::write(portfolio, format, view, out),
        }
    }

    /// Checks that each of these formats can show several customers.
    ///
    /// # Errors
    /// [`WriteError::OneCustomer`] for the first that cannot.
    pub fn refuse(mut formats: impl Iterator<Item = &'static Format>) -> Result<(), WriteError> {
        formats.try_for_each(portfolio::refuse)
    }

    /// Returns its flat tables, for a folder of CSV files.
    pub(super) fn sheets(self, info: bool) -> Vec<FlatTable<'a>> {
        match self {
            Self::Report(report) => flat_table::all(report, info),
            Self::Portfolio(portfolio) => portfolio::sheets(portfolio),
        }
    }
}
