//! Replaces files that other programs may have open. On Windows, most programs (above all Excel) prevent other programs
//! from replacing a file that they have open. Other systems always allow the replacement.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::model::io_cause::is_in_use;
use crate::output::WriteError;

/// How long a failed rename is retried. Retries are needed because virus scanners and search services open new files
/// for a moment.
const PATIENCE: Duration = Duration::from_secs(2);
/// The time between two attempts.
const PAUSE: Duration = Duration::from_millis(50);

/// Checks that a file can be replaced at the end of the run. A missing file is not an error.
///
/// # Errors
/// Returns [`WriteError::InUse`] or [`WriteError::ReadOnly`], or [`WriteError::Target`] for any other reason.
pub(super) fn check_replaceable(path: &Path) -> Result<(), WriteError> {
    let path = || path.to_owned();
    match open_to_delete(&path()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if is_in_use(&error) => Err(WriteError::InUse { path: path() }),
        Err(error) if error.kind() == io::ErrorKind::ReadOnlyFilesystem => {
            Err(WriteError::ReadOnly { path: path() })
        }
        Err(source) => Err(WriteError::Target {
            path: path(),
            source,
        }),
    }
}

/// Opens and closes a file with the rights that are needed to replace the file. Nothing is deleted.
#[cfg(windows)]
fn open_to_delete(path: &Path) -> io::Result<()> {
    use std::os::windows::fs::OpenOptionsExt as _;
    /// The right to delete or rename a file.
    const DELETE: u32 = 0x0001_0000;
    if fs::metadata(path)?.permissions().readonly() {
        return Err(io::ErrorKind::ReadOnlyFilesystem.into());
    }
    let mut options = fs::OpenOptions::new();
    options.access_mode(DELETE).open(path).map(drop)
}

/// Does nothing. On systems other than Windows, every file in a folder can be replaced if files can be created there.
#[cfg(not(windows))]
#[allow(clippy::unnecessary_wraps, reason = "it can fail on Windows")]
fn open_to_delete(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Renames a file or folder, and replaces an existing file. Repeats the attempt while another program has the file
/// open.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    again_while_in_use(|| fs::rename(from, to))
}

/// Removes a file. Repeats the attempt while another program has the file open. A missing file is not an error.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match again_while_in_use(|| fs::remove_file(path)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn again_while_in_use(action: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let start = Instant::now();
    loop {
        match action() {
            Err(error) if may_pass(&error) && start.elapsed() < PATIENCE => thread::sleep(PAUSE),
            done => return done,
        }
    }
}

/// Returns whether the error may be temporary. Windows also denies access to a file that is about to be deleted.
fn may_pass(error: &io::Error) -> bool {
    is_in_use(error) || (cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied)
}

/// Returns the first free name that is derived from this one: `fixes-2.xlsx` for `fixes.xlsx`.
pub(super) fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default();
    let numbered = |number: u32| {
        let mut name = stem.to_owned();
        name.push(format!("-{number}"));
        if let Some(extension) = path.extension() {
            name.push(".");
            name.push(extension);
        }
        path.with_file_name::<OsString>(name)
    };
    (2..=u32::MAX)
        .map(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_free_name_has_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fixes.xlsx");
        assert_eq!(free_name(&path), folder.path().join("fixes-2.xlsx"));
        fs::write(folder.path().join("fixes-2.xlsx"), "").unwrap();
        assert_eq!(free_name(&path), folder.path().join("fixes-3.xlsx"));
        let lists = folder.path().join("lists");
        assert_eq!(free_name(&lists), folder.path().join("lists-2"));
    }

    #[test]
    fn a_missing_file_can_be_replaced_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        check_replaceable(&path).unwrap();
        remove(&path).unwrap();
    }

    #[test]
    fn checking_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "old").unwrap();
        check_replaceable(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }

    /// Opens a file as Excel does: other programs may read it, but not write, rename or delete it.
    #[cfg(windows)]
    fn open_in_excel(path: &Path) -> fs::File {
        use std::os::windows::fs::OpenOptionsExt as _;
        let mut options = fs::OpenOptions::new();
        options.read(true).share_mode(1).open(path).unwrap()
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_excel_has_open_cannot_be_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "old").unwrap();
        let opened = open_in_excel(&path);
        let error = check_replaceable(&path).unwrap_err();
        assert!(matches!(error, WriteError::InUse { .. }), "{error}");
        drop(opened);
        check_replaceable(&path).unwrap();
    }

    #[cfg(windows)]
    #[test]
    fn a_rename_waits_until_the_file_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("a.csv"), folder.path().join("b.csv"));
        fs::write(&old, "old").unwrap();
        fs::write(&new, "new").unwrap();
        let opened = open_in_excel(&old);
        let closing = thread::spawn(move || {
            thread::sleep(Duration::from_millis(300));
            drop(opened);
        });
        rename(&new, &old).unwrap();
        closing.join().unwrap();
        assert_eq!(fs::read_to_string(&old).unwrap(), "new");
    }

    #[cfg(windows)]
    #[test]
    fn a_read_only_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "old").unwrap();
        let set_read_only = |read_only| {
            let mut permissions = fs::metadata(&path).unwrap().permissions();
            permissions.set_readonly(read_only);
            fs::set_permissions(&path, permissions).unwrap();
        };
        set_read_only(true);
        let error = check_replaceable(&path).unwrap_err();
        assert!(matches!(error, WriteError::ReadOnly { .. }), "{error}");
        // The temporary folder cannot be removed while it contains a read-only file.
        set_read_only(false);
    }
}
