//! Converts a local part to lower case according to RFC 8264 5.2.3: code point by code point, independent of the
//! locale.
//!
//! Case folding is not used: `ß` and `ı` remain, so that different mailboxes never become equal (CVE-2019-19844).

use unicode_normalization::UnicodeNormalization;

/// Returns `text` in lower case, or `None` if it is already in lower case.
pub(super) fn lowered(text: &str) -> Option<String> {
    if text.is_ascii() {
        let has_capital = text.bytes().any(|byte| byte.is_ascii_uppercase());
        return has_capital.then(|| text.to_ascii_lowercase());
    }
    // Code points are converted one by one, because `str::to_lowercase` treats a final sigma differently. NFC is
    // applied again, because the result may not be in NFC: `j` composes with a caron to `ǰ`, but `J` does not.
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
