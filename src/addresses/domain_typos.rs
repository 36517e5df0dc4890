//! Domains that hardly any address has, one slip of the finger from one that many have: the cells at fault.
//!
//! The customers' own domains are the measure, so no list of names is needed. Domains are counted by their
//! hashes; a cell is at fault only if its text says so.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::address_store::Ledger;
use crate::email::{Examiner, RareDomain, is_telling, near_common};

/// Parts in which domains are counted, by their hashes: each goes over all cells, but the table in which it
/// counts stays close to the processor.
const PARTS: u64 = 4;

/// The cells at a domain.
#[derive(Debug, Clone, Copy)]
struct Cells {
    count: u32,
    first: u32,
    /// The first again, where there is no second.
    second: u32,
}

/// Returns the cells whose domain is likely a slip for another, with both names.
pub(super) fn find(ledger: &Ledger, examiner: &Examiner) -> BTreeMap<u32, RareDomain> {
    let domain_of = |cell: u32| examiner.domain_of(ledger.cell(cell).value);
    let telling = (0..PARTS)
        .into_par_iter()
        .flat_map(|part| counted(ledger, part));
    let named: Vec<(String, Cells)> = telling
        .filter_map(|cells| Some((domain_of(cells.first)?, cells)))
        .collect();
    let counts = named
        .iter()
        .map(|(name, cells)| (name.as_str(), cells.count as usize));
    let near = near_common(counts);
    if near.is_empty() {
        return BTreeMap::new();
    }
    let cells: HashMap<&str, Cells> = named
        .iter()
        .map(|(name, cells)| (name.as_str(), *cells))
        .collect();
    let mut slips = BTreeMap::new();
    for near in near {
        let Cells { first, second, .. } = cells[near.rare.as_str()];
        for cell in [first, second] {
            if domain_of(cell).as_ref() == Some(&near.rare) {
                slips.insert(cell, near.clone());
            }
        }
    }
    slips
}

/// Returns the domains of a part that can be a slip, or what was meant.
fn counted(ledger: &Ledger, part: u64) -> Vec<Cells> {
    let mut domains: HashMap<u64, Cells> = HashMap::new();
    for (domain, cell) in ledger
        .domains()
        .filter(|(domain, _)| domain % PARTS == part)
    {
        let cells = domains.entry(domain).or_insert(Cells {
            count: 0,
            first: cell,
            second: cell,
        });
        cells.count += 1;
        if cells.count == 2 {
            cells.second = cell;
        }
    }
    domains
        .into_values()
        .filter(|cells| is_telling(cells.count as usize))
        .collect()
}
