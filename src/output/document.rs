//! A document that can be written in a format: the report of one customer, or a list with one line for each of several
//! customers.

use std::io::Write;

use super::flat_table::FlatTable;
use super::{FORMATS, Format, View, WriteError, corrections, portfolio, report_tables};
use crate::report::Report;
use crate::report::portfolio::Portfolio;

/// The report of one customer, or a list of several customers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ReportDocument<'a> {
    /// The report of one customer.
    Report(&'a Report),
    /// A list with one line for each of several customers.
    Portfolio(&'a Portfolio),
}

impl<'a> From<&'a Report> for ReportDocument<'a> {
    fn from(report: &'a Report) -> Self {
        Self::Report(report)
    }
}

impl<'a> ReportDocument<'a> {
    /// Writes the document in a format. The caller buffers and flushes the stream.
    ///
    /// # Errors
    /// Returns [`WriteError`] if the stream cannot be written, or if the format supports only one customer.
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

    /// Checks that each format supports several customers.
    ///
    /// # Errors
    /// Returns [`WriteError::OneCustomerOnly`] for the first format that supports only one customer.
    pub(crate) fn check_formats(
        mut formats: impl Iterator<Item = &'static Format>,
    ) -> Result<(), WriteError> {
        match formats.find(|format| format.write_portfolio.is_none()) {
            Some(format) => Err(one_customer_only(format)),
            None => Ok(()),
        }
    }

    /// Returns the table of corrections.
    ///
    /// # Errors
    /// Returns [`WriteError::OneCustomerOnly`] for several customers, because each customer has a separate database.
    pub(super) fn corrections(self) -> Result<FlatTable<'a>, WriteError> {
        match self {
            Self::Report(report) => Ok(corrections::table(report)),
            Self::Portfolio(_) => Err(WriteError::OneCustomerOnly {
                format: "corrections",
                suitable: "a run for each customer".to_owned(),
            }),
        }
    }

    /// Returns the flat tables of the document, one for each CSV file in a folder.
    pub(super) fn tables(self, info: bool) -> Vec<FlatTable<'a>> {
        match self {
            Self::Report(report) => report_tables::all(report, info),
            Self::Portfolio(portfolio) => portfolio::tables(portfolio).into(),
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
