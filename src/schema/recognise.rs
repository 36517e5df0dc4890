//! Headers → which table a grid holds, and what each column is used for; with the reasons.
//!
//! The header set decides, then the name of the file or sheet. What cannot be told apart is said,
//! never guessed.

use std::collections::BTreeMap;

use super::header_row::{best_row, covers, first_row, known_headers};
use super::{ColumnRole, Dictionary, TableSpec, fold_header};
use crate::model::grid::{Batch, Row};
use crate::model::location::Origin;
use crate::model::table::{Field, TableKind};

/// How many rows are searched for the header.
const HEADER_ROWS: usize = 40;
/// By how many known columns one table must lead another that fits too.
const LEAD: usize = 2;

/// How a table was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchedBy {
    /// By its columns alone.
    Headers,
    /// By its columns, where the name of the file or sheet decided between several tables, or
    /// stood in for a required column that is missing.
    Name,
    /// By the user's word.
    Option,
    /// It has no header; the user said in which order its columns stand.
    Layout,
}

impl MatchedBy {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Name => "name",
            Self::Option => "option",
            Self::Layout => "layout",
        }
    }
}

/// A grid that holds a known table.
#[derive(Debug, Clone)]
pub struct Match {
    /// Which table.
    pub kind: TableKind,
    /// How that is known.
    pub by: MatchedBy,
    /// Row number of the header; 0 if there is none, so that the first row is a record.
    pub header_row: u64,
    /// The header as it stands, by column, or the names that the user gave.
    pub headers: Vec<String>,
    /// The column of each field that is read.
    pub columns: BTreeMap<Field, usize>,
    /// Required fields that no column has.
    pub missing: Vec<Field>,
    /// Fields that two columns claim; none of them is read.
    pub twice: Vec<Field>,
    /// Headers of secret columns, which are dropped.
    pub secrets: Vec<String>,
    /// Headers that the dictionary does not have.
    pub unknown: Vec<String>,
    /// Tables of which the columns stand in the same header and are not read.
    pub beside: Vec<TableKind>,
}

/// What a grid holds.
#[derive(Debug, Clone)]
pub enum Recognition {
    /// One known table.
    Table(Box<Match>),
    /// Several tables fit; the user has to say which.
    Ambiguous {
        /// Row number of the header.
        header_row: u64,
        /// The tables that fit.
        kinds: Vec<TableKind>,
        /// The header as it stands.
        headers: Vec<String>,
    },
    /// No known table.
    Unknown {
        /// The row most like a header, if any row looks like one.
        header_row: Option<u64>,
        /// That row's cells.
        headers: Vec<String>,
        /// The table that the file's name suggests, and the required columns it lacks.
        closest: Option<(TableKind, Vec<Field>)>,
    },
}

/// Returns what the grid with these first rows holds. `told` is the user's word, if he gave it.
pub fn recognise(
    head: &Batch,
    origin: &Origin,
    dictionary: &Dictionary,
    told: Option<TableKind>,
) -> Recognition {
    let rows: Vec<Row<'_>> = head.rows().take(HEADER_ROWS).collect();
    let named = names_of(origin, dictionary);
    if let Some(kind) = told {
        return by_word(&rows, dictionary.table(kind));
    }
    let speaks_for = |row: Row<'_>, table: &TableSpec| {
        named.contains(&table.kind) || (!table.only_by_name && covers(row, table))
    };
    let full = first_row(&rows, dictionary, |row, table| {
        let known = columns_of(row, table).columns;
        table.required().all(|field| known.contains_key(&field)) && speaks_for(row, table)
    });
    // A required header that stands twice says what the table is, but not which column to read.
    let twice = || {
        first_row(&rows, dictionary, |row, table| {
            let Columns { columns, twice } = columns_of(row, table);
            let found = |field| columns.contains_key(&field) || twice.contains(&field);
            table.required().all(found) && speaks_for(row, table)
        })
    };
    if let Some((row, fits)) = full.or_else(twice) {
        return decide(row, &fits, &named, dictionary);
    }
    by_name_alone(&rows, &named, dictionary)
}

/// The tables that the name of the sheet, else of the file, speaks of.
fn names_of(origin: &Origin, dictionary: &Dictionary) -> Vec<TableKind> {
    let stem = origin.file.rsplit('/').next().unwrap_or(&origin.file);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    origin
        .sheet
        .iter()
        .map(|sheet| dictionary.named(sheet))
        .find(|kinds| !kinds.is_empty())
        .unwrap_or_else(|| dictionary.named(stem))
}

/// Decides between tables that all have their required columns in this row.
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
    // The file is called after a table of which no less of the header is known: that table it is, and it
    // lacks a column.
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
            found.beside = beside(row, kind, fits, dictionary);
            Recognition::Table(Box::new(found))
        }
        None => Recognition::Ambiguous {
            header_row: row.number(),
            kinds: fits.iter().map(|(kind, _)| *kind).collect(),
            headers: headers_of(row),
        },
    }
}

/// Other tables that have all they require in this row, some of it in columns that the chosen one does
/// not know: two tables side by side, or the result of a query over both.
fn beside(
    row: Row<'_>,
    chosen: TableKind,
    fits: &[(TableKind, usize)],
    dictionary: &Dictionary,
) -> Vec<TableKind> {
    let foreign = |table: &TableSpec| {
        row.cells().any(|cell| {
            let required = matches!(table.usage(cell.text), Some(ColumnRole::Field(field)) if table.fields[&field].required);
            required && dictionary.table(chosen).usage(cell.text).is_none()
        })
    };
    fits.iter()
        .map(|(kind, _)| *kind)
        .filter(|kind| *kind != chosen && foreign(dictionary.table(*kind)))
        .collect()
}

/// Takes the row with the most known columns of the table that the user named.
fn by_word(rows: &[Row<'_>], table: &TableSpec) -> Recognition {
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

/// No table has all its required columns: the name may still tell which it is, if most of its
/// columns are there; what is missing is then said column by column.
fn by_name_alone(rows: &[Row<'_>], named: &[TableKind], dictionary: &Dictionary) -> Recognition {
    let partly = |row: Row<'_>, table: &TableSpec| {
        let known = columns_of(row, table).columns;
        let required = table.required().count();
        let found = table.required().filter(|f| known.contains_key(f)).count();
        named.contains(&table.kind) && !known.is_empty() && found * 2 >= required
    };
    if let Some((row, fits)) = best_row(rows, dictionary, partly) {
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
    twice: Vec<Field>,
}

/// The column of each field; a field that two columns claim is in neither.
fn columns_of(row: Row<'_>, table: &TableSpec) -> Columns {
    let mut columns = BTreeMap::new();
    let mut twice = Vec::new();
    for (index, cell) in row.cells().enumerate() {
        let Some(ColumnRole::Field(field)) = table.usage(cell.text) else {
            continue;
        };
        if columns.insert(field, index).is_some() {
            twice.push(field);
        }
    }
    columns.retain(|field, _| !twice.contains(field));
    Columns { columns, twice }
}

fn headers_of(row: Row<'_>) -> Vec<String> {
    row.cells()
        .map(|cell| cell.text.trim().to_owned())
        .collect()
}

fn matched(row: Row<'_>, table: &TableSpec, by: MatchedBy) -> Match {
    let Columns { columns, twice } = columns_of(row, table);
    let with = |wanted: Option<ColumnRole>| -> Vec<String> {
        headers_of(row)
            .into_iter()
            .filter(|header| !fold_header(header).is_empty() && table.usage(header) == wanted)
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
        twice,
        secrets: with(Some(ColumnRole::Secret)),
        unknown: with(None),
        beside: Vec::new(),
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
    fn headers_win_over_a_wrong_name() {
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
    fn one_query_result_that_fits_two_tables_is_settled_by_its_name_or_said() {
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
    fn one_known_column_among_many_is_no_table() {
        let header: &[&[&str]] = &[&["appointment_id", "contact_id", "activeDate", "done"]];
        assert!(matches!(
            kind_of("x.csv", header),
            Recognition::Unknown { .. }
        ));
    }

    #[test]
    fn a_header_that_stands_twice_is_not_read() {
        let header: &[&[&str]] = &[&["associate_id", "person_id", "name", "type", "name"]];
        let found = table("a.csv", header);
        assert_eq!(found.twice, vec![Field::Name]);
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
    fn holiday_pictures_are_no_table() {
        assert!(matches!(
            kind_of("beach.csv", &[&["file", "size"], &["a.jpg", "3"]]),
            Recognition::Unknown { .. }
        ));
    }
}
