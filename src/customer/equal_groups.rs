//! Finds groups of equal texts among many by their hashes. The texts with equal hashes are then compared, so a hash
//! collision never becomes a finding.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

/// Returns the groups of at least two members with equal texts, in the order of their first members. `hashed` contains
/// the members, each with the hash of its text. A member without a text equals no other.
pub(super) fn equal_groups<T: Copy + Ord + Send>(
    mut hashed: Vec<(u64, T)>,
    text: impl Fn(T) -> Option<Arc<str>>,
) -> Vec<Vec<T>> {
    hashed.par_sort_unstable();
    let mut groups = Vec::new();
    let runs = hashed.chunk_by(|(one, _), (other, _)| one == other);
    for run in runs.filter(|run| run.len() > 1) {
        let mut by_text: BTreeMap<Arc<str>, Vec<T>> = BTreeMap::new();
        for (_, member) in run {
            if let Some(text) = text(*member) {
                by_text.entry(text).or_default().push(*member);
            }
        }
        groups.extend(by_text.into_values().filter(|group| group.len() > 1));
    }
    groups.sort();
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [Option<&str>; 8] = [
        Some("b"),
        None,
        Some("a"),
        Some("b"),
        None,
        Some("c"),
        Some("a"),
        Some("b"),
    ];

    fn groups(hash: impl Fn(&str) -> u64) -> Vec<Vec<usize>> {
        let members = TEXTS.iter().enumerate();
        let hashed = members.map(|(index, text)| (text.map_or(7, &hash), index));
        equal_groups(hashed.collect(), |index| TEXTS[index].map(Arc::from))
    }

    #[test]
    fn equal_texts_are_grouped_and_missing_texts_are_not() {
        let expected = vec![vec![0, 3, 7], vec![2, 6]];
        assert_eq!(groups(|text| u64::from(text.as_bytes()[0])), expected);
        assert_eq!(
            equal_groups::<usize>(Vec::new(), |_| None),
            Vec::<Vec<usize>>::new()
        );
    }

    #[test]
    fn hash_collision_is_not_a_group() {
        assert_eq!(groups(|_| 7), vec![vec![0, 3, 7], vec![2, 6]]);
    }
}
