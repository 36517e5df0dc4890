//! The scripts for Oracle and SQL Anywhere.
//!
//! The consoles of these databases cannot build statements from variables. So the script first queries the database's
//! system catalogue to find out which tables and columns the installed version has. It then writes the matching
//! statements to `queries.log`, and runs that file.
//!
//! For each exported file, the script first writes the row count to `manifest.csv`. It then writes the header and the
//! rows to the exported file. If the script stops after the header, the exported file looks like the file of an empty
//! table, but the row count shows that rows are missing.

use super::statement::{GROUP_BY, QueryItem, Statement};

/// The properties in which the consoles of Oracle and SQL Anywhere differ.
pub(super) struct Console {
    /// The script with placeholders: `@SCHEMA@` for the schema, and `@STATEMENTS@` for the statements that write
    /// `queries.log`.
    pub template: &'static str,
    /// The system catalogue's view that lists the columns.
    pub catalogue: Catalogue,
    /// A system table that has exactly one row. Queries that return one row of constants have this table in their
    /// `FROM` clause.
    pub one_row: &'static str,
    /// The command that appends the result of a query to `queries.log`. Empty if the template already writes all
    /// results there.
    pub to_log: &'static str,
    /// Returns the lines that run a query and write its result to a file. If `append` is true, the result is added at
    /// the end of the file. If `counted` is true and the console can count, the lines also print the number of rows.
    pub run: fn(query: Vec<Line>, file: &str, append: bool, counted: bool) -> Vec<Line>,
}

/// The view that lists the columns of all tables. It is part of the database's system catalogue.
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
    /// The table and the column that the line reads. If the database does not have this table or column, a comment is
    /// written instead of the line.
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
    /// Returns the statements that write the [`Line`]s of one export to `queries.log`. If the account cannot see a
    /// table that the export reads, the statements write a comment instead.
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

    /// Returns the `SELECT` statement for one line of `queries.log`. Its result is one row: the number of the line, the
    /// table and column that the line needs, and the text of the line.
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
        // A grouped statement returns one row for each group, and a statement with totals returns one row. A list of
        // tables is counted with `DISTINCT`, because the system catalogue has one row for each column of a table.
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

    /// Returns the SQL expression that reads a table name from the system catalogue, if the statement selects only
    /// table names. Otherwise returns `None`.
    fn distinct(&self, statement: &Statement) -> Option<&'static str> {
        let names_only = statement.tables.is_empty() && statement.columns.len() == 1;
        names_only.then_some(self.catalogue.table)
    }

    /// Returns the `FROM` clause. If the statement reads `INFORMATION_SCHEMA`, the clause contains the system catalogue
    /// of this database instead.
    fn from(&self, statement: &Statement, schema: &str) -> String {
        if !statement.tables.is_empty() {
            return statement.from_in(schema);
        }
        let Catalogue { name, owner, .. } = &self.catalogue;
        format!("FROM {name} c WHERE {owner} = '{}'", schema.to_uppercase())
    }

    /// Returns an item of the `SELECT` list. A column of the system catalogue is read by its name in this database, and
    /// gets the header `TABLE_NAME` or `COLUMN_NAME`.
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

/// Returns the `SELECT` list of a query, one column per line. The first line begins with `SELECT`, so it must never be
/// left out. The column in the first line is always one that exists in every version.
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
