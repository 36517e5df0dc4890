//! Long lists of names, shortened for a sentence.

/// Returns the first names and the number of the others: `ola, kari and 3 more`.
pub fn first_and_more<T: AsRef<str>>(names: &[T], most: usize) -> String {
    let shown: Vec<&str> = names.iter().take(most).map(AsRef::as_ref).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::first_and_more;

    #[test]
    fn a_short_list_is_complete_and_a_long_one_is_counted() {
        assert_eq!(first_and_more(&["ola", "kari"], 2), "ola, kari");
        assert_eq!(
            first_and_more(&["ola", "kari", "per", "eva"], 2),
            "ola, kari and 2 more"
        );
        assert_eq!(first_and_more::<&str>(&[], 2), "");
    }
}
