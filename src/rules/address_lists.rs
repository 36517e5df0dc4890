//! The requirements of `analyze addresses`, which reuse rules about users' addresses.

use super::duplicate_email::{alias_address, look_alike_address, same_address};
use super::requirement::Requirement;
use super::valid_email::{
    hidden_characters, likely_typo, malformed_address, placeholder_address, several_addresses,
    shared_mailbox, unroutable_domain,
};
use crate::email::DefectName;
use crate::model::finding::RuleInfo;

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

/// The rules about addresses, each with the defects that it owns.
pub static OWNERS: &[(&RuleInfo, &[DefectName])] = &[
    (&malformed_address::RULE.info, malformed_address::OWNED),
    (&hidden_characters::RULE.info, hidden_characters::OWNED),
    (&several_addresses::RULE.info, several_addresses::OWNED),
    (&unroutable_domain::RULE.info, unroutable_domain::OWNED),
    (&placeholder_address::RULE.info, placeholder_address::OWNED),
    (&shared_mailbox::RULE.info, shared_mailbox::OWNED),
    (&likely_typo::RULE.info, likely_typo::OWNED),
];

/// Returns the requirement of this name that `analyze addresses` judges.
pub fn find_of_addresses(name: &str) -> Option<&'static Requirement> {
    OF_ADDRESSES
        .iter()
        .copied()
        .find(|requirement| requirement.id == name)
}
