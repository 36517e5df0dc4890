//! The program: parse, run, say what went wrong, end with the right code.

use std::io::Write as _;
use std::panic;
use std::process::ExitCode;

use analyze::cli::Cli;
use analyze::output::is_scratch;
use clap::Parser as _;

/// Could not run.
const COULD_NOT_RUN: u8 = 2;
/// A fault of this program, by the custom of sysexits: never mistaken for a verdict.
const INTERNAL_FAULT: u8 = 70;

fn main() -> ExitCode {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        // What is told as an error needs no words of the library.
        if !is_scratch(panic.payload()) {
            usual(panic);
        }
    }));
    let outcome = panic::catch_unwind(|| Cli::parse().task().and_then(analyze::run));
    match outcome {
        Ok(Ok(status)) => ExitCode::from(status.code()),
        Ok(Err(error)) => {
            let mut stderr = std::io::stderr().lock();
            // Nothing is left to do if even the error cannot be told.
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
