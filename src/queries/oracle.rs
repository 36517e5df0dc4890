//! The script for Oracle. It needs SQL*Plus 12.2 or later, which can write CSV.

use super::console::{self, Catalogue, Console, Line};
use super::statement::Statement;

static CONSOLE: Console = Console {
    template: include_str!("export-oracle.sql"),
    catalogue: Catalogue {
        name: "ALL_TAB_COLUMNS",
        owner: "c.OWNER",
        table: "c.TABLE_NAME",
        column: "c.COLUMN_NAME",
    },
    one_row: "DUAL",
    to_log: "",
    run,
};

/// Returns the script for these statements.
pub(super) fn script(statements: &[Statement], schema: &str) -> String {
    console::script(&CONSOLE, statements, schema)
}

/// Returns the lines that run a query and write its result to a file. If `counted` is true, SQL*Plus also prints the
/// number of rows at the end of the file.
fn run(query: Vec<Line>, file: &str, append: bool, counted: bool) -> Vec<Line> {
    let append = if append { " APPEND" } else { "" };
    let mut lines = vec![Line::plain(format!("SPOOL {file}{append}"))];
    if counted {
        lines.push(Line::plain("SET FEEDBACK 1"));
    }
    lines.extend(query);
    if counted {
        lines.push(Line::plain("SET FEEDBACK OFF"));
    }
    lines.push(Line::plain("SPOOL OFF"));
    lines
}
