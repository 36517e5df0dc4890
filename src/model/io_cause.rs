//! Describes operating system errors in the same English words on every system.
//!
//! Reports contain these descriptions instead of the system's own messages, because reports must not depend on the
//! computer. The system's messages differ between systems, and on Windows they are in the language of the user.

use std::io::{self, ErrorKind};

/// Windows error codes for a file that another program has open, and for a locked part of a file.
const IN_USE_ON_WINDOWS: [i32; 2] = [32, 33];

/// Returns whether the error means that another program has the file open. Only Windows reports such errors.
pub fn is_in_use(error: &io::Error) -> bool {
    is_in_use_code(error.raw_os_error(), cfg!(windows))
}

fn is_in_use_code(code: Option<i32>, on_windows: bool) -> bool {
    on_windows && code.is_some_and(|code| IN_USE_ON_WINDOWS.contains(&code))
}

/// Windows error code for a pipe whose reader has disconnected. The standard library does not convert this code to
/// [`ErrorKind::BrokenPipe`].
const DISCONNECTED_ON_WINDOWS: i32 = 233;

/// Returns whether the error means that the reader of a pipe has closed the pipe.
pub fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == ErrorKind::BrokenPipe
        || is_disconnected_code(error.raw_os_error(), cfg!(windows))
}

fn is_disconnected_code(code: Option<i32>, on_windows: bool) -> bool {
    on_windows && code == Some(DISCONNECTED_ON_WINDOWS)
}

/// Returns a description of an error. An error that does not come from the operating system keeps its own message.
pub fn io_cause(error: &io::Error) -> String {
    match error.raw_os_error() {
        None => error.to_string(),
        Some(_) if is_in_use(error) => "another program has it open".to_owned(),
        Some(code) => words(error.kind()).map_or_else(
            || format!("error {code} of the operating system"),
            str::to_owned,
        ),
    }
}

fn words(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "no such file or folder",
        ErrorKind::PermissionDenied => "permission denied",
        ErrorKind::AlreadyExists => "it exists already",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "the quota of the disk is used up",
        ErrorKind::FileTooLarge => "the file is too large for the disk",
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only",
        ErrorKind::NotADirectory => "a part of the path is not a folder",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::InvalidFilename => "the name is not valid",
        ErrorKind::ResourceBusy => "the system is using it",
        ErrorKind::TimedOut => "no answer in time",
        ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::NotConnected => "the network cannot be reached",
        ErrorKind::UnexpectedEof => "it ends too early",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_system_have_the_same_words_everywhere() {
        let folder = tempfile::tempdir().unwrap();
        let error = std::fs::metadata(folder.path().join("missing")).unwrap_err();
        assert!(error.raw_os_error().is_some());
        assert_eq!(io_cause(&error), "no such file or folder");
        let unknown = io::Error::from_raw_os_error(123_456);
        assert_eq!(io_cause(&unknown), "error 123456 of the operating system");
    }

    #[test]
    fn other_errors_keep_their_text() {
        let error = io::Error::new(ErrorKind::NotFound, "its folder does not exist");
        assert_eq!(io_cause(&error), "its folder does not exist");
    }

    #[test]
    fn only_windows_locks_files_that_are_open() {
        assert!(is_in_use_code(Some(32), true));
        assert!(is_in_use_code(Some(33), true));
        assert!(!is_in_use_code(Some(5), true));
        assert!(!is_in_use_code(None, true));
        // On Linux, the error code 32 is a broken pipe.
        assert!(!is_in_use_code(Some(32), false));
    }

    #[test]
    fn a_pipe_without_a_reader_is_closed() {
        assert!(is_closed_pipe(&ErrorKind::BrokenPipe.into()));
        assert!(!is_closed_pipe(&ErrorKind::StorageFull.into()));
        assert!(is_disconnected_code(Some(233), true));
        assert!(!is_disconnected_code(Some(233), false));
        assert!(!is_disconnected_code(None, true));
    }
}
