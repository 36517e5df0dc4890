//! Finds the columns of a grid that contain e-mail addresses, and the column that contains the id of the record.
//!
//! The grid may be a known table or a list of contacts from any program.

use super::address_headers;
use crate::locale::Message;
use crate::model::grid::Batch;
use crate::model::location::Origin;
use crate::model::table::{Field, TableKind};
use crate::schema::{
    Dictionary, HEADER_SEARCH_ROWS, Recognition, fold_header, header_batch, recognise,
};

/// Endings of the normalised headers of id columns.
const ID_ENDINGS: [&str; 4] = ["id", "nr", "number", "nummer"];

/// The value of [`AddressLayout::by`] for a list without a header.
const WITHOUT_HEADER: &str = "addresses without a header";

/// How a cell is split into addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellSplit {
    /// The cell is one address.
    No,
    /// The cell may contain several addresses, which Google separates by ` ::: `.
    Google,
    /// The cell contains a list of addresses separated by semicolons.
    List,
    /// The cell contains Exchange's list of typed addresses, such as `SMTP:ola@firma.no`.
    ProxyAddresses,
}

/// The columns of a grid.
#[derive(Debug, Clone)]
pub(super) struct AddressLayout {
    /// The table, if it is a known table.
    pub(super) kind: Option<TableKind>,
    /// How the table was recognised.
    pub(super) by: &'static str,
    /// Row number of the header.
    pub(super) header_row: u64,
    /// The headers, by column.
    pub(super) headers: Vec<String>,
    /// The columns that contain addresses.
    pub(super) addresses: Vec<usize>,
    /// For each column in `addresses`, how its cells are split.
    pub(super) splits: Vec<CellSplit>,
    /// The column that contains the id of the record.
    pub(super) id: Option<usize>,
    /// The column that contains the type: e-mail address, chat name or telephone number.
    pub(super) type_of_address: Option<usize>,
    /// Headers of columns that contain secrets.
    pub(super) secrets: Vec<String>,
}

impl AddressLayout {
    /// Returns the layout of a grid with these first rows, or `None` if no column contains addresses. `wanted` are the
    /// headers that the user passed with `--column`.
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
                splits: Vec::new(),
                addresses: addresses(&found.headers, dictionary, wanted, None),
                id: key.and_then(field),
                type_of_address: field(Field::Type).filter(|_| found.kind == TableKind::Email),
                secrets: found.secrets,
                headers: found.headers,
            };
            return (!layout.addresses.is_empty()).then(|| layout.with_splits());
        }
        let by_header = head.rows().take(HEADER_SEARCH_ROWS).find_map(|row| {
            let cells = row.cells().map(|cell| cell.text.trim().to_owned());
            Self::of_header(row.number(), cells.collect(), head, dictionary, wanted)
        });
        by_header.or_else(|| Self::without_header(head))
    }

    /// Returns the layout of a list without a header, or `None` if the first row that is not blank contains no address.
    fn without_header(head: &Batch) -> Option<Self> {
        let first = head.rows().find(|row| !row.is_blank())?;
        let cells = first.cells().enumerate();
        let addresses: Vec<usize> = cells
            .filter(|(_, cell)| is_like_address(cell.text.trim()))
            .map(|(column, _)| column)
            .collect();
        let layout = Self {
            kind: None,
            by: WITHOUT_HEADER,
            header_row: first.number().saturating_sub(1),
            headers: (1..=first.len())
                .map(|number| format!("column {number}"))
                .collect(),
            splits: Vec::new(),
            addresses,
            id: None,
            type_of_address: None,
            secrets: Vec::new(),
        };
        (!layout.addresses.is_empty()).then(|| layout.with_splits())
    }

    fn with_splits(mut self) -> Self {
        let is_contact_list = self.kind.is_none();
        let split = |column: &usize| match self.headers[*column].as_str() {
            header if address_headers::is_proxy_addresses(header) => CellSplit::ProxyAddresses,
            header if address_headers::is_plural(header) => CellSplit::List,
            _ if is_contact_list => CellSplit::Google,
            _ => CellSplit::No,
        };
        self.splits = self.addresses.iter().map(split).collect();
        self
    }

    /// Returns whether the list has no header.
    pub(super) fn has_no_header(&self) -> bool {
        self.by == WITHOUT_HEADER
    }

    /// Returns the layout of a table that starts below another table in the same grid, or `None` if no column of the
    /// table contains addresses.
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
        head: &Batch,
        dictionary: &Dictionary,
        wanted: &[String],
    ) -> Option<Self> {
        let rows = Some((head, header_row));
        let addresses = addresses(&headers, dictionary, wanted, rows);
        if addresses.is_empty() {
            return None;
        }
        let is_id = |(column, header): (usize, &String)| {
            let folded = fold_header(header);
            !addresses.contains(&column) && ID_ENDINGS.iter().any(|end| folded.ends_with(end))
        };
        let layout = Self {
            kind: None,
            by: "an e-mail column",
            splits: Vec::new(),
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
        };
        Some(layout.with_splits())
    }

    /// Returns the name of an address column for findings: its header, preceded by the name of the table if the table
    /// is known.
    pub(super) fn field(&self, column: usize) -> String {
        let header = &self.headers[self.addresses[column]];
        self.kind
            .map_or_else(|| header.clone(), |kind| format!("{kind}.{header}"))
    }

    /// Returns the noun in the name of a record: the name of the table, or `record` if the table is unknown.
    pub(super) fn noun(&self) -> &'static str {
        self.kind.map_or("record", TableKind::name)
    }

    /// Returns the place where a person can change the address.
    pub(super) fn where_to_edit(&self) -> Message {
        match self.kind {
            Some(TableKind::Email) => Message::new("place-address-card"),
            Some(TableKind::EjUser) => Message::new("place-address-service"),
            _ => Message::new("place-address-list"),
        }
    }
}

/// Returns the columns that contain addresses. For a list of contacts, `rows` contains the first rows and the row
/// number of the header; otherwise it is `None`. In a list of contacts, a column with sign-in names is included if all
/// its values in the first rows contain an @.
fn addresses(
    headers: &[String],
    dictionary: &Dictionary,
    wanted: &[String],
    rows: Option<(&Batch, u64)>,
) -> Vec<usize> {
    let is_wanted = |header: &str| {
        let folded = fold_header(header);
        wanted.iter().any(|wanted| fold_header(wanted) == folded)
    };
    let has_addresses = |column: usize, header: &str| {
        dictionary.is_address(header)
            || address_headers::is_address(header)
            || is_wanted(header)
            || address_headers::is_sign_in_name(header)
                && rows.is_some_and(|(head, header_row)| all_have_at(head, header_row, column))
    };
    let columns = headers.iter().enumerate();
    columns
        .filter(|(column, header)| has_addresses(*column, header))
        .map(|(column, _)| column)
        .collect()
}

/// Returns whether a column has values below the header, and every value contains an @.
fn all_have_at(head: &Batch, header_row: u64, column: usize) -> bool {
    let below = head.rows().filter(|row| row.number() > header_row);
    let cells = below.filter_map(|row| row.cell(column));
    let mut values = cells.filter(|cell| !cell.is_blank()).peekable();
    values.peek().is_some() && values.all(|cell| cell.text.contains('@'))
}

/// Returns whether `text` has no white space, and has other characters before and after an @.
fn is_like_address(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
        && !text.contains(char::is_whitespace)
}
