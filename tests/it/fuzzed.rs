//! Runs the checks of the fuzz targets on the files in `testdata`, to ensure that the checks compile and pass.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::support::exports::testdata;

#[path = "../fuzz/checks/container.rs"]
mod container;
#[path = "../fuzz/checks/line.rs"]
mod line;
#[path = "../fuzz/checks/text.rs"]
mod text;
#[path = "../fuzz/checks/workbook.rs"]
mod workbook;

/// Returns all files below these folders.
fn files(folders: &[&str]) -> Vec<PathBuf> {
    let mut left: Vec<PathBuf> = folders.iter().map(|folder| testdata(folder)).collect();
    let mut found = Vec::new();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            left.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else {
            found.push(path);
        }
    }
    assert!(found.len() > 5, "{folders:?}");
    found
}

/// Runs a check on each file. Panics with the names of the files that fail.
fn check_files(folders: &[&str], check: impl Fn(&[u8]) + Sync) {
    let breaches: Vec<PathBuf> = files(folders)
        .into_par_iter()
        .filter(|path| {
            let bytes = fs::read(path).expect("a file");
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&bytes))).is_err()
        })
        .collect();
    assert!(breaches.is_empty(), "{breaches:?}");
}

/// Runs a check on each file. The check receives the bytes of the file and a path in a new folder, and writes a copy of
/// the file to this path. `name` is the file name of the copy.
fn check_in_folder(folders: &[&str], name: &str, check: impl Fn(&[u8], &Path) + Sync) {
    check_files(folders, |bytes| {
        let folder = tempfile::tempdir().expect("a folder");
        check(bytes, &folder.path().join(name));
    });
}

#[test]
fn every_text_is_accounted_for() {
    let folders = [
        "ingest/exporters",
        "ingest/pollutions",
        "ingest/csv-spectrum",
        "demo",
        "ready",
    ];
    check_files(&folders, text::check);
    check_in_folder(&folders, "export.csv", line::check);
}

#[test]
fn every_workbook_is_read_completely_or_refused() {
    let folders = ["ingest/spreadsheets", "ingest/third-party"];
    check_files(&folders, workbook::check);
    check_in_folder(&["ingest/spreadsheets"], "export.csv", line::check);
}

#[test]
fn every_container_is_opened_or_refused() {
    check_in_folder(
        &["ingest/containers", "ingest/third-party"],
        "container",
        container::check,
    );
}
