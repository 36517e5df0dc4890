//! Requirement `sign-in-domains`.

mod domain_census;
mod foreign_domain;
pub(super) mod user_domains;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "sign-in-domains",
    title: "the domains that users sign in with are known",
    must: false,
    docs: "Domains that shall sign in with Microsoft or Google are registered before the move. The user name must then equal \
           the name there (the UPN), which no export holds.",
    beyond: "the names at Microsoft or Google (UPN), and who shall sign in there",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::EjUser,
    ],
    rules: &[&domain_census::RULE, &foreign_domain::RULE],
};
