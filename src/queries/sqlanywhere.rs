//! The script for SQL Anywhere. It needs dbisql 11 or later.

use super::console::{self, Catalogue, Console, Line};
use super::statement::Statement;

static CONSOLE: Console = Console {
    template: include_str!("export-sqlanywhere.sql"),
    catalogue: Catalogue {
        name: "SYS.SYSCOLUMNS",
        owner: "UPPER(c.creator)",
        table: "UPPER(c.tname)",
        column: "UPPER(c.cname)",
    },
    one_row: "SYS.DUMMY",
    to_log: "OUTPUT TO 'queries.log' APPEND BYTE ORDER MARK OFF ENCODING 'UTF-8' ESCAPES OFF FORMAT TEXT QUOTE '';\n",
    run,
};

/// Returns the script for these statements.
pub(super) fn script(statements: &[Statement], schema: &str) -> String {
    console::script(&CONSOLE, statements, schema)
}

/// Returns the lines of a query, then the command that writes its result. The command writes no byte order mark,
/// because otherwise each appended result would begin with such a mark.
fn run(mut query: Vec<Line>, file: &str, append: bool, _counted: bool) -> Vec<Line> {
    let append = if append { " APPEND" } else { "" };
    query.push(Line::plain(format!(
        "OUTPUT TO '{file}'{append} BYTE ORDER MARK OFF DELIMITED BY ',' ENCODING 'UTF-8' ESCAPES OFF FORMAT TEXT \
         QUOTE '\"';"
    )));
    query
}
