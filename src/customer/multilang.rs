//! SuperOffice's multi-language texts → one text for people.

/// Returns the English text of `NO:"Leverandør";US:"Supplier"`, else its first one; any other text
/// as it stands, trimmed.
pub fn plain_text(text: &str) -> String {
    let mut first = None;
    for (code, words) in translations(text) {
        if code == "US" {
            return words.to_owned();
        }
        first = first.or(Some(words));
    }
    first.unwrap_or(text).trim().to_owned()
}

/// The pairs of language code and words, none if the text is not of that form.
fn translations(text: &str) -> Vec<(&str, &str)> {
    let mut pairs = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some((code, after)) = rest.split_once(":\"") else {
            return Vec::new();
        };
        let Some((words, after)) = after.split_once('"') else {
            return Vec::new();
        };
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Vec::new();
        }
        pairs.push((code, words));
        rest = after.trim_start_matches([';', ' ']);
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn english_is_picked_else_the_first() {
        assert_eq!(plain_text("NO:\"Leverandør\";US:\"Supplier\""), "Supplier");
        assert_eq!(
            plain_text("NO:\"Brukernivå 0\";SW:\"Användarnivå 0\""),
            "Brukernivå 0"
        );
        assert_eq!(plain_text(" User level 0 "), "User level 0");
        assert_eq!(plain_text("Ratio 1:\"2"), "Ratio 1:\"2");
    }
}
