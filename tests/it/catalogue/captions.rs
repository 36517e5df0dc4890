//! Tests that the catalogue has the same SuperOffice captions as SuperOffice's help pages.

use std::collections::BTreeMap;
use std::path::Path;

use analyze::locale::Language;
use serde::Deserialize;

use super::fluent_file::terms;

/// One row of `testdata/captions/captions.csv`. Variants are separated by `|`.
#[derive(Debug, Deserialize)]
struct Caption {
    term: String,
    #[serde(flatten)]
    languages: BTreeMap<String, String>,
}

impl Caption {
    /// Returns the variants in a language, or the English variants if no page in that language shows the caption.
    fn variants(&self, language: Language) -> Vec<String> {
        let of = |code: &str| self.languages.get(code).filter(|text| !text.is_empty());
        let variants = of(language.code()).or_else(|| of("en"));
        let variants = variants.expect("an English caption");
        variants.split('|').map(str::to_lowercase).collect()
    }
}

fn captions() -> BTreeMap<String, Caption> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(root.join("testdata/captions/captions.csv"))
        .expect("a readable file");
    let rows = reader.deserialize().map(|row| row.expect("a row"));
    rows.map(|caption: Caption| (caption.term.clone(), caption))
        .collect()
}

#[test]
fn terms_are_the_captions_of_the_help_pages() {
    let captions = captions();
    for language in Language::ALL {
        for (term, text) in terms(language.messages()) {
            let caption = captions.get(&term);
            let caption = caption.unwrap_or_else(|| panic!("captions.csv has no term {term}"));
            let variants = caption.variants(*language);
            // A term may have the definite form, such as `personkortet`, so it only has to begin with the caption.
            let text = text.to_lowercase();
            assert!(
                variants.iter().any(|variant| text.starts_with(variant)),
                "{language}.ftl -{term} = {text}, expected one of {variants:?}"
            );
        }
    }
}

#[test]
fn complete_languages_have_the_terms_of_english() {
    let english = terms(Language::English.messages());
    assert!(!english.is_empty());
    for language in Language::COMPLETE {
        let own = terms(language.messages());
        assert_eq!(
            own.keys().collect::<Vec<_>>(),
            english.keys().collect::<Vec<_>>(),
            "{language}.ftl"
        );
    }
}
