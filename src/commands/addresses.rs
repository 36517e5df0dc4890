//! The command `analyze addresses`: checks every address of a list.

use super::{RunStatus, open_inputs, write_report};
use crate::addresses;
use crate::cli::options::Options;
use crate::console::Console;
use crate::error::Error;
use crate::report::redact::redact;

/// Runs the command. `columns` are the headers of further columns that contain addresses.
pub(super) fn run(
    options: &Options,
    columns: &[String],
    console: &Console,
) -> Result<RunStatus, Error> {
    let report = write_report(options, console, || {
        let dictionary = open_inputs::dictionary(options)?;
        let progress = console.progress(&options.console);
        let opened = open_inputs::open(options, &dictionary, &progress)?;
        let mut report =
            addresses::report(opened, &dictionary, columns, |source| progress.at(source))?;
        progress.finish();
        if options.redact {
            redact(&mut report, &[], &[], &dictionary);
        }
        Ok(report)
    })?;
    Ok(RunStatus::of_addresses(&report, options.strict))
}
