//! Finds addresses at a rare domain that differs by one edit from a frequent domain in the same data.
//!
//! Domains are counted by their ids. The text of a cell is read again to confirm a finding.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::address_store::AddressStore;
use crate::email::{Examiner, RareDomain, is_established, is_rare_or_common, near_common};

/// The number of cells at a domain, and the numbers of the first two.
#[derive(Debug, Clone, Copy)]
struct DomainCells {
    count: u32,
    first: u32,
    /// The same as `first` if the domain has only one cell.
    second: u32,
}

/// The domains of all addresses, divided into probable typos and frequent domains.
#[derive(Debug, Default)]
pub(super) struct DomainTypos {
    /// The cells whose domain is probably a typo, each with that domain and the frequent one.
    pub(super) rare: BTreeMap<u32, RareDomain>,
    /// Frequent domains, each with its number of cells.
    frequent: HashMap<String, usize>,
}

impl DomainTypos {
    /// Returns whether a domain is used frequently although it looks like a typo of `meant`.
    pub(super) fn is_established(&self, domain: &str, meant: &str) -> bool {
        let count = |domain: &str| self.frequent.get(domain).copied().unwrap_or(0);
        is_established(count(domain), count(meant))
    }
}

/// Returns the probable typos among the domains of all addresses. Every domain id is below `domain_count`.
pub(super) fn find(store: &AddressStore, examiner: &Examiner, domain_count: usize) -> DomainTypos {
    let domain_of = |cell: u32| examiner.domain_of(store.cell(cell).value);
    let named: Vec<(String, DomainCells)> = counted(store, domain_count)
        .into_par_iter()
        .filter_map(|cells| Some((domain_of(cells.first)?, cells)))
        .collect();
    let counts = named
        .iter()
        .map(|(name, cells)| (name.as_str(), cells.count as usize));
    let rare_domains = near_common(counts);
    let frequent = named
        .iter()
        .map(|(name, cells)| (name, cells.count as usize))
        .filter(|(_, count)| is_established(*count, 0))
        .map(|(name, count)| (name.clone(), count))
        .collect();
    if rare_domains.is_empty() {
        return DomainTypos {
            frequent,
            ..DomainTypos::default()
        };
    }
    let cells: HashMap<&str, DomainCells> = named
        .iter()
        .map(|(name, cells)| (name.as_str(), *cells))
        .collect();
    let mut rare = BTreeMap::new();
    for domain in rare_domains {
        let DomainCells { first, second, .. } = cells[domain.rare.as_str()];
        for cell in [first, second] {
            if domain_of(cell).as_ref() == Some(&domain.rare) {
                rare.insert(cell, domain.clone());
            }
        }
    }
    DomainTypos { rare, frequent }
}

/// Returns the domains that may be a typo or the correction of one.
fn counted(store: &AddressStore, domain_count: usize) -> Vec<DomainCells> {
    let none = DomainCells {
        count: 0,
        first: 0,
        second: 0,
    };
    let mut domains = vec![none; domain_count];
    for (domain, cell) in store.domains() {
        let cells = &mut domains[domain as usize];
        match cells.count {
            0 => (cells.first, cells.second) = (cell, cell),
            1 => cells.second = cell,
            _ => {}
        }
        cells.count += 1;
    }
    domains.retain(|cells| cells.count > 0 && is_rare_or_common(cells.count as usize));
    domains
}
