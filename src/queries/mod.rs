//! The script that exports data for the rules from a customer's database, and the instructions for running the script.
//!
//! The statements come from the dictionary of tables and fields. From these statements, this module builds the script
//! for SQL Server, Oracle or SQL Anywhere. A script only reads data, exports no secrets, and counts the rows of each
//! file. If the installed version does not have a table or column, the script leaves it out and reports this.

mod console;
mod instructions;
mod oracle;
mod sqlanywhere;
mod sqlserver;
mod statement;

pub use statement::{QueryItem, Statement};

use crate::locale::{Catalogue, Language};
use crate::model::table::TableKind;
use crate::rules::{Named, find};
use crate::schema::Dictionary;

/// A database system that SuperOffice supports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// Microsoft SQL Server.
    SqlServer,
    /// Oracle.
    Oracle,
    /// SAP SQL Anywhere, formerly Sybase.
    SqlAnywhere,
}

impl Database {
    /// Returns the file name of the script.
    pub fn file(self) -> &'static str {
        match self {
            Self::SqlServer => "export.ps1",
            Self::Oracle | Self::SqlAnywhere => "export.sql",
        }
    }
}

/// The exports that a script makes, the database system, and the schema.
#[derive(Debug, Clone)]
pub struct Queries {
    database: Database,
    schema: String,
    statements: Vec<Statement>,
}

impl Queries {
    /// Returns the exports of some tables. `only` contains names of tables, requirements and rules: a table is exported
    /// if it is named, or if a named requirement or rule needs it. If `only` is empty, all tables are exported.
    ///
    /// # Errors
    /// Returns a message if the schema name is invalid, if a name in `only` is unknown, or if a script cannot export a
    /// table in `only`.
    pub fn new(database: Database, schema: &str, only: &[String]) -> Result<Self, String> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "_$#".contains(c);
        let starts_well = schema.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if !starts_well || !schema.chars().all(allowed) {
            return Err(format!(
                "`{schema}` is not a valid schema name; use letters, digits and `_`"
            ));
        }
        let dictionary = Dictionary::built_in();
        let mut kinds = Vec::new();
        for name in only {
            kinds.extend(tables_of(name, &dictionary)?);
        }
        let statements = dictionary
            .tables()
            .filter(|table| only.is_empty() || kinds.contains(&table.kind))
            .filter_map(Statement::of)
            .collect();
        Ok(Self {
            database,
            schema: schema.to_owned(),
            statements,
        })
    }

    /// Returns the statements that export the tables, in the order of the dictionary.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Returns the script.
    pub fn script(&self) -> String {
        match self.database {
            Database::SqlServer => sqlserver::script(&self.statements, &self.schema),
            Database::Oracle => oracle::script(&self.statements, &self.schema),
            Database::SqlAnywhere => sqlanywhere::script(&self.statements, &self.schema),
        }
    }

    /// Returns the instructions for the customer in Markdown: what to run, what the exports contain and do not
    /// contain, and how to send them.
    pub fn instructions(&self, language: Language) -> String {
        let catalogue = Catalogue::of(language);
        instructions::instructions(self.database, &self.schema, &self.statements, catalogue)
    }
}

/// Returns a Markdown table that describes each exported file: its name, its contents, which rows it has, and its
/// columns.
pub fn contents() -> String {
    let statements: Vec<Statement> = Dictionary::built_in()
        .tables()
        .filter_map(Statement::of)
        .collect();
    instructions::contents(&statements, Catalogue::of(Language::English))
}

/// Returns the tables to export for one name. This is the table with this name, or the tables that the requirement or
/// rule with this name needs.
fn tables_of(name: &str, dictionary: &Dictionary) -> Result<Vec<TableKind>, String> {
    let has_query = |kind: &TableKind| dictionary.table(*kind).query.is_some();
    if let Some(kind) = dictionary.find(name) {
        return if has_query(&kind) {
            Ok(vec![kind])
        } else {
            Err(format!(
                "a script cannot export `{name}`; {}",
                dictionary.table(kind).export_request().english()
            ))
        };
    }
    let (rules, requirement) = match find(name) {
        Some(Named::Requirement(requirement)) => (requirement.rules.to_vec(), requirement),
        Some(Named::Rule(rule, requirement)) => (vec![rule], requirement),
        None => {
            let known: Vec<&str> = TableKind::ALL
                .iter()
                .filter(|kind| has_query(kind))
                .map(|kind| kind.name())
                .collect();
            return Err(format!(
                "unknown table, requirement or rule `{name}`; the tables are {}",
                known.join(", ")
            ));
        }
    };
    let needs = rules
        .iter()
        .flat_map(|rule| rule.needs.iter().chain(rule.advises));
    let mut kinds: Vec<TableKind> = needs
        .flat_map(crate::model::evidence::DataNeed::tables)
        .chain(requirement.reads.iter().copied())
        .filter(has_query)
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        // If a script can export none of the needed tables, it exports the list of the database's tables and columns
        // instead.
        kinds.push(TableKind::SchemaColumns);
    }
    Ok(kinds)
}

#[cfg(test)]
mod tests;
