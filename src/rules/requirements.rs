//! The requirements in report order, each with its rules: the one list that reports, options, `explain`
//! and the README follow from.

use super::{
    Requirement, administrator_by_role_name, administrator_without_plan, alias_address,
    bouncing_address, crmscript, custom_table, document_template, document_without_appointment,
    document_without_name, document_without_owner, domain_census, erp_connection,
    external_application, extra_table, foreign_domain, garbled_address, hidden_characters,
    inactive_holder, installed_package, integration, integration_user, left_over_no_login,
    licence_identity_changed, licence_on_inactive_user, licence_overbooked, licence_owner_expired,
    likely_typo, look_alike_address, mailbox_to_move, malformed_address, missing_address,
    missing_physical_table, no_administrator, partner_module, placeholder_address, plans_short,
    retired_product, same_address, same_person, satellite_defined, satellite_replicating,
    scheduled_script, secondary_address_clash, sentry_addon_registered, service_database,
    service_screen, service_trigger, several_addresses, several_candidate_addresses, several_plans,
    shared_mailbox, size_of_data, soap_caller, stale_travel_record, unfinished_homecoming,
    unroutable_domain, user_name_differs, user_on_travel, user_without_licence, version_too_old,
    webhook,
};
use crate::model::table::TableKind;

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
    &DATABASE_MODEL,
    &DOCUMENTS,
    &CUSTOMIZATIONS,
    &CUSTOMER_SERVICE,
    &SIGN_IN_DOMAINS,
    &IDENTITY,
    &SIZES,
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
    beyond: "whether mail arrives",
    reads: &[],
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
    beyond: "whether two records are one person",
    reads: &[],
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
    beyond: "the version of the CRM database itself: its columns bound it, Service names its own, `--onsite-version` states it",
    reads: &[TableKind::SchemaColumns, TableKind::ServiceConfig],
    rules: &[&version_too_old::RULE],
};

static ADMINISTRATOR: Requirement = Requirement {
    id: "administrator",
    title: "an administrator can log in",
    must: true,
    docs: "The Online Migration Tool starts with the login of a local administrator, and at least one \
           administrator must get a plan in Online.",
    beyond: "which function right the migration tool asks for: both that may be are checked",
    reads: &[
        TableKind::Role,
        TableKind::UserRoleLink,
        TableKind::FunctionRight,
        TableKind::FunctionRightRoleLink,
        TableKind::OwnerContactLink,
        TableKind::SystemEvent,
    ],
    rules: &[
        &no_administrator::RULE,
        &administrator_without_plan::RULE,
        &administrator_by_role_name::RULE,
        &left_over_no_login::RULE,
    ],
};

static DUPLICATE_EMAIL: Requirement = Requirement {
    id: "duplicate-email",
    title: "no two users with one e-mail address",
    must: true,
    docs: "The e-mail address becomes the Online user name, and two users cannot have one.",
    beyond: "which address the migration tool takes first, and whether capitals matter to it",
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

static LICENCE: Requirement = Requirement {
    id: "licence",
    title: "every user with access has a licence",
    must: true,
    docs: "Every user who shall have access to Online needs a user plan.",
    beyond: "who shall have access, and which plans were bought for Online (`--plans`)",
    reads: &[
        TableKind::Person,
        TableKind::OwnerContactLink,
        TableKind::ModuleOwner,
    ],
    rules: &[
        &user_without_licence::RULE,
        &plans_short::RULE,
        &licence_on_inactive_user::RULE,
        &several_plans::RULE,
        &licence_overbooked::RULE,
        &licence_owner_expired::RULE,
    ],
};

static VALID_EMAIL: Requirement = Requirement {
    id: "valid-email",
    title: "every user has a valid e-mail address",
    must: true,
    docs: "The e-mail address becomes the Online user name, and mail to it lets the user in.",
    beyond: "whether mail arrives, and the rule of the sign-in for addresses, which is not published",
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

static TRAVEL: Requirement = Requirement {
    id: "travel",
    title: "nobody is on Travel",
    must: true,
    docs: "Who is on Travel works in a copy of the database on a laptop; only the central database is migrated.",
    beyond: "whether a travel record always goes when its user comes home",
    reads: &[TableKind::Associate, TableKind::Area],
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
    beyond: "whether a defined satellite still works, and how it is removed",
    reads: &[TableKind::Area, TableKind::Contact],
    rules: &[&satellite_defined::RULE, &satellite_replicating::RULE],
};

static SENTRY_ADDONS: Requirement = Requirement {
    id: "sentry-addons",
    title: "no sentry add-on is registered",
    must: true,
    docs: "The Online Migration Tool does not get past its first page while a sentry add-on is registered.",
    beyond: "what a plug-in does",
    reads: &[],
    rules: &[&sentry_addon_registered::RULE],
};

static DATABASE_MODEL: Requirement = Requirement {
    id: "database-model",
    title: "SuperOffice and the database know the same tables",
    must: false,
    docs: "The upload reads every table that SuperOffice knows, and stops at one that is not there.",
    beyond: "what stands in the database model itself",
    reads: &[],
    rules: &[&missing_physical_table::RULE, &custom_table::RULE],
};

static DOCUMENTS: Requirement = Requirement {
    id: "documents",
    title: "no document stays behind",
    must: false,
    docs: "Documents without a name, without an appointment or without an owner are not moved. The query for `document` \
           finds them; whole exports of `document` and `appointment` do as well.",
    beyond: "whether the files are in the archive",
    reads: &[TableKind::Appointment, TableKind::Associate],
    rules: &[
        &document_without_name::RULE,
        &document_without_appointment::RULE,
        &document_without_owner::RULE,
    ],
};

static CUSTOMIZATIONS: Requirement = Requirement {
    id: "customizations",
    title: "customizations and integrations are known",
    must: false,
    docs: "What others have built on SuperOffice may not work in Online. No table says so: the makers know. Everything that \
           is found is listed with a signal. The tables are all advised; none was sent means that nothing is known.",
    beyond: "whether any of it works in Online: its makers know",
    reads: &[],
    rules: &[
        &external_application::RULE,
        &crmscript::RULE,
        &service_trigger::RULE,
        &scheduled_script::RULE,
        &service_screen::RULE,
        &extra_table::RULE,
        &installed_package::RULE,
        &webhook::RULE,
        &integration::RULE,
        &integration_user::RULE,
        &erp_connection::RULE,
        &service_database::RULE,
        &soap_caller::RULE,
        &partner_module::RULE,
        &document_template::RULE,
        &retired_product::RULE,
    ],
};

static CUSTOMER_SERVICE: Requirement = Requirement {
    id: "customer-service",
    title: "mailboxes of Service are prepared",
    must: false,
    docs: "Online has mail addresses of its own for Service. The old ones are forwarded, and their domains allow Online to send.",
    beyond: "your name in the new addresses, and how SPF and DKIM are set today",
    reads: &[
        TableKind::ServiceConfig,
        TableKind::EjCategory,
        TableKind::ModuleLicense,
    ],
    rules: &[&mailbox_to_move::RULE],
};

static SIGN_IN_DOMAINS: Requirement = Requirement {
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

static IDENTITY: Requirement = Requirement {
    id: "identity",
    title: "the licence names the same company as before",
    must: false,
    docs: "Company name and serial number must not change during the project. Keep the JSON report and give it as `--baseline` \
           the next time; without one there is nothing to compare with, and the requirement does not apply yet.",
    beyond: "the licence before the first report",
    reads: &[],
    rules: &[&licence_identity_changed::RULE],
};

static SIZES: Requirement = Requirement {
    id: "sizes",
    title: "how much there is to move",
    must: false,
    docs: "The downtime grows with the size of the database and of the document archive.",
    beyond: "how many hours the upload takes",
    reads: &[TableKind::Sequence],
    rules: &[&size_of_data::RULE],
};
