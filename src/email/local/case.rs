//! Lowers the case of a local part as RFC 8264 5.2.3 wants it: by the code point, no locale.
//!
//! Never folds: `ß` and `ı` stay what they are, so no two mailboxes become one (CVE-2019-19844).

use unicode_normalization::UnicodeNormalization;

/// Returns `text` in lower case, if that differs.
pub(super) fn lowered(text: &str) -> Option<String> {
    if text.is_ascii() {
        let has_capital = text.bytes().any(|byte| byte.is_ascii_uppercase());
        return has_capital.then(|| text.to_ascii_lowercase());
    }
    // Code point by code point: `str::to_lowercase` looks at the neighbours of a sigma. Once
    // more NFC, for `İ` becomes two characters.
    let lower: String = text.chars().flat_map(char::to_lowercase).nfc().collect();
    (lower != text).then_some(lower)
}

#[cfg(test)]
mod tests {
    use super::lowered;

    #[test]
    fn case_is_lowered_without_context_or_locale() {
        assert_eq!(lowered("Ola").as_deref(), Some("ola"));
        assert_eq!(lowered("ΟΔΟΣ").as_deref(), Some("οδοσ"));
        assert_eq!(lowered("İ").as_deref(), Some("i\u{307}"));
        for text in ["ola", "ß", "ı", "ſ", "οδος"] {
            assert_eq!(lowered(text), None, "{text}");
        }
    }
}
