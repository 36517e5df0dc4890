//! Extracts plain text from SuperOffice's multi-language values.

/// Returns the English text of a value such as `NO:"Leverandør";US:"Supplier"`, or the first text of the value if the
/// English text is missing. A value in any other form is only trimmed.
pub fn plain_text(text: &str) -> String {
    let mut first = None;
    for (code, translation) in translations(text) {
        if code == "US" {
            return translation.to_owned();
        }
        first = first.or(Some(translation));
    }
    first.unwrap_or(text).trim().to_owned()
}

/// Returns the pairs of language code and text, or an empty list if the value has another form.
fn translations(text: &str) -> Vec<(&str, &str)> {
    let mut pairs = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some((code, after)) = rest.split_once(":\"") else {
            return Vec::new();
        };
        let Some((translation, after)) = after.split_once('"') else {
            return Vec::new();
        };
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Vec::new();
        }
        pairs.push((code, translation));
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
