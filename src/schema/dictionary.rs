//! The dictionary: the names of all tables and headers, from `tables.toml` and from the alias file of the user.

use std::collections::BTreeMap;

use super::dictionary_error::DictionaryError;
use super::table_spec::{ColumnRole, TableSpec};
use super::toml_model::Document;
use super::{PartNumber, fold, fold_header, name_candidates};
use crate::model::table::{Field, TableKind};

/// The built-in names of tables and headers, in TOML.
const BUILT_IN: &str = include_str!("tables.toml");

/// The names of all tables and headers.
#[derive(Debug, Clone)]
pub struct Dictionary {
    tables: BTreeMap<TableKind, TableSpec>,
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

    /// Adds names and aliases from `text`, which has the format of `tables.toml`. Tables and fields without new names
    /// can be omitted.
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

    /// Returns whether these cells are the header of a table: they contain all its required columns. Tables that are
    /// recognised only by name or that require only one column are ignored.
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

    /// Returns the table with this name, or `None` if no table has this name. Old and alternative names count too.
    pub fn find(&self, name: &str) -> Option<TableKind> {
        let folded = fold(name);
        self.tables()
            .find(|table| table.names.contains(&folded))
            .map(|table| table.kind)
    }

    /// Returns the tables that are called `name`, which is the name of a file or sheet. An extension, a part number,
    /// and a schema before the table name are ignored: `associate.csv`, `crm7.associate.csv`, `dbo_ASSOCIATE.xlsx`.
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
        // The complete name is tried first, because `extra_tables` is a table, not the table `tables` in a schema
        // `extra`.
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

    /// Returns the tables whose name is part of the name of a file or sheet. If several parts are names of tables, only
    /// the longest part counts.
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
