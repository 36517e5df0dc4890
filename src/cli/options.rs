//! The options of one run, converted from command-line syntax to the types that the later stages use.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::console::ConsoleOptions;
use crate::customer::ConsultantInput;
use crate::load::{LayoutOverride, TableOverride};
use crate::locale::Language;
use crate::output::OutputOptions;
use crate::report::ConfigurationUse;
use crate::rules::Selection;

/// The options of one run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The files and folders to read.
    pub inputs: Vec<PathBuf>,
    /// The encodings that the user gave, as pairs of a file name (or the end of a path) and an encoding name.
    pub encodings: Vec<(String, String)>,
    /// A file with additional names of headers and tables.
    pub aliases: Option<PathBuf>,
    /// The tables that the user specified for files and sheets.
    pub tables: Vec<TableOverride>,
    /// The files and sheets that the user specified as having no header. The user may also have named their columns.
    pub layouts: Vec<LayoutOverride>,
    /// Information that the consultant gives because no export contains it.
    pub consultant: ConsultantInput,
    /// The requirements and rules to report.
    pub selection: Selection,
    /// A file with decisions on findings.
    pub decisions: Option<PathBuf>,
    /// An earlier report to compare with.
    pub baseline: Option<PathBuf>,
    /// The day that determines which decisions have expired, or `None` for today.
    pub today: Option<Date>,
    /// The language of the report.
    pub language: Language,
    /// Whether names, logins and local parts are replaced by pseudonyms.
    pub redact: bool,
    /// The file to which the corrections that a script can apply are written.
    pub corrections: Option<PathBuf>,
    /// The configuration file, and the settings that the run takes from it.
    pub configuration: Option<ConfigurationUse>,
    /// Whether each input is a separate customer.
    pub each: bool,
    /// Whether the verdicts `review` and `unknown` also lead to exit code 1.
    pub strict: bool,
    /// The formats and files to write.
    pub output: OutputOptions,
    /// What to show on the terminal and on standard error.
    pub console: ConsoleOptions,
}
