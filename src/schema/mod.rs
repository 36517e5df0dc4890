//! Recognises the table in a grid by its headers, and reads it into typed columns.
//!
//! The names of tables and headers come from `tables.toml` and from the alias file of the user.

mod bind;
mod cell_value;
mod column_builder;
mod damaged_texts;
mod date_parser;
mod doubts;
mod header_doubts;
mod header_row;
mod layout;
mod links;
mod merge_files;
mod normalise;
mod part_number;
mod recognise;
mod release_evidence;
mod row_filter;
mod sheet_regions;
mod toml_model;

use std::collections::{BTreeMap, HashMap};

pub use crate::model::calendar_day::show_date;
pub use bind::{Binding, Bindings, UnrecognisedRows, bind};
pub use cell_value::present;
pub use date_parser::{Dates, are_numbers, read_dates};
pub use doubts::{reading_doubts, row_count_doubts, row_limit_doubt};
pub use header_row::{HEADER_SEARCH_ROWS, header_batch};
pub use layout::{ContentKind, Layout, LayoutError, fitting_layouts, split_items};
pub use links::LinkedCell;
pub use merge_files::merge_files;
pub use normalise::{fold, fold_header, name_candidates};
pub use part_number::PartNumber;
pub use recognise::{Match, MatchedBy, Recognition, recognise};
pub use release_evidence::{Release, ReleaseEvidence, fingerprint};
pub use row_filter::{RowFilter, ValidRefs};
pub use sheet_regions::{SheetRegion, recognise_regions};

use crate::model::table::{Field, FieldType, TableKind};
use toml_model::{Document, FieldEntry, TableEntry};

/// The built-in names of tables and headers, in TOML.
const BUILT_IN: &str = include_str!("tables.toml");

/// The names of all tables and headers.
#[derive(Debug, Clone)]
pub struct Dictionary {
    tables: BTreeMap<TableKind, TableSpec>,
}

/// The specification of one table.
#[derive(Debug, Clone)]
pub struct TableSpec {
    /// The kind of the table.
    pub kind: TableKind,
    /// The name of the table in messages.
    pub title: String,
    /// Fields that identify a row.
    pub key: Vec<Field>,
    /// Whether the table has rows in every database, so that an empty export is wrong.
    pub never_empty: bool,
    /// Whether the columns occur in many tables, so that the table is recognised only if the file is named after it.
    pub only_by_name: bool,
    /// Fields of which every record has at least one. A row without any of them is not a record of this table.
    pub record_marks: Vec<Field>,
    /// Whether the table is never proposed for a grid without a header, because its values are not distinctive.
    pub needs_header: bool,
    /// The release that introduced the table, if not every release has it.
    pub since: Option<Release>,
    /// The SQL statement that exports the table, with `{schema}` for the schema.
    pub query: Option<String>,
    /// The fields of the table.
    pub fields: BTreeMap<Field, FieldSpec>,
    names: Vec<String>,
    headers: HashMap<String, ColumnRole>,
}

/// The specification of one field of a table.
#[derive(Debug, Clone)]
pub struct FieldSpec {
    /// The type of the field.
    pub of_type: FieldType,
    /// Whether the table is recognised by the field.
    pub required: bool,
    /// Whether the field may be empty in every row of a complete export.
    pub may_be_empty: bool,
    /// What the values look like, if this does not follow from the type.
    pub content: Option<ContentKind>,
}

/// The use of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// The column is read into this field.
    Field(Field),
    /// The column is documented but not needed.
    Other,
    /// The column contains a secret. It is not read, and the customer is asked to leave it out.
    Secret,
}

/// An error in a dictionary file.
#[derive(Debug, thiserror::Error)]
pub enum DictionaryError {
    /// The text is not valid TOML, or has unknown fields.
    #[error("not a list of [[table]] entries: {0}")]
    Syntax(#[from] toml::de::Error),
    /// The release does not exist.
    #[error("{0}")]
    Release(String),
    /// The table does not exist.
    #[error("no table is named `{0}`; known tables: {known}", known = known_tables())]
    Table(String),
    /// The field does not exist in the table.
    #[error("table `{table}` has no field `{field}`")]
    Field {
        /// The table with the unknown field.
        table: TableKind,
        /// The unknown field.
        field: String,
    },
    /// Two fields have the same header.
    #[error("in table `{table}` the header `{header}` already belongs to another field")]
    Clash {
        /// The table with the two fields.
        table: TableKind,
        /// The header in question.
        header: String,
    },
}

fn known_tables() -> String {
    let names: Vec<_> = TableKind::ALL.iter().map(|kind| kind.name()).collect();
    names.join(", ")
}

impl Dictionary {
    /// Returns the built-in dictionary.
    ///
    /// # Panics
    /// Never: a test reads the built-in file.
    pub fn built_in() -> Self {
        let mut dictionary = Self {
            tables: BTreeMap::new(),
        };
        dictionary
            .extend(BUILT_IN)
            .expect("the built-in dictionary is tested");
        dictionary
    }

    /// Adds names and aliases from a text in the format of `tables.toml`. The text contains only tables and fields that
    /// change.
    ///
    /// # Errors
    /// Returns [`DictionaryError`], which names the invalid entry.
    pub fn extend(&mut self, text: &str) -> Result<(), DictionaryError> {
        let document: Document = toml::from_str(text)?;
        for entry in document.table {
            let kind = TableKind::ALL
                .iter()
                .copied()
                .find(|kind| fold(kind.name()) == fold(&entry.name))
                .ok_or_else(|| DictionaryError::Table(entry.name.clone()))?;
            self.tables
                .entry(kind)
                .or_insert_with(|| TableSpec::new(kind))
                .extend(entry)?;
        }
        Ok(())
    }

    /// Returns the specification of a table.
    ///
    /// # Panics
    /// Never: a test checks that every kind has an entry.
    pub fn table(&self, kind: TableKind) -> &TableSpec {
        self.tables
            .get(&kind)
            .expect("every kind has an entry in tables.toml")
    }

    /// Returns all tables in the order of [`TableKind`].
    pub fn tables(&self) -> impl Iterator<Item = &TableSpec> {
        self.tables.values()
    }

    /// Returns whether at least one table has this header.
    pub fn knows(&self, header: &str) -> bool {
        let folded = fold_header(header);
        self.tables()
            .any(|table| table.headers.contains_key(&folded))
    }

    /// Returns whether at least one table has a column of e-mail addresses with this header. A number at the end is
    /// ignored (`E-mail 2`).
    pub fn is_address(&self, header: &str) -> bool {
        let numbered = |c: char| c.is_ascii_digit() || c.is_whitespace();
        self.tables().any(|table| {
            let of = table.role(header.trim_end_matches(numbered));
            matches!(
                of,
                Some(ColumnRole::Field(Field::Email | Field::EmailAddress))
            )
        })
    }

    /// Returns whether at least one table has a secret column with this header.
    pub fn is_secret(&self, header: &str) -> bool {
        self.tables()
            .any(|table| table.role(header) == Some(ColumnRole::Secret))
    }

    /// Returns whether these cells are the header of a table.
    pub fn is_header(&self, cells: &[String]) -> bool {
        self.tables()
            .filter(|table| !table.only_by_name)
            .any(|table| {
                let known = |field: Field| {
                    cells
                        .iter()
                        .any(|cell| table.role(cell) == Some(ColumnRole::Field(field)))
                };
                table.required().all(known) && table.required().count() > 1
            })
    }

    /// Returns the table with this name, which may be an old or alternative name.
    pub fn find(&self, name: &str) -> Option<TableKind> {
        let folded = fold(name);
        self.tables()
            .find(|table| table.names.contains(&folded))
            .map(|table| table.kind)
    }

    /// Returns the tables after which a file or sheet is named. A schema may precede the name: `associate.csv`,
    /// `crm7.associate.csv`, `dbo_ASSOCIATE.xlsx`.
    pub fn tables_named(&self, name: &str) -> Vec<TableKind> {
        let stem = stem(name);
        let after = |text: &str, separator: char| {
            fold(text.split_once(separator).map_or(text, |(_, rest)| rest))
        };
        let whole = PartNumber::of(stem).map_or(stem, |part| part.base);
        let candidates = [
            fold(stem),
            after(stem, '.'),
            after(stem, '_'),
            fold(name),
            after(name, '.'),
            fold(whole),
            after(whole, '.'),
            after(whole, '_'),
        ];
        // The whole name is tried first, because `extra_tables` is not a list of `tables`.
        let of_name = |name: &String| -> Vec<TableKind> {
            self.tables()
                .filter(|table| table.names.contains(name))
                .map(|table| table.kind)
                .collect()
        };
        candidates
            .iter()
            .map(of_name)
            .find(|kinds| !kinds.is_empty())
            .unwrap_or_default()
    }

    /// Returns the tables whose names the name of a file or sheet contains. Only the longest part that is the name of a
    /// table counts.
    pub fn tables_in_name(&self, name: &str) -> Vec<TableKind> {
        name_candidates(name)
            .iter()
            .map(|candidate| {
                self.tables()
                    .filter(|table| table.names.contains(candidate))
                    .map(|table| table.kind)
                    .collect::<Vec<_>>()
            })
            .find(|kinds| !kinds.is_empty())
            .unwrap_or_default()
    }
}

/// Returns the name of a file without folder and extension.
pub fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

impl TableSpec {
    fn new(kind: TableKind) -> Self {
        Self {
            kind,
            title: kind.name().to_owned(),
            key: Vec::new(),
            never_empty: false,
            only_by_name: false,
            record_marks: Vec::new(),
            needs_header: false,
            since: None,
            query: None,
            fields: BTreeMap::new(),
            names: vec![fold(kind.name())],
            headers: HashMap::new(),
        }
    }

    fn extend(&mut self, entry: TableEntry) -> Result<(), DictionaryError> {
        self.title = entry
            .title
            .unwrap_or_else(|| std::mem::take(&mut self.title));
        self.never_empty |= entry.never_empty;
        self.only_by_name |= entry.only_by_name;
        self.needs_header |= entry.needs_header;
        if let Some(text) = &entry.since {
            self.since = Some(Release::parse(text).map_err(DictionaryError::Release)?);
        }
        self.query = entry.query.or_else(|| self.query.take());
        self.names.extend(entry.names.iter().map(|name| fold(name)));
        for (name, field) in &entry.fields {
            self.add_field(name, field)?;
        }
        for name in &entry.key {
            let field = self.field(name)?;
            self.key.push(field);
        }
        for name in &entry.record_marks {
            let field = self.field(name)?;
            self.record_marks.push(field);
        }
        for (headers, role) in [
            (&entry.others, ColumnRole::Other),
            (&entry.secret, ColumnRole::Secret),
        ] {
            for header in headers {
                self.headers.entry(fold_header(header)).or_insert(role);
            }
        }
        Ok(())
    }

    fn add_field(&mut self, name: &str, entry: &FieldEntry) -> Result<(), DictionaryError> {
        let field = match entry.of_type {
            Some(of_type) => {
                let field = Field::from_name(name).ok_or_else(|| self.no_field(name))?;
                let spec = FieldSpec {
                    of_type,
                    required: entry.required,
                    may_be_empty: entry.may_be_empty,
                    content: entry.content,
                };
                self.fields.insert(field, spec);
                self.add_header(field.name(), field)?;
                field
            }
            None => self.field(name)?,
        };
        for alias in &entry.aliases {
            self.add_header(alias, field)?;
        }
        Ok(())
    }

    fn add_header(&mut self, header: &str, field: Field) -> Result<(), DictionaryError> {
        match self
            .headers
            .insert(fold_header(header), ColumnRole::Field(field))
        {
            Some(ColumnRole::Field(other)) if other != field => Err(DictionaryError::Clash {
                table: self.kind,
                header: header.to_owned(),
            }),
            _ => Ok(()),
        }
    }

    fn field(&self, name: &str) -> Result<Field, DictionaryError> {
        self.fields
            .keys()
            .copied()
            .find(|field| fold(field.name()) == fold(name))
            .ok_or_else(|| self.no_field(name))
    }

    fn no_field(&self, name: &str) -> DictionaryError {
        DictionaryError::Field {
            table: self.kind,
            field: name.to_owned(),
        }
    }

    /// Returns the use of a column with this header in the table.
    pub fn role(&self, header: &str) -> Option<ColumnRole> {
        self.headers.get(&fold_header(header)).copied()
    }

    /// Returns the fields by which the table is recognised.
    pub fn required(&self) -> impl Iterator<Item = Field> + '_ {
        self.fields
            .iter()
            .filter(|(_, spec)| spec.required)
            .map(|(field, _)| *field)
    }

    /// Returns the field that contains the id of a record: `<table>_id`, or `id` in the tables of Service.
    pub fn id_field(&self) -> Option<Field> {
        let own = format!("{}id", fold(self.kind.name()));
        self.fields
            .keys()
            .copied()
            .find(|field| fold(field.name()) == own)
            .or_else(|| self.fields.contains_key(&Field::Id).then_some(Field::Id))
    }

    /// Returns whether the SQL statement exports every row of the table.
    pub fn exports_all_rows(&self) -> bool {
        self.query
            .as_ref()
            .is_none_or(|query| !query.contains(" WHERE "))
    }

    /// Returns the SQL statement that exports the table from the default schema, or an instruction for a manual export.
    pub fn export_instruction(&self) -> String {
        match &self.query {
            Some(query) => query.replace("{schema}", "crm7"),
            None => format!("export the {} with all its columns", self.title),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_and_every_field_has_an_entry() {
        let dictionary = Dictionary::built_in();
        for kind in TableKind::ALL {
            let table = dictionary.table(*kind);
            assert!(table.required().count() > 0, "{kind} cannot be recognised");
            assert!(!table.key.is_empty(), "{kind} has no key");
        }
        for field in Field::ALL {
            assert!(
                dictionary.tables().any(|t| t.fields.contains_key(field)),
                "{field} is in no table"
            );
        }
    }

    #[test]
    fn no_two_tables_require_the_same_fields() {
        let dictionary = Dictionary::built_in();
        for a in dictionary.tables() {
            for b in dictionary.tables().filter(|b| b.kind != a.kind) {
                let a_in_b = a.required().all(|field| b.fields.contains_key(&field));
                let b_in_a = b.required().all(|field| a.fields.contains_key(&field));
                let joined = [a.kind, b.kind]
                    .iter()
                    .all(|k| matches!(k, TableKind::Contact | TableKind::OwnerContactLink));
                assert!(!(a_in_b && b_in_a) || joined, "{} and {}", a.kind, b.kind);
            }
        }
    }

    #[test]
    fn aliases_of_the_user_are_added() {
        let mut dictionary = Dictionary::built_in();
        let text = "[[table]]\nname = \"associate\"\n[table.fields]\nname = { aliases = [\"Kortnavn\"] }\n";
        assert_eq!(
            dictionary.table(TableKind::Associate).role("kortnavn"),
            None
        );
        dictionary.extend(text).expect("a good file");
        assert_eq!(
            dictionary.table(TableKind::Associate).role("KORTNAVN"),
            Some(ColumnRole::Field(Field::Name))
        );
        assert_eq!(
            dictionary.table(TableKind::Associate).role("name"),
            Some(ColumnRole::Field(Field::Name))
        );
    }

    #[test]
    fn an_invalid_alias_file_is_reported_with_the_cause() {
        let message = |text: &str| {
            Dictionary::built_in()
                .extend(text)
                .expect_err("a mistake")
                .to_string()
        };
        assert!(message("[[table]]\nname = \"license\"\n").contains("no table is named `license`"));
        let clash = "[[table]]\nname = \"associate\"\n[table.fields]\nname = { aliases = [\"person_id\"] }\n";
        assert!(message(clash).contains("`person_id` already belongs to another field"));
        let field =
            "[[table]]\nname = \"associate\"\n[table.fields]\nnick = { aliases = [\"x\"] }\n";
        assert!(message(field).contains("no field `nick`"));
    }

    #[test]
    fn old_and_prefixed_names_are_found() {
        let dictionary = Dictionary::built_in();
        for (name, kind) in [
            ("ModuleLicence", TableKind::ModuleLicense),
            ("crm7.LICENSEASSOCLINK", TableKind::LicenseAssocLink),
            ("dbo_ASSOCIATE", TableKind::Associate),
            ("[CRM].[USERPREFERENCE]", TableKind::UserPreference),
        ] {
            assert_eq!(dictionary.tables_in_name(name), vec![kind], "{name}");
        }
    }
}
