//! The instructions that the customer receives with a script.
//!
//! The readers are the people who run the script or decide whether to run it.

use super::Database;
use super::statement::Statement;
use crate::model::table::TableKind;
use crate::schema::Dictionary;

/// Returns the instructions in Markdown.
pub(super) fn instructions(database: Database, schema: &str, statements: &[Statement]) -> String {
    let template = match database {
        Database::SqlServer => include_str!("instructions-sqlserver.md"),
        Database::Oracle => include_str!("instructions-oracle.md"),
        Database::SqlAnywhere => include_str!("instructions-sqlanywhere.md"),
    };
    [template, include_str!("instructions.md")]
        .join("\n")
        .replace("@SCHEMA@", schema)
        .replace("@SCRIPT@", database.file())
        .replace("@CONTENTS@", contents(statements).trim_end())
}

/// Returns a Markdown table with the rows and columns of each exported file.
pub(super) fn contents(statements: &[Statement]) -> String {
    let dictionary = Dictionary::built_in();
    let mut text =
        String::from("| file | contains | rows | columns |\n| --- | --- | --- | --- |\n");
    for statement in statements {
        let columns: Vec<&str> = statement
            .columns
            .iter()
            .map(|item| item.name.as_str())
            .collect();
        let title = &dictionary.table(statement.kind).title;
        let title = title.split(" (").next().unwrap_or(title);
        text.push_str(&format!(
            "| `{}` | {title} | {} | {} |\n",
            statement.file(),
            rows_exported(statement),
            columns.join(", ")
        ));
    }
    text
}

/// Returns a phrase that describes which rows of a table a statement exports, such as "all rows".
fn rows_exported(statement: &Statement) -> &'static str {
    match statement.kind {
        TableKind::Person | TableKind::Email => "of users",
        TableKind::Associate => "all, with names only for employees and system users",
        TableKind::Contact => "our companies",
        TableKind::OrphanPerson => "of persons whose company does not exist",
        TableKind::UserPreference => "settings of Travel and sentry add-ons",
        _ => "all",
    }
}
