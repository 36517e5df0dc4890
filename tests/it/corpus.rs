//! Every file of the collection, whatever it is: it ends in rows that add up or in a refusal that says what to do.

use std::path::{Path, PathBuf};

use analyze::load::load;
use analyze::schema::Dictionary;

use crate::support::exports::testdata;

fn files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            self::files(&path, files);
        } else {
            files.push(path);
        }
    }
}

#[test]
fn every_file_ends_in_rows_that_add_up_or_in_a_clear_refusal() {
    let dictionary = Dictionary::built_in();
    let mut all = Vec::new();
    files(&testdata("ingest"), &mut all);
    assert!(all.len() > 500, "{} files", all.len());
    for path in all {
        let shown = path.display().to_string();
        let intake = analyze::ingest::open(&[path], &dictionary, &[]).expect("it is there");
        let assembly = load(&intake, &dictionary, &[], &[], |_| ()).expect("the account balances");
        assert!(!assembly.inputs.is_empty(), "{shown} ends nowhere");
        for input in &assembly.inputs {
            let said = input
                .notes
                .iter()
                .any(|note| note.text.split(' ').count() > 3);
            let empty_sheet = input.rows == 0 && input.sheet().is_some();
            assert!(
                input.table.is_some() || said || empty_sheet,
                "{shown}: nothing is said"
            );
            assert!(input.balances(), "{shown}");
        }
    }
}
