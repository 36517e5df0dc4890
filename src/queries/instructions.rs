//! The instructions that the customer receives with a script.
//!
//! The readers are the people who run the script or decide whether to run it. The text is in the message catalogue,
//! with one message for each section.

use super::Database;
use super::statement::Statement;
use crate::locale::{Catalogue, Message};
use crate::model::table::TableKind;

/// Returns the instructions in Markdown.
pub(super) fn instructions(
    database: Database,
    schema: &str,
    statements: &[Statement],
    catalogue: &Catalogue,
) -> String {
    let script = database.file();
    let contents = contents(statements, catalogue);
    let contents = contents.trim_end();
    let mut sections: Vec<Message> = match database {
        Database::SqlServer => vec![
            Message::new("letter-sqlserver").with("script", script),
            Message::new("letter-sqlserver-needs"),
            Message::new("letter-sqlserver-run")
                .with("schema", schema)
                .with("script", script),
        ],
        Database::Oracle => vec![
            Message::new("letter-oracle").with("script", script),
            Message::new("letter-oracle-needs").with("schema", schema),
            Message::new("letter-oracle-run").with("script", script),
        ],
        Database::SqlAnywhere => vec![
            Message::new("letter-sqlanywhere").with("script", script),
            Message::new("letter-sqlanywhere-needs").with("schema", schema),
            Message::new("letter-sqlanywhere-run").with("script", script),
        ],
    };
    sections.extend([
        Message::new("letter-database"),
        Message::new("letter-contents").with("contents", contents),
        Message::new("letter-not-contained"),
        Message::new("letter-archive").with("schema", schema),
        Message::new("letter-questions"),
        Message::new("letter-send"),
    ]);
    let sections: Vec<String> = sections
        .iter()
        .map(|section| catalogue.message(section))
        .collect();
    sections.join("\n\n") + "\n"
}

/// Returns a Markdown table that describes each exported file: its name, its contents, which rows it has, and its
/// columns.
pub(super) fn contents(statements: &[Statement], catalogue: &Catalogue) -> String {
    let titles = [
        "letter-table-file",
        "letter-table-contains",
        "letter-table-rows",
        "letter-table-columns",
    ]
    .map(|id| catalogue.fixed(id));
    let mut text = format!("| {} |\n| --- | --- | --- | --- |\n", titles.join(" | "));
    for statement in statements {
        let columns: Vec<&str> = statement
            .columns
            .iter()
            .map(|item| item.name.as_str())
            .collect();
        let title = catalogue.fixed(&format!(
            "table-{}",
            statement.kind.name().replace('.', "-")
        ));
        text.push_str(&format!(
            "| `{}` | {title} | {} | {} |\n",
            statement.file(),
            catalogue.fixed(rows_exported(statement)),
            columns.join(", ")
        ));
    }
    text
}

/// Returns the id of a phrase. The phrase describes which rows of its table a statement exports.
fn rows_exported(statement: &Statement) -> &'static str {
    match statement.kind {
        TableKind::Person | TableKind::Email => "letter-rows-users",
        TableKind::Associate => "letter-rows-associates",
        TableKind::Contact => "letter-rows-companies",
        TableKind::OrphanPerson => "letter-rows-orphans",
        TableKind::UserPreference => "letter-rows-settings",
        _ => "letter-rows-all",
    }
}
