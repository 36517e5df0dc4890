//! The scripts for Oracle and SQL Anywhere.
//!
//! The consoles of these databases cannot build statements from variables. So the script first reads from the
//! database's system catalogue which tables and columns the installed version has. It then writes the matching
//! statements to `queries.log`, and runs that file.
//!
//! For each file, the script writes the row count to `manifest.csv`, then the header to the file, then the rows. So if
//! the script stops after the header, the row count distinguishes the file from the file of an empty table.

use super::statement::{GROUP_BY, QueryItem, Statement};

/// The differences between the consoles of Oracle and SQL Anywhere.
pub(super) struct Console {
    /// The script, with the placeholder `@STATEMENTS@` for the statements that write `queries.log`.
    pub template: &'static str,
    /// The view of the system catalogue that lists the columns.
    pub catalogue: Catalogue,
    /// The system table that has exactly one row, used in `FROM` for queries that return one row of constants.
    pub one_row: &'static str,
    /// The command that appends the result of a query to `queries.log`. Empty if the template already writes all
    /// results there.
    pub to_log: &'static str,
    /// Returns the lines that write or append the result of a query to a file. If `counted` is true and the console can
    /// count, the lines also print the number of rows.
    pub run: fn(query: Vec<Line>, file: &str, append: bool, counted: bool) -> Vec<Line>,
}

/// The view of the system catalogue in which a database lists its columns.
pub(super) struct Catalogue {
    /// The name of the view.
    pub name: &'static str,
    /// An expression that returns the owner of a table in capitals.
    pub owner: &'static str,
    /// An expression that returns the name of a table in capitals.
    pub table: &'static str,
    /// An expression that returns the name of a column in capitals.
    pub column: &'static str,
}

/// One line of `queries.log`.
pub(super) struct Line {
    /// The text of the line.
    pub text: String,
    /// The table and the column that the line reads. If the database does not have this table or column, the line is
    /// left out.
    pub needs: Option<(String, String)>,
}

impl Line {
    /// Returns a line that every database can run.
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
    /// Returns the statements that write the [`Line`]s of one export to `queries.log`.
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
        // A statement with totals returns one row. The system catalogue has one row for each column of a table, so
        // tables are counted with `DISTINCT`.
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

    /// Returns the catalogue's expression for a table name if the statement selects only table names, otherwise `None`.
    fn distinct(&self, statement: &Statement) -> Option<&'static str> {
        let names_only = statement.tables.is_empty() && statement.columns.len() == 1;
        names_only.then_some(self.catalogue.table)
    }

    /// Returns the `FROM` clause. It contains the catalogue of this database instead of `INFORMATION_SCHEMA`.
    fn from(&self, statement: &Statement, schema: &str) -> String {
        if !statement.tables.is_empty() {
            return statement.from_in(schema);
        }
        let Catalogue { name, owner, .. } = &self.catalogue;
        format!("FROM {name} c WHERE {owner} = '{}'", schema.to_uppercase())
    }

    /// Returns an item of the `SELECT` list. Columns of the catalogue get the names that they have in this database.
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

/// Returns the columns of a query, one per line. The first column is the key. The key exists in every version, so the
/// line of the key is always written.
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

/// Adds the end of a query as its last line.
fn with_end(mut query: Vec<Line>, end: &str) -> Vec<Line> {
    query.push(Line::plain(end));
    query
}

/// Quotes text as an SQL literal.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
