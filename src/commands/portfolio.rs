//! Implements the option `--each`: analyses each input as a separate customer. If the only input is a folder with
//! subfolders, analyses each subfolder and each archive in it instead.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::{RunStatus, analyze, build_report};
use crate::cli::options::Options;
use crate::console::Console;
use crate::error::Error;
use crate::locale::{Listing, Message, Text};
use crate::output::{ReportDocument, Targets};
use crate::report::portfolio::{self, Portfolio};

/// Runs the main command once per customer, and writes one line for each customer.
pub(super) fn run(options: &Options, console: &Console) -> Result<RunStatus, Error> {
    analyze::refuse_files_among_inputs(options)?;
    let format = console.format(options.output.format.as_deref())?;
    let targets = Targets::open(&options.output.paths, &options.inputs)?;
    let view = console.view(&options.output, options.console.colour);
    ReportDocument::check_formats(targets.formats().chain([format]))?;
    let (portfolio, status) = analyze_each(options, console);
    let document = ReportDocument::Portfolio(&portfolio);
    let written = targets.write(document, &view);
    console.write(|out: &mut dyn Write| document.write(format, &view, out))?;
    written?;
    status
}

/// Analyses the customers. Returns the portfolio with a line for each customer, and the worst status of all runs.
/// Instead of the status, returns an error if any customer could not be analysed.
fn analyze_each(options: &Options, console: &Console) -> (Portfolio, Result<RunStatus, Error>) {
    let mut portfolio = Portfolio::new(options.language);
    let mut worst = RunStatus::Ready;
    let mut failed = 0;
    let (inputs, notes) = customers(&options.inputs);
    for note in &notes {
        console.print_note(&format!("warning: {}", note.english()), &options.console);
    }
    portfolio.notes = notes;
    let names = portfolio::names(&inputs);
    let customers = names.len();
    for (name, input) in names {
        let customer_options = Options {
            inputs: vec![input.clone()],
            // The comparison of customers needs the real addresses, so pseudonyms replace the addresses only after the
            // comparison.
            redact: false,
            ..options.clone()
        };
        match build_report(&customer_options, console) {
            Ok(report) => {
                if options.console.verbose {
                    console.report_notes(&report, &options.console);
                }
                worst = worst.max(RunStatus::of(&report, options.strict));
                portfolio.add(name, report);
            }
            Err(error) => {
                failed += 1;
                portfolio.add_failed(name, error.to_string());
            }
        }
    }
    portfolio.compare(options.redact);
    let status = match failed {
        0 => Ok(worst),
        _ => Err(Error::Customers { failed, customers }),
    };
    (portfolio, status)
}

/// Maximum number of files that a note names.
const MAX_NAMED: usize = 10;

/// Returns the path of each customer, and notes about files that do not belong to any customer.
///
/// If the only input is a folder with subfolders, its subfolders and archives are the customers.
fn customers(inputs: &[PathBuf]) -> (Vec<PathBuf>, Vec<Text>) {
    let [parent] = inputs else {
        return (inputs.to_vec(), Vec::new());
    };
    let entries = entries(parent).unwrap_or_default();
    if !entries.iter().any(|entry| entry.is_dir()) {
        return (inputs.to_vec(), Vec::new());
    }
    let (customers, others): (Vec<_>, Vec<_>) = entries
        .into_iter()
        .partition(|entry| entry.is_dir() || is_archive(entry));
    let names = others.iter().filter_map(|path| path.file_name());
    let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
    if names.is_empty() {
        return (customers, Vec::new());
    }
    let note = Message::new("note-customer-unknown").with("files", Listing::some(names, MAX_NAMED));
    (customers, vec![note.into()])
}

/// Returns the visible files and folders in a folder, or `None` if the path is not a folder.
#[allow(
    clippy::disallowed_methods,
    reason = "the folder of customers is named by the user"
)]
fn entries(folder: &Path) -> Option<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).ok()?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_hidden = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with('.')
    };
    let mut paths: Vec<PathBuf> = paths.filter(|path| !is_hidden(path)).collect();
    paths.sort();
    Some(paths)
}

fn is_archive(path: &Path) -> bool {
    let extension = path.extension();
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("zip"))
}
