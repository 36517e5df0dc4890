//! The requirements in report order, each with its rules: the one list that reports, options, `explain`
//! and the README follow from.

use super::{
    Requirement, administrator_by_role_name, administrator_without_plan, alias_address,
    bouncing_address, garbled_address, hidden_characters, inactive_holder,
    licence_on_inactive_user, licence_overbooked, likely_typo, look_alike_address,
    malformed_address, missing_address, no_administrator, placeholder_address, plans_short,
    same_address, same_person, satellite_defined, satellite_replicating, secondary_address_clash,
    sentry_addon_registered, several_addresses, several_candidate_addresses, several_plans,
    shared_mailbox, stale_travel_record, unfinished_homecoming, unroutable_domain,
    user_name_differs, user_on_travel, user_without_licence, version_too_old,
};

/// All requirements in report order.
pub static REQUIREMENTS: &[&Requirement] = &[
    &VERSION,
    &ADMINISTRATOR,
    &DUPLICATE_EMAIL,
    &LICENCE,
    &VALID_EMAIL,
    &TRAVEL,
    &SATELLITE,
    &SENTRY_ADDONS,
];

/// What `analyze addresses` judges: every address of an export, whoever it belongs to. No part of the move.
pub static OF_ADDRESSES: &[&Requirement] = &[&SOUND_ADDRESSES, &DISTINCT_ADDRESSES];

static SOUND_ADDRESSES: Requirement = Requirement {
    id: "sound-addresses",
    title: "every address works as it stands",
    must: false,
    docs: "Mail to a customer whose address is broken comes back, in Online as before. `analyze addresses` looks at \
           every address of an export, not only at those of users. It judges no user name: a tag, an apostrophe \
           or a shared mailbox is in order, and letters such as `ø` before the `@` ask for a look only.",
    rules: &[
        &malformed_address::RULE,
        &hidden_characters::RULE,
        &several_addresses::RULE,
        &unroutable_domain::RULE,
        &placeholder_address::RULE,
        &likely_typo::RULE,
    ],
};

static DISTINCT_ADDRESSES: Requirement = Requirement {
    id: "distinct-addresses",
    title: "no two records with one address",
    must: false,
    docs: "Two records with one address are often one person twice. Nothing blocks the move, so `analyze addresses` \
           asks for a look: merge the records, or leave them if two people share a mailbox.",
    rules: &[
        &same_address::RULE,
        &alias_address::RULE,
        &look_alike_address::RULE,
    ],
};

static VERSION: Requirement = Requirement {
    id: "version",
    title: "installed version at least 7.1",
    must: true,
    docs: "The migration takes SuperOffice 7.1 and later; older installations are upgraded first.",
    rules: &[&version_too_old::RULE],
};

static ADMINISTRATOR: Requirement = Requirement {
    id: "administrator",
    title: "an administrator can log in",
    must: true,
    docs: "The Online Migration Tool starts with the login of a local administrator, and at least one \
           administrator must get a plan in Online.",
    rules: &[
        &no_administrator::RULE,
        &administrator_without_plan::RULE,
        &administrator_by_role_name::RULE,
    ],
};

static DUPLICATE_EMAIL: Requirement = Requirement {
    id: "duplicate-email",
    title: "no two users with one e-mail address",
    must: true,
    docs: "The e-mail address becomes the Online user name, and two users cannot have one.",
    rules: &[
        &same_address::RULE,
        &same_person::RULE,
        &secondary_address_clash::RULE,
        &inactive_holder::RULE,
        &alias_address::RULE,
        &look_alike_address::RULE,
    ],
};

static LICENCE: Requirement = Requirement {
    id: "licence",
    title: "every user with access has a licence",
    must: true,
    docs: "Every user who shall have access to Online needs a user plan.",
    rules: &[
        &user_without_licence::RULE,
        &plans_short::RULE,
        &licence_on_inactive_user::RULE,
        &several_plans::RULE,
        &licence_overbooked::RULE,
    ],
};

static VALID_EMAIL: Requirement = Requirement {
    id: "valid-email",
    title: "every user has a valid e-mail address",
    must: true,
    docs: "The e-mail address becomes the Online user name, and mail to it lets the user in.",
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

static TRAVEL: Requirement = Requirement {
    id: "travel",
    title: "nobody is on Travel",
    must: true,
    docs: "Who is on Travel works in a copy of the database on a laptop; only the central database is migrated.",
    rules: &[
        &user_on_travel::RULE,
        &stale_travel_record::RULE,
        &unfinished_homecoming::RULE,
    ],
};

static SATELLITE: Requirement = Requirement {
    id: "satellite",
    title: "no active satellite",
    must: true,
    docs: "A satellite is a second database of a branch office; only the central database is migrated.",
    rules: &[&satellite_defined::RULE, &satellite_replicating::RULE],
};

static SENTRY_ADDONS: Requirement = Requirement {
    id: "sentry-addons",
    title: "no sentry add-on is registered",
    must: true,
    docs: "The Online Migration Tool does not get past its first page while a sentry add-on is registered.",
    rules: &[&sentry_addon_registered::RULE],
};
