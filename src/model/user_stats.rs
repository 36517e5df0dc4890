//! How the users spread over who counts and who does not, and over the domains that they sign in with.
//!
//! Numbers for people to see; nothing is judged by them.

/// Some users who have something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// What they have in common, in words or as the name of a domain.
    pub what: String,
    /// How many they are.
    pub users: usize,
}

/// The users of one customer by kind, and those who count by domain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserStats {
    /// All users, those who count first: each share is the end of a sentence that begins with the number.
    pub kinds: Vec<Share>,
    /// Users who shall or may have access by the domain of their first address, the most frequent first.
    pub domains: Vec<Share>,
    /// Users who shall or may have access, and of whom no address is known that can be read.
    pub without_address: usize,
}
