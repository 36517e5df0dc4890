//! The script for SQL Server. It runs in Windows PowerShell without additional modules.

use super::statement::Statement;

const TEMPLATE: &str = include_str!("export-sqlserver.ps1");

/// Returns the script for these statements.
pub(super) fn script(statements: &[Statement], schema: &str) -> String {
    let exports: Vec<String> = statements.iter().map(export).collect();
    TEMPLATE
        .replace("@SCHEMA@", schema)
        .replace("@EXPORTS@", &exports.join("\n"))
}

/// Returns one export as an entry of the script's `$exports` list.
fn export(statement: &Statement) -> String {
    let tables: Vec<String> = statement.tables.iter().map(|name| quoted(name)).collect();
    let columns: Vec<String> = statement
        .columns
        .iter()
        .map(|item| {
            let needs = item.needs.as_ref();
            let needs =
                needs.map_or_else(String::new, |(table, column)| format!("{table}.{column}"));
            format!(
                "        @{{ Name = {}; Needs = {}; Value = {} }}\n",
                quoted(&item.name),
                quoted(&needs),
                quoted(&item.value)
            )
        })
        .collect();
    // In this script, the schema is a query parameter instead of a literal.
    let from = statement.from.replace("'{schema}'", "@schema");
    format!(
        "    @{{ File = {}; Tables = @({}); Columns = @(\n{}      )\n      From = {} }}",
        quoted(statement.kind.name()),
        tables.join(", "),
        columns.concat(),
        quoted(&from)
    )
}

/// Quotes text as a PowerShell literal.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
