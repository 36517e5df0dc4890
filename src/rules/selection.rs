//! The requirements and rules that `--only` selects.

use super::requirement::Requirement;
use super::rule::Rule;
use super::{REQUIREMENTS, find};

/// The requirements and rules that the user selected.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    names: Vec<String>,
}

impl Selection {
    /// Returns a selection of these requirements and rules. If `names` is empty, everything is selected.
    ///
    /// # Errors
    /// Returns the first name that is neither a requirement nor a rule.
    pub fn of(names: Vec<String>) -> Result<Self, String> {
        match names.iter().find(|name| find(name).is_none()) {
            Some(unknown) => Err(unknown.clone()),
            None => Ok(Self { names }),
        }
    }

    /// Returns the ids of the requirements of which no rule is selected.
    pub fn left_out(&self) -> Vec<&'static str> {
        REQUIREMENTS
            .iter()
            .filter(|requirement| self.rules_of(requirement).is_empty())
            .map(|requirement| requirement.id)
            .collect()
    }

    /// Returns whether everything is selected.
    pub fn is_everything(&self) -> bool {
        self.names.is_empty()
    }

    /// Returns the selected rules of a requirement.
    pub fn rules_of(&self, requirement: &Requirement) -> Vec<&'static Rule> {
        let whole = self.is_everything() || self.names.iter().any(|name| name == requirement.id);
        requirement
            .rules
            .iter()
            .copied()
            .filter(|rule| whole || self.names.iter().any(|name| name == rule.info.id))
            .collect()
    }
}
