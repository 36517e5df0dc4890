//! Everything that one run is asked for, as the types of the stages that use it. No command-line syntax is left.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::console::ConsoleOptions;
use crate::customer::ConsultantInput;
use crate::load::{LayoutOverride, TableOverride};
use crate::output::OutputOptions;
use crate::rules::Selection;

/// The options of one run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Files and folders to read.
    pub inputs: Vec<PathBuf>,
    /// Encodings that the user knows: end of the path, name of the encoding.
    pub encodings: Vec<(String, String)>,
    /// File with further header spellings.
    pub aliases: Option<PathBuf>,
    /// Grids whose table the user knows.
    pub tables: Vec<TableOverride>,
    /// Grids without a header, and their columns.
    pub layouts: Vec<LayoutOverride>,
    /// Facts that the consultant knows and no export contains.
    pub consultant: ConsultantInput,
    /// Requirements and rules to report.
    pub selection: Selection,
    /// Table with decisions on findings.
    pub decisions: Option<PathBuf>,
    /// Earlier report to compare with.
    pub baseline: Option<PathBuf>,
    /// The day on which decisions are applied, if not today.
    pub today: Option<Date>,
    /// Whether names, logins and local parts are replaced by pseudonyms.
    pub redact: bool,
    /// Whether each input is a separate customer.
    pub each: bool,
    /// Whether reviews and unknowns end with exit code 1 too.
    pub strict: bool,
    /// What is written where.
    pub output: OutputOptions,
    /// What standard error and the terminal show.
    pub console: ConsoleOptions,
}
