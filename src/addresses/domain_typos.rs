//! Finds addresses at a rare domain that differs by one edit from a frequent domain in the same data.
//!
//! Domains are counted by their ids. The text of a cell is read again to confirm a finding.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::address_store::AddressStore;
use crate::email::{
    DomainTable, Examiner, RareDomain, is_established, is_rare_or_common, near_common,
};

/// The number of cells at a domain, and the first two of these cells.
#[derive(Debug, Clone, Copy)]
struct DomainCells {
    count: u32,
    first: u32,
    /// The second cell, or the same cell as `first` if there is only one.
    second: u32,
}

/// The probable typos among the domains of all addresses, and how many addresses each domain has.
#[derive(Debug, Default)]
pub(super) struct DomainTypos {
    /// The cells whose domain is probably a typo, each with this domain and the frequent domain that was probably
    /// meant.
    pub(super) rare: BTreeMap<u32, RareDomain>,
    /// Number of cells at each domain, indexed by the id of the domain. The number is 0 for a domain that is neither
    /// rare nor frequent.
    counts: Vec<u32>,
}

impl DomainTypos {
    /// Returns whether a domain that looks like a typo of `meant` is too frequent to be one. Both domains are in
    /// A-label form.
    pub(super) fn is_established(&self, domain: &str, meant: &str, domains: &DomainTable) -> bool {
        let count = |domain: &str| {
            let count = domains
                .known_id(domain)
                .map(|id| self.counts[id as usize] as usize);
            count.filter(|count| is_established(*count, 0)).unwrap_or(0)
        };
        is_established(count(domain), count(meant))
    }
}

/// Returns the probable typos among the domains of all addresses.
pub(super) fn find(
    store: &AddressStore,
    examiner: &Examiner,
    domains: &DomainTable,
) -> DomainTypos {
    let domain_of = |cell: u32| examiner.domain_of(store.cell(cell).value);
    let counted = counted(store, domains.id_count());
    let counts = counted.iter().map(|cells| cells.count).collect();
    let named = counted.into_par_iter().filter(|cells| cells.count > 0);
    let named: Vec<(String, DomainCells)> = named
        .filter_map(|cells| Some((domain_of(cells.first)?, cells)))
        .collect();
    let sizes = named
        .iter()
        .map(|(name, cells)| (name.as_str(), cells.count as usize));
    let rare_domains = near_common(sizes);
    if rare_domains.is_empty() {
        let rare = BTreeMap::new();
        return DomainTypos { rare, counts };
    }
    let rare_domains: HashMap<&str, &RareDomain> = rare_domains
        .iter()
        .map(|domain| (domain.rare.as_str(), domain))
        .collect();
    let found = named.par_iter().filter_map(|(name, cells)| {
        let domain = *rare_domains.get(name.as_str())?;
        Some((domain, *cells))
    });
    let mut rare = BTreeMap::new();
    for (domain, cells) in found.collect::<Vec<(&RareDomain, DomainCells)>>() {
        for cell in [cells.first, cells.second] {
            if domain_of(cell).as_ref() == Some(&domain.rare) {
                rare.insert(cell, domain.clone());
            }
        }
    }
    DomainTypos { rare, counts }
}

/// Counts the cells at each domain. Returns, indexed by the id of the domain, the count and the first two cells. The
/// count is 0 if the domain can be neither a typo nor the correction of a typo.
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
    for cells in &mut domains {
        if !is_rare_or_common(cells.count as usize) {
            cells.count = 0;
        }
    }
    domains
}
