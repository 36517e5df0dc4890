//! Tests with randomly damaged exports: the number of rows never exceeds the number of lines, every lost row is
//! reported, and no verdict improves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use analyze::load::{LoadedInputs, load};
use analyze::model::grid::Grid as _;
use analyze::model::input_report::InputReport;
use analyze::model::table::{FieldType, Record};
use analyze::model::verdict::{Overall, Verdict};
use analyze::report::Report;
use analyze::schema::Dictionary;
use fastrand::Rng;

use crate::support::damaged_export::{Damaged, Way};
use crate::support::exports::{report, testdata};

/// Returns the number of exports to damage: `ANALYZE_MUTANTS` if it is set, otherwise `default`.
fn mutants(default: u64) -> u64 {
    let number = std::env::var("ANALYZE_MUTANTS").ok();
    number.map_or(default, |text| text.parse().expect("a number of mutants"))
}

/// Returns the text exports of both sample customers.
fn exports() -> Vec<PathBuf> {
    let entries = ["demo", "ready"]
        .into_iter()
        .flat_map(|name| std::fs::read_dir(testdata(name)).expect("a folder"));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .collect();
    files.sort();
    files
}

/// An export, and its rows before the damage.
struct Export {
    name: String,
    bytes: Vec<u8>,
    /// The values of each row that occupies a single line, by line number. The header is line 0.
    rows: BTreeMap<usize, String>,
}

impl Export {
    fn new(path: &Path, dictionary: &Dictionary) -> Self {
        let assembly = read(path, dictionary);
        let opened =
            analyze::ingest::open(&[path.to_owned()], dictionary, &[]).expect("it is there");
        let mut lines: BTreeMap<u64, u64> = BTreeMap::new();
        opened.grids[0]
            .read(
                |batch| {
                    batch
                        .rows()
                        .map(|row| (row.number(), row.line()))
                        .collect::<Vec<_>>()
                },
                |part| lines.extend(part),
            )
            .expect("a valid export");
        let line_of = |row: u64| usize::try_from(lines[&row]).expect("few lines") - 1;
        let one_line = |row: u64| {
            lines
                .get(&(row + 1))
                .is_none_or(|next| *next == lines[&row] + 1)
        };
        let rows = said(&assembly, dictionary)
            .into_iter()
            .filter(|(row, _)| one_line(*row))
            .map(|(row, text)| (line_of(row), text))
            .collect();
        Self {
            name: path
                .file_name()
                .expect("a file")
                .to_string_lossy()
                .into_owned(),
            bytes: std::fs::read(path).expect("an export"),
            rows,
        }
    }
}

fn read(path: &Path, dictionary: &Dictionary) -> LoadedInputs {
    let opened = analyze::ingest::open(&[path.to_owned()], dictionary, &[]).expect("it is there");
    load(&opened, dictionary, &[], &[], |_| ()).expect("all rows are accounted for")
}

/// Returns the row number and the values of each record of the tables. Dates are omitted, because whether a date can be
/// read depends on all dates in the column.
fn said(assembly: &LoadedInputs, dictionary: &Dictionary) -> Vec<(u64, String)> {
    let mut said = Vec::new();
    for table in assembly.data.tables() {
        let spec = dictionary.table(table.kind);
        let text = |record: Record<'_>| -> String {
            let fields = spec
                .fields
                .iter()
                .filter(|(_, field)| field.of_type != FieldType::Date);
            let values = fields.map(|(field, spec)| match spec.of_type {
                FieldType::Int => format!("{:?}", record.int(*field)),
                FieldType::Flag => format!("{:?}", record.flag(*field)),
                _ => format!("{:?}", record.text(*field)),
            });
            values.collect::<Vec<_>>().join(" ")
        };
        said.extend(
            table
                .records()
                .map(|record| (record.location().row, text(record))),
        );
    }
    said
}

/// Checks how the program read a damaged export. Returns the first problem, or `None` if it finds no problem.
fn fault(
    export: &Export,
    damaged: &Damaged,
    assembly: &LoadedInputs,
    dictionary: &Dictionary,
) -> Option<String> {
    let sum = |count: fn(&InputReport) -> u64| -> u64 { assembly.inputs.iter().map(count).sum() };
    let (rows, used, aside) = (
        sum(|i| i.rows),
        sum(|i| i.used),
        sum(InputReport::set_aside_rows),
    );
    if rows != used + aside {
        return Some(format!("{rows} rows, {used} used, {aside} set aside"));
    }
    if assembly.data.tables().next().is_none() {
        let reported = !assembly.data.unrecognised.is_empty() || !assembly.data.unusable.is_empty();
        return (!reported && rows > 0).then(|| "no table, and nothing reports it".to_owned());
    }
    let lines = damaged.filled_lines() as u64;
    if rows >= lines {
        return Some(format!(
            "{rows} rows in {lines} lines, the header among them"
        ));
    }
    let untouched = damaged.untouched();
    if !untouched.contains(&0) {
        // In a damaged header, columns may have other names, so the values of the rows cannot be compared.
        return None;
    }
    let found: BTreeSet<String> = said(assembly, dictionary)
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let lost: Vec<&String> = untouched
        .iter()
        .filter_map(|line| export.rows.get(line))
        .filter(|text| text.is_ascii() && !found.contains(*text))
        .collect();
    (lost.len() as u64 > aside).then(|| {
        format!(
            "{} sound rows are gone, {aside} set aside: {lost:?}",
            lost.len()
        )
    })
}

#[test]
fn damaged_exports_lose_no_row_silently() {
    let dictionary = Dictionary::built_in();
    let exports: Vec<Export> = exports()
        .iter()
        .map(|path| Export::new(path, &dictionary))
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let mut used = 0;
    for seed in 0..mutants(200) {
        let mut random = Rng::with_seed(seed);
        let export = &exports[random.usize(..exports.len())];
        let mut damaged = Damaged::new(&export.bytes);
        for _ in 0..random.usize(1..4) {
            damaged.damage(&Way::ALL, &mut random);
        }
        let path = folder.path().join(&export.name);
        std::fs::write(&path, damaged.bytes()).expect("a place to write");
        let assembly = read(&path, &dictionary);
        used += u64::from(assembly.data.tables().next().is_some());
        if let Some(fault) = fault(export, &damaged, &assembly, &dictionary) {
            panic!("seed {seed}, {}: {:?}: {fault}", export.name, damaged.log);
        }
        std::fs::remove_file(&path).expect("it was there");
    }
    assert!(used * 2 > mutants(200), "only {used} were read at all");
}

/// Damages one export of a customer at a time, and calls `check` with the resulting report.
fn customer(name: &str, mutants: u64, check: impl Fn(&Report, &Path, &Path, &str)) {
    let folder = tempfile::tempdir().expect("a folder");
    let files: Vec<PathBuf> = exports()
        .into_iter()
        .filter(|path| path.starts_with(testdata(name)))
        .collect();
    for entry in std::fs::read_dir(testdata(name)).expect("a folder") {
        let path = entry.expect("an entry").path();
        std::fs::copy(&path, folder.path().join(path.file_name().expect("a file")))
            .expect("a copy");
    }
    for seed in 0..mutants {
        let mut random = Rng::with_seed(seed);
        let path = &files[random.usize(..files.len())];
        let sound = std::fs::read(path).expect("an export");
        let mut damaged = Damaged::new(&sound);
        damaged.damage(&Way::TRACEABLE, &mut random);
        let place = folder.path().join(path.file_name().expect("a file"));
        std::fs::write(&place, damaged.bytes()).expect("a place to write");
        let what = format!("seed {seed}, {}: {:?}", place.display(), damaged.log);
        check(&report(folder.path()), folder.path(), &place, &what);
        std::fs::write(&place, sound).expect("a place to write");
    }
}

#[test]
fn visible_damage_improves_no_verdict() {
    let before = report(&testdata("demo"));
    customer("demo", mutants(15), |after, _, _, what| {
        for (was, is) in before.requirements.iter().zip(&after.requirements) {
            let better = was.verdict == Verdict::Fail
                && matches!(is.verdict, Verdict::Pass | Verdict::NotApplicable);
            assert!(
                !better,
                "{what}: {} was {:?} and is {:?}: {}",
                was.id,
                was.verdict,
                is.verdict,
                is.english_reason()
            );
        }
    });
}

#[test]
fn a_customer_with_a_lost_row_is_not_ready() {
    let is_ready = |report: &Report| matches!(report.overall, Overall::Ready);
    customer("ready", mutants(15), |after, folder, place, what| {
        let lost = |input: &InputReport| {
            input.table.is_none()
                || input
                    .set_aside
                    .iter()
                    .any(|aside| aside.reason.loses_data())
        };
        if is_ready(after) && after.inputs.iter().any(lost) {
            // The customer is ready although the damaged export lost rows. This is correct only if no requirement needs
            // the export, so the customer must also be ready without it.
            std::fs::remove_file(place).expect("it was there");
            assert!(is_ready(&report(folder)), "{what}: ready");
        }
    });
}
