//! The arguments of `analyze addresses`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::common_args::CommonArgs;
use super::error::UsageError;
use super::value_parsers::parse_language;
use super::{format_help, windows_args};
use crate::cli::options::Options;
use crate::output::{Format, OutputOptions};

#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 no address fails, 1 an address fails (with --strict also reviews and unknowns), \
                  2 could not run, 3 something could not be read.\nThis command does not judge whether the customer \
                  is ready, so the overall verdict is undecided or not-ready."
)]
pub(super) struct AddressArgs {
    /// Folders and files with a column of e-mail addresses
    #[arg(value_name = "PATH", required = true)]
    inputs: Vec<PathBuf>,
    #[arg(short, long, value_name = "FORMAT", help = format_help::format_option(|format| format.streams))]
    format: Option<String>,
    #[arg(short, long, value_name = "FILE", help = format_help::address_output_option())]
    output: Vec<PathBuf>,
    /// Also check the column with this header, even if the program does not recognise it
    #[arg(long, value_name = "HEADER")]
    column: Vec<String>,
    /// Compare with an earlier JSON report on the same list: findings become new, open or fixed
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    #[arg(long, value_name = "CODE", help = super::LANGUAGE_HELP)]
    language: Option<String>,
    /// Replace the part before the @ by numbers, so that the report can be shared
    #[arg(long)]
    redact: bool,
    #[command(flatten)]
    common: CommonArgs,
}

impl AddressArgs {
    /// Returns the options, and the headers that the user passed with `--column`.
    pub(super) fn options(self) -> Result<(Options, Vec<String>), UsageError> {
        if let Some(name) = &self.format
            && !Format::by_name(name).is_ok_and(|format| format.streams)
        {
            return Err(unsuitable_format(name));
        }
        if let Some(path) = self.output.iter().find(|path| !is_suitable(path)) {
            return Err(unsuitable_format(&path.display().to_string()));
        }
        let options = self.common.add_to(Options {
            inputs: windows_args::expanded(self.inputs)?,
            language: parse_language(self.language.as_deref())?,
            baseline: self.baseline,
            redact: self.redact,
            output: OutputOptions {
                format: self.format,
                paths: self.output,
                ..OutputOptions::default()
            },
            ..Options::default()
        })?;
        Ok((options, self.column))
    }
}

/// Returns whether the path names a file in a format that writes findings one by one. `analyze addresses` writes only
/// such formats, because a list can have any length.
fn is_suitable(path: &Path) -> bool {
    let is_folder = path.to_string_lossy().ends_with(std::path::is_separator);
    !is_folder && Format::by_extension(path).is_ok_and(|format| format.streams)
}

fn unsuitable_format(wanted: &str) -> UsageError {
    let names = format_help::names(|format| format.streams).join(", ");
    let endings = format_help::endings(|format| format.streams).join(", ");
    UsageError::Invalid(format!(
        "`analyze addresses` writes {names} (files: {endings}), not `{wanted}`"
    ))
}
