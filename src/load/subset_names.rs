//! Finds files whose names mark them as a subset or an old copy, such as `associate_top100.csv`. Their tables may be
//! incomplete.

use super::LoadedInputs;
use crate::locale::Message;
use crate::model::table::TableKind;
use crate::schema::stem;

/// Words for a subset or an old copy: English, Norwegian, Swedish, Danish, German, Dutch.
const WORDS: [&str; 26] = [
    "excerpt",
    "filtered",
    "incomplete",
    "old",
    "outdated",
    "partial",
    "sample",
    "subset",
    "filtrert",
    "gammel",
    "utdrag",
    "utvalg",
    "filtrerad",
    "gammal",
    "urval",
    "filtreret",
    "uddrag",
    "udvalg",
    "auszug",
    "gefiltert",
    "stichprobe",
    "unvollständig",
    "gefilterd",
    "onvolledig",
    "steekproef",
    "uittreksel",
];
/// Words that mark a subset only if a number follows, as in `top100`.
const FIRST_ROWS: [&str; 2] = ["top", "first"];

impl LoadedInputs {
    /// If the name of a file marks the file as a subset or an old copy, adds a doubt to its table. `tables` contains
    /// pairs of a file name and the table of the file.
    pub(super) fn doubt_subsets<'a>(&mut self, tables: impl Iterator<Item = (&'a str, TableKind)>) {
        for (file, kind) in tables {
            if let Some(word) = subset_word(stem(file)) {
                let doubt = Message::new("doubt-subset")
                    .with("file", file)
                    .with("word", word);
                self.data.doubt(kind, doubt);
            }
        }
    }
}

/// Returns the word that marks a file as a subset or an old copy, spelled as in the file name. Returns `None` if the
/// name does not contain such a word.
fn subset_word(stem: &str) -> Option<&str> {
    let mut words = stem
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .peekable();
    while let Some(word) = words.next() {
        let lower = word.to_lowercase();
        let letters = lower.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
        let has_number = letters.len() < lower.len() || words.peek().is_some_and(is_number);
        if WORDS.contains(&lower.as_str()) || (FIRST_ROWS.contains(&letters) && has_number) {
            return Some(word);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::subset_word;

    #[test]
    fn words_for_a_subset_are_found() {
        for (stem, word) in [
            ("CRM8.EMAIL_sample", Some("sample")),
            ("associate_top100", Some("top100")),
            ("Top 1000 person", Some("Top")),
            ("person (filtrert)", Some("filtrert")),
            ("CRM8.TRAVELLER_OLD", Some("OLD")),
            ("Auszug-Email", Some("Auszug")),
            ("CRM8.EMAIL", None),
            ("EMAIL_2026-11-13", None),
            ("golden_samples_ltd.associate", None),
            ("Rooftop 5 associate", None),
            ("first_export.person", None),
            ("active_projects", None),
        ] {
            assert_eq!(subset_word(stem), word, "{stem}");
        }
    }
}
