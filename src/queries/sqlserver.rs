//! The script for SQL Server: PowerShell, which every Windows has, without modules.

use super::statement::Statement;

const TEMPLATE: &str = include_str!("export.ps1");

/// Returns the script for these statements.
pub(super) fn script(statements: &[Statement], schema: &str) -> String {
    let exports: Vec<String> = statements.iter().map(export).collect();
    TEMPLATE
        .replace("@SCHEMA@", schema)
        .replace("@EXPORTS@", &exports.join("\n"))
}

/// One export as an entry of the script's list.
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
    // The schema is a parameter of the run, not of the script.
    let from = statement.from.replace("'{schema}'", "@schema");
    format!(
        "    @{{ File = {}; Tables = @({}); Columns = @(\n{}      )\n      From = {} }}",
        quoted(statement.kind.name()),
        tables.join(", "),
        columns.concat(),
        quoted(&from)
    )
}

/// A text that PowerShell takes as it stands.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
