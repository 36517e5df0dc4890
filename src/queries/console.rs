//! The scripts for Oracle and SQL Anywhere.
//!
//! The consoles of these databases cannot build statements from variables. The script therefore reads the tables and
//! columns of the installed version from the catalogue, writes the statements that this version can run to
//! `queries.log`, and then runs that file.
//!
//! The script counts the rows of a file in `manifest.csv` before it writes the file, and writes the header in a
//! separate query. If the script stops half-way, no file can be mistaken for an empty table.

use super::statement::{GROUP_BY, QueryItem, Statement};

/// The differences between the consoles of Oracle and SQL Anywhere.
pub(super) struct Console {
    /// The script, in which `@STATEMENTS@` is the place of the statements that write `queries.log`.
    pub template: &'static str,
    /// The catalogue view that lists the columns.
    pub catalogue: Catalogue,
    /// The system table that has exactly one row.
    pub one_row: &'static str,
    /// The system table that has exactly one row.
    pub to_log: &'static str,
    /// Returns the lines that write the result of a query to a file, or append the result to it. With `counted`, the
    /// lines also print the number of rows, if the console can do so.
    pub run: fn(query: Vec<Line>, file: &str, append: bool, counted: bool) -> Vec<Line>,
}

/// The view in which a database lists its columns.
pub(super) struct Catalogue {
    /// The name of the view.
    pub name: &'static str,
    /// The expression for the owner in capitals.
    pub owner: &'static str,
    /// The expression for the table in capitals.
    pub table: &'static str,
    /// The expression for the column in capitals.
    pub column: &'static str,
}

/// One line of `queries.log`.
pub(super) struct Line {
    /// The text of the line.
    pub text: String,
    /// The table and column that the line reads. Databases without them leave out the line.
    pub needs: Option<(String, String)>,
}

impl Line {
    /// Returns a line that is always written.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            needs: None,
        }
    }
}

/// Returns the script for these statements.
pub(super) fn script(console: &Console, statements: &[Statement], schema: &str) -> String {
    let exports: Vec<String> = statements
        .iter()
        .map(|statement| console.export(statement, schema))
        .collect();
    console
        .template
        .replace("@SCHEMA@", schema)
        .replace("@STATEMENTS@\n", &exports.concat())
}

impl Console {
    /// Returns the statements that write the lines of one export to `queries.log`.
    fn export(&self, statement: &Statement, schema: &str) -> String {
        let owner = schema.to_uppercase();
        let lines = self.lines(statement, schema);
        let rows: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(number, line)| self.select_line(number, line))
            .collect();
        let rows = rows.join("\n  UNION ALL ");
        let Catalogue {
            name,
            owner: owner_of,
            table,
            column,
        } = &self.catalogue;
        let to_lines = format!(
            "SELECT CASE WHEN t.tab = '-' OR EXISTS (SELECT 1 FROM {name} c WHERE {owner_of} = '{owner}'\n  \
             AND {table} = t.tab AND {column} = t.col) THEN t.line\n  \
             ELSE '-- not in this database: ' || t.tab || '.' || t.col END AS line\nFROM (\n  {rows}\n) t\n"
        );
        let to_log = self.to_log;
        if statement.tables.is_empty() {
            return format!("{to_lines}ORDER BY t.n;\n{to_log}");
        }
        let names: Vec<String> = statement
            .tables
            .iter()
            .map(|table| quoted(&table.to_uppercase()))
            .collect();
        let present = format!(
            "(SELECT COUNT(DISTINCT {table}) FROM {name} c WHERE {owner_of} = '{owner}' AND {table} IN ({}))",
            names.join(", ")
        );
        let number = statement.tables.len();
        let left_out = format!(
            "-- {}: left out because this account cannot see the table {}",
            statement.file(),
            statement.tables.join(" or ")
        );
        format!(
            "SELECT {} AS line FROM {}\nWHERE {present} < {number};\n{to_log}{to_lines}WHERE {present} = {number}\nORDER BY \
             t.n;\n{to_log}",
            quoted(&left_out),
            self.one_row
        )
    }

    /// Returns the `SELECT` statement that returns one line of `queries.log`.
    fn select_line(&self, number: usize, line: &Line) -> String {
        let (table, column) = match &line.needs {
            Some((table, column)) => (table.to_uppercase(), column.to_uppercase()),
            None => ("-".to_owned(), "-".to_owned()),
        };
        format!(
            "SELECT {number} AS n, {} AS tab, {} AS col, {} AS line FROM {}",
            quoted(&table),
            quoted(&column),
            quoted(&line.text),
            self.one_row
        )
    }

    /// Returns the lines of `queries.log` for one export: row count, header and rows.
    fn lines(&self, statement: &Statement, schema: &str) -> Vec<Line> {
        let file = statement.file();
        let from = self.from(statement, schema);
        // Totals have one row. The catalogue has one row for each column, so tables are counted with `DISTINCT`.
        let count = match (statement.is_total(), self.distinct(statement)) {
            (false, None) if statement.group().is_some() => {
                let rows = from.split(GROUP_BY).next().unwrap_or_default();
                let group = statement.group().unwrap_or_default();
                format!("COUNT(DISTINCT {group}) {rows}")
            }
            (true, _) => format!("1 FROM {}", self.one_row),
            (false, None) => format!("COUNT(*) {from}"),
            (false, Some(table)) => format!("COUNT(DISTINCT {table}) {from}"),
        };
        let count = format!("SELECT {}, {count};", quoted(&file));
        let headers = list(statement, |item| quoted(&item.name));
        let header = with_end(headers, &format!("FROM {};", self.one_row));
        let values = list(statement, |item| self.value(statement, item));
        let rows = with_end(values, &format!("{from};"));
        let mut lines = (self.run)(vec![Line::plain(count)], "manifest.csv", true, false);
        lines.extend((self.run)(header, &file, false, false));
        lines.extend((self.run)(rows, &file, true, true));
        lines
    }

    /// Returns the catalogue's expression for a table, if the statement selects only table names.
    fn distinct(&self, statement: &Statement) -> Option<&'static str> {
        let names_only = statement.tables.is_empty() && statement.columns.len() == 1;
        names_only.then_some(self.catalogue.table)
    }

    /// Returns the `FROM` clause, in which the catalogue of this database replaces `INFORMATION_SCHEMA`.
    fn from(&self, statement: &Statement, schema: &str) -> String {
        if !statement.tables.is_empty() {
            return statement.from_in(schema);
        }
        let Catalogue { name, owner, .. } = &self.catalogue;
        format!("FROM {name} c WHERE {owner} = '{}'", schema.to_uppercase())
    }

    /// Returns an item of the `SELECT` list, in which catalogue columns have the names of this database.
    fn value(&self, statement: &Statement, item: &QueryItem) -> String {
        match (item.needs.as_ref(), item.name.as_str()) {
            (None, "TABLE_NAME") => {
                let distinct = self.distinct(statement).map_or("", |_| "DISTINCT ");
                format!("{distinct}{} AS TABLE_NAME", self.catalogue.table)
            }
            (None, "COLUMN_NAME") => format!("{} AS COLUMN_NAME", self.catalogue.column),
            _ => item.in_statement(),
        }
    }
}

/// Returns the columns of a query, one per line. The first column is never left out, because it is the key, which every
/// version has.
fn list(statement: &Statement, show: impl Fn(&QueryItem) -> String) -> Vec<Line> {
    let columns = statement.columns.iter().enumerate();
    columns
        .map(|(index, item)| {
            let text = show(item);
            match index {
                0 => Line::plain(format!("SELECT {text}")),
                _ => Line {
                    text: format!(", {text}"),
                    needs: item.needs.clone(),
                },
            }
        })
        .collect()
}

/// Appends the end of a query.
fn with_end(mut query: Vec<Line>, end: &str) -> Vec<Line> {
    query.push(Line::plain(end));
    query
}

/// Returns a text as an SQL literal.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
