//! How a run reads, writes and speaks: the options that every job has.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::value_parsers::encoding_word;
use crate::cli::options::{Colour, Options};
use crate::error::Error;

#[derive(Debug, Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch that is typed or not"
)]
pub(super) struct CommonArgs {
    /// Writes CSV as a Nordic or German Excel opens it by double click
    #[arg(long)]
    excel: bool,
    /// Adds spellings of headers and table names
    #[arg(long, value_name = "FILE")]
    aliases: Option<PathBuf>,
    /// Says in which encoding a text file is: FILE=cp850
    #[arg(long, value_name = "FILE=NAME")]
    encoding: Vec<String>,
    /// Ends with exit code 1 for reviews and unknowns too
    #[arg(long)]
    strict: bool,
    /// When to colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    color: When,
    /// Prints no notes
    #[arg(short, long)]
    quiet: bool,
    /// Prints what was recognised and why
    #[arg(short, long, conflicts_with = "quiet")]
    verbose: bool,
    /// Shows no progress
    #[arg(long)]
    no_progress: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

impl From<When> for Colour {
    fn from(when: When) -> Self {
        match when {
            When::Auto => Self::Auto,
            When::Always => Self::Always,
            When::Never => Self::Never,
        }
    }
}

impl CommonArgs {
    /// Returns the options of a job with these.
    pub(super) fn on(self, job: Options) -> Result<Options, Error> {
        let encodings = self.encoding.iter().map(|word| encoding_word(word));
        Ok(Options {
            aliases: self.aliases,
            encodings: encodings.collect::<Result<_, _>>()?,
            strict: self.strict,
            excel: self.excel,
            colour: self.color.into(),
            quiet: self.quiet,
            verbose: self.verbose,
            progress: !self.no_progress && !self.quiet,
            ..job
        })
    }
}
