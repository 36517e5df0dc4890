//! The word lists that the engine carries, each with its source, date and licence.
//!
//! Turns the embedded text files into sets that answer in constant time. Every file says in its
//! head where it comes from; a report can tell that a list has grown old. No rule lives here.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::hash::Mixing;

/// One embedded list and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataSource {
    /// What the list holds, in words.
    pub name: &'static str,
    /// File name among the data files.
    pub file: &'static str,
    /// The list as embedded, with its head.
    text: &'static str,
}

/// Every embedded list.
pub const SOURCES: [DataSource; 8] = [
    TLDS,
    SPECIAL_USE,
    PROVIDERS,
    MAIL_DOMAINS,
    TYPO_TLDS,
    FILLERS,
    PLACEHOLDERS,
    ROLE_NAMES,
];

const TLDS: DataSource = DataSource {
    name: "top-level domains",
    file: "tlds.txt",
    text: include_str!("tlds.txt"),
};
const SPECIAL_USE: DataSource = DataSource {
    name: "special-use and reserved names",
    file: "special_use.tsv",
    text: include_str!("special_use.tsv"),
};
const PROVIDERS: DataSource = DataSource {
    name: "address rules of mail providers",
    file: "providers.tsv",
    text: include_str!("providers.tsv"),
};
const MAIL_DOMAINS: DataSource = DataSource {
    name: "domains of mail providers",
    file: "mail_domains.tsv",
    text: include_str!("mail_domains.tsv"),
};
const TYPO_TLDS: DataSource = DataSource {
    name: "mistyped top-level domains",
    file: "typo_tlds.tsv",
    text: include_str!("typo_tlds.tsv"),
};
const FILLERS: DataSource = DataSource {
    name: "fillers of empty cells",
    file: "fillers.txt",
    text: include_str!("fillers.txt"),
};
const PLACEHOLDERS: DataSource = DataSource {
    name: "invented addresses",
    file: "placeholders.tsv",
    text: include_str!("placeholders.tsv"),
};
const ROLE_NAMES: DataSource = DataSource {
    name: "names of shared mailboxes",
    file: "role_names.txt",
    text: include_str!("role_names.txt"),
};

impl DataSource {
    /// Returns the day on which the list was taken, as `YYYY-MM-DD`.
    pub fn date(&self) -> &'static str {
        self.head("# Date: ")
    }

    /// Returns where the list was taken from.
    pub fn origin(&self) -> &'static str {
        self.head("# Source: ")
    }

    /// Returns the licence of the list.
    pub fn licence(&self) -> &'static str {
        self.head("# Licence: ")
    }

    /// Returns the rest of the head line that starts with `label`; a test holds that there is one.
    fn head(&self, label: &str) -> &'static str {
        let line = self.text.lines().find_map(|line| line.strip_prefix(label));
        line.unwrap_or_default()
    }

    /// Returns the entries. A comment is a hash and a space, since `#n/a` is an entry.
    fn entries(&self) -> impl Iterator<Item = &'static str> {
        let is_entry = |line: &&str| !line.is_empty() && !line.starts_with("# ");
        self.text.lines().filter(is_entry)
    }

    /// Returns the entries of two columns.
    fn pairs(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.entries().filter_map(|line| line.split_once('\t'))
    }

    /// Returns the second column of the rows whose first is `kind`.
    fn of_kind(&self, kind: &'static str) -> HashSet<&'static str, Mixing> {
        let wanted = self.pairs().filter(|(found, _)| *found == kind);
        wanted.map(|(_, entry)| entry).collect()
    }
}

/// A set of embedded entries.
type Set = LazyLock<HashSet<&'static str, Mixing>>;
/// A map of embedded entries.
type Map = LazyLock<HashMap<&'static str, &'static str, Mixing>>;

/// Top-level domains in A-label form.
pub(super) static TOP_LEVEL_DOMAINS: Set = LazyLock::new(|| TLDS.entries().collect());
/// Names that are not on the Internet or reserved, with the text of the rule.
pub(super) static RESERVED_NAMES: Map = LazyLock::new(|| SPECIAL_USE.pairs().collect());
/// Mistyped top-level domains and what they meant.
pub(super) static MISTYPED_TLDS: Map = LazyLock::new(|| TYPO_TLDS.pairs().collect());
/// Provider domains so frequent that a near miss is a typing error.
pub(super) static COMMON_DOMAINS: Set = LazyLock::new(|| {
    let common = MAIL_DOMAINS.pairs().filter(|(_, kind)| *kind == "common");
    common.map(|(domain, _)| domain).collect()
});
/// Every provider domain; none of them is a typing error of another.
pub(super) static KNOWN_DOMAINS: Set =
    LazyLock::new(|| MAIL_DOMAINS.pairs().map(|(domain, _)| domain).collect());
/// Domains that reach the same mailbox as another domain.
pub(super) static TWIN_DOMAINS: Map = LazyLock::new(|| {
    let twins = PROVIDERS.pairs().filter(|(kind, _)| *kind == "twin");
    twins
        .filter_map(|(_, names)| names.split_once('\t'))
        .collect()
});
/// Domains where a tag starts at the first hyphen.
pub(super) static HYPHEN_TAG_DOMAINS: Set = LazyLock::new(|| PROVIDERS.of_kind("hyphen"));
/// Domains below which the sub-domain is the user.
pub(super) static SUBDOMAIN_USER_DOMAINS: Set = LazyLock::new(|| PROVIDERS.of_kind("subdomain"));
/// What people write into a cell without an address.
pub(super) static FILLER_VALUES: Set = LazyLock::new(|| FILLERS.entries().collect());
/// Domain labels that make a test name an invented address.
pub(super) static TEST_LABELS: Set = LazyLock::new(|| PLACEHOLDERS.of_kind("label"));
/// Domain labels that stand for a company in a form.
pub(super) static TEMPLATE_LABELS: Set = LazyLock::new(|| PLACEHOLDERS.of_kind("company"));
/// What is known of a name before the @.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NameKind {
    /// Nobody reads it.
    Unread,
    /// Used for tests.
    Test,
    /// Stands for a name in a form.
    Template,
    /// A shared mailbox.
    Shared,
}

/// Local parts that say something. In one map, so that an address costs one question.
pub(super) static LOCAL_NAMES: LazyLock<HashMap<&'static str, NameKind, Mixing>> =
    LazyLock::new(|| {
        let shared = ROLE_NAMES.entries().map(|name| (name, NameKind::Shared));
        let invented = PLACEHOLDERS.pairs().filter_map(|(kind, name)| match kind {
            "local" => Some((name, NameKind::Test)),
            "template" => Some((name, NameKind::Template)),
            "noreply" => Some((name, NameKind::Unread)),
            _ => None,
        });
        shared.chain(invented).collect()
    });

#[cfg(test)]
mod tests {
    use super::{
        COMMON_DOMAINS, FILLER_VALUES, MISTYPED_TLDS, SOURCES, TOP_LEVEL_DOMAINS, TWIN_DOMAINS,
    };

    #[test]
    fn every_list_says_where_it_comes_from() {
        for source in SOURCES {
            let date = source.date();
            assert!(
                date.len() == 10 && date.starts_with("20"),
                "{}",
                source.file
            );
            assert!(!source.origin().is_empty(), "{}", source.file);
            assert!(!source.licence().is_empty(), "{}", source.file);
            assert!(source.entries().count() > 5, "{}", source.file);
        }
    }

    #[test]
    fn entries_are_unique_and_sorted_within_their_file() {
        for source in SOURCES {
            let entries: Vec<_> = source.entries().collect();
            assert!(entries.is_sorted_by(|a, b| a < b), "{}", source.file);
        }
    }

    #[test]
    fn lists_hold_what_the_rules_need() {
        assert!(TOP_LEVEL_DOMAINS.contains("no") && !TOP_LEVEL_DOMAINS.contains("con"));
        assert_eq!(TWIN_DOMAINS.get("me.com"), Some(&"icloud.com"));
        assert!(FILLER_VALUES.contains("#n/a"));
        assert!(COMMON_DOMAINS.contains("gmail.com"));
        let is_delegated = |typo: &&&str| TOP_LEVEL_DOMAINS.contains(**typo);
        assert_eq!(MISTYPED_TLDS.keys().find(is_delegated), None);
    }
}
