//! The finished report → terminal, CSV, TSV, JSON, Markdown, HTML and workbooks, on standard output or in
//! files.
//!
//! A format is one file with a `static` [`Format`], a `mod` line and an entry in [`FORMATS`]; options,
//! endings of files and the tests follow from that list. Formats only show: nothing is judged, sorted
//! or counted anew here, and nothing but the report is read.

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
mod summary_text;
mod target;
mod terminal;
mod xlsx;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::Path;

pub use cell::visible;
pub use document::ReportDocument;
pub use error::WriteError;
pub use target::{Targets, lists};
pub use xlsx::is_scratch;

use crate::report::Report;

/// All formats, in the order in which they are offered.
pub static FORMATS: &[&Format] = &[
    &terminal::FORMAT,
    &csv::CSV,
    &csv::TSV,
    &json::FORMAT,
    &markdown::FORMAT,
    &html::FORMAT,
    &xlsx::FORMAT,
];

/// A form in which a report can be written.
#[derive(Debug)]
pub struct Format {
    /// Name for the option.
    pub name: &'static str,
    /// Ending of files in this form, without the dot.
    pub extension: &'static str,
    /// What it is good for, in a few words.
    pub about: &'static str,
    /// Whether it is text, which a terminal can show.
    pub text: bool,
    /// Whether every finding is in it, so that somebody can work from it.
    pub lists: bool,
    /// Writes the report; the caller buffers and flushes the stream.
    pub write: fn(&Report, &View, &mut dyn Write) -> Result<(), WriteError>,
}

impl Format {
    /// Returns the format of this name.
    ///
    /// # Errors
    /// [`WriteError::UnknownFormat`], which names those that there are.
    pub fn by_name(name: &str) -> Result<&'static Self, WriteError> {
        find(|format| format.name == name).ok_or_else(|| WriteError::UnknownFormat {
            wanted: name.to_owned(),
            known: known(|format| format.name.to_owned()),
        })
    }

    /// Returns the format for a file of this name, by its ending, in capitals or not.
    ///
    /// # Errors
    /// [`WriteError::UnknownFormat`], which names the endings that there are.
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

/// How a report is shown: what depends on the terminal and on options, not on the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Columns of the terminal; below 60 lines are longer than the terminal is wide.
    pub width: usize,
    /// Whether the terminal shows colours.
    pub colour: bool,
    /// How many findings of a requirement the terminal shows at most.
    pub rows: usize,
    /// Whether informing findings stand in CSV and TSV.
    pub info: bool,
    /// Whether CSV is written as Excel expects it in a country with decimal commas.
    pub excel: bool,
    /// Where the findings are that the terminal does not show, such as the name of a file.
    pub more: Option<String>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            width: 100,
            colour: false,
            rows: 20,
            info: false,
            excel: false,
            more: None,
        }
    }
}
