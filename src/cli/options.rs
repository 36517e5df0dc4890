//! The options of one run, in the types of the stages that use them, without command-line syntax.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::console::ConsoleOptions;
use crate::customer::ConsultantInput;
use crate::load::{LayoutOverride, TableOverride};
use crate::output::OutputOptions;
use crate::report::ConfigurationUse;
use crate::rules::Selection;

/// The options of one run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Files and folders to read.
    pub inputs: Vec<PathBuf>,
    /// Encodings that the user gave: the end of a path, and the name of the encoding.
    pub encodings: Vec<(String, String)>,
    /// File with further names of headers and tables.
    pub aliases: Option<PathBuf>,
    /// Files and sheets whose table the user gave.
    pub tables: Vec<TableOverride>,
    /// Files and sheets without a header, with their columns.
    pub layouts: Vec<LayoutOverride>,
    /// Facts that the consultant knows and that no export contains.
    pub consultant: ConsultantInput,
    /// The requirements and rules to report.
    pub selection: Selection,
    /// File with decisions on findings.
    pub decisions: Option<PathBuf>,
    /// Earlier report for a comparison.
    pub baseline: Option<PathBuf>,
    /// The day on which decisions are applied, if it is not today.
    pub today: Option<Date>,
    /// Whether names, logins and local parts are replaced by pseudonyms.
    pub redact: bool,
    /// File for the corrections that a script can apply.
    pub corrections: Option<PathBuf>,
    /// The settings that the run used from a configuration file.
    pub configuration: Option<ConfigurationUse>,
    /// Whether each input is a separate customer.
    pub each: bool,
    /// Whether reviews and unknowns also lead to exit code 1.
    pub strict: bool,
    /// The formats and files to write.
    pub output: OutputOptions,
    /// What the terminal and standard error show.
    pub console: ConsoleOptions,
}
