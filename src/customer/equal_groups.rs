//! Finds groups of equal texts among many. Polars groups the hashes; the texts with equal hashes are then compared, so
//! a hash collision never becomes a finding.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use polars::prelude::{Column, DataFrame, SortMultipleOptions};
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;

/// Returns the groups of at least two equal texts as sorted indices, in the order of their first members. `None` does
/// not equal anything, not even another `None`.
pub(super) fn equal_groups<T: AsRef<str> + Sync>(texts: &[Option<T>]) -> Vec<Vec<usize>> {
    equal_groups_by(texts, |text| FxBuildHasher.hash_one(text))
}

fn equal_groups_by<T: AsRef<str> + Sync>(
    texts: &[Option<T>],
    hash: impl Fn(&str) -> u64 + Sync,
) -> Vec<Vec<usize>> {
    let (hashes, indices): (Vec<u64>, Vec<u64>) = texts
        .par_iter()
        .enumerate()
        .filter_map(|(index, text)| {
            let index = u64::try_from(index).expect("an index fits");
            Some((hash(text.as_ref()?.as_ref()), index))
        })
        .unzip();
    let mut groups = Vec::new();
    for run in runs(hashes, indices) {
        let mut by_text: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in run {
            let text = texts[index].as_ref().map(AsRef::as_ref);
            by_text
                .entry(text.unwrap_or_default())
                .or_default()
                .push(index);
        }
        groups.extend(by_text.into_values().filter(|group| group.len() > 1));
    }
    groups.sort();
    groups
}

/// Returns the runs of at least two indices with equal hashes.
fn runs(hashes: Vec<u64>, indices: Vec<u64>) -> Vec<Vec<usize>> {
    let frame = DataFrame::new(
        hashes.len(),
        vec![
            Column::new("hash".into(), hashes),
            Column::new("index".into(), indices),
        ],
    )
    .expect("both columns have one length");
    let sorted = frame
        .column("hash")
        .and_then(|hash| polars::prelude::is_duplicated(hash.as_materialized_series()))
        .and_then(|mask| frame.filter(&mask))
        .and_then(|frame| frame.sort(["hash", "index"], SortMultipleOptions::default()))
        .expect("numbers can be grouped and sorted");
    let column = |name: &str| {
        sorted
            .column(name)
            .and_then(|column| column.u64())
            .expect("the frame was made with this column")
            .clone()
    };
    let mut runs: Vec<Vec<usize>> = Vec::new();
    let mut last = None;
    for (hash, index) in column("hash")
        .iter()
        .flatten()
        .zip(column("index").iter().flatten())
    {
        let index = usize::try_from(index).expect("it was one");
        match runs.last_mut() {
            Some(run) if last == Some(hash) => run.push(index),
            _ => runs.push(vec![index]),
        }
        last = Some(hash);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_grouped_and_missing_texts_are_not() {
        let texts = [
            Some("b"),
            None,
            Some("a"),
            Some("b"),
            None,
            Some("c"),
            Some("a"),
            Some("b"),
        ];
        assert_eq!(equal_groups(&texts), vec![vec![0, 3, 7], vec![2, 6]]);
        assert_eq!(equal_groups::<&str>(&[]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn hash_collision_is_not_a_group() {
        let texts = [Some("a"), Some("b"), Some("a"), Some("c")];
        assert_eq!(equal_groups_by(&texts, |_| 7), vec![vec![0, 2]]);
    }
}
