//! Temporary files of a workbook in the making: what cannot be written there is an error.
//!
//! The library panics where it cannot write one of its temporary files, most of all on a full disk.
//! Such a panic is caught here; any other goes on.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// How the library's words on a temporary file that takes no more begin.
const FULL: &str = "Couldn't write to xml file";

/// Returns whether a panic only says that a temporary file takes no more, which is told as an error.
pub fn is_scratch(panic: &dyn Any) -> bool {
    words(panic).is_some_and(|words| words.starts_with(FULL))
}

fn words(panic: &dyn Any) -> Option<&str> {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
}

/// Makes something of temporary files; the error names their folder and says what to do.
pub(super) fn with<T>(make: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    let why = match catch_unwind(AssertUnwindSafe(make)) {
        Ok(Ok(sound)) => return Ok(sound),
        Ok(Err(error)) => error.to_string(),
        Err(panic) if is_scratch(&*panic) => "it takes no more, as a full disk does".to_owned(),
        Err(panic) => resume_unwind(panic),
    };
    Err(io::Error::other(format!(
        "the folder for temporary files, {}: {why}; make room there, or name another in TMPDIR (TEMP on Windows)",
        std::env::temp_dir().display()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_librarys_panic_becomes_an_error() {
        let told = with(|| -> io::Result<()> { panic!("{FULL}: no space") }).unwrap_err();
        assert!(told.to_string().contains("make room there"), "{told}");
        let other = catch_unwind(|| with(|| -> io::Result<()> { panic!("a fault of ours") }));
        assert!(!is_scratch(&*other.unwrap_err()));
    }
}
