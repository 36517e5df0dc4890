//! Writes the finished report to the terminal, to standard output and to files: as text, CSV, TSV, JSON, Markdown, HTML
//! and XLSX.
//!
//! To add a format, write one file with a `static` [`Format`](crate::output::Format), and add it to
//! [`FORMATS`](crate::output::FORMATS). The options, file extensions, help text and tests are derived from this list. A
//! format only shows the report: it changes no finding and no verdict.

mod cell;
mod corrections;
mod csv;
mod document;
mod documentation_links;
mod doer;
mod error;
mod first_subjects;
mod fix_list;
mod flat_table;
mod group_text;
mod headline;
mod html;
mod input_notes;
mod json;
mod labels;
mod mail;
mod mail_content;
mod markdown;
mod next_steps;
mod note_text;
mod portfolio;
mod report_tables;
mod requirement_reason;
mod target;
mod terminal;
mod text_to_html;
mod xlsx;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::{Path, PathBuf};

pub(crate) use cell::visible;
pub(crate) use corrections::summary as corrections_summary;
pub(crate) use document::ReportDocument;
pub use error::{UnreplacedTarget, WriteError};
pub(crate) use headline::answer;
pub(crate) use target::{Targets, full_fix_list, write_text};
pub(crate) use terminal::wrapped;
pub use xlsx::is_scratch_file_panic;

use crate::model::similar_names::most_similar;
use crate::report::Report;
use crate::report::portfolio::Portfolio;

/// The options that choose the formats, the files and the content of the output.
#[derive(Debug, Clone, Default)]
pub struct OutputOptions {
    /// The name of the format for standard output. With `None`, the format is `table` on a terminal, otherwise `csv`.
    pub format: Option<String>,
    /// Additional files and folders to write.
    pub paths: Vec<PathBuf>,
    /// Whether CSV and TSV contain info findings.
    pub info: bool,
    /// Whether CSV is written in the dialect of a Nordic or German version of Excel.
    pub excel: bool,
    /// How much of the report the terminal shows.
    pub detail: Detail,
}

/// All formats, in the order of the help text.
pub static FORMATS: &[&Format] = &[
    &terminal::FORMAT,
    &csv::CSV,
    &csv::TSV,
    &json::FORMAT,
    &markdown::FORMAT,
    &mail::FORMAT,
    &html::FORMAT,
    &xlsx::FORMAT,
];

/// A function that writes a report. The caller buffers and flushes the stream.
type ReportWriter = fn(&Report, &View, &mut dyn Write) -> Result<(), WriteError>;

/// A function that writes one line for each of several customers. The caller buffers and flushes the stream.
type PortfolioWriter = fn(&Portfolio, &View, &mut dyn Write) -> Result<(), WriteError>;

/// An output format for reports.
#[derive(Debug)]
pub struct Format {
    /// The name of the format, which is the value of `--format`.
    pub name: &'static str,
    /// The extension of the format's files, without the dot.
    pub extension: &'static str,
    /// The purpose of the format in a few words.
    pub about: &'static str,
    /// Whether the format is text, which a terminal can show.
    pub text: bool,
    /// Whether the format contains every finding, so that people can work through all of them.
    pub all_findings: bool,
    /// Whether the format can write any number of findings without holding all of them in memory.
    pub streams: bool,
    /// The function that writes a report.
    pub write: ReportWriter,
    /// The function that writes one line for each of several customers, or `None` if the format supports only one
    /// customer.
    pub(crate) write_portfolio: Option<PortfolioWriter>,
}

impl Format {
    /// Returns the format with this name.
    ///
    /// # Errors
    /// Returns [`WriteError::UnknownFormat`] with the known names if no format has this name.
    pub fn by_name(name: &str) -> Result<&'static Self, WriteError> {
        find(|format| format.name == name).ok_or_else(|| WriteError::UnknownFormat {
            wanted: name.to_owned(),
            similar: most_similar(name, FORMATS.iter().map(|format| format.name)),
            known: known(|format| format.name.to_owned()),
        })
    }

    /// Returns the format of a file, which depends on the extension. The case of the extension does not matter.
    ///
    /// # Errors
    /// Returns [`WriteError::UnknownFormat`] with the known extensions if no format has this extension.
    pub fn by_extension(path: &Path) -> Result<&'static Self, WriteError> {
        let extension = path.extension().and_then(|extension| extension.to_str());
        find(|format| extension.is_some_and(|found| format.extension.eq_ignore_ascii_case(found)))
            .ok_or_else(|| WriteError::UnknownFormat {
                wanted: path.display().to_string(),
                similar: None,
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

/// How much of a report the terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Verdicts and next steps, without findings.
    Summary,
    /// As much as fits on a screen.
    #[default]
    Screen,
    /// Every finding and every note on the inputs.
    All,
}

/// Display settings for a report. They depend on the terminal and the options, not on the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The width of the terminal in columns. If it is less than 60, lines are laid out for 60 columns.
    pub width: usize,
    /// Whether the terminal shows colours.
    pub colour: bool,
    /// How much of the report the terminal shows.
    pub detail: Detail,
    /// Whether CSV and TSV contain info findings.
    pub info: bool,
    /// Whether CSV is written in the dialect of a Nordic or German version of Excel.
    pub excel: bool,
    /// The path of the file or folder with all findings, or `None` if the run writes neither. The terminal shows this
    /// path.
    pub full_list: Option<String>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            width: 100,
            colour: false,
            detail: Detail::default(),
            info: false,
            excel: false,
            full_list: None,
        }
    }
}
