//! Exports that a test can read, change and write in another format.

use std::path::{Path, PathBuf};

use analyze::cli::options::Options;
use analyze::console::Console;
use analyze::model::grid::Grid as _;
use analyze::report::Report;
use analyze::schema::Dictionary;

/// Returns the path of a folder below `testdata`.
pub(crate) fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("testdata")
        .join(name)
}

/// Returns the report on a folder, with default options.
pub(crate) fn report(folder: &Path) -> Report {
    report_with(&Options {
        inputs: vec![folder.to_owned()],
        ..Options::default()
    })
}

/// Returns the report with these options.
pub(crate) fn report_with(options: &Options) -> Report {
    analyze::build_report(options, &Console::detect()).expect("the exports can be analysed")
}

/// The id, rule, severity, user id, value, suggestion and message of a finding.
pub(crate) type FindingFields = (String, String, String, Option<i64>, String, String, String);

/// Returns the [`FindingFields`] of all findings in a report, sorted.
pub(crate) fn finding_fields(report: &Report) -> Vec<FindingFields> {
    let mut finding_fields: Vec<FindingFields> = report
        .findings
        .iter()
        .map(|entry| {
            let finding = &entry.finding;
            (
                entry.id.clone(),
                finding.rule.id.to_owned(),
                finding.severity.as_str().to_owned(),
                finding.subject.user_id,
                finding.value.clone(),
                finding.suggestion.clone().unwrap_or_default(),
                finding.message.english(),
            )
        })
        .collect();
    finding_fields.sort();
    finding_fields
}

/// Returns the id and the verdict of each requirement.
pub(crate) fn verdicts(report: &Report) -> Vec<(&'static str, &'static str)> {
    report
        .requirements
        .iter()
        .map(|requirement| (requirement.id, requirement.verdict.as_str()))
        .collect()
}

/// One table as rows of text. The first row is the header.
#[derive(Clone)]
pub(crate) struct Rows {
    pub(crate) name: String,
    pub(crate) rows: Vec<Vec<String>>,
}

/// The tables in a folder of exports.
#[derive(Clone)]
pub(crate) struct Exports {
    pub(crate) tables: Vec<Rows>,
}

impl Exports {
    /// Reads the tables below a folder. Skips grids without a known column name, and rows above a header.
    pub(crate) fn read(folder: &Path) -> Self {
        let dictionary = Dictionary::built_in();
        let opened =
            analyze::ingest::open(&[folder.to_owned()], &dictionary, &[]).expect("a folder");
        let mut tables = Vec::new();
        for source in &opened.grids {
            let origin = source.origin();
            let stem = analyze::schema::stem(&origin.file).to_owned();
            let mut rows = Vec::new();
            source
                .read(
                    |batch| -> Vec<Vec<String>> {
                        let texts = |row: analyze::model::grid::Row<'_>| {
                            row.cells().map(|cell| cell.text.to_owned()).collect()
                        };
                        batch.rows().map(texts).collect()
                    },
                    |part| rows.extend(part),
                )
                .expect("a valid grid");
            let known = rows
                .first()
                .is_some_and(|row: &Vec<String>| row.iter().any(|cell| dictionary.knows(cell)));
            let titled = rows
                .iter()
                .position(|row| row.iter().filter(|cell| dictionary.knows(cell)).count() > 1);
            if known || titled.is_some() {
                tables.push(Rows {
                    name: origin.sheet.clone().unwrap_or(stem),
                    rows: rows.split_off(titled.unwrap_or(0)),
                });
            }
        }
        Self { tables }
    }

    /// Returns a copy of the exports from which a table is removed.
    pub(crate) fn without(&self, name: &str) -> Self {
        let mut less = self.clone();
        less.tables.retain(|table| table.name != name);
        less
    }

    /// Returns a copy of the exports from which one column of a table is removed.
    pub(crate) fn without_column(&self, name: &str, column: usize) -> Self {
        let mut less = self.clone();
        for table in less.tables.iter_mut().filter(|table| table.name == name) {
            for row in &mut table.rows {
                if column < row.len() {
                    row.remove(column);
                }
            }
        }
        less
    }

    /// Writes every table as a CSV file.
    pub(crate) fn write_csv(&self, folder: &Path) {
        for table in &self.tables {
            let path = folder.join(format!("{}.csv", table.name));
            write_csv(&path, &table.rows);
        }
    }

    /// Writes every table as a sheet of one workbook.
    pub(crate) fn write_workbook(&self, path: &Path) {
        let mut book = rust_xlsxwriter::Workbook::new();
        for table in &self.tables {
            let sheet = book.add_worksheet();
            let name: String = table.name.chars().take(31).collect();
            sheet.set_name(name).expect("a name that a sheet may have");
            for (row, cells) in (0..).zip(&table.rows) {
                for (column, cell) in (0..).zip(cells) {
                    sheet.write_string(row, column, cell).expect("a cell");
                }
            }
        }
        book.save(path).expect("a workbook");
    }
}

/// Writes rows as CSV, with quotes where they are needed.
pub(crate) fn write_csv(path: &Path, rows: &[Vec<String>]) {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_path(path)
        .expect("a place to write");
    for row in rows {
        writer.write_record(row).expect("a row");
    }
    writer.flush().expect("a place to write");
}
