//! Numbers of users by kind and by domain, for people. No verdict depends on them.

/// Users with something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// What they have in common: a phrase or the name of a domain.
    pub what: String,
    /// Number of users.
    pub users: usize,
}

/// The users of one customer by kind, and those in scope by domain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserStats {
    /// All users, those in scope first; each phrase follows a number and "users who".
    pub kinds: Vec<Share>,
    /// Users in scope by the domain of their first address, the most frequent first.
    pub domains: Vec<Share>,
    /// Number of users in scope without a readable address.
    pub without_address: usize,
}
