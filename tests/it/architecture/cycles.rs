//! Finds cycles among the children of a module.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_tree::Import;
use super::source::Segments;

/// The siblings that each child of a module imports, directly or through its descendants.
type Siblings = BTreeMap<Segments, BTreeSet<Segments>>;

/// Returns the pairs of sibling modules that import each other, directly or through other siblings.
///
/// Imports between a module and its ancestors do not count, because a `mod.rs` declares its children, and the children
/// may use the items of the `mod.rs`.
pub(super) fn pairs_in_cycles(imports: &BTreeSet<Import>) -> BTreeSet<(String, String)> {
    let siblings = between_siblings(imports);
    let mut pairs = BTreeSet::new();
    for (from, targets) in &siblings {
        for to in targets {
            if reaches(&siblings, to, from) {
                let (from, to) = (from.join("/"), to.join("/"));
                pairs.insert(if from < to { (from, to) } else { (to, from) });
            }
        }
    }
    pairs
}

fn between_siblings(imports: &BTreeSet<Import>) -> Siblings {
    let mut siblings = Siblings::new();
    for Import { from, to } in imports {
        let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        if shared < from.len() && shared < to.len() {
            let targets = siblings.entry(from[..=shared].to_vec()).or_default();
            targets.insert(to[..=shared].to_vec());
        }
    }
    siblings
}

fn reaches(siblings: &Siblings, from: &Segments, to: &Segments) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(module) = next.pop() {
        if module == to {
            return true;
        }
        if seen.insert(module) {
            next.extend(siblings.get(module).into_iter().flatten());
        }
    }
    false
}
