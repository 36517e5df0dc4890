//! The requirements of the migration: one folder per requirement, one file per rule.
//!
//! A rule file contains the rule's description, the data that the rule needs, and a pure function from the customer to
//! findings. Rules do not access files, the clock or the environment. To add a rule, write its file in the folder of
//! its requirement, and list the rule in the `mod.rs` of that folder.

mod address_lists;
mod administrator;
mod customer_service;
mod customizations;
mod data_needs;
mod database_model;
mod documents;
mod duplicate_email;
mod evaluate;
#[cfg(test)]
mod growth;
mod identity;
mod licence;
mod menu_path;
mod requirement;
mod rule;
#[cfg(test)]
mod rule_cases;
mod satellite;
mod selection;
mod sentry_addons;
mod sign_in_domains;
mod sizes;
mod suggestion_clashes;
mod taken_address;
#[cfg(test)]
mod test_rows;
#[cfg(test)]
mod test_support;
mod travel;
mod valid_email;
mod verdict_reason;
mod version;
mod wrong_database;

pub use address_lists::{OF_ADDRESSES, OWNERS, find_of_addresses};
pub use evaluate::{RequirementResult, evaluate};
pub use requirement::{Requirement, title as requirement_title};
pub use rule::{Outcome, Rule};
pub use selection::Selection;
pub use valid_email::defect_rules::{fix_level, severity_of};

/// All requirements in report order.
pub static REQUIREMENTS: &[&Requirement] = &[
    &version::REQUIREMENT,
    &administrator::REQUIREMENT,
    &duplicate_email::REQUIREMENT,
    &licence::REQUIREMENT,
    &valid_email::REQUIREMENT,
    &travel::REQUIREMENT,
    &satellite::REQUIREMENT,
    &sentry_addons::REQUIREMENT,
    &database_model::REQUIREMENT,
    &documents::REQUIREMENT,
    &customizations::REQUIREMENT,
    &customer_service::REQUIREMENT,
    &sign_in_domains::REQUIREMENT,
    &identity::REQUIREMENT,
    &sizes::REQUIREMENT,
];

/// The requirement or rule that [`find`] returns.
#[derive(Debug, Clone, Copy)]
pub enum Named {
    /// A requirement.
    Requirement(&'static Requirement),
    /// A rule, and the requirement to which it belongs.
    Rule(&'static Rule, &'static Requirement),
}

/// Returns the requirement or rule with the id `name`, or `None` if this id does not exist.
pub fn find(name: &str) -> Option<Named> {
    REQUIREMENTS.iter().copied().find_map(|requirement| {
        if requirement.id == name {
            return Some(Named::Requirement(requirement));
        }
        let rule = requirement.rules.iter().find(|rule| rule.info.id == name)?;
        Some(Named::Rule(rule, requirement))
    })
}

#[cfg(test)]
mod tests;
