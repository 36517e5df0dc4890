//! What can be written in a format: the report of one customer, or the lines of several.

use std::io::Write;

use super::flat_table::FlatTable;
use super::{FORMATS, Format, View, WriteError, portfolio, report_tables};
use crate::report::Report;
use crate::report::portfolio::Portfolio;

/// The report of one customer, or the lines of several.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ReportDocument<'a> {
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
    /// [`WriteError`] if the stream cannot be written, or the format shows one customer only.
    pub(crate) fn write(
        self,
        format: &Format,
        view: &View,
        out: &mut dyn Write,
    ) -> Result<(), WriteError> {
        match (self, format.write_portfolio) {
            (Self::Report(report), _) => (format.write)(report, view, out),
            (Self::Portfolio(portfolio), Some(write)) => write(portfolio, view, out),
            (Self::Portfolio(_), None) => Err(one_customer_only(format)),
        }
    }

    /// Checks that each format can show several customers.
    ///
    /// # Errors
    /// [`WriteError::OneCustomerOnly`] for the first that cannot.
    pub(crate) fn check_formats(
        mut formats: impl Iterator<Item = &'static Format>,
    ) -> Result<(), WriteError> {
        match formats.find(|format| format.write_portfolio.is_none()) {
            Some(format) => Err(one_customer_only(format)),
            None => Ok(()),
        }
    }

    /// Returns its flat tables, for a folder of CSV files.
    pub(super) fn tables(self, info: bool) -> Vec<FlatTable<'a>> {
        match self {
            Self::Report(report) => report_tables::all(report, info),
            Self::Portfolio(portfolio) => portfolio::tables(portfolio),
        }
    }
}

fn one_customer_only(format: &Format) -> WriteError {
    let suitable = FORMATS
        .iter()
        .filter(|format| format.write_portfolio.is_some());
    let names: Vec<&str> = suitable.map(|format| format.name).collect();
    WriteError::OneCustomerOnly {
        format: format.name,
        suitable: names.join(", "),
    }
}
