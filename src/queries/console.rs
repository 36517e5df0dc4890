//! The scripts for Oracle and SQL Anywhere, whose consoles have no variables for this: the script asks the
//! catalogue which tables and columns this version has, writes the statements that fit into `queries.log`,
//! and runs that.
//!
//! Each file is counted into `manifest.csv` before it is written, and its header is a row of its own: so a
//! script that stops half-way leaves nothing behind that looks like an empty table.

use super::statement::{QueryItem, Statement};

/// What the two consoles do differently.
pub(super) struct Console {
    /// The whole script, with `@STATEMENTS@` where the statements are made.
    pub template: &'static str,
    /// The catalogue of columns.
    pub catalogue: Catalogue,
    /// The table with one row.
    pub one_row: &'static str,
    /// What ends a statement that makes lines of `queries.log`.
    pub to_log: &'static str,
    /// Runs a query into a file, or to the end of one, as lines of `queries.log`.
    pub run: fn(query: Vec<Line>, file: &str, append: bool, counted: bool) -> Vec<Line>,
}

/// Where a database keeps the names of its columns.
pub(super) struct Catalogue {
    pub name: &'static str,
    /// The expressions that yield owner, table and column in capitals.
    pub owner: &'static str,
    pub table: &'static str,
    pub column: &'static str,
}

/// One line of `queries.log`.
pub(super) struct Line {
    pub text: String,
    /// Table and column without which it is left out.
    pub needs: Option<(String, String)>,
}

impl Line {
    /// Returns a line that always stands.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            needs: None,
        }
    }
}

/// Returns the script for these statements.
pub(super) fn script(console: &Console, statements: &[Statement], schema: &str) -> String {
    let makers: Vec<String> = statements
        .iter()
        .map(|statement| console.maker(statement, schema))
        .collect();
    console
        .template
        .replace("@SCHEMA@", schema)
        .replace("@STATEMENTS@\n", &makers.concat())
}

impl Console {
    /// The statements that make the lines of one export.
    fn maker(&self, statement: &Statement, schema: &str) -> String {
        let owner = schema.to_uppercase();
        let lines = self.lines(statement, schema);
        let rows: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(number, line)| self.row(number, line))
            .collect();
        let rows = rows.join("\n  UNION ALL ");
        let Catalogue {
            name,
            owner: is_of,
            table,
            column,
        } = &self.catalogue;
        let made = format!(
            "SELECT CASE WHEN t.tab = '-' OR EXISTS (SELECT 1 FROM {name} c WHERE {is_of} = '{owner}'\n  \
             AND {table} = t.tab AND {column} = t.col) THEN t.line\n  \
             ELSE '-- not in this database: ' || t.tab || '.' || t.col END AS line\nFROM (\n  {rows}\n) t\n"
        );
        let to_log = self.to_log;
        if statement.tables.is_empty() {
            return format!("{made}ORDER BY t.n;\n{to_log}");
        }
        let names: Vec<String> = statement
            .tables
            .iter()
            .map(|table| quoted(&table.to_uppercase()))
            .collect();
        let present = format!(
            "(SELECT COUNT(DISTINCT {table}) FROM {name} c WHERE {is_of} = '{owner}' AND {table} IN ({}))",
            names.join(", ")
        );
        let number = statement.tables.len();
        let left_out = format!(
            "-- {}: left out, for this database has no {} that you may read",
            statement.file(),
            statement.tables.join(" or ")
        );
        format!(
            "SELECT {} AS line FROM {}\nWHERE {present} < {number};\n{to_log}{made}WHERE {present} = {number}\nORDER BY \
             t.n;\n{to_log}",
            quoted(&left_out),
            self.one_row
        )
    }

    /// One line as a row of the query that makes them.
    fn row(&self, number: usize, line: &Line) -> String {
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

    /// What `queries.log` holds for one export: the count, the header, the rows.
    fn lines(&self, statement: &Statement, schema: &str) -> Vec<Line> {
        let file = statement.file();
        let from = self.from(statement, schema);
        // A total is one row, whatever it sums up; the catalogue has a row for each column of a table.
        let count = match (statement.is_total(), self.distinct(statement)) {
            (true, _) => format!("1 FROM {}", self.one_row),
            (false, None) => format!("COUNT(*) {from}"),
            (false, Some(table)) => format!("COUNT(DISTINCT {table}) {from}"),
        };
        let count = format!("SELECT {}, {count};", quoted(&file));
        let headers = list(statement, |item| quoted(&item.name));
        let header = ended(headers, &format!("FROM {};", self.one_row));
        let values = list(statement, |item| self.value(statement, item));
        let rows = ended(values, &format!("{from};"));
        let mut lines = (self.run)(vec![Line::plain(count)], "manifest.csv", true, false);
        lines.extend((self.run)(header, &file, false, false));
        lines.extend((self.run)(rows, &file, true, true));
        lines
    }

    /// The catalogue's expression for a table, where its names are all that is asked for.
    fn distinct(&self, statement: &Statement) -> Option<&'static str> {
        let names_only = statement.tables.is_empty() && statement.columns.len() == 1;
        names_only.then_some(self.catalogue.table)
    }

    /// The tables, or this database's own catalogue.
    fn from(&self, statement: &Statement, schema: &str) -> String {
        if !statement.tables.is_empty() {
            return statement.from_in(schema);
        }
        let Catalogue { name, owner, .. } = &self.catalogue;
        format!("FROM {name} c WHERE {owner} = '{}'", schema.to_uppercase())
    }

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

/// The columns of a query, one a line: the first is the key, which every version has.
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

fn ended(mut query: Vec<Line>, end: &str) -> Vec<Line> {
    query.push(Line::plain(end));
    query
}

/// A text as SQL takes it.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
