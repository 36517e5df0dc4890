//! How a table is exported right, tool by tool: the one source of such words, for refusals, `explain` and the
//! README.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::encoding_damage::Damage;

/// A tool that exports tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exporter {
    /// Its name in `explain`.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Other names that it is found by.
    names: Vec<String>,
    /// The way to a right export in one clause, as it stands after "export it again".
    pub remedy: String,
    /// The way in full.
    pub right: String,
    /// Its usual wrong exports.
    #[serde(default)]
    pub wrong: Vec<Wrong>,
}

/// A wrong export.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    /// What it looks like.
    pub looks: String,
    /// Words of the message that is given.
    pub says: String,
    /// What follows from it.
    pub then: Option<String>,
}

#[derive(Deserialize)]
struct Document {
    exporter: Vec<Exporter>,
}

static EXPORTERS: LazyLock<Vec<Exporter>> = LazyLock::new(|| {
    let document: Document =
        toml::from_str(include_str!("exporters.toml")).expect("the built-in list is tested");
    document.exporter
});

/// The tools that refusals speak of.
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

    /// Returns the name of its recipe.
    pub fn id(self) -> &'static str {
        match self {
            Self::Excel => "excel",
            Self::PowerShell => "powershell",
            Self::Sqlcmd => "sqlcmd",
            Self::SqlPlus => "sqlplus",
        }
    }

    /// Returns the way to a right export in one clause.
    ///
    /// # Panics
    /// Never: a test holds a recipe against every tool.
    pub fn remedy(self) -> &'static str {
        let recipe = find(self.id()).expect("every tool has its recipe");
        &recipe.remedy
    }
}

/// Returns what to do about letters that were damaged in the export.
pub fn against(damage: Damage) -> String {
    match damage {
        Damage::Lost => format!("export it again {}", Tool::PowerShell.remedy()),
        Damage::Misread => "export it again as UTF-8 and do not open it in between".to_owned(),
        Damage::Replaced => "export it again from the database, as UTF-8".to_owned(),
    }
}

/// Returns all recipes in the order of the list.
pub fn exporters() -> &'static [Exporter] {
    &EXPORTERS
}

/// Returns the recipe of this name.
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
    fn every_tool_has_its_recipe_and_every_name_is_one_tools() {
        for tool in Tool::ALL {
            assert!(!tool.remedy().is_empty());
        }
        let mut seen = BTreeSet::new();
        for exporter in exporters() {
            for name in exporter.names.iter().chain([&exporter.id]) {
                assert!(seen.insert(name), "{name} stands twice");
                assert!(find(&name.to_uppercase()).is_some_and(|e| e.id == exporter.id));
            }
        }
    }

    #[test]
    fn recipes_read_well_on_a_terminal_and_after_a_semicolon() {
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
