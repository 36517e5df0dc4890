//! The command `analyze addresses`: checks every address of a list.

use super::analyze::refuse_files_among_inputs;
use super::{RunStatus, open_inputs, write_report};
use crate::addresses;
use crate::cli::options::Options;
use crate::console::Console;
use crate::error::Error;
use crate::report::baseline::Baseline;
use crate::report::redact::redact;

/// Runs the command. `columns` are the headers that the user passed with `--column`.
pub(super) fn run(
    options: &Options,
    columns: &[String],
    console: &Console,
) -> Result<RunStatus, Error> {
    refuse_files_among_inputs(options)?;
    let report = write_report(options, console, || {
        let baseline = options.baseline.as_deref();
        let baseline = baseline.map(Baseline::read_of_addresses).transpose()?;
        let dictionary = open_inputs::dictionary(options)?;
        let progress = console.progress(&options.console);
        let opened = open_inputs::open(options, &dictionary, &progress)?;
        let mut report =
            addresses::report(opened, &dictionary, columns, |source| progress.at(source))?;
        progress.finish();
        report.language = options.language;
        if let Some(baseline) = &baseline {
            baseline.compare_addresses(&mut report);
        }
        if options.redact {
            redact(&mut report, &[], &[], &dictionary);
        }
        Ok(report)
    })?;
    let status = RunStatus::of_addresses(&report, options.strict);
    // The program is about to exit. Freeing the addresses one by one would only delay the exit.
    std::mem::forget(report);
    Ok(status)
}
