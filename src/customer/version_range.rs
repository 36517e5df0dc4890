//! What was seen of the schema and what was typed in → between which releases the installed one lies.

use std::collections::HashSet;

use super::service_version::{self, ServiceVersion};
use crate::model::table::{Dataset, Field, Table, TableKind};
use crate::schema::{Release, ReleaseEvidence, fingerprint, fold};

/// What is known of the installed release.
#[derive(Debug, Clone, Default)]
pub struct Releases {
    /// The consultant's word.
    pub stated: Option<Release>,
    /// What Service says.
    pub service: Vec<ServiceVersion>,
    /// Tables and columns that bound it.
    pub evidence: Vec<ReleaseEvidence>,
    /// The columns that the database lists itself, if its list is whole.
    listed: Columns,
}

impl Releases {
    pub(super) fn of(data: &Dataset, stated: Option<Release>) -> Self {
        let (tables, columns) = schema_seen(data);
        let evidence = fingerprint(
            |table| tables.contains(table),
            |table, column| columns.contains(&(table.to_owned(), column.to_owned())),
        );
        Self {
            stated,
            service: service_version::versions(data),
            evidence,
            listed: listed(data),
        }
    }

    /// Returns whether the database has a table without this column: its own list of columns names those
    /// that make the table, and not this one.
    pub fn is_without(&self, table: TableKind, made_of: &[Field], column: Field) -> bool {
        let lists = |field: Field| {
            let pair = (fold(table.name()), fold(field.name()));
            self.listed.contains(&pair)
        };
        made_of.iter().all(|field| lists(*field)) && !lists(column)
    }

    /// Returns the evidence for the highest release that the schema proves at least.
    pub fn at_least(&self) -> Option<(Release, &ReleaseEvidence)> {
        self.evidence
            .iter()
            .filter_map(|evidence| Some((evidence.at_least?, evidence)))
            .max_by_key(|(release, _)| *release)
    }

    /// Returns the evidence for the lowest release that the schema proves at most.
    pub fn at_most(&self) -> Option<(Release, &ReleaseEvidence)> {
        self.evidence
            .iter()
            .filter_map(|evidence| Some((evidence.at_most?, evidence)))
            .min_by_key(|(release, _)| *release)
    }

    /// Returns whether the installed release is known to be older than this one.
    pub fn is_before(&self, release: Release) -> bool {
        let newer = self.at_least().is_some_and(|(least, _)| least >= release);
        let older = self.at_most().is_some_and(|(most, _)| most < release)
            || self.stated.is_some_and(|stated| stated < release);
        older && !newer
    }
}

type Names = HashSet<String>;
type Columns = HashSet<(String, String)>;

/// The tables and columns of which the exports speak: headers of every grid, and the database's own
/// list of columns where it was sent.
fn schema_seen(data: &Dataset) -> (Names, Columns) {
    let mut tables = Names::new();
    let mut columns = Columns::new();
    for seen in &data.seen {
        tables.insert(seen.name.clone());
        let pairs = seen.headers.iter().map(|h| (seen.name.clone(), h.clone()));
        columns.extend(pairs);
    }
    for (table, column) in database_columns(data) {
        tables.insert(table.clone());
        columns.insert((table, column));
    }
    (tables, columns)
}

/// The database's own list of columns, if nothing of it was lost.
fn listed(data: &Dataset) -> Columns {
    let list = data.get(TableKind::SchemaColumns);
    let whole = list.is_some_and(Table::is_complete);
    let spoiled = data.unusable.contains_key(&TableKind::SchemaColumns);
    if whole && !spoiled {
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
