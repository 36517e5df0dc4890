//! Creates reports on modified copies of the exports in `testdata/ready`. Their customer is called the ready customer.
//! Without modifications, every requirement passes.

use std::path::Path;

use analyze::cli::options::Options;
use analyze::report::Report;

use super::exports::{Exports, Rows, report, report_with, testdata};

/// Returns the report on the ready customer after `change` has changed tables and `add` has added files.
pub(crate) fn ready(change: impl FnOnce(&mut Exports), add: impl FnOnce(&Path)) -> Report {
    let folder = tempfile::tempdir().expect("a folder");
    let mut exports = Exports::read(&testdata("ready"));
    change(&mut exports);
    exports.write_csv(folder.path());
    add(folder.path());
    report(folder.path())
}

pub(crate) fn table<'e>(exports: &'e mut Exports, name: &str) -> &'e mut Rows {
    let found = exports
        .tables
        .iter_mut()
        .find(|table| table.name.to_lowercase().rsplit('.').next() == Some(name));
    found.expect("ready has this table")
}

pub(crate) fn column(table: &Rows, name: &str) -> usize {
    let found = table.rows[0]
        .iter()
        .position(|header| header.eq_ignore_ascii_case(name));
    found.expect("the table has this column")
}

pub(crate) fn no_files(_: &Path) {}

/// Returns the report on the ready customer with these files added or replaced.
pub(crate) fn ready_with(folder: &Path, files: &[(&str, &str)]) -> Report {
    Exports::read(&testdata("ready")).write_csv(folder);
    for (name, text) in files {
        std::fs::write(folder.join(name), text).expect("a place to write");
    }
    report(folder)
}

/// Returns the report on the ready customer with every kind of customization.
pub(crate) fn customized() -> Report {
    report_with(&Options {
        inputs: vec![testdata("ready"), testdata("customized")],
        ..Options::default()
    })
}
