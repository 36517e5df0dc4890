//! Recognises the table in a grid and the field of each column.
//!
//! The headers are compared first, then the name of the file or sheet. If several tables still fit, the result is
//! ambiguous; the program does not guess.

use std::collections::BTreeMap;

use super::header_row::{HEADER_SEARCH_ROWS, best_row, covers, first_row, known_headers};
use super::{ColumnRole, Dictionary, TableSpec, fold_header};
use crate::model::grid::{Batch, Row};
use crate::model::location::Origin;
use crate::model::table::{Field, TableKind};

/// To be recognised by its headers alone, a table must have at least this many more known columns than the second-best
/// table.
const LEAD: usize = 2;

/// How a table was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchedBy {
    /// By its columns. Only a table whose columns are too common also needed the name of the file or sheet.
    Headers,
    /// By its columns together with the name of the file or sheet. The name was needed because several tables fit or a
    /// required column is missing.
    Name,
    /// By the option `--table`.
    Option,
    /// By the option `--layout`: the grid has no header, and the user gave the table and, if necessary, the order of
    /// its columns.
    Layout,
}

impl MatchedBy {
    /// Returns the name of the variant, as written in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Name => "name",
            Self::Option => "option",
            Self::Layout => "layout",
        }
    }
}

/// A recognised table, and the field of each column.
#[derive(Debug, Clone)]
pub struct Match {
    /// The kind of the table.
    pub kind: TableKind,
    /// How the table was recognised.
    pub by: MatchedBy,
    /// Row number of the header; 0 if the grid has no header and the first row is a record.
    pub header_row: u64,
    /// The header of each column, without surrounding spaces. If the grid has no header, the column names of the
    /// layout.
    pub headers: Vec<String>,
    /// The index of the column from which each field is read.
    pub columns: BTreeMap<Field, usize>,
    /// Required fields that are not read, because the grid has either no column or several columns for them.
    pub missing: Vec<Field>,
    /// Fields with more than one column. None of these columns is read.
    pub duplicated: Vec<Field>,
    /// Headers of secret columns, which are not read.
    pub secrets: Vec<String>,
    /// Headers that the dictionary does not contain for this table.
    pub unknown: Vec<String>,
    /// Other tables whose required columns are also in the header row. Columns that only these tables have are not
    /// read.
    pub also_present: Vec<TableKind>,
}

/// What a grid contains.
#[derive(Debug, Clone)]
pub enum Recognition {
    /// One known table.
    Table(Box<Match>),
    /// Several tables fit; the user has to choose one.
    Ambiguous {
        /// Row number of the header.
        header_row: u64,
        /// The tables that fit.
        kinds: Vec<TableKind>,
        /// The headers, without surrounding spaces.
        headers: Vec<String>,
    },
    /// No known table.
    Unknown {
        /// The number of the row that is most similar to a header, if there is such a row.
        header_row: Option<u64>,
        /// The cells of that row.
        headers: Vec<String>,
        /// The table that the user chose, or otherwise the table after which the sheet or file is named. The list
        /// contains the required fields of this table.
        closest: Option<(TableKind, Vec<Field>)>,
    },
}

/// Recognises the table in a grid. `table_override` is the table that the user chose, if any.
pub fn recognise(
    head: &Batch,
    origin: &Origin,
    dictionary: &Dictionary,
    table_override: Option<TableKind>,
) -> Recognition {
    let rows: Vec<Row<'_>> = head.rows().take(HEADER_SEARCH_ROWS).collect();
    let named = names_of(origin, dictionary);
    if let Some(kind) = table_override {
        return by_override(&rows, dictionary.table(kind));
    }
    let is_plausible = |row: Row<'_>, table: &TableSpec| {
        named.contains(&table.kind) || (!table.only_by_name && covers(row, table))
    };
    let full = first_row(&rows, dictionary, |row, table| {
        let known = columns_of(row, table).columns;
        table.required().all(|field| known.contains_key(&field)) && is_plausible(row, table)
    });
    // A required header that occurs twice identifies the table, but does not show which column to read.
    let with_duplicates = || {
        first_row(&rows, dictionary, |row, table| {
            let Columns {
                columns,
                duplicated,
            } = columns_of(row, table);
            let found = |field| columns.contains_key(&field) || duplicated.contains(&field);
            table.required().all(found) && is_plausible(row, table)
        })
    };
    if let Some((row, fits)) = full.or_else(with_duplicates) {
        return decide(row, &fits, &named, dictionary);
    }
    by_name_alone(&rows, &named, dictionary)
}

/// Returns the tables whose names are part of the name of the sheet, or, if there are none, of the name of the file.
fn names_of(origin: &Origin, dictionary: &Dictionary) -> Vec<TableKind> {
    let stem = origin.file.rsplit('/').next().unwrap_or(&origin.file);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    origin
        .sheet
        .iter()
        .map(|sheet| dictionary.tables_in_name(sheet))
        .find(|kinds| !kinds.is_empty())
        .unwrap_or_else(|| dictionary.tables_in_name(stem))
}

/// Chooses between tables whose required columns are all in this row.
fn decide(
    row: Row<'_>,
    fits: &[(TableKind, usize)],
    named: &[TableKind],
    dictionary: &Dictionary,
) -> Recognition {
    let lead = fits
        .get(1)
        .is_none_or(|second| fits[0].1 >= second.1 + LEAD);
    let by_name: Vec<_> = fits
        .iter()
        .filter(|(kind, _)| named.contains(kind))
        .collect();
    // The sheet or file may be named after a table that is not in `fits`. If this row has at least as many headers of
    // that table as of the first table in `fits`, the export probably omits a required column of the named table.
    let known_to_named = named
        .iter()
        .map(|kind| known_headers(row, dictionary.table(*kind)))
        .max();
    if by_name.is_empty() && known_to_named.is_some_and(|known| known >= fits[0].1) {
        return by_name_alone(&[row], named, dictionary);
    }
    let chosen = match (lead, by_name.as_slice()) {
        (true, _) => Some((fits[0].0, MatchedBy::Headers)),
        (false, [(kind, _)]) => Some((*kind, MatchedBy::Name)),
        (false, _) => None,
    };
    match chosen {
        Some((kind, by)) => {
            let mut found = matched(row, dictionary.table(kind), by);
            found.also_present = other_tables(row, kind, fits, dictionary);
            Recognition::Table(Box::new(found))
        }
        None => Recognition::Ambiguous {
            header_row: row.number(),
            kinds: fits.iter().map(|(kind, _)| *kind).collect(),
            headers: headers_of(row),
        },
    }
}

/// Returns the other tables in `fits` that have a required column that the table `chosen` does not have. If there are
/// any, the row is the header of several tables side by side, or of the result of a query that joined tables.
fn other_tables(
    row: Row<'_>,
    chosen: TableKind,
    fits: &[(TableKind, usize)],
    dictionary: &Dictionary,
) -> Vec<TableKind> {
    let has_other_columns = |table: &TableSpec| {
        row.cells().any(|cell| {
            let required = matches!(table.role(cell.text), Some(ColumnRole::Field(field)) if table.fields[&field].required);
            required && dictionary.table(chosen).role(cell.text).is_none()
        })
    };
    fits.iter()
        .map(|(kind, _)| *kind)
        .filter(|kind| *kind != chosen && has_other_columns(dictionary.table(*kind)))
        .collect()
}

/// Recognises the table that the user chose. The row with the most known columns of this table is the header.
fn by_override(rows: &[Row<'_>], table: &TableSpec) -> Recognition {
    let best = rows
        .iter()
        .rev()
        .max_by_key(|row| columns_of(**row, table).columns.len())
        .filter(|row| !columns_of(**row, table).columns.is_empty());
    match best {
        Some(row) => Recognition::Table(Box::new(matched(*row, table, MatchedBy::Option))),
        None => Recognition::Unknown {
            header_row: None,
            headers: Vec::new(),
            closest: Some((table.kind, table.required().collect())),
        },
    }
}

/// Recognises a table in which required columns are missing. The name of the file or sheet must contain the name of the
/// table, and at least half of the required columns must be present.
fn by_name_alone(rows: &[Row<'_>], named: &[TableKind], dictionary: &Dictionary) -> Recognition {
    let fits_in_part = |row: Row<'_>, table: &TableSpec| {
        let known = columns_of(row, table).columns;
        let required = table.required().count();
        let found = table.required().filter(|f| known.contains_key(f)).count();
        named.contains(&table.kind) && !known.is_empty() && found * 2 >= required
    };
    if let Some((row, fits)) = best_row(rows, dictionary, fits_in_part) {
        let table = dictionary.table(fits[0].0);
        return Recognition::Table(Box::new(matched(row, table, MatchedBy::Name)));
    }
    let likely = rows.iter().rev().max_by_key(|row| {
        row.cells()
            .filter(|cell| dictionary.knows(cell.text))
            .count()
    });
    Recognition::Unknown {
        header_row: likely.map(|row| row.number()),
        headers: likely.map(|row| headers_of(*row)).unwrap_or_default(),
        closest: named
            .first()
            .map(|kind| (*kind, dictionary.table(*kind).required().collect())),
    }
}

struct Columns {
    columns: BTreeMap<Field, usize>,
    duplicated: Vec<Field>,
}

/// Returns the column of each field, and the fields that have more than one column.
fn columns_of(row: Row<'_>, table: &TableSpec) -> Columns {
    let mut columns = BTreeMap::new();
    let mut duplicated = Vec::new();
    for (index, cell) in row.cells().enumerate() {
        let Some(ColumnRole::Field(field)) = table.role(cell.text) else {
            continue;
        };
        if columns.insert(field, index).is_some() {
            duplicated.push(field);
        }
    }
    columns.retain(|field, _| !duplicated.contains(field));
    Columns {
        columns,
        duplicated,
    }
}

fn headers_of(row: Row<'_>) -> Vec<String> {
    row.cells()
        .map(|cell| cell.text.trim().to_owned())
        .collect()
}

fn matched(row: Row<'_>, table: &TableSpec, by: MatchedBy) -> Match {
    let Columns {
        columns,
        duplicated,
    } = columns_of(row, table);
    let with = |wanted: Option<ColumnRole>| -> Vec<String> {
        headers_of(row)
            .into_iter()
            .filter(|header| !fold_header(header).is_empty() && table.role(header) == wanted)
            .collect()
    };
    Match {
        kind: table.kind,
        by,
        header_row: row.number(),
        headers: headers_of(row),
        missing: table
            .required()
            .filter(|field| !columns.contains_key(field))
            .collect(),
        columns,
        duplicated,
        secrets: with(Some(ColumnRole::Secret)),
        unknown: with(None),
        also_present: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::grid::CellKind;

    fn head(rows: &[&[&str]]) -> Batch {
        let mut batch = Batch::default();
        for (number, row) in (1..).zip(rows) {
            batch.start_row(number, number);
            for cell in *row {
                batch.push_cell(cell, CellKind::Plain);
            }
        }
        batch
    }

    fn kind_of(file: &str, rows: &[&[&str]]) -> Recognition {
        recognise(
            &head(rows),
            &Origin::file(file),
            &Dictionary::built_in(),
            None,
        )
    }

    fn table(file: &str, rows: &[&[&str]]) -> Match {
        match kind_of(file, rows) {
            Recognition::Table(found) => *found,
            other => panic!("{file}: {other:?}"),
        }
    }

    #[test]
    fn headers_decide_over_a_wrong_name() {
        let found = table(
            "email.csv",
            &[&["ASSOCIATE_ID", "NAME", "PERSON_ID", "DELETED"]],
        );
        assert_eq!(
            (found.kind, found.by),
            (TableKind::Associate, MatchedBy::Headers)
        );
    }

    #[test]
    fn a_header_below_title_rows_is_found() {
        let rows: &[&[&str]] = &[
            &["Export 2026-11-20"],
            &["Company: Firma AS", ""],
            &["traveller_id", "travel_id", "area_id", "generatedtime"],
        ];
        assert_eq!(table("x.csv", rows).header_row, 3);
    }

    #[test]
    fn the_first_of_two_tables_is_the_header_and_the_lower_of_two_header_lines() {
        let rows: &[&[&str]] = &[
            &["area_id", "name"],
            &["1", "Oslo"],
            &["satellite_id", "area_id", "contact_id", "DSN"],
        ];
        assert_eq!(table("x.xlsx", rows).kind, TableKind::Area);
        let rows: &[&[&str]] = &[
            &["area_id", "name", ""],
            &["area_id", "name", "dbType"],
            &["1", "Oslo", "2"],
        ];
        assert_eq!(table("x.xlsx", rows).header_row, 2);
    }

    #[test]
    fn a_query_result_that_fits_two_tables_is_recognised_by_name_or_ambiguous() {
        let header: &[&[&str]] = &[&["contact_id", "name", "department"]];
        assert_eq!(
            table("ownercontactlink.csv", header).kind,
            TableKind::OwnerContactLink
        );
        assert_eq!(table("crm7.CONTACT.csv", header).kind, TableKind::Contact);
        let Recognition::Ambiguous { kinds, .. } = kind_of("result.csv", header) else {
            panic!("guessed");
        };
        assert_eq!(kinds, vec![TableKind::OwnerContactLink, TableKind::Contact]);
    }

    #[test]
    fn a_missing_required_column_is_named() {
        let found = table("associate.csv", &[&["associate_id", "name", "type"]]);
        assert_eq!(found.missing, vec![Field::PersonId]);
    }

    #[test]
    fn one_known_column_among_many_is_not_a_table() {
        let header: &[&[&str]] = &[&["appointment_id", "contact_id", "activeDate", "done"]];
        assert!(matches!(
            kind_of("x.csv", header),
            Recognition::Unknown { .. }
        ));
    }

    #[test]
    fn a_duplicated_header_is_not_read() {
        let header: &[&[&str]] = &[&["associate_id", "person_id", "name", "type", "name"]];
        let found = table("a.csv", header);
        assert_eq!(found.duplicated, vec![Field::Name]);
        assert!(!found.columns.contains_key(&Field::Name));
    }

    #[test]
    fn users_lists_in_six_languages_are_recognised() {
        for header in [
            ["User ID", "First name", "Last name", "Role", "User plan"],
            ["Bruker-ID", "Fornavn", "Etternavn", "Rolle", "Brukerplan"],
            [
                "Användar-ID",
                "Förnamn",
                "Efternamn",
                "Roll",
                "Användarplan",
            ],
            ["Bruger-id", "Fornavn", "Efternavn", "Rolle", "Brugerplan"],
            [
                "Benutzer-ID",
                "Vorname",
                "Nachname",
                "Rolle",
                "Benutzerplan",
            ],
            [
                "Gebruikers-ID",
                "Voornaam",
                "Achternaam",
                "Rol",
                "Gebruikersplan",
            ],
        ] {
            let found = table("export.xlsx", &[&header]);
            assert_eq!(found.kind, TableKind::UsersList, "{header:?}");
            assert_eq!(found.columns.len(), 5, "{header:?}");
        }
    }

    #[test]
    fn unrelated_columns_are_not_a_table() {
        assert!(matches!(
            kind_of("beach.csv", &[&["file", "size"], &["a.jpg", "3"]]),
            Recognition::Unknown { .. }
        ));
    }
}
