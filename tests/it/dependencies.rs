//! Tests the part of the policy in `deny.toml` that can be checked without additional tools: the licences and sources
//! of dependencies, and the minimum Rust version.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Runs cargo in the project folder, and returns its output.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--locked")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).expect("text")
}

/// Returns cargo's descriptions of all packages that are built on at least one platform.
fn packages() -> Vec<Value> {
    // `cargo tree` lists only packages that are built. `Cargo.lock` and the metadata also contain optional dependencies
    // that no feature enables.
    let tree = [
        "tree",
        "--workspace",
        "--target",
        "all",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let tree = cargo(&tree);
    let built: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    let metadata = cargo(&["metadata", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    let packages = metadata["packages"].as_array().expect("a list");
    let is_built =
        |package: &&Value| built.contains(&(text(package, "name"), text(package, "version")));
    let packages: Vec<Value> = packages.iter().filter(is_built).cloned().collect();
    assert_eq!(packages.len(), built.len(), "{built:?}");
    packages
}

fn text<'v>(package: &'v Value, field: &str) -> &'v str {
    package[field].as_str().unwrap_or_default()
}

fn allowed_licences() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml");
    let policy = std::fs::read_to_string(path).expect("a policy");
    let policy: toml::Table = policy.parse().expect("TOML");
    let allowed = policy["licenses"]["allow"].as_array().expect("a list");
    let name = |licence: &toml::Value| licence.as_str().expect("a name").to_owned();
    allowed.iter().map(name).collect()
}

/// Returns whether an SPDX expression permits use under the allowed licences. `and` binds more tightly than `or`, and
/// parentheses group expressions.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let expression = expression.trim();
    for (operator, all) in [(" OR ", false), (" AND ", true)] {
        let parts = split(expression, operator);
        if parts.len() > 1 {
            let mut parts = parts.iter().map(|part| is_allowed(part, allowed));
            return if all {
                parts.all(|part| part)
            } else {
                parts.any(|part| part)
            };
        }
    }
    match expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(inner) => is_allowed(inner, allowed),
        None => allowed.contains(expression),
    }
}

/// Splits an expression at each occurrence of an operator outside parentheses.
fn split<'e>(expression: &'e str, operator: &str) -> Vec<&'e str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_u32, 0);
    for (index, character) in expression.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && expression[index..].starts_with(operator) && index >= start => {
                parts.push(&expression[start..index]);
                start = index + operator.len();
            }
            _ => {}
        }
    }
    parts.push(&expression[start..]);
    parts
}

/// Returns the parts of a version as numbers, so that versions can be compared.
fn version(text: &str) -> Vec<u32> {
    let numbers = text.split('.').map(|part| part.parse().expect("a number"));
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.resize(3, 0);
    numbers
}

#[test]
fn expressions_are_judged_as_spdx_defines_them() {
    let allowed =
        BTreeSet::from(["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned));
    for (expression, expected) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
        ("(MIT OR Unicode-3.0) AND GPL-3.0", false),
        ("MIT OR GPL-3.0 AND GPL-2.0", true),
        ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
        ("Apache-2.0", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(expression, &allowed), expected, "{expression}");
    }
}

#[test]
#[cfg_attr(windows, ignore = "Wine has no cargo")]
fn every_dependency_has_an_allowed_licence_and_comes_from_the_registry() {
    let allowed = allowed_licences();
    for package in packages() {
        let (name, licence) = (text(&package, "name"), text(&package, "license"));
        // Old packages separate alternative licences with a slash instead of "or".
        let expression = licence.replace(" / ", " OR ").replace('/', " OR ");
        assert!(is_allowed(&expression, &allowed), "{name}: {licence}");
        let source = text(&package, "source");
        let is_own = package["source"].is_null();
        assert!(
            is_own || source == "registry+https://github.com/rust-lang/crates.io-index",
            "{name}: {source}"
        );
    }
}

#[test]
#[cfg_attr(windows, ignore = "Wine has no cargo")]
fn no_dependency_needs_a_newer_rust_than_the_project_states() {
    let stated = version(env!("CARGO_PKG_RUST_VERSION"));
    for package in packages() {
        let name = text(&package, "name");
        if let Some(needed) = package["rust_version"].as_str() {
            assert!(version(needed) <= stated, "{name} needs Rust {needed}");
        }
    }
}
