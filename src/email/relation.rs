//! How two addresses are equal: the table of duplicates, strongest first.
//!
//! Compares keys only. A cell without keys is equal to nothing, not even to itself.

use super::keys::AddressKeys;

/// How two addresses are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same address.
    Exact,
    /// The same but for case before the @.
    Login,
    /// They reach the same mailbox.
    Mailbox,
    /// IDNA 2003 software takes them for the same.
    Deviation,
    /// They look the same, and one is not plain ASCII.
    LookAlike,
    /// They look the same in ASCII: `1` and `l`, `rn` and `m`.
    LookAlikeAscii,
}

/// Returns the strongest relation of two addresses.
pub fn relation(one: &AddressKeys, other: &AddressKeys) -> Option<Relation> {
    if one.exact == other.exact {
        Some(Relation::Exact)
    } else if one.login == other.login {
        Some(Relation::Login)
    } else if one.mailbox == other.mailbox {
        Some(Relation::Mailbox)
    } else if one.deviation() == other.deviation() {
        Some(Relation::Deviation)
    } else if one.skeleton() != other.skeleton() {
        None
    } else if one.is_ascii() && other.is_ascii() {
        Some(Relation::LookAlikeAscii)
    } else {
        Some(Relation::LookAlike)
    }
}
