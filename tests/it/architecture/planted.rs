//! Tests that the checks of the module structure find violations in invented source code.

use super::crate_tree::CrateTree;
use super::cycles::pairs_in_cycles;

/// Returns a crate that consists of these files: pairs of path (relative to `src`) and source text.
fn crate_of(files: &[(&str, &str)]) -> CrateTree {
    let files = files.iter();
    let files = files.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    CrateTree::new(files.collect())
}

/// Returns the modules that the module `a::deep::deeper` imports if its source is `text`. The other modules of the
/// crate include `a`, `b` and `b::c`.
fn imports(text: &str) -> Vec<String> {
    let tree = crate_of(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod deep; pub struct InA;"),
        ("a/deep/mod.rs", "mod deeper;"),
        ("a/deep/deeper.rs", text),
        (
            "b/mod.rs",
            "pub mod c; pub use c::Exported; pub struct InB;",
        ),
        ("b/c.rs", "pub struct Exported; pub struct InC;"),
    ]);
    let imports = tree.imports().into_iter();
    let of_deeper = imports.filter(|import| import.from.join("::") == "a::deep::deeper");
    of_deeper.map(|import| import.to.join("::")).collect()
}

#[test]
fn every_form_of_import_counts() {
    for (text, expected) in [
        ("use crate::b::InB;", "b"),
        ("use crate::{b::InB};", "b"),
        ("use crate::{a as first, b::{InB, c as other}};", "a b b::c"),
        ("use super::super::super::b::InB;", "b"),
        ("use super::super::InA;", "a"),
        ("use crate::b::*;", "b"),
        ("use crate::b::Exported;", "b::c"),
        ("use crate::b; fn f() { b::c::f(); }", "b b::c"),
        ("fn f() { use crate::b::InB; }", "b"),
        ("fn f() { crate::b::f(); }", "b"),
        ("fn f(_: Vec<crate::b::InB>) {}", "b"),
        ("impl crate::b::Trait for X {}", "b"),
        ("fn f() { print!(\"{}\", crate::b::f()); }", "b"),
        ("m! { use crate::{a::InA, b::c::InC}; }", "a b::c"),
        ("macro_rules! m { () => { $crate::b::InB } }", "b"),
        ("crate::b::m!();", "b"),
        (
            "#[serde(deserialize_with = \"crate::b::read\")] struct X;",
            "b",
        ),
        ("mod inner { use super::super::super::super::b::InB; }", ""),
    ] {
        assert_eq!(imports(text).join(" "), expected, "{text}");
    }
}

#[test]
fn a_module_in_braces_has_imports_too() {
    let tree = crate_of(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "mod inner { use crate::b::X; }"),
        ("b.rs", "pub struct X;"),
    ]);
    let imports: Vec<_> = tree.imports().into_iter().collect();
    assert_eq!(imports[0].from.join("::"), "a::inner");
    assert_eq!(imports[0].to.join("::"), "b");
}

#[test]
fn code_after_a_test_counts_and_tests_do_not() {
    let after = "#[cfg(test)] mod tests { use crate::a::InA; } use crate::b::InB;";
    assert_eq!(imports(after), ["b"]);
    for test_only in [
        "#[cfg(test)] use crate::b::InB;",
        "#[cfg(test)] fn f() { crate::b::f(); }",
        "#[cfg(all(test, unix))] use crate::b::InB;",
        "impl X { #[cfg(test)] fn f() { crate::b::f(); } }",
        "/// See [`crate::b::InB`].\nstruct X;",
    ] {
        assert_eq!(imports(test_only), [""; 0], "{test_only}");
    }
    assert_eq!(imports("#[cfg(not(test))] use crate::b::InB;"), ["b"]);
}

#[test]
fn names_of_packages_and_local_names_are_not_imports() {
    let text = "use b::InB; use ::a::X; use std::fmt; fn f() { fmt::write(); Local::new(); }";
    assert_eq!(imports(text), [""; 0]);
}

#[test]
fn the_files_of_a_test_module_are_declared_and_not_checked() {
    let tree = crate_of(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "#[cfg(test)] mod tests;"),
        ("a/tests/mod.rs", "mod more;"),
        ("a/tests/more.rs", "use crate::b::X;"),
        ("b.rs", ""),
        ("c/forgotten.rs", ""),
    ]);
    assert!(tree.imports().is_empty());
    assert_eq!(tree.undeclared, ["c/forgotten.rs"]);
}

#[test]
fn siblings_in_a_cycle_are_found_through_re_exports_and_deeper_files() {
    let direct = [
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod one; mod two; mod three; pub use two::Two;"),
        ("a/one.rs", "use super::Two; pub struct One;"),
        ("a/two/mod.rs", "mod deep; pub struct Two;"),
        ("a/two/deep.rs", "use crate::a::one::One;"),
        ("a/three.rs", "use super::{one::One, Two};"),
    ];
    let pairs: Vec<_> = pairs_in_cycles(&crate_of(&direct).imports())
        .into_iter()
        .collect();
    assert_eq!(pairs, [("a/one".to_owned(), "a/two".to_owned())]);
}

#[test]
fn a_cycle_of_three_is_found() {
    let tree = crate_of(&[
        ("lib.rs", "mod one; mod two; mod three;"),
        ("one.rs", "use crate::two::Two; pub struct One;"),
        ("two.rs", "use crate::three::Three; pub struct Two;"),
        ("three.rs", "use crate::one::One; pub struct Three;"),
    ]);
    assert_eq!(pairs_in_cycles(&tree.imports()).len(), 3);
}

#[test]
fn what_a_parent_module_defines_makes_no_cycle() {
    let tree = crate_of(&[
        ("lib.rs", "mod a;"),
        (
            "a/mod.rs",
            "mod one; mod two; use one::One; use two::Two; pub struct InA;",
        ),
        ("a/one.rs", "use super::InA; pub struct One;"),
        (
            "a/two.rs",
            "use super::InA; use super::one::One; pub struct Two;",
        ),
    ]);
    assert!(pairs_in_cycles(&tree.imports()).is_empty());
}

#[test]
fn a_type_name_in_two_modules_is_found() {
    let tree = crate_of(&[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "pub struct Row; pub(crate) enum Cell {} struct Private; pub(super) struct Near;",
        ),
        (
            "b.rs",
            "pub(crate) trait Row {} pub type Cell = u8; struct Private; pub(super) struct Near;",
        ),
    ]);
    let repeated: Vec<_> = tree.repeated_types().into_iter().collect();
    assert_eq!(repeated, ["Cell", "Row"]);
}
