//! The requirements of `analyze addresses`. They reuse rules about users' addresses.

use super::duplicate_email::{alias_address, look_alike_address, same_address};
use super::requirement::Requirement;
use super::valid_email::{
    hidden_characters, likely_typo, malformed_address, placeholder_address, several_addresses,
    shared_mailbox, unroutable_domain,
};
use crate::email::DefectName;
use crate::model::finding::RuleInfo;

/// The requirements of `analyze addresses`, which check every address of an export. They are not requirements of the
/// migration.
pub static OF_ADDRESSES: &[&Requirement] = &[&SOUND_ADDRESSES, &DISTINCT_ADDRESSES];

static SOUND_ADDRESSES: Requirement = Requirement {
    id: "sound-addresses",
    must: false,
    docs: "Mail to an invalid address bounces. `analyze addresses` checks every address of an export, not only those of \
           users. It does not check user names: a tag, an apostrophe or a shared mailbox is accepted, and letters such \
           as `ø` before the `@` are a review.",
    beyond: "Whether mail arrives.",
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
    must: false,
    docs: "Two records with the same address are often one person. This does not block the migration: merge the records, \
           or keep them if two people share a mailbox.",
    beyond: "Whether two records are one person.",
    reads: &[],
    rules: &[
        &same_address::RULE,
        &alias_address::RULE,
        &look_alike_address::RULE,
    ],
};

/// The rules about addresses, each with the defects that the rule reports.
pub static OWNERS: &[(&RuleInfo, &[DefectName])] = &[
    (&malformed_address::RULE.info, malformed_address::OWNED),
    (&hidden_characters::RULE.info, hidden_characters::OWNED),
    (&several_addresses::RULE.info, several_addresses::OWNED),
    (&unroutable_domain::RULE.info, unroutable_domain::OWNED),
    (&placeholder_address::RULE.info, placeholder_address::OWNED),
    (&shared_mailbox::RULE.info, shared_mailbox::OWNED),
    (&likely_typo::RULE.info, likely_typo::OWNED),
];

/// Returns the requirement of `analyze addresses` with this id, or `None` if the id is unknown.
pub fn find_of_addresses(name: &str) -> Option<&'static Requirement> {
    OF_ADDRESSES
        .iter()
        .copied()
        .find(|requirement| requirement.id == name)
}
