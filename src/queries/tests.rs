//! The scripts ask for what the rules need, and for nothing that must not leave the customer.

use std::collections::BTreeSet;

use super::*;
use crate::model::grid::{Batch, CellKind};
use crate::model::location::Origin;
use crate::model::table::Field;
use crate::rules::REQUIREMENTS;
use crate::schema::{ColumnRole, Recognition, recognise};

const DATABASES: [Database; 3] = [Database::SqlServer, Database::Oracle, Database::SqlAnywhere];

/// Columns that hold secrets, by the public database reference; also those of tables that no rule reads.
const SECRETS: [&str; 14] = [
    "encryptedCheck",
    "password",
    "pop_password",
    "secret",
    "adminLogin",
    "signedPublicKey",
    "session_key",
    "ns_secret",
    "auth_key",
    "ModelData",
    "keyCode",
    "signature",
    "credentials",
    "login_secret",
];

fn all(database: Database) -> Queries {
    Queries::new(database, "crm7", &[]).expect("a good schema")
}

#[test]
fn a_result_is_recognised_as_its_table() {
    let dictionary = Dictionary::built_in();
    for statement in all(Database::SqlServer).statements() {
        let mut head = Batch::default();
        head.start_row(1, 1);
        for item in &statement.columns {
            head.push_cell(&item.name, CellKind::Plain);
        }
        match recognise(&head, &Origin::file(statement.file()), &dictionary, None) {
            Recognition::Table(found) => {
                assert_eq!(found.kind, statement.kind);
                assert_eq!(found.missing, [], "{}", statement.kind);
                assert_eq!(found.unknown, Vec::<String>::new());
            }
            other => panic!("{}: {other:?}", statement.kind),
        }
    }
}

#[test]
fn a_statement_yields_all_that_rules_read_and_nothing_else() {
    let dictionary = Dictionary::built_in();
    for statement in all(Database::SqlServer).statements() {
        let table = dictionary.table(statement.kind);
        let asked: BTreeSet<Field> = statement
            .columns
            .iter()
            .map(|item| match table.usage(&item.name) {
                Some(ColumnRole::Field(field)) => field,
                other => panic!("{}.{} is {other:?}", statement.kind, item.name),
            })
            .collect();
        let read: BTreeSet<Field> = table.fields.keys().copied().collect();
        assert_eq!(asked, read, "{}", statement.kind);
    }
}

#[test]
fn every_table_that_a_requirement_needs_is_asked_for() {
    let needs = REQUIREMENTS
        .iter()
        .flat_map(|requirement| requirement.rules)
        .flat_map(|rule| rule.needs.iter().chain(rule.advises));
    let needed: BTreeSet<TableKind> = needs
        .flat_map(crate::model::evidence::DataNeed::tables)
        .collect();
    let queries = all(Database::SqlServer);
    let asked: BTreeSet<TableKind> = queries.statements().iter().map(|each| each.kind).collect();
    let lists = BTreeSet::from([TableKind::UsersList, TableKind::CompaniesList]);
    assert_eq!(
        &needed - &asked,
        &lists & &needed,
        "only the lists of the client come from no script"
    );
}

#[test]
fn no_script_asks_for_a_secret() {
    let dictionary = Dictionary::built_in();
    for database in DATABASES {
        let queries = all(database);
        for statement in queries.statements() {
            for item in &statement.columns {
                let usage = dictionary.table(statement.kind).usage(&item.name);
                assert_ne!(usage, Some(ColumnRole::Secret), "{}", item.name);
            }
        }
        let script = queries.script();
        let words: BTreeSet<String> = script
            .lines()
            .filter(|line| line.contains("Value = ") || line.contains(" AS line"))
            .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
            .map(str::to_lowercase)
            .collect();
        for secret in SECRETS {
            assert!(
                !words.contains(&secret.to_lowercase()),
                "{database:?}: {secret}"
            );
        }
    }
}

#[test]
fn customers_stay_out_of_the_exports() {
    for statement in all(Database::Oracle).statements() {
        let from = statement.from_in("crm7");
        match statement.kind {
            TableKind::Person | TableKind::Email => {
                assert!(from.contains("NOT IN (4, -1)"), "{from}");
            }
            TableKind::Contact => assert!(from.contains("ownercontactlink"), "{from}"),
            TableKind::Associate => {
                let named = |item: &&QueryItem| ["name", "userName"].contains(&item.name.as_str());
                for item in statement.columns.iter().filter(named) {
                    assert!(item.value.contains("IN (4, -1) THEN NULL"), "{item:?}");
                }
            }
            _ => {}
        }
    }
}

#[test]
fn scripts_only_read() {
    const WRITES: [&str; 9] = [
        "insert", "update", "delete", "merge", "drop", "create", "truncate", "grant", "exec",
    ];
    for database in DATABASES {
        let script = all(database).script();
        // Comments and messages may use these words; names such as `last_update` are others.
        let code = script
            .lines()
            .filter(|line| !line.trim_start().starts_with(['-', '#']));
        let words: BTreeSet<String> = code
            .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
            .map(str::to_lowercase)
            .collect();
        for word in WRITES {
            assert!(!words.contains(word), "{database:?}: {word}");
        }
    }
}

#[test]
fn scripts_survive_any_code_page_and_console() {
    for database in DATABASES {
        let script = all(database).script();
        assert!(script.is_ascii(), "{database:?}");
        for mark in ["@EXPORTS@", "@STATEMENTS@", "@SCHEMA@", "{schema}"] {
            assert!(!script.contains(mark), "{database:?}: {mark}");
        }
        // SQL*Plus takes lines of 2 499 characters.
        let longest = script.lines().map(str::len).max();
        assert!(longest.is_some_and(|length| length < 2000), "{database:?}");
        assert!(!all(database).instructions().contains("@S"), "{database:?}");
    }
}

#[test]
fn the_schema_is_the_customers_and_a_name() {
    for database in DATABASES {
        let queries = Queries::new(database, "CRM8", &[]).expect("a good schema");
        assert!(queries.script().contains("CRM8"), "{database:?}");
        assert!(!queries.script().contains("crm7"), "{database:?}");
        assert!(!queries.instructions().contains("crm7"), "{database:?}");
    }
    for schema in ["", "crm 7", "crm7'; DROP TABLE x", "7crm", "crm7.associate"] {
        assert!(
            Queries::new(Database::SqlServer, schema, &[]).is_err(),
            "{schema}"
        );
    }
}

#[test]
fn a_second_round_asks_for_what_was_lacking() {
    let asked = |names: &[&str]| -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let queries = Queries::new(Database::SqlServer, "crm7", &names).expect("known names");
        queries
            .statements()
            .iter()
            .map(|each| each.kind.name())
            .collect()
    };
    assert_eq!(asked(&["EMAIL", "person"]), ["person", "Email"]);
    assert_eq!(asked(&["sentry-addons"]), ["UserPreference"]);
    assert_eq!(
        asked(&["version"]),
        ["INFORMATION_SCHEMA.COLUMNS", "config"]
    );
    let roles = ["Role", "UserRoleLink", "FunctionRight"];
    assert!(
        roles
            .iter()
            .all(|role| asked(&["administrator"]).contains(role))
    );
    assert!(asked(&["satellite"]).contains(&"satellite"));
    let error = Queries::new(Database::SqlServer, "crm7", &["licenses".to_owned()]);
    assert!(
        error
            .expect_err("no table")
            .contains("tables are associate")
    );
    let list = Queries::new(Database::SqlServer, "crm7", &["Users list".to_owned()]);
    assert!(list.is_err());
}
