//! Finds the known name that a user probably meant when they typed an unknown name.

/// Minimum similarity of a suggested name, from 0 to 1.
const MIN_SIMILARITY: f64 = 0.7;

/// Returns the known name that is most similar to the typed name, or `None` if no known name is similar enough.
pub fn most_similar<'n>(typed: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let typed = typed.to_lowercase();
    let similarity =
        |name: &str| strsim::normalized_damerau_levenshtein(&typed, &name.to_lowercase());
    known
        .into_iter()
        .map(|name| (similarity(name), name))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        // Keeps the first of equally similar names.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::most_similar;

    #[test]
    fn typos_find_the_name_and_other_words_find_none() {
        let commands = ["explain", "queries", "addresses"];
        for (typed, meant) in [
            ("explian", Some("explain")),
            ("Query", None),
            ("querys", Some("queries")),
            ("adresses", Some("addresses")),
            ("exports", None),
            ("", None),
        ] {
            assert_eq!(most_similar(typed, commands), meant, "{typed}");
        }
    }
}
