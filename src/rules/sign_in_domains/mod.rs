//! Requirement `sign-in-domains`: the domains that users will sign in with are known.

mod domain_census;
mod domain_may_be_registered;
mod foreign_domain;
mod onmicrosoft_domain;
mod sub_domain;
pub(super) mod user_domains;
mod user_without_password;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "sign-in-domains",
    must: false,
    docs: "If users will sign in with Microsoft or Google, register their domains before the migration. The user name must then \
           be the same as the user's name there (the UPN), which is not in any export. Only a Global administrator or an Application \
           administrator can register the domain of a Microsoft tenant.",
    beyond: "The users' names at Microsoft or Google (UPN), and who will sign in there.",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::EjUser,
        TableKind::Credentials,
        TableKind::MailInFilter,
    ],
    rules: &[
        &domain_census::RULE,
        &foreign_domain::RULE,
        &sub_domain::RULE,
        &onmicrosoft_domain::RULE,
        &user_without_password::RULE,
        &domain_may_be_registered::RULE,
    ],
};
