//! The words of `analyze addresses`.

use std::path::PathBuf;

use clap::Args;

use super::common_args::CommonArgs;
use crate::cli::options::Options;
use crate::error::Error;

/// The forms in which findings can be written one after another, however many there are.
const FORMS: [&str; 4] = ["table", "csv", "tsv", "json"];

#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 nothing fails, 1 an address is broken (with --strict also reviews), 2 could not run, \
                  3 something could not be read.\nThe verdict in the report stays undecided or not-ready: readiness \
                  for the move is not judged here."
)]
pub(super) struct AddressRun {
    /// Folders and files with a column of e-mail addresses
    #[arg(value_name = "PATH", required = true)]
    inputs: Vec<PathBuf>,
    /// Form of standard output: table, csv, tsv or json [default: table on a terminal, else csv]
    #[arg(short, long, value_name = "FORM")]
    format: Option<String>,
    /// Writes a file too; its ending decides the form: .csv, .tsv, .json or .txt
    #[arg(short, long, value_name = "FILE")]
    output: Vec<PathBuf>,
    /// Header of a column that holds addresses, where that is not recognised
    #[arg(long, value_name = "HEADER")]
    column: Vec<String>,
    /// Puts numbers instead of what stands before an @, so that the report can be shared
    #[arg(long)]
    redact: bool,
    #[command(flatten)]
    manner: CommonArgs,
}

impl AddressRun {
    /// Returns the options, and the headers of columns that hold addresses.
    pub(super) fn options(self) -> Result<(Options, Vec<String>), Error> {
        let is_wrong = |form: &str| !FORMS.contains(&form);
        if let Some(form) = self.format.as_deref().filter(|form| is_wrong(form)) {
            return Err(unknown_form(form));
        }
        for path in &self.output {
            let ending = path
                .extension()
                .map(|ending| ending.to_string_lossy().to_lowercase());
            let known = matches!(ending.as_deref(), Some("csv" | "tsv" | "json" | "txt"));
            if !known || path.to_string_lossy().ends_with(std::path::is_separator) {
                return Err(unknown_form(&path.display().to_string()));
            }
        }
        let options = self.manner.on(Options {
            inputs: self.inputs,
            format: self.format,
            outputs: self.output,
            redact: self.redact,
            ..Options::default()
        })?;
        Ok((options, self.column))
    }
}

fn unknown_form(what: &str) -> Error {
    Error::Usage(format!(
        "addresses are written as {} (files: .txt, .csv, .tsv, .json), not as `{what}`",
        FORMS.join(", ")
    ))
}
