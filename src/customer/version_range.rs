//! Derives the range of possible releases from the tables and columns, and from the version that the consultant
//! entered.

use std::collections::HashSet;

use super::service_version::{self, ServiceVersion};
use crate::model::table::{Dataset, Field, SeenTable, Table, TableKind};
use crate::schema::{FirstRelease, Release, ReleaseEvidence, fingerprint, fold};

/// What is known about the installed release.
#[derive(Debug, Clone, Default)]
pub struct Releases {
    /// The version that the consultant entered.
    pub stated: Option<Release>,
    /// The versions in the settings of Customer Service.
    pub service: Vec<ServiceVersion>,
    /// The tables and columns that limit the range of possible releases.
    pub evidence: Vec<ReleaseEvidence>,
    /// The columns in the database's own list of columns (`INFORMATION_SCHEMA.COLUMNS`). The set is empty if the list
    /// is incomplete or cannot be used.
    listed: Columns,
}

impl Releases {
    pub(super) fn of(data: &Dataset, stated: Option<Release>) -> Self {
        let (tables, columns) = schema_seen(data);
        let mut evidence = fingerprint(
            |table| tables.contains(table),
            |table, column| columns.contains(&(table.to_owned(), column.to_owned())),
        );
        evidence.extend(number_dates(data));
        Self {
            stated,
            service: service_version::versions(data),
            evidence,
            listed: listed(data),
        }
    }

    /// Returns whether the table exists in the database but has no column `column`. The table counts as existing if
    /// the database's own list of columns contains all its columns in `made_of`.
    pub fn is_without(&self, table: TableKind, made_of: &[Field], column: Field) -> bool {
        let lists = |field: Field| {
            let pair = (fold(table.name()), fold(field.name()));
            self.listed.contains(&pair)
        };
        made_of.iter().all(|field| lists(*field)) && !lists(column)
    }

    /// Returns the highest lower limit for the installed release, and the evidence that sets it. Returns `None` if
    /// nothing sets a lower limit.
    pub fn at_least(&self) -> Option<(FirstRelease, &ReleaseEvidence)> {
        self.evidence
            .iter()
            .filter_map(|evidence| Some((evidence.first?, evidence)))
            .max_by_key(|(first, _)| first.earliest())
    }

    /// Returns the lowest upper limit for the installed release, and the evidence that sets it. The installed release
    /// is older than this limit. Returns `None` if nothing sets an upper limit.
    pub fn before(&self) -> Option<(Release, &ReleaseEvidence)> {
        self.evidence
            .iter()
            .filter_map(|evidence| Some((evidence.before?, evidence)))
            .min_by_key(|(release, _)| *release)
    }

    /// Returns whether the schema proves that the installed release is `release` or later.
    fn schema_is_from(&self, release: Release) -> bool {
        let least = self.at_least();
        least.is_some_and(|(first, _)| first.earliest() >= release)
    }

    /// Returns whether the schema proves that the installed release is older than `release`.
    fn schema_is_before(&self, release: Release) -> bool {
        self.before().is_some_and(|(before, _)| before <= release)
    }

    /// Returns whether the installed release is older than `release`. The schema decides. If the schema proves nothing
    /// about `release`, the entered release decides. If none was entered, the release of Service decides. If nothing
    /// decides, the function returns `false`.
    pub fn lies_before(&self, release: Release) -> bool {
        let older =
            self.named().is_some_and(|named| named < release) || self.schema_is_before(release);
        older && !self.schema_is_from(release)
    }

    /// Returns whether the installed release is `release` or later. The evidence has the same priority as in
    /// [`Releases::lies_before`].
    pub fn lies_from(&self, release: Release) -> bool {
        let newer =
            self.named().is_some_and(|named| named >= release) || self.schema_is_from(release);
        newer && !self.schema_is_before(release)
    }

    /// Returns the release that was entered, else the release of Service, else `None`.
    fn named(&self) -> Option<Release> {
        let mut service = self.service.iter().filter_map(|service| service.release);
        self.stated.or_else(|| service.next())
    }

    /// Returns whether the installed release is known to be older than `release`. The release of Service is not
    /// considered.
    pub fn is_before(&self, release: Release) -> bool {
        let older =
            self.schema_is_before(release) || self.stated.is_some_and(|stated| stated < release);
        older && !self.schema_is_from(release)
    }
}

type Names = HashSet<String>;
type Columns = HashSet<(String, String)>;

/// Tables of the CRM part, which stored dates as numbers before 7.0. Tables of Service never stored dates as numbers.
const TABLES_WITH_NUMBER_DATES: [TableKind; 5] = [
    TableKind::Associate,
    TableKind::Person,
    TableKind::Traveller,
    TableKind::Appointment,
    TableKind::Document,
];

/// Returns the tables and columns that are in the inputs, or in the database's own lists of tables and columns. A table
/// that an input contains under its old name is returned under both its current and its old name (see [`old_name`]).
fn schema_seen(data: &Dataset) -> (Names, Columns) {
    let mut tables = Names::new();
    let mut columns = Columns::new();
    for seen in &data.seen {
        tables.insert(seen.name.clone());
        tables.extend(old_name(seen));
        let pairs = seen.headers.iter().map(|h| (seen.name.clone(), h.clone()));
        columns.extend(pairs);
    }
    for (table, column) in database_columns(data) {
        tables.insert(table.clone());
        columns.insert((with_licence_of_today(&table), column));
    }
    tables.extend(database_tables(data));
    (tables, columns)
}

/// Returns a table name with the current spelling "license". Before 7.0, table names were spelled with "licence".
fn with_licence_of_today(name: &str) -> String {
    name.replace("licence", "license")
}

/// Returns the name of the file or sheet if the table had this name before 7.0, otherwise `None`.
///
/// Also returns `None` if an id column has its current name. In this case, the table has its current name in the
/// database, and only the person who named the file or sheet used the old one.
fn old_name(seen: &SeenTable) -> Option<String> {
    let key_of_today = format!("{}id", seen.name);
    let is_of_today = |header: &String| *header == key_of_today || header == "modulelicenseid";
    let mut names = seen.found_names.iter();
    let old = names.find(|name| **name != seen.name && with_licence_of_today(name) == seen.name)?;
    (!seen.headers.iter().any(is_of_today)).then(|| old.clone())
}

/// Returns the names in the database's own list of tables. If the list has a table with both spellings, "licence" and
/// "license", the database contains the tables of two installations. In this case, the old spelling proves nothing and
/// is left out.
fn database_tables(data: &Dataset) -> Names {
    let rows = data.records(TableKind::SchemaTables);
    let mut names: Names = rows
        .filter_map(|row| row.text(Field::TableName).map(fold))
        .collect();
    let old: Vec<String> = names
        .iter()
        .filter(|name| {
            let today = with_licence_of_today(name);
            today != **name && names.contains(&today)
        })
        .cloned()
        .collect();
    names.retain(|name| !old.contains(name));
    names
}

/// Returns the evidence given by date columns that contain numbers.
fn number_dates(data: &Dataset) -> impl Iterator<Item = ReleaseEvidence> {
    let tables = TABLES_WITH_NUMBER_DATES
        .into_iter()
        .filter_map(|kind| data.get(kind));
    tables.flat_map(|table| {
        let fields = table.number_dates.iter();
        fields.map(|field| ReleaseEvidence::number_dates(&format!("{}.{field}", table.kind)))
    })
}

/// Returns the columns in the database's own list of columns, or an empty set if the list is incomplete or cannot be
/// used.
fn listed(data: &Dataset) -> Columns {
    let list = data.get(TableKind::SchemaColumns);
    let complete = list.is_some_and(Table::is_complete);
    let unusable = data.unusable.contains_key(&TableKind::SchemaColumns);
    if complete && !unusable {
        database_columns(data).collect()
    } else {
        Columns::new()
    }
}

fn database_columns(data: &Dataset) -> impl Iterator<Item = (String, String)> {
    let rows = data.records(TableKind::SchemaColumns);
    rows.filter_map(|row| {
        let table = row.text(Field::TableName).map(fold)?;
        Some((table, row.text(Field::ColumnName).map(fold)?))
    })
}
