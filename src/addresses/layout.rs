//! Finds the columns of a grid with e-mail addresses and the column with the record's id.
//!
//! The grid may be a known table or a list of contacts from any program.

use crate::model::grid::Batch;
use crate::model::location::Origin;
use crate::model::table::{Field, TableKind};
use crate::schema::{
    Dictionary, HEADER_SEARCH_ROWS, Recognition, fold_header, header_batch, recognise,
};

/// Endings of the normalised header of an id column.
const ID_ENDINGS: [&str; 4] = ["id", "nr", "number", "nummer"];

/// The columns of a grid.
#[derive(Debug, Clone)]
pub(super) struct AddressLayout {
    /// The table, if it is a known one.
    pub(super) kind: Option<TableKind>,
    /// How the table was recognised.
    pub(super) by: &'static str,
    /// Row number of the header.
    pub(super) header_row: u64,
    /// The headers, by column.
    pub(super) headers: Vec<String>,
    /// The columns with addresses.
    pub(super) addresses: Vec<usize>,
    /// The column with the record's id.
    pub(super) id: Option<usize>,
    /// The column with the type: e-mail address, chat name or telephone number.
    pub(super) type_of_address: Option<usize>,
    /// Headers of columns with secrets.
    pub(super) secrets: Vec<String>,
}

impl AddressLayout {
    /// Returns the layout of a grid with these first rows; `None` if no column contains addresses. `wanted` are
    /// headers given by the user.
    pub(super) fn of(
        head: &Batch,
        origin: &Origin,
        dictionary: &Dictionary,
        wanted: &[String],
    ) -> Option<Self> {
        if let Recognition::Table(found) = recognise(head, origin, dictionary, None) {
            let field = |field: Field| found.columns.get(&field).copied();
            let key = dictionary.table(found.kind).key.first().copied();
            let layout = Self {
                kind: Some(found.kind),
                by: found.by.as_str(),
                header_row: found.header_row,
                addresses: addresses(&found.headers, dictionary, wanted),
                id: key.and_then(field),
                type_of_address: field(Field::Type).filter(|_| found.kind == TableKind::Email),
                secrets: found.secrets,
                headers: found.headers,
            };
            return (!layout.addresses.is_empty()).then_some(layout);
        }
        head.rows().take(HEADER_SEARCH_ROWS).find_map(|row| {
            let cells = row.cells().map(|cell| cell.text.trim().to_owned());
            Self::of_header(row.number(), cells.collect(), dictionary, wanted)
        })
    }

    /// Returns the layout of a table that starts further down in a grid.
    pub(super) fn below(
        header_row: u64,
        cells: &[String],
        origin: &Origin,
        dictionary: &Dictionary,
        wanted: &[String],
    ) -> Option<Self> {
        Self::of(&header_batch(header_row, cells), origin, dictionary, wanted)
    }

    fn of_header(
        header_row: u64,
        headers: Vec<String>,
        dictionary: &Dictionary,
        wanted: &[String],
    ) -> Option<Self> {
        let addresses = addresses(&headers, dictionary, wanted);
        if addresses.is_empty() {
            return None;
        }
        let is_id = |(column, header): (usize, &String)| {
            let folded = fold_header(header);
            !addresses.contains(&column) && ID_ENDINGS.iter().any(|end| folded.ends_with(end))
        };
        Some(Self {
            kind: None,
            by: "an e-mail column",
            header_row,
            id: headers
                .iter()
                .enumerate()
                .find(|pair| is_id(*pair))
                .map(|(column, _)| column),
            type_of_address: None,
            secrets: headers
                .iter()
                .filter(|header| dictionary.is_secret(header))
                .cloned()
                .collect(),
            addresses,
            headers,
        })
    }

    /// Returns table and column of an address, as the field of a finding.
    pub(super) fn field(&self, column: usize) -> String {
        let header = &self.headers[self.addresses[column]];
        self.kind
            .map_or_else(|| header.clone(), |kind| format!("{kind}.{header}"))
    }

    /// Returns the noun for a record.
    pub(super) fn noun(&self) -> &'static str {
        self.kind.map_or("record", TableKind::name)
    }

    /// Returns where a person changes the address.
    pub(super) fn where_to_edit(&self) -> &'static str {
        match self.kind {
            Some(TableKind::Email) => "on the person card or company card > E-mail",
            Some(TableKind::EjUser) => {
                "in Settings and maintenance > Users > the user > Service > E-mail"
            }
            _ => "in the program that the list comes from",
        }
    }
}

fn addresses(headers: &[String], dictionary: &Dictionary, wanted: &[String]) -> Vec<usize> {
    let is_wanted = |header: &str| {
        let folded = fold_header(header);
        wanted.iter().any(|wanted| fold_header(wanted) == folded)
    };
    let has_addresses = |header: &str| dictionary.is_address(header) || is_wanted(header);
    let columns = headers.iter().enumerate();
    columns
        .filter(|(_, header)| has_addresses(header))
        .map(|(column, _)| column)
        .collect()
}
