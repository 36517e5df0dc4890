//! The program `analyze`: parses the command line, runs it, and ends with an exit code.

use std::io::Write as _;
use std::panic;
use std::process::ExitCode;

use analyze::cli::Cli;
use analyze::output::is_scratch_file_panic;
use clap::Parser as _;

/// Exit code of a run that cannot go on.
const COULD_NOT_RUN: u8 = 2;
/// Exit code of a fault in this program: `EX_SOFTWARE` of sysexits(3), so that it never looks like a verdict.
const INTERNAL_FAULT: u8 = 70;

fn main() -> ExitCode {
    let default_hook = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        // These panics are caught and reported as an error.
        if !is_scratch_file_panic(panic.payload()) {
            default_hook(panic);
        }
    }));
    let result = panic::catch_unwind(|| {
        let task = Cli::parse().task()?;
        analyze::run(task)
    });
    match result {
        Ok(Ok(status)) => ExitCode::from(status.code()),
        Ok(Err(error)) => {
            let mut stderr = std::io::stderr().lock();
            // If standard error is closed too, nothing is left to do.
            let _ = writeln!(stderr, "analyze: {error}");
            ExitCode::from(if error.is_internal() {
                INTERNAL_FAULT
            } else {
                COULD_NOT_RUN
            })
        }
        Err(_) => ExitCode::from(INTERNAL_FAULT),
    }
}
