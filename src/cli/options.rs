//! What the user asked for, resolved: no syntax of the command line is left in it.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::customer::ConsultantInput;
use crate::load::{LayoutOverride, TableOverride};
use crate::rules::Selection;

/// When to colour the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// If standard output is a terminal and `NO_COLOR` is not set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Everything that one run is asked for.
#[derive(Debug, Clone, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Options {
    /// Files and folders to read.
    pub inputs: Vec<PathBuf>,
    /// Name of the form of standard output.
    pub format: Option<String>,
    /// Files and folders to write besides.
    pub outputs: Vec<PathBuf>,
    /// Requirements and rules to report.
    pub selection: Selection,
    /// The consultant's word.
    pub stated: ConsultantInput,
    /// Which grid holds which table.
    pub tables: Vec<TableOverride>,
    /// Which grid has no header, and what its columns are.
    pub layouts: Vec<LayoutOverride>,
    /// File with further spellings.
    pub aliases: Option<PathBuf>,
    /// Encodings that the user knows: end of the path, name of the encoding.
    pub encodings: Vec<(String, String)>,
    /// Table with decisions on findings.
    pub decisions: Option<PathBuf>,
    /// Earlier report to compare with.
    pub baseline: Option<PathBuf>,
    /// The day by which decisions expire, for today's.
    pub today: Option<Date>,
    /// Whether pseudonyms stand for names, logins and local parts.
    pub redact: bool,
    /// Whether each input is a customer of its own.
    pub each: bool,
    /// Whether reviews and unknowns end with exit code 1 too.
    pub strict: bool,
    /// Whether informing findings stand in CSV and TSV.
    pub info: bool,
    /// Whether CSV is written as a Nordic Excel opens it.
    pub excel: bool,
    /// When to colour.
    pub colour: Colour,
    /// Whether notes are kept from standard error.
    pub quiet: bool,
    /// Whether standard error tells what was recognised and why.
    pub verbose: bool,
    /// Whether progress is shown on a terminal.
    pub progress: bool,
}
