//! Tests that the scripts export what the rules need. They must export neither secrets nor the names and addresses of
//! the customer's own customers.

use std::collections::BTreeSet;

use super::*;
use crate::model::grid::{Batch, CellKind};
use crate::model::location::Origin;
use crate::model::table::Field;
use crate::rules::REQUIREMENTS;
use crate::schema::{ColumnRole, Recognition, recognise};

const DATABASES: [Database; 3] = [Database::SqlServer, Database::Oracle, Database::SqlAnywhere];

/// Columns that contain secrets according to the public database reference, including columns of tables that no rule
/// reads.
const SECRETS: [&str; 15] = [
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
    "login_secret",
    "searchName",
    "headers",
];

fn all(database: Database) -> Queries {
    Queries::new(database, "crm7", &[]).expect("the schema is valid")
}

#[test]
fn each_result_is_recognised_as_its_table() {
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
fn a_statement_exports_exactly_the_fields_that_rules_read() {
    let dictionary = Dictionary::built_in();
    for statement in all(Database::SqlServer).statements() {
        let table = dictionary.table(statement.kind);
        let exported: BTreeSet<Field> = statement
            .columns
            .iter()
            .map(|item| match table.role(&item.name) {
                Some(ColumnRole::Field(field)) => field,
                other => panic!("{}.{} is {other:?}", statement.kind, item.name),
            })
            .collect();
        let read: BTreeSet<Field> = table.fields.keys().copied().collect();
        assert_eq!(exported, read, "{}", statement.kind);
    }
}

#[test]
fn every_table_that_a_requirement_needs_is_exported() {
    let needs = REQUIREMENTS
        .iter()
        .flat_map(|requirement| requirement.rules)
        .flat_map(|rule| rule.needs.iter().chain(rule.advises));
    let needed: BTreeSet<TableKind> = needs
        .flat_map(crate::model::evidence::DataNeed::tables)
        .collect();
    let queries = all(Database::SqlServer);
    let exported: BTreeSet<TableKind> = queries.statements().iter().map(|each| each.kind).collect();
    let lists = BTreeSet::from([TableKind::UsersList, TableKind::CompaniesList]);
    assert_eq!(
        &needed - &exported,
        &lists & &needed,
        "only the lists from the client are not exported by a script"
    );
}

#[test]
fn no_script_exports_a_secret() {
    let dictionary = Dictionary::built_in();
    for database in DATABASES {
        let queries = all(database);
        for statement in queries.statements() {
            for item in &statement.columns {
                let usage = dictionary.table(statement.kind).role(&item.name);
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
fn customer_data_is_not_exported() {
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
        // Comments are ignored, because they may contain these words. Only whole words count: `last_update` does not
        // contain the word `update`.
        let code = script
            .lines()
            .filter(|line| !line.trim_start().starts_with(['-', '#']));
        let words: BTreeSet<String> = code
            .flat_map(|line| {
                let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
                words.map(str::to_lowercase).collect::<Vec<_>>()
            })
            .collect();
        for word in WRITES {
            assert!(!words.contains(word), "{database:?}: {word}");
        }
    }
}

#[test]
fn scripts_are_ascii_with_short_lines_and_no_placeholders() {
    for database in DATABASES {
        let script = all(database).script();
        assert!(script.is_ascii(), "{database:?}");
        for mark in ["@EXPORTS@", "@STATEMENTS@", "@SCHEMA@", "{schema}"] {
            assert!(!script.contains(mark), "{database:?}: {mark}");
        }
        // SQL*Plus accepts lines of at most 2 499 characters.
        let longest = script.lines().map(str::len).max();
        assert!(longest.is_some_and(|length| length < 2000), "{database:?}");
        assert!(
            !all(database).instructions(Language::English).contains("@S"),
            "{database:?}"
        );
    }
}

#[test]
fn the_schema_name_is_used_everywhere_and_validated() {
    for database in DATABASES {
        let queries = Queries::new(database, "CRM8", &[]).expect("the schema is valid");
        assert!(queries.script().contains("CRM8"), "{database:?}");
        assert!(!queries.script().contains("crm7"), "{database:?}");
        assert!(
            !queries.instructions(Language::English).contains("crm7"),
            "{database:?}"
        );
    }
    for schema in ["", "crm 7", "crm7'; DROP TABLE x", "7crm", "crm7.associate"] {
        assert!(
            Queries::new(Database::SqlServer, schema, &[]).is_err(),
            "{schema}"
        );
    }
}

#[test]
fn only_exports_the_named_tables_requirements_and_rules() {
    let exported = |names: &[&str]| -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let queries = Queries::new(Database::SqlServer, "crm7", &names).expect("known names");
        queries
            .statements()
            .iter()
            .map(|each| each.kind.name())
            .collect()
    };
    assert_eq!(exported(&["EMAIL", "person"]), ["person", "Email"]);
    assert_eq!(exported(&["sentry-addons"]), ["UserPreference"]);
    assert_eq!(
        exported(&["version"]),
        ["INFORMATION_SCHEMA.COLUMNS", "config"]
    );
    let roles = ["Role", "UserRoleLink", "FunctionRight"];
    assert!(
        roles
            .iter()
            .all(|role| exported(&["administrator"]).contains(role))
    );
    assert!(exported(&["satellite"]).contains(&"satellite"));
    let error = Queries::new(Database::SqlServer, "crm7", &["licenses".to_owned()]);
    assert!(
        error
            .expect_err("the name is unknown")
            .contains("the tables are associate")
    );
    let list = Queries::new(Database::SqlServer, "crm7", &["Users list".to_owned()]);
    assert!(list.is_err());
}

#[test]
fn evidence_of_each_obstacle_is_exported_or_asked_for() {
    let queries = all(Database::SqlServer);
    let exported: BTreeSet<String> = queries
        .statements()
        .iter()
        .flat_map(|statement| {
            let columns = statement.columns.iter();
            columns.map(|item| format!("{}.{}", statement.kind, item.name))
        })
        .collect();
    for (obstacle, columns) in [
        (
            "users without a password",
            &["Credentials.credentialType", "Credentials.lastUsedDate"][..],
        ),
        (
            "documents elsewhere",
            &["document_archives.archiveProvider"],
        ),
        (
            "calls that scripts cannot make",
            &[
                "ejscript.uses_runProgram",
                "access_script.uses_executeSQLQuery",
                "system_script.uses_ODBC",
            ],
        ),
        (
            "links that break",
            &["ExtApp.url1", "extra_menus.url", "Webhook.target_url"],
        ),
        ("formats of templates", &["DocTmpl.filename"]),
        ("senders of mailings", &["s_shipment.from_addr"]),
        (
            "persons without a company",
            &["orphan_person.person_id", "orphan_person.contact_id"],
        ),
        (
            "limits of plans",
            &["active_projects.active_projects", "extra_tables.table_name"],
        ),
        ("registered domains", &["mail_in_filter.server_type"]),
        ("large attachments", &["attachment.att_size"]),
    ] {
        for column in columns {
            assert!(exported.contains(*column), "{obstacle}: {column}");
        }
    }
    let questions = queries.instructions(Language::English);
    for question in [
        "dir /s",
        "ArchivePath8",
        "archiveProvider",
        ".NET Framework 4.7.2",
        "%temp%\\SoMigration",
        "NetServer scripts",
        "VBScript",
        "Application administrator",
        "sub-domains",
        ".onmicrosoft.com",
        "Microsoft login",
        "25 000",
        "storage",
    ] {
        assert!(questions.contains(question), "{question}");
    }
}
