//! The script that a customer runs to produce the exports that the rules need, and the letter that goes with it.
//!
//! The statements stand in the dictionary; here each database gets the words round them. A script holds no
//! secret, reads only, leaves out what an older version lacks and says so, and counts each file's rows.

mod console;
mod instructions;
mod oracle;
mod sqlanywhere;
mod sqlserver;
mod statement;

pub use statement::{QueryItem, Statement};

use crate::model::table::TableKind;
use crate::rules::{Named, find};
use crate::schema::Dictionary;

/// A database that SuperOffice runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// Microsoft SQL Server.
    SqlServer,
    /// Oracle.
    Oracle,
    /// SQL Anywhere of Sybase, later SAP.
    SqlAnywhere,
}

impl Database {
    /// Returns the file name under which the customer gets the script.
    pub fn file(self) -> &'static str {
        match self {
            Self::SqlServer => "export.ps1",
            Self::Oracle | Self::SqlAnywhere => "export.sql",
        }
    }
}

/// What is to be exported, and from where.
#[derive(Debug, Clone)]
pub struct Queries {
    database: Database,
    schema: String,
    statements: Vec<Statement>,
}

impl Queries {
    /// Returns the exports of these tables, or of the tables that these requirements and rules need; of all
    /// tables if nothing is named.
    ///
    /// # Errors
    /// A sentence that tells which name is none, or that the schema is no name.
    pub fn new(database: Database, schema: &str, only: &[String]) -> Result<Self, String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_$#".contains(c);
        let begins = schema.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if !begins || !schema.chars().all(plain) {
            return Err(format!(
                "`{schema}` is no name of a schema; it has letters, digits and `_`"
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

    /// Returns the exports, in the order of the dictionary.
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

    /// Returns the letter to the customer in Markdown: what to run and where, what the exports hold and what
    /// not, and how to send them.
    pub fn instructions(&self) -> String {
        instructions::letter(self.database, &self.schema, &self.statements)
    }
}

/// Returns the table of what the exports hold in Markdown, for the README.
pub fn contents() -> String {
    let statements: Vec<Statement> = Dictionary::built_in()
        .tables()
        .filter_map(Statement::of)
        .collect();
    instructions::contents(&statements)
}

/// The tables that a name stands for and that a statement yields.
fn tables_of(name: &str, dictionary: &Dictionary) -> Result<Vec<TableKind>, String> {
    let queried = |kind: &TableKind| dictionary.table(*kind).query.is_some();
    if let Some(kind) = dictionary.find(name) {
        return if queried(&kind) {
            Ok(vec![kind])
        } else {
            Err(format!(
                "{}; no script can",
                dictionary.table(kind).request()
            ))
        };
    }
    let (rules, requirement) = match find(name) {
        Some(Named::Requirement(requirement)) => (requirement.rules.to_vec(), requirement),
        Some(Named::Rule(rule, requirement)) => (vec![rule], requirement),
        None => {
            let known: Vec<&str> = TableKind::ALL
                .iter()
                .filter(|kind| queried(kind))
                .map(|kind| kind.name())
                .collect();
            return Err(format!(
                "there is no table, requirement or rule `{name}`; tables are {}",
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
        .filter(queried)
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        // What needs no table rests on the schema itself.
        kinds.push(TableKind::SchemaColumns);
    }
    Ok(kinds)
}

#[cfg(test)]
mod tests;
