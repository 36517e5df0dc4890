//! Tests of the module structure: the allowed imports, and conventions for all modules.

mod crate_tree;
mod cycles;
mod planted;
mod source;

use std::collections::BTreeSet;
use std::path::Path;

use crate_tree::CrateTree;
use cycles::pairs_in_cycles;

/// The top-level modules, each followed by the modules that it may import. Data flows from the inputs to the report, so
/// no module imports a module of a later stage. Every module may import `locale`.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("locale", &[]),
    ("model", &[]),
    ("email", &[]),
    ("paths", &["model"]),
    ("exporters", &["model"]),
    ("schema", &["model"]),
    ("ingest", &["exporters", "model", "paths", "schema"]),
    ("load", &["ingest", "model", "schema"]),
    ("customer", &["email", "model", "schema"]),
    (
        "rules",
        &["customer", "email", "exporters", "model", "schema"],
    ),
    (
        "report",
        &[
            "customer", "email", "ingest", "model", "paths", "rules", "schema",
        ],
    ),
    (
        "addresses",
        &[
            "email", "ingest", "load", "model", "report", "rules", "schema",
        ],
    ),
    ("output", &["email", "model", "paths", "report", "schema"]),
    ("queries", &["model", "rules", "schema"]),
    ("console", &["ingest", "model", "output", "report"]),
    (
        "cli",
        &[
            "console", "customer", "ingest", "load", "model", "output", "paths", "queries",
            "report", "rules", "schema",
        ],
    ),
    (
        "error",
        &[
            "addresses",
            "cli",
            "ingest",
            "load",
            "model",
            "output",
            "report",
            "schema",
        ],
    ),
    (
        "commands",
        &[
            "addresses",
            "cli",
            "console",
            "customer",
            "email",
            "error",
            "exporters",
            "ingest",
            "load",
            "model",
            "output",
            "paths",
            "report",
            "rules",
            "schema",
        ],
    ),
];

/// Sibling files that import each other. The list may only become shorter.
const KNOWN_CYCLES: &[(&str, &str)] = &[];

/// Type names that several modules define. The list may only become shorter.
const REPEATED_TYPES: &[&str] = &[];

fn source_tree() -> CrateTree {
    CrateTree::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

#[test]
fn no_module_imports_a_later_stage() {
    let mut forbidden = BTreeSet::new();
    for import in source_tree().imports() {
        let Some(from) = import.from.first() else {
            continue;
        };
        let allowed = MAY_IMPORT.iter().find(|(name, _)| name == from);
        let Some((_, allowed)) = allowed else {
            panic!("the module {from} is missing in MAY_IMPORT");
        };
        let to = import.to.first().map_or("the crate root", String::as_str);
        if to != from && to != "locale" && !allowed.contains(&to) {
            forbidden.insert(format!("{} imports {to}", import.from.join("/")));
        }
    }
    assert!(forbidden.is_empty(), "{forbidden:#?}");
}

#[test]
fn no_sibling_files_import_each_other() {
    let found = pairs_in_cycles(&source_tree().imports());
    let known = KNOWN_CYCLES.iter();
    let known: BTreeSet<_> = known
        .map(|(one, other)| ((*one).to_owned(), (*other).to_owned()))
        .collect();
    let new: Vec<_> = found.difference(&known).collect();
    assert!(new.is_empty(), "new cycles: {new:#?}");
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(gone.is_empty(), "remove from KNOWN_CYCLES: {gone:#?}");
}

#[test]
fn later_stages_do_not_use_polars() {
    let tree = source_tree();
    let users = tree.users_of_package("polars");
    assert!(!users.is_empty());
    for user in users {
        let module = user[0].as_str();
        assert!(
            !["report", "output", "rules", "cli", "console"].contains(&module),
            "{} uses polars",
            user.join("/")
        );
    }
}

#[test]
fn every_source_file_is_declared() {
    let undeclared = source_tree().undeclared;
    assert!(undeclared.is_empty(), "no `mod` item for {undeclared:?}");
}

#[test]
fn every_type_name_is_unique() {
    let tree = source_tree();
    let found = tree.repeated_types();
    let known: BTreeSet<&str> = REPEATED_TYPES.iter().copied().collect();
    let new: Vec<_> = found.difference(&known).collect();
    assert!(new.is_empty(), "defined twice: {new:?}");
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(gone.is_empty(), "remove from REPEATED_TYPES: {gone:?}");
}
