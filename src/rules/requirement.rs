//! A requirement of the migration.

use super::rule::Rule;
use crate::locale::{Catalogue, Language};
use crate::model::evidence::DataNeed;
use crate::model::table::TableKind;

/// One requirement of the migration.
#[derive(Debug)]
pub struct Requirement {
    /// The stable name in kebab case.
    pub id: &'static str,
    /// Whether this is a must requirement, which can stop the migration. If its verdict is `unknown` and no requirement
    /// fails, the overall verdict is `undecided`.
    pub must: bool,
    /// What is required and why, in Markdown, as `analyze explain` prints it.
    pub docs: &'static str,
    /// What a person has to find out because the exports cannot show it. Ends with a full stop.
    pub beyond: &'static str,
    /// Tables that the rules use if sent, in addition to the tables in [`Rule::needs`] and [`Rule::advises`].
    pub reads: &'static [TableKind],
    /// The rules of the requirement in report order.
    pub rules: &'static [&'static Rule],
}

/// Returns a short title of the requirement with this id.
pub fn title(id: &str, language: Language) -> String {
    Catalogue::of(language).fixed(&format!("requirement-{id}"))
}

impl Requirement {
    /// Returns a short title of the requirement.
    pub fn title(&self, language: Language) -> String {
        title(self.id, language)
    }

    /// Returns whether the rules check users. If so, users out of scope are not checked.
    pub fn is_about_users(&self) -> bool {
        let mut needs = self.rules.iter().flat_map(|rule| rule.needs);
        needs.any(|need| need.tables().contains(&TableKind::UsersList))
    }

    /// Returns the tables that the rules use if sent, but do not need.
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
