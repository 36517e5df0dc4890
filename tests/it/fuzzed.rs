//! What fuzzing holds of any bytes holds of the files that it begins with: so the targets stay in step with
//! the program, and a breach that needs no mutation is found on every run.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::support::exports::testdata;

#[path = "../fuzz/holds/container.rs"]
mod container;
#[path = "../fuzz/holds/line.rs"]
mod line;
#[path = "../fuzz/holds/text.rs"]
mod text;
#[path = "../fuzz/holds/workbook.rs"]
mod workbook;

/// Returns all files below the folders.
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

/// Holds each file against a check; the file at fault is named.
fn hold(folders: &[&str], check: impl Fn(&[u8]) + Sync) {
    let breaches: Vec<PathBuf> = files(folders)
        .into_par_iter()
        .filter(|path| {
            let bytes = fs::read(path).expect("a file");
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&bytes))).is_err()
        })
        .collect();
    assert!(breaches.is_empty(), "{breaches:?}");
}

/// Holds each file against a check that reads it from a place of its own.
fn hold_in_place(folders: &[&str], name: &str, check: impl Fn(&[u8], &Path) + Sync) {
    hold(folders, |bytes| {
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
    hold(&folders, text::holds);
    hold_in_place(&folders, "export.csv", line::holds);
}

#[test]
fn every_workbook_is_read_to_its_end_or_refused() {
    let folders = ["ingest/spreadsheets", "ingest/third-party"];
    hold(&folders, workbook::holds);
    hold_in_place(&["ingest/spreadsheets"], "export.csv", line::holds);
}

#[test]
fn every_container_ends_in_grids_or_refusals() {
    hold_in_place(
        &["ingest/containers", "ingest/third-party"],
        "container",
        container::holds,
    );
}
