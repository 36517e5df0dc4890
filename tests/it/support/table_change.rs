//! Changes to one CSV table of an export, as described in the cases of `testdata/cases`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A change to one table. Its parts are applied in the order of the fields of this struct.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TableChange {
    /// The name of the table, without schema and extension.
    table: String,
    /// Whether to remove all rows.
    #[serde(default)]
    clear: bool,
    /// The rows to remove. Each map, from column names to values, removes the rows that have these values.
    #[serde(default)]
    delete: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    set: Vec<CellChange>,
    /// Columns to empty in all rows.
    #[serde(default)]
    blank: Vec<String>,
    #[serde(default)]
    drop_columns: Vec<String>,
    /// New names of columns, by old name.
    #[serde(default)]
    rename_columns: BTreeMap<String, String>,
    /// CSV rows to add.
    #[serde(default)]
    append: Vec<String>,
    /// A CSV row to add several times. In each row, `{n}` is replaced by the number of the repetition, counted from 1.
    repeat: Option<RepeatedRow>,
    /// The new name of the file.
    save_as: Option<String>,
    separator: Option<char>,
    /// The number of bytes to remove at the end of the file, counting the CRLF of the last row.
    #[serde(default)]
    cut_bytes: usize,
}

/// New values for columns. They apply to the rows that match `where`, or to all rows if `where` is missing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CellChange {
    #[serde(default, rename = "where")]
    condition: BTreeMap<String, String>,
    to: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RepeatedRow {
    rows: usize,
    row: String,
}

/// A table whose first row is the header.
struct CsvTable {
    rows: Vec<Vec<String>>,
}

impl TableChange {
    /// Changes the file in `folder` that contains the table. If `save_as` is set, the file gets this name.
    ///
    /// # Panics
    ///
    /// Panics if the table, a column, or a row to delete or change does not exist. The case would then not test what it
    /// describes.
    pub(crate) fn apply(&self, folder: &Path) {
        let path = self.path(folder);
        let mut table = CsvTable::parse(&std::fs::read_to_string(&path).expect("a table in UTF-8"));
        self.change_rows(&mut table);
        std::fs::remove_file(&path).expect("a file that can be removed");
        let new_path = match &self.save_as {
            Some(name) => folder.join(name),
            None => path,
        };
        let mut text = table.to_text(self.separator.unwrap_or(','));
        text.truncate(text.len() - self.cut_bytes);
        std::fs::write(new_path, text).expect("a place to write");
    }

    fn path(&self, folder: &Path) -> PathBuf {
        let wanted = self.table.to_lowercase();
        let mut paths = csv_files(folder).into_iter();
        let path = paths.find(|path| table_name(path) == wanted);
        path.unwrap_or_else(|| panic!("the base has no table {}", self.table))
    }

    fn change_rows(&self, table: &mut CsvTable) {
        if self.clear {
            table.rows.truncate(1);
        }
        for condition in &self.delete {
            let rows = table.matching(condition);
            assert!(!rows.is_empty(), "{}: no row to delete", self.table);
            for row in rows.into_iter().rev() {
                table.rows.remove(row);
            }
        }
        for change in &self.set {
            let rows = table.matching(&change.condition);
            assert!(!rows.is_empty(), "{}: no row to change", self.table);
            for (name, text) in &change.to {
                let column = table.column(name);
                for row in &rows {
                    table.rows[*row][column].clone_from(text);
                }
            }
        }
        for name in &self.blank {
            let column = table.column(name);
            for row in &mut table.rows[1..] {
                row[column].clear();
            }
        }
        for name in &self.drop_columns {
            let column = table.column(name);
            for row in &mut table.rows {
                row.remove(column);
            }
        }
        for (old, new) in &self.rename_columns {
            let column = table.column(old);
            table.rows[0][column].clone_from(new);
        }
        for row in &self.append {
            table.append(row);
        }
        if let Some(RepeatedRow { rows, row }) = &self.repeat {
            for number in 1..=*rows {
                table.append(&row.replace("{n}", &number.to_string()));
            }
        }
    }
}

impl CsvTable {
    fn parse(text: &str) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes());
        let records = reader.records().map(|record| record.expect("CSV"));
        Self {
            rows: records
                .map(|record| record.iter().map(str::to_owned).collect())
                .collect(),
        }
    }

    fn column(&self, name: &str) -> usize {
        let column = self.rows[0].iter().position(|header| header == name);
        column.unwrap_or_else(|| panic!("the table has no column {name}"))
    }

    /// Returns the indices of the rows that match `condition`, a map from column names to the values in these columns.
    fn matching(&self, condition: &BTreeMap<String, String>) -> Vec<usize> {
        let condition: Vec<_> = condition
            .iter()
            .map(|(name, text)| (self.column(name), text))
            .collect();
        let rows = (1..self.rows.len()).filter(|row| {
            let mut cells = condition.iter();
            cells.all(|(column, text)| self.rows[*row][*column] == **text)
        });
        rows.collect()
    }

    fn append(&mut self, row: &str) {
        let added = Self::parse(row);
        for row in added.rows {
            assert_eq!(row.len(), self.rows[0].len(), "cells of {row:?}");
            self.rows.push(row);
        }
    }

    /// Returns the table as Oracle SQL Developer writes it. Cells are in quotes, except numbers and NULL. Lines end in
    /// CRLF.
    fn to_text(&self, separator: char) -> String {
        let mut text = String::new();
        for row in &self.rows {
            for (column, cell) in row.iter().enumerate() {
                if column > 0 {
                    text.push(separator);
                }
                if cell.bytes().all(|byte| byte.is_ascii_digit()) {
                    text.push_str(cell);
                } else {
                    text.push('"');
                    text.push_str(&cell.replace('"', "\"\""));
                    text.push('"');
                }
            }
            text.push_str("\r\n");
        }
        text
    }

    fn data_rows(&self) -> usize {
        self.rows.len() - 1
    }
}

/// Returns the CSV files in a folder, sorted by name.
fn csv_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
    paths.sort();
    paths
}

/// Returns the table name that a file name contains, in lower case.
fn table_name(path: &Path) -> String {
    let stem = path.file_stem().expect("a file has a name");
    let stem = stem.to_string_lossy().to_lowercase();
    stem.rsplit('.').next().unwrap_or_default().to_owned()
}

/// Returns a manifest that states the row count of every CSV file in a folder.
pub(crate) fn manifest(folder: &Path) -> String {
    let mut manifest = String::from("file,rows\r\n");
    for path in csv_files(folder) {
        let rows = CsvTable::parse(&std::fs::read_to_string(&path).expect("UTF-8")).data_rows();
        let name = path.file_name().expect("a file has a name");
        manifest.push_str(&format!("{},{rows}\r\n", name.to_string_lossy()));
    }
    manifest
}
