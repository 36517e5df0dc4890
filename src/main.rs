//! The program `analyze`: parses the command line, runs the command, and returns an exit code.

use std::ffi::OsString;
use std::io::Write;
use std::panic;
use std::process::ExitCode;

use analyze::cli::{self, Cli, Task};
use analyze::console::Launch;
use analyze::output::is_scratch_file_panic;
use analyze::{Error, RunStatus};
use clap::Parser as _;

/// Exit code if the program could not run to the end.
const COULD_NOT_RUN: u8 = 2;
/// Exit code of an internal error: `EX_SOFTWARE` of sysexits(3), which differs from the exit code of every verdict.
const INTERNAL_FAULT: u8 = 70;

fn main() -> ExitCode {
    let default_hook = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        // A panic about a temporary file of a workbook is not printed, because `output` catches it and reports an error
        // instead.
        if !is_scratch_file_panic(panic.payload()) {
            default_hook(panic);
        }
    }));
    let launch = Launch::detect();
    let code = panic::catch_unwind(|| run(launch)).unwrap_or(INTERNAL_FAULT);
    launch.keep_window_open();
    ExitCode::from(code)
}

/// Runs the task from the command line or from Explorer, and returns the exit code.
fn run(launch: Launch) -> u8 {
    let arguments = match cli::corrected(std::env::args_os().collect(), cfg!(windows)) {
        Ok(arguments) => arguments,
        Err(error) => return failed(&error.into()),
    };
    match task(arguments, launch) {
        Ok(task) => match task.and_then(analyze::run) {
            Ok(status) => RunStatus::code(status),
            Err(error) => failed(&error),
        },
        Err(error) => {
            // If the output is closed, the message cannot be shown.
            let _ = error.print();
            u8::try_from(error.exit_code()).unwrap_or(COULD_NOT_RUN)
        }
    }
}

/// Returns the task that the arguments describe. The inner error is an error in the options. The outer error comes from
/// the argument parser, which also returns requests for help as errors.
fn task(arguments: Vec<OsString>, launch: Launch) -> Result<Result<Task, Error>, clap::Error> {
    if launch == Launch::Explorer
        && let Some(task) = cli::explorer_task(&arguments)
    {
        return Ok(Ok(task));
    }
    let cli = Cli::try_parse_from(arguments)?;
    Ok(cli.task().map_err(Error::from))
}

/// Prints an error and returns its exit code.
fn failed(error: &Error) -> u8 {
    // If standard error is closed, the message cannot be shown.
    let _ = writeln!(std::io::stderr().lock(), "analyze: {error}");
    if error.is_internal() {
        INTERNAL_FAULT
    } else {
        COULD_NOT_RUN
    }
}
