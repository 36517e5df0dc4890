//! Requirement `sign-in-domains`.

mod domain_census;
mod foreign_domain;
pub(super) mod user_domains;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "sign-in-domains",
    title: "Domains for sign-in are known",
    must: false,
    docs: "If users will sign in with Microsoft or Google, register their domains before the migration. The user name must then \
           be the same as the user's name there (the UPN), which is not in any export.",
    beyond: "the users' names at Microsoft or Google (UPN), and who will sign in there",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::EjUser,
    ],
    rules: &[&domain_census::RULE, &foreign_domain::RULE],
};
