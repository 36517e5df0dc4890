//! The options of every command that reads inputs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::error::UsageError;
use super::value_parsers::parse_encoding;
use crate::cli::options::Options;
use crate::console::{Colour, ConsoleOptions};
use crate::output::{Detail, OutputOptions};

#[derive(Debug, Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is an independent switch"
)]
pub(super) struct CommonArgs {
    /// Write CSV for a Nordic or German Excel: semicolons, UTF-8 with byte order mark, CRLF
    #[arg(long)]
    excel: bool,
    /// Add names of headers and tables from a TOML file
    #[arg(long, value_name = "FILE")]
    aliases: Option<PathBuf>,
    /// Set the encoding of a text file, such as FILE=cp850
    #[arg(long, value_name = "FILE=NAME")]
    encoding: Vec<String>,
    /// Return exit code 1 also for reviews and unknowns
    #[arg(long)]
    strict: bool,
    /// Show every finding and note in the table, not only what fits a screen
    #[arg(long, conflicts_with = "summary")]
    all: bool,
    /// Show no findings in the table: verdicts and next steps only
    #[arg(long)]
    summary: bool,
    /// Choose when to use colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = ColourChoice::Auto)]
    color: ColourChoice,
    /// Hide notes and progress
    #[arg(short, long)]
    quiet: bool,
    /// Print all notes, and how each input was recognised
    #[arg(short, long, conflicts_with = "quiet")]
    verbose: bool,
    /// Hide the progress bar
    #[arg(long)]
    no_progress: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ColourChoice {
    Auto,
    Always,
    Never,
}

impl From<ColourChoice> for Colour {
    fn from(choice: ColourChoice) -> Self {
        match choice {
            ColourChoice::Auto => Self::Auto,
            ColourChoice::Always => Self::Always,
            ColourChoice::Never => Self::Never,
        }
    }
}

impl CommonArgs {
    /// Adds the values of these arguments to the options of a command.
    pub(super) fn add_to(self, command: Options) -> Result<Options, UsageError> {
        let encodings = self.encoding.iter().map(|value| parse_encoding(value));
        Ok(Options {
            aliases: self.aliases,
            encodings: encodings.collect::<Result<_, _>>()?,
            strict: self.strict,
            output: OutputOptions {
                excel: self.excel,
                detail: match (self.all, self.summary) {
                    (true, _) => Detail::All,
                    (false, true) => Detail::Summary,
                    (false, false) => Detail::Screen,
                },
                ..command.output
            },
            console: ConsoleOptions {
                colour: self.color.into(),
                quiet: self.quiet,
                verbose: self.verbose,
                progress: !self.no_progress && !self.quiet,
            },
            ..command
        })
    }
}
