//! Removes incomplete files when a signal interrupts the run: Ctrl-C, or a request to end the process.
//!
//! The signal handler only wakes a thread, or stores a number that a thread checks regularly. If reports are being
//! renamed to their final paths, the thread first waits until all of them are renamed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
#[cfg(not(windows))]
use std::{
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use tempfile::TempDir;

/// The prefix for the names of staging folders. The dot hides them.
const PREFIX: &str = ".analyze-";
/// Time between two checks for a signal.
#[cfg(not(windows))]
const TICK: Duration = Duration::from_millis(50);
/// The exit code of an interrupted program is this constant plus the signal number.
const ENDED_BY_SIGNAL: usize = 128;

/// The staging folders that exist now.
static FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
/// A lock that is taken while reports are renamed to their final paths.
static PUBLISHING: Mutex<()> = Mutex::new(());
static WATCH: Once = Once::new();

/// A folder for incomplete files. It is removed when this value is dropped or the run is interrupted. It remains only
/// if the process is killed.
#[derive(Debug)]
pub(super) struct StagingFolder(TempDir);

impl StagingFolder {
    /// Creates a staging folder in `parent`.
    pub(super) fn new_in(parent: &Path) -> io::Result<Self> {
        WATCH.call_once(watch);
        let mut folders = lock(&FOLDERS);
        let folder = TempDir::with_prefix_in(PREFIX, parent)?;
        folders.push(folder.path().to_owned());
        Ok(Self(folder))
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for StagingFolder {
    fn drop(&mut self) {
        lock(&FOLDERS).retain(|path| path != self.0.path());
    }
}

/// Returns a guard that delays an interruption until it is dropped, so that either all reports are published or none.
pub(super) fn publishing() -> MutexGuard<'static, ()> {
    lock(&PUBLISHING)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts the thread that waits for signals. If signals cannot be watched, they end the process at once.
#[cfg(not(windows))]
fn watch() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let signal = Arc::new(AtomicUsize::new(0));
    for each in [SIGINT, SIGTERM] {
        let number = usize::try_from(each).unwrap_or_default();
        if signal_hook::flag::register_usize(each, Arc::clone(&signal), number).is_err() {
            return;
        }
    }
    thread::spawn(move || {
        loop {
            match signal.load(Ordering::Relaxed) {
                0 => thread::sleep(TICK),
                number => end(number),
            }
        }
    });
}

/// Starts the thread that waits for Ctrl-C or Ctrl-Break. If they cannot be watched, they end the process at once.
///
/// Does not use `signal-hook`, which needs the signals of the C library. Not every C library on Windows supports them:
/// under Wine, the program crashed.
#[cfg(windows)]
fn watch() {
    /// The number of `SIGINT` on systems other than Windows.
    const INTERRUPT: usize = 2;
    let _ = ctrlc::set_handler(|| end(INTERRUPT));
}

/// Removes the staging folders and ends the process.
#[allow(
    clippy::exit,
    clippy::disallowed_methods,
    reason = "main does not end while other threads work"
)]
fn end(signal: usize) -> ! {
    // The lock is kept until the process ends, so that no report is published and no folder is created after the
    // removal.
    let _publishing = publishing();
    let folders = lock(&FOLDERS);
    remove(&folders);
    std::process::exit(i32::try_from(ENDED_BY_SIGNAL + signal).unwrap_or(1))
}

/// Removes the folders twice, because another thread may create a file during the first removal.
fn remove(folders: &[PathBuf]) {
    for folder in folders.iter().chain(folders) {
        // The process ends next, so a folder that cannot be removed is ignored.
        let _ = fs::remove_dir_all(folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_staging_folder_is_known_until_it_is_dropped() {
        let parent = tempfile::tempdir().unwrap();
        let is_known = |path: &Path| lock(&FOLDERS).iter().any(|known| known == path);
        let folder = StagingFolder::new_in(parent.path()).unwrap();
        let path = folder.path().to_owned();
        fs::write(path.join("half"), "x").unwrap();
        assert!(is_known(&path));
        remove(std::slice::from_ref(&path));
        assert!(!path.exists());
        drop(folder);
        assert!(!is_known(&path));
    }
}
