//! Requirement `duplicate-email`: no two users have the same e-mail address.

pub(super) mod alias_address;
mod inactive_holder;
pub(super) mod look_alike_address;
pub(super) mod same_address;
mod same_person;
mod secondary_address_clash;
pub(super) mod shared_address;
pub(super) mod shared_person;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "duplicate-email",
    must: true,
    docs: "The e-mail address becomes the Online user name. Two users cannot have the same. If you change an address in \
           SuperOffice, link the user again in products that synchronise mailboxes or calendars, such as Synchronizer.",
    beyond: "Which address the migration tool uses first, and whether it distinguishes capitals.",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::EjUser,
        TableKind::ModuleLicense,
        TableKind::LicenseAssocLink,
    ],
    rules: &[
        &same_address::RULE,
        &same_person::RULE,
        &secondary_address_clash::RULE,
        &inactive_holder::RULE,
        &alias_address::RULE,
        &look_alike_address::RULE,
    ],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![
        same_address::tests::cases(),
        same_person::tests::cases(),
        secondary_address_clash::tests::cases(),
        inactive_holder::tests::cases(),
        alias_address::tests::cases(),
        look_alike_address::tests::cases(),
    ]
}
