//! Removes half-written files when the run is interrupted: Ctrl-C, or a request to end.
//!
//! A signal only sets a number, which a thread watches. Reports that are being renamed to their final paths are renamed
//! completely first.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGINT, SIGTERM};
use tempfile::TempDir;

/// Prefix of the name of a staging folder, which is hidden.
const PREFIX: &str = ".analyze-";
/// Time between two looks at the number.
const TICK: Duration = Duration::from_millis(50);
/// Exit code of a program that a signal ended, without the number of the signal.
const ENDED_BY_SIGNAL: usize = 128;

/// The staging folders that exist.
static FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
/// Locked while reports are renamed to their final paths.
static PUBLISHING: Mutex<()> = Mutex::new(());
static WATCH: Once = Once::new();

/// A folder for files that are not complete yet. It is removed when it is dropped or the run is interrupted, and remains
/// only if the process is killed.
#[derive(Debug)]
pub(super) struct StagingFolder(TempDir);

impl StagingFolder {
    /// Creates a folder in `parent`.
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

/// Returns a guard while which an interruption waits, so that all reports are published or none.
pub(super) fn publishing() -> MutexGuard<'static, ()> {
    lock(&PUBLISHING)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts to watch for signals. Where they cannot be watched, an interruption ends the run at once.
fn watch() {
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

/// Removes the staging folders and ends the process.
#[allow(
    clippy::exit,
    clippy::disallowed_methods,
    reason = "main does not end while other threads work"
)]
fn end(signal: usize) -> ! {
    // Never unlocked, so that nothing is published and no folder is created any more.
    let _publishing = publishing();
    let folders = lock(&FOLDERS);
    remove(&folders);
    std::process::exit(i32::try_from(ENDED_BY_SIGNAL + signal).unwrap_or(1))
}

/// Removes folders, twice because a file may be created meanwhile.
fn remove(folders: &[PathBuf]) {
    for folder in folders.iter().chain(folders) {
        // Nothing can be done about a folder that cannot be removed.
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
