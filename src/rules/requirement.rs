//! A requirement of the migration.

use super::rule::Rule;
use crate::model::evidence::DataNeed;
use crate::model::table::TableKind;

/// One requirement of the migration.
#[derive(Debug)]
pub struct Requirement {
    /// Stable kebab-case name.
    pub id: &'static str,
    /// The requirement in a few words.
    pub title: &'static str,
    /// Whether the overall answer is undecided while this requirement is unknown.
    pub must: bool,
    /// What is required and why, as `explain` prints it.
    pub docs: &'static str,
    /// What exports cannot show, so that somebody has to ask.
    pub beyond: &'static str,
    /// Tables that its rules read where they were sent, in addition to those that they declare.
    pub reads: &'static [TableKind],
    /// Its rules in report order.
    pub rules: &'static [&'static Rule],
}

impl Requirement {
    /// Returns whether its rules check users, so that users out of scope are not checked.
    pub fn is_about_users(&self) -> bool {
        let mut needs = self.rules.iter().flat_map(|rule| rule.needs);
        needs.any(|need| need.tables().contains(&TableKind::UsersList))
    }

    /// Returns the tables that its rules use where they were sent and can do without.
    pub fn optional_tables(&self) -> Vec<TableKind> {
        let needed: Vec<TableKind> = self
            .rules
            .iter()
            .flat_map(|rule| rule.needs)
            .flat_map(DataNeed::tables)
            .collect();
        let advised = self
            .rules
            .iter()
            .flat_map(|rule| rule.advises)
            .flat_map(DataNeed::tables);
        let mut kinds: Vec<TableKind> = Vec::new();
        for kind in advised.chain(self.reads.iter().copied()) {
            if !needed.contains(&kind) && !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }
}
