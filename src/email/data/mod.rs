//! The built-in lists. The first lines of each file state its source, date and licence.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::hash::TextHash;

/// One built-in list and its origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataSource {
    /// A description of the content.
    pub name: &'static str,
    /// The name of the file.
    pub file: &'static str,
    /// The complete text of the file, including the first lines with source, date and licence.
    text: &'static str,
}

/// All built-in lists.
pub const SOURCES: [DataSource; 8] = [
    TLDS,
    SPECIAL_USE,
    MAILBOX_RULES,
    PROVIDER_DOMAINS,
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
const MAILBOX_RULES: DataSource = DataSource {
    name: "address rules of mail providers",
    file: "mailbox_rules.tsv",
    text: include_str!("mailbox_rules.tsv"),
};
const PROVIDER_DOMAINS: DataSource = DataSource {
    name: "domains of mail providers",
    file: "provider_domains.tsv",
    text: include_str!("provider_domains.tsv"),
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
    /// Returns the date of the list as `YYYY-MM-DD`.
    pub fn date(&self) -> &'static str {
        self.head("# Date: ")
    }

    /// Returns the source of the list.
    pub fn origin(&self) -> &'static str {
        self.head("# Source: ")
    }

    /// Returns the licence of the list.
    pub fn licence(&self) -> &'static str {
        self.head("# Licence: ")
    }

    /// Returns the rest of the first line that starts with `label`, such as `# Date:`. A test checks that every file
    /// has such a line.
    fn head(&self, label: &str) -> &'static str {
        let line = self.text.lines().find_map(|line| line.strip_prefix(label));
        line.unwrap_or_default()
    }

    /// Returns the entries. A comment begins with a hash and a space, because `#n/a` is an entry.
    fn entries(&self) -> impl Iterator<Item = &'static str> {
        let is_entry = |line: &&str| !line.is_empty() && !line.starts_with("# ");
        self.text.lines().filter(is_entry)
    }

    /// Returns the first column and the rest of each entry.
    fn pairs(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.entries().filter_map(|line| line.split_once('\t'))
    }

    /// Returns the second column of the rows whose first column is `kind`.
    fn of_kind(&self, kind: &'static str) -> HashSet<&'static str, TextHash> {
        let wanted = self.pairs().filter(|(found, _)| *found == kind);
        wanted.map(|(_, entry)| entry).collect()
    }
}

/// A set of entries of a built-in list. It is created on first use.
type EntrySet = LazyLock<HashSet<&'static str, TextHash>>;
/// A map of entries of a built-in list. It is created on first use.
type EntryMap = LazyLock<HashMap<&'static str, &'static str, TextHash>>;

/// The top-level domains in A-label form.
pub(super) static TOP_LEVEL_DOMAINS: EntrySet = LazyLock::new(|| TLDS.entries().collect());
/// Special-use and reserved names, each with the name of its defect.
pub(super) static RESERVED_NAMES: EntryMap = LazyLock::new(|| SPECIAL_USE.pairs().collect());
/// Mistyped top-level domains and their corrections.
pub(super) static MISTYPED_TLDS: EntryMap = LazyLock::new(|| TYPO_TLDS.pairs().collect());
/// Frequent provider domains. A domain that differs from one of these domains by one edit is probably a typo.
pub(super) static COMMON_DOMAINS: EntrySet = LazyLock::new(|| {
    let common = PROVIDER_DOMAINS
        .pairs()
        .filter(|(_, kind)| *kind == "common");
    common.map(|(domain, _)| domain).collect()
});
/// All provider domains. A provider domain is never treated as a typo.
pub(super) static KNOWN_DOMAINS: EntrySet =
    LazyLock::new(|| PROVIDER_DOMAINS.pairs().map(|(domain, _)| domain).collect());
/// Domains of mail providers, each with the provider's main domain, which has the same mailboxes.
pub(super) static TWIN_DOMAINS: EntryMap = LazyLock::new(|| {
    let twins = MAILBOX_RULES.pairs().filter(|(kind, _)| *kind == "twin");
    twins
        .filter_map(|(_, names)| names.split_once('\t'))
        .collect()
});
/// Domains in whose addresses a tag starts at the first hyphen.
pub(super) static HYPHEN_TAG_DOMAINS: EntrySet = LazyLock::new(|| MAILBOX_RULES.of_kind("hyphen"));
/// Domains in which the sub-domain is the name of the user.
pub(super) static SUBDOMAIN_USER_DOMAINS: EntrySet =
    LazyLock::new(|| MAILBOX_RULES.of_kind("subdomain"));
/// Values that people enter instead of an address.
pub(super) static FILLER_VALUES: EntrySet = LazyLock::new(|| FILLERS.entries().collect());
/// Domain labels of invented addresses. They are looked up only if the local part is a test name.
pub(super) static TEST_LABELS: EntrySet = LazyLock::new(|| PLACEHOLDERS.of_kind("label"));
/// Domain labels of sample companies in forms.
pub(super) static TEMPLATE_LABELS: EntrySet = LazyLock::new(|| PLACEHOLDERS.of_kind("company"));

/// The use of a well-known local part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LocalNameUse {
    /// Probably nobody reads mail to the address.
    NoReply,
    /// The address is used for tests.
    Test,
    /// The local part is a sample name from a form.
    Template,
    /// The address is a shared mailbox.
    Shared,
}

/// The use of each well-known local part. All uses are in one map, so that an address needs only one look-up.
pub(super) static LOCAL_NAMES: LazyLock<HashMap<&'static str, LocalNameUse, TextHash>> =
    LazyLock::new(|| {
        let shared = ROLE_NAMES
            .entries()
            .map(|name| (name, LocalNameUse::Shared));
        let invented = PLACEHOLDERS.pairs().filter_map(|(kind, name)| match kind {
            "local" => Some((name, LocalNameUse::Test)),
            "template" => Some((name, LocalNameUse::Template)),
            "noreply" => Some((name, LocalNameUse::NoReply)),
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
    fn every_list_has_date_source_and_licence() {
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
    fn lists_contain_known_entries() {
        assert!(TOP_LEVEL_DOMAINS.contains("no") && !TOP_LEVEL_DOMAINS.contains("con"));
        assert_eq!(TWIN_DOMAINS.get("me.com"), Some(&"icloud.com"));
        assert!(FILLER_VALUES.contains("#n/a"));
        assert!(COMMON_DOMAINS.contains("gmail.com"));
        let is_delegated = |typo: &&&str| TOP_LEVEL_DOMAINS.contains(**typo);
        assert_eq!(MISTYPED_TLDS.keys().find(is_delegated), None);
    }
}
