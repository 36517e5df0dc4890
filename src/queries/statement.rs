//! Splits an SQL statement that exports one table. The parts are the columns and the tables that the statement reads. A
//! script can then leave out columns and tables that an older version does not have.
//!
//! All statements of the dictionary have the form `SELECT item, item FROM {schema}.table …`. Other forms of SQL are not
//! supported.

use crate::model::table::TableKind;
use crate::schema::{TableSpec, split_items};

/// The placeholder for the schema in the statements of the dictionary.
const SCHEMA: &str = "{schema}";
/// The keywords `GROUP BY`. The expression after them groups the rows of the result.
pub(super) const GROUP_BY: &str = " GROUP BY ";
/// Keywords that can follow a table name. Any other word after a table name is an alias.
const NOT_ALIASES: [&str; 8] = ["WHERE", "JOIN", "LEFT", "INNER", "ON", "AND", "OR", "GROUP"];

/// One export: a statement split into parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The table that is exported.
    pub kind: TableKind,
    /// The columns of the result.
    pub columns: Vec<QueryItem>,
    /// The part of the statement that begins with `FROM`. Each table name is in braces, for example `{person}`.
    pub from: String,
    /// The tables that the statement reads, except the database's system catalogue. If the statement reads only the
    /// system catalogue, the list is empty.
    pub tables: Vec<String>,
}

/// One column of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryItem {
    /// The header of the column.
    pub name: String,
    /// The expression that is selected.
    pub value: String,
    /// The table and the column that the expression reads. If the database does not have this table or column, the item
    /// is left out.
    pub needs: Option<(String, String)>,
}

impl Statement {
    /// Returns the statement that exports a table, or `None` for a list that a person exports by hand.
    ///
    /// # Panics
    /// Panics if the statement has an unsupported form. A test splits all statements of the dictionary.
    pub fn of(table: &TableSpec) -> Option<Self> {
        let query = table.query.as_deref()?;
        let parts = query
            .strip_prefix("SELECT ")
            .and_then(|rest| rest.split_once(" FROM "));
        let (items, from) = parts.expect("a test splits every statement");
        let sources = sources(from);
        let columns = split_items(items)
            .into_iter()
            .map(|item| QueryItem::of(item, &sources))
            .collect();
        let mut tables: Vec<String> = Vec::new();
        let mut text = format!("FROM {from}");
        for (name, _) in &sources {
            if !tables.contains(name) {
                tables.push(name.clone());
            }
            text = text.replace(&format!("{SCHEMA}.{name}"), &format!("{{{name}}}"));
        }
        Some(Self {
            kind: table.kind,
            columns,
            from: text,
            tables,
        })
    }

    /// Returns the name of the file to which the result is written.
    pub fn file(&self) -> String {
        format!("{}.csv", self.kind)
    }

    /// Returns whether the result is a single row with a count or a sum.
    pub fn is_total(&self) -> bool {
        let mut columns = self.columns.iter();
        self.group().is_none()
            && columns
                .any(|item| item.value.starts_with("COUNT(") || item.value.starts_with("SUM("))
    }

    /// Returns the expression by which the result is grouped, or `None` if the result is not grouped.
    pub fn group(&self) -> Option<&str> {
        self.from.split_once(GROUP_BY).map(|(_, group)| group)
    }

    /// Returns the part of the statement that begins with `FROM`, with `schema` before each table name.
    pub fn from_in(&self, schema: &str) -> String {
        let mut text = self.from.replace(SCHEMA, schema);
        for table in &self.tables {
            text = text.replace(&format!("{{{table}}}"), &format!("{schema}.{table}"));
        }
        text
    }
}

impl QueryItem {
    fn of(text: &str, sources: &[(String, String)]) -> Self {
        let (value, name) = match text.rsplit_once(" AS ") {
            Some((value, name)) => (value, name),
            None => (text, text.rsplit('.').next().unwrap_or(text)),
        };
        let source = match text.split_once('.') {
            Some((alias, _)) if alias.chars().all(is_identifier_char) => {
                sources.iter().find(|(_, short)| short == alias)
            }
            _ => sources.first(),
        };
        let needs = source.zip(column(value, name));
        Self {
            name: name.to_owned(),
            value: value.to_owned(),
            needs: needs.map(|((table, _), column)| (table.clone(), column.to_owned())),
        }
    }

    /// Returns the item as SQL. If the expression differs from the header, the header is added as an alias.
    pub fn in_statement(&self) -> String {
        if self.value == self.name {
            self.name.clone()
        } else {
            format!("{} AS {}", self.value, self.name)
        }
    }
}

/// Returns the column that an expression reads. If the expression reads several columns, returns the column with the
/// name `name` if it is among them, otherwise the first column. Returns `None` for a literal or a count of rows.
fn column<'a>(value: &'a str, name: &'a str) -> Option<&'a str> {
    if value == name {
        return Some(name);
    }
    // Every second part is quoted text, which is skipped. Words in capitals are SQL keywords.
    let unquoted = value.split('\'').step_by(2);
    let words = unquoted.flat_map(|part| part.split(|c| !is_identifier_char(c)));
    let mut columns = words.filter(|word| word.contains(|c: char| c.is_lowercase()));
    let is_named = value
        .split(|c| !is_identifier_char(c))
        .any(|word| word == name);
    if is_named { Some(name) } else { columns.next() }
}

/// Returns the tables in a `FROM` clause in order, each with its alias. If a table has no alias, its name is used as
/// the alias.
fn sources(from: &str) -> Vec<(String, String)> {
    let mark = format!("{SCHEMA}.");
    from.split(&mark)
        .skip(1)
        .map(|rest| {
            let name: String = rest
                .chars()
                .take_while(|c| is_identifier_char(*c))
                .collect();
            let after = rest[name.len()..].strip_prefix(' ').unwrap_or_default();
            let alias: String = after
                .chars()
                .take_while(|c| is_identifier_char(*c))
                .collect();
            let alias = if alias.is_empty() || NOT_ALIASES.contains(&alias.as_str()) {
                name.clone()
            } else {
                alias
            };
            (name, alias)
        })
        .collect()
}

fn is_identifier_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Dictionary;

    fn statement(kind: TableKind) -> Statement {
        Statement::of(Dictionary::built_in().table(kind)).expect("the table has a statement")
    }

    #[test]
    fn every_statement_can_be_rebuilt_from_its_parts() {
        for table in Dictionary::built_in().tables() {
            let Some(statement) = Statement::of(table) else {
                continue;
            };
            let items: Vec<String> = statement
                .columns
                .iter()
                .map(QueryItem::in_statement)
                .collect();
            let rebuilt = format!("SELECT {} {}", items.join(", "), statement.from_in("crm7"));
            let expected = table.query.as_deref().unwrap_or_default();
            // The rebuilt statement may have an unnecessary alias that the dictionary omits: a joined column such as
            // `c.name` has the header `name` even without an alias.
            let without_aliases = |text: &str| {
                let mut text = text.to_owned();
                for item in &statement.columns {
                    if item.value.ends_with(&format!(".{}", item.name)) {
                        text = text.replace(&item.in_statement(), &item.value);
                    }
                }
                text
            };
            assert_eq!(
                without_aliases(&rebuilt),
                expected.replace(SCHEMA, "crm7"),
                "{}",
                table.kind
            );
        }
    }

    #[test]
    fn needs_are_found_through_aliases_and_expressions() {
        let joined = statement(TableKind::OwnerContactLink);
        assert_eq!(joined.tables, ["ownercontactlink", "contact"]);
        let name = joined.columns.iter().find(|item| item.name == "name");
        let needs = name.and_then(|item| item.needs.clone());
        assert_eq!(needs, Some(("contact".to_owned(), "name".to_owned())));

        let users = statement(TableKind::Associate);
        let name = users.columns.iter().find(|item| item.name == "userName");
        let name = name.expect("a column");
        assert!(name.value.starts_with("CASE "), "{}", name.value);
        assert_eq!(
            name.needs,
            Some(("associate".to_owned(), "userName".to_owned()))
        );
    }

    #[test]
    fn a_total_needs_the_column_that_it_sums_up() {
        let sizes = statement(TableKind::Sizes);
        assert!(sizes.is_total() && !statement(TableKind::Email).is_total());
        let needs: Vec<Option<&str>> = sizes
            .columns
            .iter()
            .map(|item| item.needs.as_ref().map(|(_, column)| column.as_str()))
            .collect();
        assert_eq!(needs, [None, None, Some("att_size")]);
    }

    #[test]
    fn a_grouped_result_is_not_one_row() {
        let archives = statement(TableKind::DocumentArchives);
        assert!(!archives.is_total());
        assert_eq!(archives.group(), Some("COALESCE(archiveProvider, 0)"));
        assert_eq!(archives.tables, ["document"]);
    }

    #[test]
    fn a_table_in_a_condition_is_needed_too() {
        let persons = statement(TableKind::Person);
        assert_eq!(persons.tables, ["person", "associate"]);
        assert!(persons.from_in("x").contains("FROM x.associate WHERE"));
        assert!(statement(TableKind::SchemaColumns).tables.is_empty());
    }
}
