//! The letter that goes with a script, for the people at the customer who run it and who have to agree to it.

use super::Database;
use super::statement::Statement;
use crate::model::table::TableKind;
use crate::schema::Dictionary;

/// Returns the letter in Markdown.
pub(super) fn letter(database: Database, schema: &str, statements: &[Statement]) -> String {
    let template = match database {
        Database::SqlServer => include_str!("letter-sqlserver.md"),
        Database::Oracle => include_str!("letter-oracle.md"),
        Database::SqlAnywhere => include_str!("letter-sqlanywhere.md"),
    };
    [template, include_str!("letter.md")]
        .join("\n")
        .replace("@SCHEMA@", schema)
        .replace("@SCRIPT@", database.file())
        .replace("@CONTENTS@", contents(statements).trim_end())
}

/// Returns the table of what the exports hold in Markdown.
pub(super) fn contents(statements: &[Statement]) -> String {
    let dictionary = Dictionary::built_in();
    let mut text = String::from("| file | holds | rows | columns |\n| --- | --- | --- | --- |\n");
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
            rows(statement),
            columns.join(", ")
        ));
    }
    text
}

/// Which rows of its table a statement yields, for people.
fn rows(statement: &Statement) -> &'static str {
    match statement.kind {
        TableKind::Person | TableKind::Email => "of users",
        TableKind::Associate => "all; names only of employees and systems",
        TableKind::Contact => "our companies",
        TableKind::UserPreference => "Travel and sentry add-ons",
        _ => "all",
    }
}
