//! Builds customers for unit tests from small tables written as text.
//!
//! ```text
//! TestCustomer::ready()
//!     .with("Email", "email_id person_id email_address type rank
//!                     1        11        ola@firma.no  0    1")
//! ```
//!
//! Columns are separated by spaces; `-` is an empty cell, and `_` in a value is a space. The first data row is row 2,
//! as in a file with a header.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use polars::prelude::{Column, DataFrame};

use super::{ConsultantInput, Customer};
use crate::email::{Examiner, Policy};
use crate::model::location::Origin;
use crate::model::table::{
    Dataset, Field, FieldType, ORIGIN_COLUMN, ROW_COLUMN, SeenTable, Table, TableKind,
};
use crate::schema::{Dates, Dictionary, are_numbers, fold, read_dates};

/// The tables of a customer who is ready to migrate: an administrator and a user, each with a plan and an address.
/// Tables whose rows would block the migration are empty.
const READY: [(&str, &str); 15] = [
    (
        "associate",
        "associate_id name person_id type deleted userName       ejuserId lastlogin
         1            ADM  11        0    0       adm@firma.no   0        2026-11-02
         2            KARI 12        0    0       kari@firma.no  0        2026-11-12",
    ),
    (
        "person",
        "person_id contact_id firstname lastname retired
         11        5          Anne      Dahl     0
         12        5          Kari      Moe      0",
    ),
    ("OwnerContactLink", "contact_id\n5"),
    (
        "Email",
        "email_id person_id email_address type rank bounceCount
         1        11        adm@firma.no  0    1    0
         2        12        kari@firma.no 0    1    0",
    ),
    (
        "ModuleLicense",
        "ModuleLicense_id moduleName moduleDescription extraFlags licenseNumber unrestricted
         7                ten-sales  Sales_Premium     1          10            0",
    ),
    (
        "LicenseAssocLink",
        "moduleLicenseId assocId
         7               1
         7               2",
    ),
    (
        "Role",
        "Role_id name         deleted
         1       User_level_0 0
         2       User_level_1 0",
    ),
    (
        "UserRoleLink",
        "associate_id role_id
         1            1
         2            2",
    ),
    (
        "FunctionRight",
        "FunctionRight_id name
         1                admin-all
         3                admin-users",
    ),
    (
        "FunctionRightRoleLink",
        "roleId functionRightId
         1      1",
    ),
    (
        "traveller",
        "traveller_id travel_id generatedtime last_playbacktime area_id",
    ),
    (
        "travelcurrent",
        "travelcurrent_id systemlevel current_id
         1                10          0",
    ),
    (
        "travelidmapping",
        "travelidmapping_id associate_id table_number",
    ),
    ("satellite", "satellite_id area_id contact_id DSN"),
    (
        "UserPreference",
        "userpreference_id deflevel owner_id prefsection prefkey prefvalue",
    ),
];

/// A customer under construction.
#[derive(Debug, Clone)]
pub(crate) struct TestCustomer {
    tables: BTreeMap<String, String>,
    input: ConsultantInput,
    confirmed: Vec<TableKind>,
}

impl TestCustomer {
    /// Returns a customer that meets every must requirement. Requirements that need additional tables are unknown until
    /// a test adds these tables.
    pub(crate) fn ready() -> Self {
        let tables = READY
            .iter()
            .map(|(name, rows)| ((*name).to_owned(), (*rows).to_owned()));
        Self {
            tables: tables.collect(),
            input: ConsultantInput::default(),
            confirmed: Vec::new(),
        }
    }

    /// Replaces or adds a table.
    pub(crate) fn with(mut self, table: &str, rows: &str) -> Self {
        self.tables.insert(table.to_owned(), rows.to_owned());
        self
    }

    /// Makes this address the only address of KARI. It is in row 3 of `Email`.
    pub(crate) fn with_address_of_kari(self, address: &str) -> Self {
        self.with(
            "associate",
            "associate_id name person_id type deleted userName      ejuserId
             1            ADM  11        0    0       anne@firma.no 0
             2            KARI 12        0    0       -             0",
        )
        .with(
            "Email",
            &format!(
                "email_id person_id email_address type rank bounceCount
                 1        11        anne@firma.no 0    1    0
                 2        12        {address}     0    1    0"
            ),
        )
    }

    /// Removes a table, as if it had not been sent.
    pub(crate) fn without(mut self, table: &str) -> Self {
        assert!(self.tables.remove(table).is_some(), "{table} is not there");
        self
    }

    /// Sets the consultant's input.
    pub(crate) fn input(mut self, input: ConsultantInput) -> Self {
        self.input = input;
        self
    }

    /// Marks the row count of a table as confirmed, as a manifest does.
    pub(crate) fn confirmed(mut self, table: &str) -> Self {
        let kind = TableKind::from_name(table).expect("a known table");
        self.confirmed.push(kind);
        self
    }

    /// Builds the customer.
    pub(crate) fn build(self) -> Customer {
        let dictionary = Dictionary::built_in();
        let mut data = Dataset::default();
        for (name, rows) in &self.tables {
            let (table, seen) = table(name, rows, &dictionary);
            data.seen.push(seen);
            if let Some(table) = table {
                data.insert(table);
            }
        }
        for kind in self.confirmed {
            data.confirm_rows(kind);
        }
        let examiner = Examiner::new(Policy::default());
        Customer::new(data, dictionary, self.input, examiner)
    }
}

/// Reads one table. If no rule reads a table with this name, only its headers are recorded.
fn table(name: &str, text: &str, dictionary: &Dictionary) -> (Option<Table>, SeenTable) {
    let origin = Arc::new(Origin::file(name));
    let mut lines = text.lines().map(|line| line.split_whitespace());
    let headers: Vec<&str> = lines.next().expect("a header").collect();
    let rows: Vec<Vec<Option<String>>> = lines
        .map(|cells| cells.map(cell).collect::<Vec<_>>())
        .inspect(|cells: &Vec<_>| assert_eq!(cells.len(), headers.len(), "{name}: {cells:?}"))
        .collect();
    let kind = TableKind::from_name(&name.replace('_', " "))
        .or(TableKind::from_name(name))
        .or(dictionary.find(name));
    let seen = SeenTable {
        origin: Arc::clone(&origin),
        name: kind.map_or(fold(name), |kind| fold(kind.name())),
        found_names: vec![fold(name)],
        headers: headers.iter().map(|header| fold(header)).collect(),
    };
    let Some(kind) = kind else {
        return (None, seen);
    };
    let table = typed_table(kind, origin, &headers, &rows, dictionary);
    (Some(table), seen)
}

/// Returns a table with typed columns. Its first data row is row 2. Columns that no rule reads are ignored.
///
/// # Panics
/// Panics if a cell is not a value of its field's type.
pub(crate) fn typed_table(
    kind: TableKind,
    origin: Arc<Origin>,
    headers: &[&str],
    rows: &[Vec<Option<String>>],
    dictionary: &Dictionary,
) -> Table {
    let fields = &dictionary.table(kind).fields;
    let mut columns = Vec::new();
    let mut number_dates = BTreeSet::new();
    for (index, header) in headers.iter().enumerate() {
        let field = Field::from_name(header).filter(|field| fields.contains_key(field));
        let Some(field) = field else { continue };
        let texts: Vec<Option<&str>> = rows.iter().map(|row| row[index].as_deref()).collect();
        if fields[&field].of_type == FieldType::Date && are_numbers(&texts) {
            number_dates.insert(field);
        }
        columns.push(column(field, fields[&field].of_type, &texts));
    }
    let number = |index: usize| i64::try_from(index).expect("a small table");
    let places: Vec<i64> = (0..rows.len()).map(|index| number(index) + 2).collect();
    columns.push(Column::new(ORIGIN_COLUMN.into(), vec![0_i64; rows.len()]));
    columns.push(Column::new(ROW_COLUMN.into(), places));
    let frame = DataFrame::new(rows.len(), columns).expect("columns of one length");
    let mut table = Table::new(kind, frame, vec![origin]);
    table.number_dates = number_dates;
    table
}

fn cell(text: &str) -> Option<String> {
    (text != "-").then(|| text.replace('_', " "))
}

fn column(field: Field, of_type: FieldType, texts: &[Option<&str>]) -> Column {
    let name = field.name().into();
    match of_type {
        FieldType::Int => {
            let numbers = texts.iter().map(|text| text.map(str::parse::<i64>));
            let numbers = numbers.map(|number| number.transpose().expect("a number"));
            Column::new(name, numbers.collect::<Vec<_>>())
        }
        FieldType::Flag => {
            let flags = texts.iter().map(|text| text.map(|text| text == "1"));
            Column::new(name, flags.collect::<Vec<_>>())
        }
        FieldType::Date => {
            let Dates::Read(seconds, unreadable) = read_dates(texts) else {
                panic!("{field}: write dates as 2026-11-13");
            };
            assert!(unreadable.is_empty(), "{field}: {texts:?}");
            Column::new(name, seconds)
        }
        FieldType::Text => Column::new(name, texts),
        FieldType::Filled => {
            let filled = texts.iter().map(|text| Some(text.is_some()));
            Column::new(name, filled.collect::<Vec<_>>())
        }
    }
}
