//! Generates unique addresses, and the variants and misspellings that people enter instead of a clean address.
//!
//! Clean addresses contain only ASCII characters, and no two people have the same local part, even at different
//! domains. Two clean addresses therefore always differ in login key, mailbox and appearance. A [`Spelling`] converts
//! an address to the text of a cell.

use std::collections::BTreeSet;

use super::names::PersonName;

/// An address, split at the `@`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// The part before the `@`.
    pub(super) local: String,
    /// The part after the `@`, with at least one dot.
    pub(super) domain: String,
}

impl Address {
    /// Returns an address that consists of these parts.
    pub(super) fn of(local: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            local: local.into(),
            domain: domain.into(),
        }
    }

    /// Returns the address as text.
    pub(super) fn text(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }
}

/// The addresses that were generated so far.
#[derive(Debug, Clone, Default)]
pub(super) struct AddressBook {
    /// The local parts of people's addresses, without dots, because Gmail ignores dots.
    locals: BTreeSet<String>,
    /// Complete addresses, with the domain. Their local part is a common word such as `post`.
    whole: BTreeSet<String>,
}

impl AddressBook {
    /// Generates an unused address at this domain for a person with this name.
    pub(super) fn mint(&mut self, name: PersonName, domain: &str) -> Address {
        let plain = name.local();
        let numbered = (2..).map(|number: u64| format!("{plain}{number}"));
        let local = std::iter::once(plain.clone())
            .chain(numbered)
            .find(|local| self.locals.insert(local.replace('.', "")))
            .expect("numbers do not run out");
        Address::of(local, domain)
    }

    /// Returns the address whose local part is this word, for example `post`. Returns `None` if this address is already
    /// in use.
    pub(super) fn claim(&mut self, word: &str, domain: &str) -> Option<Address> {
        let address = Address::of(word, domain);
        self.whole.insert(address.text()).then_some(address)
    }
}

/// A pattern for spelling an address. Placeholders are replaced: `{l}` by the local part, `{d}` by the domain, `{s}`
/// and `{t}` by the parts of the domain before and after the last dot, `{n}` by the person's name, and `{m}` by another
/// person's local part. `{L}` and `{D}` are the local part and the domain in capitals.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelling(pub(super) &'static str);

impl Spelling {
    /// Returns the text of the cell. `other` is another person's local part, used only if the pattern contains `{m}`.
    pub(super) fn of(self, address: &Address, name: PersonName, other: &str) -> String {
        let (stem, tld) = address
            .domain
            .rsplit_once('.')
            .expect("domains of clean addresses have a dot");
        self.0
            .replace("{n}", &format!("{} {}", name.first, name.last))
            .replace("{l}", &address.local)
            .replace("{L}", &address.local.to_uppercase())
            .replace("{d}", &address.domain)
            .replace("{D}", &address.domain.to_uppercase())
            .replace("{s}", stem)
            .replace("{t}", tld)
            .replace("{m}", other)
    }

    /// Returns whether the pattern contains `{m}`, the placeholder for another person's local part.
    pub(super) fn names_another(self) -> bool {
        self.0.contains("{m}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, AddressBook, PersonName, Spelling};

    const KARI: PersonName = PersonName {
        first: "Kari",
        last: "Bråten",
    };

    #[test]
    fn equal_names_get_different_addresses() {
        let mut book = AddressBook::default();
        let texts: Vec<String> = ["a.no", "a.no", "b.se"]
            .map(|domain| book.mint(KARI, domain).text())
            .to_vec();
        assert_eq!(
            texts,
            ["kari.braten@a.no", "kari.braten2@a.no", "kari.braten3@b.se"]
        );
        assert!(book.claim("post", "a.no").is_some());
        assert!(book.claim("post", "a.no").is_none());
    }

    #[test]
    fn spellings_replace_their_placeholders() {
        let address = Address::of("kari.braten", "firma.co.uk");
        let typed = Spelling("{n} <{L}@{s},{t}>; {m}@{d}").of(&address, KARI, "ola");
        assert_eq!(
            typed,
            "Kari Bråten <KARI.BRATEN@firma.co,uk>; ola@firma.co.uk"
        );
    }
}
