//! The option `--each`: analyses each input as a separate customer.

use std::io::Write;

use super::{RunStatus, analyze, build_report};
use crate::cli::options::Options;
use crate::console::Console;
use crate::error::Error;
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

/// Returns the lines of all customers, and the worst status, or an error if a customer could not be analysed.
fn analyze_each(options: &Options, console: &Console) -> (Portfolio, Result<RunStatus, Error>) {
    let mut portfolio = Portfolio::default();
    let mut worst = RunStatus::Ready;
    let mut failed = 0;
    let names = portfolio::names(&options.inputs);
    let customers = names.len();
    for (name, input) in names {
        let customer_options = Options {
            inputs: vec![input.clone()],
            // Customers are compared by their real addresses; pseudonyms replace them afterwards.
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
