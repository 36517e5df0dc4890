//! Lower case of a local part by RFC 8264 5.2.3: code point by code point, without a locale.
//!
//! No case folding: `ß` and `ı` stay, so that two mailboxes never become one (CVE-2019-19844).

use unicode_normalization::UnicodeNormalization;

/// Returns `text` in lower case; `None` if that is the same.
pub(super) fn lowered(text: &str) -> Option<String> {
    if text.is_ascii() {
        let has_capital = text.bytes().any(|byte| byte.is_ascii_uppercase());
        return has_capital.then(|| text.to_ascii_lowercase());
    }
    // Code point by code point: `str::to_lowercase` treats a final sigma differently. NFC again, because
    // `İ` becomes two characters.
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
