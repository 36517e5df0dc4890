//! The statement of a table in the dictionary → its parts, so that each database's script can leave out
//! what an older version lacks.
//!
//! Statements are our own, of one plain form: `SELECT item, item FROM {schema}.table …`; nothing else is
//! understood.

use crate::model::table::TableKind;
use crate::schema::{TableSpec, split_items};

/// Stands for the schema in the dictionary's statements.
const SCHEMA: &str = "{schema}";
/// Words that may follow a table where its short name may stand.
const NO_ALIASES: [&str; 7] = ["WHERE", "JOIN", "LEFT", "INNER", "ON", "AND", "OR"];

/// One export: a statement in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Which table it yields.
    pub kind: TableKind,
    /// The result's columns.
    pub columns: Vec<QueryItem>,
    /// All that follows the columns, from `FROM` on; each table stands as `{table}`.
    pub from: String,
    /// The tables without which it cannot run. None for the catalogue, which every database has.
    pub tables: Vec<String>,
}

/// One column of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryItem {
    /// The header.
    pub name: String,
    /// The expression that yields it.
    pub value: String,
    /// Table and column without which it is left out.
    pub needs: Option<(String, String)>,
}

impl Statement {
    /// Returns the statement that yields a table; `None` for a list that only a person can export.
    ///
    /// # Panics
    /// Never: a test takes every statement apart.
    pub fn of(table: &TableSpec) -> Option<Self> {
        let query = table.query.as_deref()?;
        let parts = query
            .strip_prefix("SELECT ")
            .and_then(|rest| rest.split_once(" FROM "));
        let (items, from) = parts.expect("a test takes every statement apart");
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

    /// Returns the name of the file that the result goes into.
    pub fn file(&self) -> String {
        format!("{}.csv", self.kind)
    }

    /// Returns whether the result is one row over all rows of the table.
    pub fn is_total(&self) -> bool {
        let mut columns = self.columns.iter();
        columns.any(|item| item.value.starts_with("COUNT(") || item.value.starts_with("SUM("))
    }

    /// Returns what follows the columns, with each table as this schema's.
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
            Some((alias, _)) if alias.chars().all(is_of_a_name) => {
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

    /// Returns the item as it stands in a statement.
    pub fn in_statement(&self) -> String {
        if self.value == self.name {
            self.name.clone()
        } else {
            format!("{} AS {}", self.value, self.name)
        }
    }
}

/// The column without which an expression cannot be computed: the one that gives it its name, else the first;
/// nothing for a literal or a count of rows.
fn column<'a>(value: &'a str, name: &'a str) -> Option<&'a str> {
    if value == name {
        return Some(name);
    }
    // Every other part stands in quotes; a word in capitals throughout is SQL.
    let plain = value.split('\'').step_by(2);
    let words = plain.flat_map(|part| part.split(|c| !is_of_a_name(c)));
    let mut columns = words.filter(|word| word.contains(|c: char| c.is_lowercase()));
    let is_named = value.split(|c| !is_of_a_name(c)).any(|word| word == name);
    if is_named { Some(name) } else { columns.next() }
}

/// The tables that a `FROM` names, each with its short name, in order.
fn sources(from: &str) -> Vec<(String, String)> {
    let mark = format!("{SCHEMA}.");
    from.split(&mark)
        .skip(1)
        .map(|rest| {
            let name: String = rest.chars().take_while(|c| is_of_a_name(*c)).collect();
            let after = rest[name.len()..].strip_prefix(' ').unwrap_or_default();
            let alias: String = after.chars().take_while(|c| is_of_a_name(*c)).collect();
            let alias = if alias.is_empty() || NO_ALIASES.contains(&alias.as_str()) {
                name.clone()
            } else {
                alias
            };
            (name, alias)
        })
        .collect()
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Dictionary;

    fn statement(kind: TableKind) -> Statement {
        Statement::of(Dictionary::built_in().table(kind)).expect("it has a statement")
    }

    #[test]
    fn every_statement_is_its_parts() {
        for table in Dictionary::built_in().tables() {
            let Some(statement) = Statement::of(table) else {
                continue;
            };
            let items: Vec<String> = statement
                .columns
                .iter()
                .map(QueryItem::in_statement)
                .collect();
            let whole = format!("SELECT {} {}", items.join(", "), statement.from_in("crm7"));
            let given = table.query.as_deref().unwrap_or_default();
            // A joined column keeps its header, so it may stand without one.
            let plain = |text: &str| {
                let mut text = text.to_owned();
                for item in &statement.columns {
                    if item.value.ends_with(&format!(".{}", item.name)) {
                        text = text.replace(&item.in_statement(), &item.value);
                    }
                }
                text
            };
            assert_eq!(
                plain(&whole),
                given.replace(SCHEMA, "crm7"),
                "{}",
                table.kind
            );
        }
    }

    #[test]
    fn what_an_item_needs_is_found_through_short_names_and_expressions() {
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
    fn a_total_needs_what_it_sums_up_and_no_column_of_its_own_name() {
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
    fn a_table_of_a_condition_is_needed_too() {
        let persons = statement(TableKind::Person);
        assert_eq!(persons.tables, ["person", "associate"]);
        assert!(persons.from_in("x").contains("FROM x.associate WHERE"));
        assert!(statement(TableKind::SchemaColumns).tables.is_empty());
    }
}
