//! Domains that hardly any address has, one slip of the finger from one that many have: the cells at fault.
//!
//! The customers' own domains are the measure, so no list of names is needed. Domains are counted by their
//! hashes; a cell is at fault only if its text says so.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::ledger::Ledger;
use crate::email::{DomainCounts, Examiner, Near, is_common, is_rare, near_common};

/// The cells at a domain.
#[derive(Debug, Clone, Copy)]
struct Cells {
    count: usize,
    /// The first two of them.
    first: [Option<u32>; 2],
}

type ByHash = HashMap<u64, Cells>;

/// Returns the cells whose domain is likely a slip for another, with both names.
pub(super) fn find(ledger: &Ledger, examiner: &Examiner) -> BTreeMap<u32, Near> {
    let domains = counted(ledger);
    let telling = domains
        .values()
        .filter(|cells| is_rare(cells.count) || is_common(cells.count));
    let telling: Vec<&Cells> = telling.collect();
    let named: Vec<(String, &Cells)> = telling
        .into_par_iter()
        .filter_map(|cells| {
            let name = examiner.domain_of(ledger.cell(cells.first[0]?).value)?;
            Some((name, cells))
        })
        .collect();
    let mut counts = DomainCounts::default();
    for (name, cells) in &named {
        counts.add_many(name, cells.count);
    }
    let near = near_common(&counts);
    if near.is_empty() {
        return BTreeMap::new();
    }
    let by_name: HashMap<&str, &Cells> = named
        .iter()
        .map(|(name, cells)| (name.as_str(), *cells))
        .collect();
    let mut slips = BTreeMap::new();
    for near in near {
        for cell in by_name[near.rare.as_str()].first.into_iter().flatten() {
            if examiner.domain_of(ledger.cell(cell).value).as_ref() == Some(&near.rare) {
                slips.insert(cell, near.clone());
            }
        }
    }
    slips
}

#[allow(
    clippy::iter_over_hash_type,
    reason = "sums are the same in any order, and so are the cells of a rare domain"
)]
fn counted(ledger: &Ledger) -> ByHash {
    let each = ledger
        .numbered()
        .fold(ByHash::new, |mut domains, (chunk, start)| {
            for (domain, cell) in chunk.domains.iter().zip(start..) {
                if *domain != 0 {
                    let one = Cells {
                        count: 1,
                        first: [Some(cell), None],
                    };
                    add(&mut domains, *domain, one);
                }
            }
            domains
        });
    each.reduce(ByHash::new, |one, other| {
        let (mut most, least) = if one.len() < other.len() {
            (other, one)
        } else {
            (one, other)
        };
        for (domain, cells) in least {
            add(&mut most, domain, cells);
        }
        most
    })
}

fn add(domains: &mut ByHash, domain: u64, more: Cells) {
    let cells = domains.entry(domain).or_insert(Cells {
        count: 0,
        first: [None; 2],
    });
    cells.count += more.count;
    let mut first = cells.first.into_iter().chain(more.first).flatten();
    cells.first = [first.next(), first.next()];
}
