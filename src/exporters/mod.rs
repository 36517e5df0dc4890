//! Instructions for the correct export, one for each tool.
//!
//! Refusals, `analyze explain` and the documentation take their text from this module.

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
    /// The correct export in one phrase. Messages add it to "export it again".
    pub remedy: String,
    /// The correct export, step by step.
    pub right: String,
    /// Common wrong exports.
    #[serde(default)]
    pub wrong: Vec<WrongExport>,
}

/// A wrong export.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongExport {
    /// How a person recognises the wrong export.
    pub looks: String,
    /// A part of the message that the program prints about the wrong export.
    pub says: String,
    /// The consequence of the wrong export.
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

/// The export tools that refusals mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// Excel.
    Excel,
    /// PowerShell's `Export-Csv`.
    PowerShell,
    /// sqlcmd.
    Sqlcmd,
    /// Oracle SQL*Plus.
    SqlPlus,
}

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 4] = [Self::Excel, Self::PowerShell, Self::Sqlcmd, Self::SqlPlus];

    /// Returns the id of the tool in the list of exporters.
    pub fn id(self) -> &'static str {
        match self {
            Self::Excel => "excel",
            Self::PowerShell => "powershell",
            Self::Sqlcmd => "sqlcmd",
            Self::SqlPlus => "sqlplus",
        }
    }

    /// Returns a phrase that describes the correct export with this tool.
    ///
    /// # Panics
    /// Never: a test checks that every tool is in the list.
    pub fn remedy(self) -> &'static str {
        let exporter = find(self.id()).expect("every tool is in the list");
        &exporter.remedy
    }
}

/// Returns all exporters in list order.
pub fn exporters() -> &'static [Exporter] {
    &EXPORTERS
}

/// Returns the exporter with this id or name.
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

    #[test]
    fn every_tool_is_listed_and_names_are_unique() {
        for tool in Tool::ALL {
            assert!(!tool.remedy().is_empty());
        }
        let mut seen = BTreeSet::new();
        for exporter in exporters() {
            for name in exporter.names.iter().chain([&exporter.id]) {
                assert!(seen.insert(name), "{name} occurs twice");
                assert!(find(&name.to_uppercase()).is_some_and(|e| e.id == exporter.id));
            }
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
