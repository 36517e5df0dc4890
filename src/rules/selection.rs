//! The requirements and rules that `--only` selects.

use super::requirement::Requirement;
use super::rule::Rule;
use super::{REQUIREMENTS, find};

/// The requirements and rules that the user asked for.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    names: Vec<String>,
}

impl Selection {
    /// Returns the selection of these requirements and rules, all of them if there are none.
    ///
    /// # Errors
    /// The first name that is neither.
    pub fn of(names: Vec<String>) -> Result<Self, String> {
        match names.iter().find(|name| find(name).is_none()) {
            Some(unknown) => Err(unknown.clone()),
            None => Ok(Self { names }),
        }
    }

    /// Returns the requirements of which nothing is selected.
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

    /// Returns the rules of a requirement that are selected; none if the requirement is not.
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
