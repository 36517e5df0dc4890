//! Requirement `valid-email`: every user has a valid e-mail address.

mod bouncing_address;
pub(super) mod defect_rules;
mod garbled_address;
pub(super) mod hidden_characters;
pub(super) mod likely_typo;
pub(super) mod malformed_address;
mod missing_address;
pub(super) mod placeholder_address;
pub(super) mod several_addresses;
mod several_candidate_addresses;
pub(super) mod shared_mailbox;
pub(super) mod unroutable_domain;
mod user_name_differs;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "valid-email",
    must: true,
    docs: "The e-mail address becomes the Online user name, and the activation mail is sent to it. If you change an address in \
           SuperOffice, link the user again in products that synchronise mailboxes or calendars, such as Synchronizer.",
    beyond: "Whether mail arrives, and which addresses the sign-in accepts: the rule is not published.",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::EjUser,
        TableKind::ModuleLicense,
        TableKind::LicenseAssocLink,
    ],
    rules: &[
        &missing_address::RULE,
        &malformed_address::RULE,
        &hidden_characters::RULE,
        &several_addresses::RULE,
        &garbled_address::RULE,
        &unroutable_domain::RULE,
        &placeholder_address::RULE,
        &shared_mailbox::RULE,
        &bouncing_address::RULE,
        &likely_typo::RULE,
        &user_name_differs::RULE,
        &several_candidate_addresses::RULE,
    ],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![
        missing_address::tests::cases(),
        malformed_address::tests::cases(),
        hidden_characters::tests::cases(),
        several_addresses::tests::cases(),
        garbled_address::tests::cases(),
        unroutable_domain::tests::cases(),
        placeholder_address::tests::cases(),
        shared_mailbox::tests::cases(),
        bouncing_address::tests::cases(),
        likely_typo::tests::cases(),
        user_name_differs::tests::cases(),
        several_candidate_addresses::tests::cases(),
    ]
}
