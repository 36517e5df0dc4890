//! The specification of one table: its names, its fields and their headers, and the statement that exports it.

use std::collections::{BTreeMap, HashMap};

use super::dictionary_error::DictionaryError;
use super::toml_model::{FieldEntry, TableEntry};
use super::{ContentKind, FirstRelease, fold, fold_header};
use crate::locale::{Message, Text};
use crate::model::table::{Field, FieldType, TableKind};

/// The specification of one table.
#[derive(Debug, Clone)]
pub struct TableSpec {
    /// The kind of the table.
    pub kind: TableKind,
    /// The name of the table in messages.
    pub title: String,
    /// Fields that identify a row.
    pub key: Vec<Field>,
    /// Whether the table has rows in every database. If so, an empty export is faulty.
    pub never_empty: bool,
    /// Whether the columns occur in many tables. If so, the table is recognised only if the file or sheet is named
    /// after it.
    pub only_by_name: bool,
    /// Fields of which at least one has a value in every record. A row without any of these values is not a record of
    /// this table.
    pub record_marks: Vec<Field>,
    /// Whether the table is never proposed for a grid without a header, because its values are not distinctive.
    pub needs_header: bool,
    /// The release that introduced the table, if not every release has it.
    pub since: Option<FirstRelease>,
    /// The SQL statement that exports the table, with the placeholder `{schema}`.
    pub query: Option<String>,
    /// The fields of the table.
    pub fields: BTreeMap<Field, FieldSpec>,
    pub(super) names: Vec<String>,
    pub(super) headers: HashMap<String, ColumnRole>,
}

/// The specification of one field of a table.
#[derive(Debug, Clone)]
pub struct FieldSpec {
    /// The type of the field.
    pub of_type: FieldType,
    /// Whether the field is needed to recognise the table.
    pub required: bool,
    /// Whether the field may be empty in every row of a complete export.
    pub may_be_empty: bool,
    /// The kind of content, if the type does not show it.
    pub content: Option<ContentKind>,
}

/// How a column is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// The column is read into this field.
    Field(Field),
    /// The column is documented but not needed.
    Other,
    /// The column contains a secret. It is not read, and the customer is asked to leave it out.
    Secret,
}

impl TableSpec {
    pub(super) fn new(kind: TableKind) -> Self {
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

    pub(super) fn extend(&mut self, entry: TableEntry) -> Result<(), DictionaryError> {
        self.title = entry
            .title
            .unwrap_or_else(|| std::mem::take(&mut self.title));
        self.never_empty |= entry.never_empty;
        self.only_by_name |= entry.only_by_name;
        self.needs_header |= entry.needs_header;
        if let Some(text) = &entry.since {
            self.since = Some(FirstRelease::parse(text).map_err(DictionaryError::Release)?);
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

    /// Returns how a column with this header is used, or `None` if the table does not have such a column.
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

    /// Returns the field that contains the id of a record: `<table>_id`, or `id` in the tables of Service. Returns
    /// `None` if the table has neither field.
    pub fn id_field(&self) -> Option<Field> {
        let own = format!("{}id", fold(self.kind.name()));
        self.fields
            .keys()
            .copied()
            .find(|field| fold(field.name()) == own)
            .or_else(|| self.fields.contains_key(&Field::Id).then_some(Field::Id))
    }

    /// Returns whether the SQL statement exports every row of the table. Without a statement, returns `true`.
    pub fn exports_all_rows(&self) -> bool {
        self.query
            .as_ref()
            .is_none_or(|query| !query.contains(" WHERE "))
    }

    /// Returns the SQL statement that exports the table from the default schema. Without a statement, returns a
    /// message that asks the customer to export the table manually.
    pub fn export_request(&self) -> Text {
        match (&self.query, self.kind) {
            (Some(query), _) => Text::verbatim(query.replace("{schema}", "crm7")),
            (None, TableKind::UsersList) => Message::new("request-users-list").into(),
            (None, TableKind::CompaniesList) => Message::new("request-companies-list").into(),
            (None, kind) => Message::new("request-table")
                .with("table", kind.name())
                .into(),
        }
    }
}
