//! Who may import whom, and no file forgotten.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The rooms of the house, and which others each may look into. The line runs from the inputs to the
/// report; nobody looks back.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("trials", &[]),
    ("model", &[]),
    ("email", &[]),
    ("exporters", &["model"]),
    ("schema", &["model"]),
    ("ingest", &["exporters", "model", "schema"]),
    ("load", &["ingest", "model", "schema"]),
    ("customer", &["email", "model", "schema"]),
    (
        "rules",
        &["customer", "email", "exporters", "model", "schema"],
    ),
    (
        "report",
        &["customer", "email", "ingest", "model", "rules", "schema"],
    ),
    (
        "addresses",
        &[
            "email", "ingest", "load", "model", "report", "rules", "schema",
        ],
    ),
    ("output", &["model", "report", "schema"]),
    ("queries", &["model", "rules", "schema"]),
    (
        "error",
        &["addresses", "ingest", "load", "output", "report", "schema"],
    ),
    (
        "cli",
        &[
            "customer",
            "error",
            "exporters",
            "ingest",
            "load",
            "model",
            "queries",
            "report",
            "rules",
            "schema",
        ],
    ),
    (
        "console",
        &["cli", "error", "ingest", "model", "output", "report"],
    ),
];

fn sources() -> Vec<PathBuf> {
    fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, into);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                into.push(path);
            }
        }
    }
    let mut files = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    files.sort();
    files
}

fn room_of(path: &Path) -> String {
    let inside = path
        .strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
        .expect("below src");
    let first = inside
        .components()
        .next()
        .expect("a name")
        .as_os_str()
        .to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The code of a file without its tests, which may look anywhere.
fn code(path: &Path) -> String {
    let name = path.to_string_lossy().into_owned();
    if name.ends_with("tests.rs") || name.contains("/tests/") || name.ends_with("sample.rs") {
        return String::new();
    }
    let text = std::fs::read_to_string(path).expect("a source file");
    text.split("#[cfg(test)]")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn nobody_imports_against_the_line() {
    for path in sources() {
        let room = room_of(&path);
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == room) else {
            assert!(
                ["lib", "main"].contains(&room.as_str()),
                "{room} has no place in the line"
            );
            continue;
        };
        let text = code(&path);
        for part in text.split("crate::").skip(1) {
            let imported: String = part
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let is_room = MAY_IMPORT.iter().any(|(name, _)| *name == imported);
            assert!(
                !is_room || imported == room || allowed.contains(&imported.as_str()),
                "{} imports {imported}",
                path.display()
            );
        }
    }
}

#[test]
fn frames_stay_behind_the_rules() {
    for path in sources() {
        let room = room_of(&path);
        if ["report", "output", "rules", "cli", "console"].contains(&room.as_str()) {
            let text = code(&path);
            assert!(
                !text.contains("polars"),
                "{} speaks of frames",
                path.display()
            );
        }
    }
}

#[test]
fn no_module_file_is_forgotten() {
    let texts: Vec<String> = sources()
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a source file"))
        .collect();
    let declared: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.trim().strip_suffix(';'))
        .filter_map(|line| {
            line.rsplit_once("mod ")
                .map(|(_, name)| name.trim().to_owned())
        })
        .collect();
    for path in sources() {
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let name = if stem == "mod" {
            path.parent()
                .and_then(Path::file_name)
                .expect("a folder")
                .to_string_lossy()
                .into_owned()
        } else {
            stem
        };
        if !["lib", "main"].contains(&name.as_str()) {
            assert!(
                declared.contains(&name),
                "{} is declared nowhere",
                path.display()
            );
        }
    }
}
