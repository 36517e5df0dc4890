//! Groups equal strings efficiently: strings are compared only if their hashes are equal. A hash collision never leads
//! to a finding.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

/// Groups members whose text is equal, and returns the groups whose members belong to at least two owners. The groups
/// are in the order of their first members. `hashed` contains the members, each with the hash of its text. `owner`
/// returns the owner of a member, such as the index of the user. A member without text is not in any group.
pub(super) fn equal_groups<T: Copy + Ord + Send>(
    mut hashed: Vec<(u64, T)>,
    owner: impl Fn(T) -> usize,
    text: impl Fn(T) -> Option<Arc<str>>,
) -> Vec<Vec<T>> {
    hashed.par_sort_unstable();
    let mut groups = Vec::new();
    let runs = hashed.chunk_by(|(one, _), (other, _)| one == other);
    for run in runs.filter(|run| run.len() > 1) {
        // One user often has the same address in several fields. Such addresses are not a group.
        if !have_two_owners(run.iter().map(|(_, member)| *member), &owner) {
            continue;
        }
        let mut by_text: BTreeMap<Arc<str>, Vec<T>> = BTreeMap::new();
        for (_, member) in run {
            if let Some(text) = text(*member) {
                by_text.entry(text).or_default().push(*member);
            }
        }
        let groups_of_run = by_text.into_values();
        groups.extend(groups_of_run.filter(|group| have_two_owners(group.iter().copied(), &owner)));
    }
    groups.sort();
    groups
}

fn have_two_owners<T>(mut members: impl Iterator<Item = T>, owner: impl Fn(T) -> usize) -> bool {
    let first = members.next().map(&owner);
    members.any(|member| Some(owner(member)) != first)
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

    fn groups(hash: impl Fn(&str) -> u64, owner: impl Fn(usize) -> usize) -> Vec<Vec<usize>> {
        let members = TEXTS.iter().enumerate();
        let hashed = members.map(|(index, text)| (text.map_or(7, &hash), index));
        equal_groups(hashed.collect(), owner, |index| TEXTS[index].map(Arc::from))
    }

    fn first_byte(text: &str) -> u64 {
        u64::from(text.as_bytes()[0])
    }

    #[test]
    fn equal_texts_are_grouped_and_missing_texts_are_not() {
        assert_eq!(
            groups(first_byte, |index| index),
            [vec![0, 3, 7], vec![2, 6]]
        );
        let none = equal_groups::<usize>(Vec::new(), |index| index, |_| None);
        assert_eq!(none, Vec::<Vec<usize>>::new());
    }

    #[test]
    fn equal_texts_of_one_owner_are_not_a_group() {
        assert_eq!(groups(first_byte, |index| index % 2), [vec![0, 3, 7]]);
        assert_eq!(groups(|_| 7, |index| index % 2), [vec![0, 3, 7]]);
    }

    #[test]
    fn hash_collision_is_not_a_group() {
        assert_eq!(groups(|_| 7, |index| index), [vec![0, 3, 7], vec![2, 6]]);
    }
}
