//! Writes the finished report to the terminal and as CSV, TSV, JSON, Markdown, HTML and XLSX, to standard output or
//! to files.
//!
//! To add a format, write one file with a `static` [`Format`] and add it to [`FORMATS`]; options, file endings, help
//! texts and tests follow from that list. A format only shows the report: it judges, sorts and counts nothing.

mod cell;
mod csv;
mod document;
mod error;
mod fix_list;
mod flat_table;
mod html;
mod input_notes;
mod json;
mod labels;
mod markdown;
mod next_steps;
mod portfolio;
mod report_tables;
mod summary_text;
mod target;
mod terminal;
mod xlsx;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::{Path, PathBuf};

pub(crate) use cell::visible;
pub(crate) use document::ReportDocument;
pub use error::{UnreplacedTarget, WriteError};
pub(crate) use summary_text::answer;
pub(crate) use target::{Targets, has_all_findings, write_text};
pub use xlsx::is_scratch_file_panic;

use crate::report::Report;
use crate::report::portfolio::Portfolio;

/// What is written where.
#[derive(Debug, Clone, Default)]
pub struct OutputOptions {
    /// Name of the format of standard output.
    pub format: Option<String>,
    /// Files and folders to write as well.
    pub paths: Vec<PathBuf>,
    /// Whether CSV and TSV contain info findings.
    pub info: bool,
    /// Whether CSV is written for a Nordic or German Excel.
    pub excel: bool,
}

/// All formats, in the order of the help text.
pub static FORMATS: &[&Format] = &[
    &terminal::FORMAT,
    &csv::CSV,
    &csv::TSV,
    &json::FORMAT,
    &markdown::FORMAT,
    &html::FORMAT,
    &xlsx::FORMAT,
];

/// Writes a report; the caller buffers and flushes the stream.
type ReportWriter = fn(&Report, &View, &mut dyn Write) -> Result<(), WriteError>;

/// Writes the lines of several customers; the caller buffers and flushes the stream.
type PortfolioWriter = fn(&Portfolio, &View, &mut dyn Write) -> Result<(), WriteError>;

/// A format in which a report can be written.
#[derive(Debug)]
pub struct Format {
    /// Name, as the value of `--format`.
    pub name: &'static str,
    /// Ending of its files, without the dot.
    pub extension: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    /// Whether it is text, which a terminal can show.
    pub text: bool,
    /// Whether it contains every finding, so that somebody can work from it.
    pub all_findings: bool,
    /// Whether it writes findings one by one, so that a list of any length needs no memory.
    pub streams: bool,
    /// Writes a report.
    pub write: ReportWriter,
    /// Writes one line per customer, if the format can show several.
    pub(crate) write_portfolio: Option<PortfolioWriter>,
}

impl Format {
    /// Returns the format of this name.
    ///
    /// # Errors
    /// [`WriteError::UnknownFormat`], which lists the known names.
    pub fn by_name(name: &str) -> Result<&'static Self, WriteError> {
        find(|format| format.name == name).ok_or_else(|| WriteError::UnknownFormat {
            wanted: name.to_owned(),
            known: known(|format| format.name.to_owned()),
        })
    }

    /// Returns the format for a file, by its ending in lower or upper case.
    ///
    /// # Errors
    /// [`WriteError::UnknownFormat`], which lists the known endings.
    pub fn by_extension(path: &Path) -> Result<&'static Self, WriteError> {
        let extension = path.extension().and_then(|extension| extension.to_str());
        find(|format| extension.is_some_and(|found| format.extension.eq_ignore_ascii_case(found)))
            .ok_or_else(|| WriteError::UnknownFormat {
                wanted: path.display().to_string(),
                known: known(|format| format!(".{}", format.extension))
                    + ", and a name that ends in `/` for a folder of CSV files",
            })
    }
}

fn find(wanted: impl Fn(&Format) -> bool) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| wanted(format))
}

fn known(name: impl Fn(&Format) -> String) -> String {
    let names: Vec<String> = FORMATS.iter().map(|format| name(format)).collect();
    names.join(", ")
}

/// How a report is shown: everything that depends on the terminal and on options, not on the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Columns of the terminal; at least 60 are used.
    pub width: usize,
    /// Whether the terminal shows colours.
    pub colour: bool,
    /// How many findings of a requirement the terminal shows at most.
    pub rows: usize,
    /// Whether CSV and TSV contain info findings.
    pub info: bool,
    /// Whether CSV is written for a Nordic or German Excel.
    pub excel: bool,
    /// The target that contains all findings, for the terminal to name.
    pub full_list: Option<String>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            width: 100,
            colour: false,
            rows: 20,
            info: false,
            excel: false,
            full_list: None,
        }
    }
}
