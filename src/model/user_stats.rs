//! Counts of users by kind and by domain. The counts are only information and do not affect any verdict.

use crate::locale::Message;

/// How many users have a certain property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share<P> {
    /// The property.
    pub what: P,
    /// Number of users.
    pub users: usize,
}

/// The users of one customer by kind, and the users in scope by domain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserStats {
    /// All users by kind, users in scope first. Each message completes a phrase that starts with *users who*.
    pub kinds: Vec<Share<Message>>,
    /// Users in scope by the domain of their first address, most frequent domain first.
    pub domains: Vec<Share<String>>,
    /// Number of users in scope without a readable address.
    pub without_address: usize,
}
