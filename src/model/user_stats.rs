//! Numbers of users by kind and by domain, for information only: no verdict depends on them.

/// A number of users with a common property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The common property: a phrase or the name of a domain.
    pub what: String,
    /// Number of users.
    pub users: usize,
}

/// The users of one customer by kind, and the users in scope by domain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserStats {
    /// All users by kind, users in scope first. Each phrase is worded to follow "12 users who".
    pub kinds: Vec<Share>,
    /// Users in scope by the domain of their first address, most frequent domain first.
    pub domains: Vec<Share>,
    /// Number of users in scope without a readable address.
    pub without_address: usize,
}
