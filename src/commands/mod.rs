//! Runs the command that the user chose. Each command has its own file.

mod addresses;
mod analyze;
mod dropped_files;
mod explain;
mod open_inputs;
mod portfolio;
mod run_status;
mod shell_integration;

use std::io::Write;
use std::path::Path;

use crate::cli::Task;
use crate::cli::options::Options;
use crate::console::Console;
use crate::error::Error;
use crate::output::{Targets, WriteError, corrections_summary, write_text};
use crate::report::Report;

pub use analyze::build_report;
pub use explain::explain;
pub use run_status::RunStatus;

/// Runs a task. Prints its result to standard output, and notes and progress to standard error.
///
/// # Errors
/// Returns [`Error`] if the run cannot continue. A closed standard output is not an error.
pub fn run(task: Task) -> Result<RunStatus, Error> {
    let console = Console::detect();
    match task {
        Task::Analyze(options) if options.each => return portfolio::run(&options, &console),
        Task::Analyze(options) => return analyze::run(&options, &console),
        Task::Addresses(options, columns) => return addresses::run(&options, &columns, &console),
        Task::Dropped(paths) => return dropped_files::run(&paths, &console),
        Task::Welcome => console.print(&dropped_files::welcome(console.sample().as_deref()))?,
        Task::Explain(name, output) => {
            write_or_print(&explain(name.as_deref())?, output.as_deref(), &console)?;
        }
        Task::Script(queries, output) => {
            write_or_print(&queries.script(), output.as_deref(), &console)?;
        }
        Task::Instructions(queries, language, output) => {
            write_or_print(&queries.instructions(language), output.as_deref(), &console)?;
        }
        Task::Manual(output) => {
            write_or_print(&shell_integration::manual(), output.as_deref(), &console)?;
        }
        Task::Completions(shell, output) => {
            let completions = shell_integration::completions(shell);
            write_or_print(&completions, output.as_deref(), &console)?;
        }
    }
    Ok(RunStatus::Ready)
}

/// Writes text to a file, or prints it. Writing to a file is useful on Windows, where shells may change the encoding of
/// printed text that the user redirects.
fn write_or_print(text: &str, output: Option<&Path>, console: &Console) -> Result<(), WriteError> {
    match output {
        Some(path) => write_text(path, text),
        None => console.print(text),
    }
}

/// Builds a report, and writes it to all files and to standard output. The files are opened first, so that an invalid
/// path stops the run at once.
fn write_report(
    options: &Options,
    console: &Console,
    build: impl FnOnce() -> Result<Report, Error>,
) -> Result<Report, Error> {
    let format = console.format(options.output.format.as_deref())?;
    let mut targets = Targets::open(&options.output.paths, &options.inputs)?;
    if let Some(path) = &options.corrections {
        targets.add_corrections(path, &options.inputs)?;
    }
    let report = build()?;
    console.report_notes(&report, &options.console);
    let view = console.view(&options.output, options.console.colour);
    // If a file cannot be replaced, the error is returned only after the report has been printed.
    let written = {
        let _phase = console.phase("writing files", &options.console);
        targets.write(&report, &view)
    };
    if options.corrections.is_some() {
        console.print_note(&corrections_summary(&report), &options.console);
    }
    let _phase = console.printing_phase(&options.console);
    console.write(|out: &mut dyn Write| (format.write)(&report, &view, out))?;
    written?;
    Ok(report)
}
