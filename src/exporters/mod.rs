//! Instructions for the correct export, one for each tool.
//!
//! `analyze explain` and the documentation take their text from this module.

use std::sync::LazyLock;

use serde::Deserialize;

/// A tool that exports tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exporter {
    /// The tool's name in `analyze explain`.
    pub id: String,
    /// The name for display.
    pub title: String,
    /// Alternative names in `analyze explain`.
    names: Vec<String>,
    /// The correct export in one clause that can follow "export it again".
    pub remedy: String,
    /// The correct export, step by step.
    pub right: String,
    /// Common faulty exports.
    #[serde(default)]
    pub wrong: Vec<WrongExport>,
}

/// A faulty export: a common mistake with a tool.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongExport {
    /// How a person recognises the faulty export.
    pub looks: String,
    /// A part of the message that the program prints about the faulty export.
    pub says: String,
    /// The consequence of the faulty export.
    pub then: Option<String>,
}

#[derive(Deserialize)]
struct ExporterList {
    exporter: Vec<Exporter>,
}

static EXPORTERS: LazyLock<Vec<Exporter>> = LazyLock::new(|| {
    let document: ExporterList =
        toml::from_str(include_str!("exporters.toml")).expect("the built-in list is tested");
    document.exporter
});

/// Returns all exporters in list order.
pub fn exporters() -> &'static [Exporter] {
    &EXPORTERS
}

/// Returns the exporter with this id or alternative name, or `None` if the name is unknown.
pub fn find(name: &str) -> Option<&'static Exporter> {
    let name = name.to_lowercase().replace([' ', '_'], "-");
    EXPORTERS
        .iter()
        .find(|exporter| exporter.id == name || exporter.names.contains(&name))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::locale::{Catalogue, Language};

    #[test]
    fn names_are_unique() {
        let mut seen = BTreeSet::new();
        for exporter in exporters() {
            for name in exporter.names.iter().chain([&exporter.id]) {
                assert!(seen.insert(name), "{name} occurs twice");
                assert!(find(&name.to_uppercase()).is_some_and(|e| e.id == exporter.id));
            }
        }
    }

    /// Some messages of the catalogues repeat remedies from `exporters.toml`. This test compares the English messages
    /// with these remedies.
    #[test]
    fn messages_contain_the_remedies_of_the_list() {
        let english = Catalogue::of(Language::English);
        for (message, exporter) in [
            ("damage-exponent", "excel"),
            ("damage-letters-lost", "powershell"),
            ("refused-format-objects", "powershell"),
            ("refused-wrapped-lines", "sqlcmd"),
            ("refused-wrapped-lines", "sqlplus"),
        ] {
            let remedy = &find(exporter).expect("an exporter").remedy;
            let text = english.fixed(message);
            assert!(text.contains(remedy.as_str()), "{message}: {text}");
        }
    }

    #[test]
    fn texts_fit_a_terminal_and_follow_a_semicolon() {
        for exporter in exporters() {
            let remedy = &exporter.remedy;
            assert!(remedy.starts_with(char::is_lowercase), "{remedy}");
            assert!(!remedy.ends_with('.'), "{remedy}");
            for line in exporter.right.lines() {
                assert!(line.chars().count() <= 130, "{line}");
            }
        }
    }
}
