//! Reads addresses that Service stores together with a display name.

use crate::customer::plain_text;

/// Returns the local part and the domain of an address, which may be written as `<info@firma.no> (Firma)`. Returns
/// `None` if one of the two parts is missing.
pub(super) fn address(text: &str) -> Option<(String, String)> {
    let text = plain_text(text);
    let inner = match (text.find('<'), text.rfind('>')) {
        (Some(from), Some(to)) if from < to => text[from + 1..to].to_owned(),
        _ => text,
    };
    let (local, domain) = inner.trim().rsplit_once('@')?;
    (!local.is_empty() && !domain.is_empty()).then(|| (local.to_owned(), domain.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_found_with_and_without_a_name() {
        let parts = |text: &str| address(text).map(|(local, domain)| format!("{local}|{domain}"));
        assert_eq!(
            parts("<info@Firma.no> (Firma AS)").as_deref(),
            Some("info|firma.no")
        );
        assert_eq!(parts("info@firma.no").as_deref(), Some("info|firma.no"));
        assert_eq!(parts("Chat"), None);
    }
}
