//! Converts a failure to write the temporary files of a workbook into an error.
//!
//! The library panics if it cannot write one of its temporary files, for example on a full disk. This module catches
//! that panic and no other.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::model::io_cause::io_cause;

/// The beginning of the library's panic message about a temporary file.
const PANIC_PREFIX: &str = "Couldn't write to xml file";

/// Returns whether a panic is about a temporary file of a workbook. Such a panic is reported as an error.
pub fn is_scratch_file_panic(panic: &dyn Any) -> bool {
    message(panic).is_some_and(|text| text.starts_with(PANIC_PREFIX))
}

fn message(panic: &dyn Any) -> Option<&str> {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
}

/// Runs a function that writes temporary files. If writing fails, returns an error that names the temporary folder and
/// says what to do.
pub(super) fn catching_full_disk<T>(run: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    let why = match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(value)) => return Ok(value),
        Ok(Err(error)) => io_cause(&error),
        Err(panic) if is_scratch_file_panic(&*panic) => {
            "it cannot be written; is the disk full?".to_owned()
        }
        Err(panic) => resume_unwind(panic),
    };
    Err(io::Error::other(format!(
        "temporary folder {}: {why}; free some space there, or set TMPDIR (TEMP on Windows) to another folder",
        std::env::temp_dir().display()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_librarys_panic_becomes_an_error() {
        let error = catching_full_disk(|| -> io::Result<()> { panic!("{PANIC_PREFIX}: no space") })
            .unwrap_err();
        assert!(error.to_string().contains("free some space"), "{error}");
        let other =
            catch_unwind(|| catching_full_disk(|| -> io::Result<()> { panic!("another fault") }));
        assert!(!is_scratch_file_panic(&*other.unwrap_err()));
    }
}
