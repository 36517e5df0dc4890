//! A fast check for domains without defects. Most domains pass it.

use super::deliverability;
use super::provider::ProviderRules;
use super::typo;
use crate::email::limits::{DOMAIN_MAX, LABEL_MAX};

/// Returns `true` if `text` is certainly an ASCII domain that has no defects and follows the usual provider rules.
/// `false` means that the domain must be assessed. `text` must not contain capitals.
pub(in crate::email) fn is_clean(text: &str) -> bool {
    text.len() <= DOMAIN_MAX
        && text.split('.').all(is_clean_label)
        && deliverability::is_public(text)
        && !typo::is_near_common(text)
        && ProviderRules::are_usual(text)
}

/// Returns whether the label has a valid length and contains only lower-case letters, digits and inner hyphens. Hyphens
/// in both the third and the fourth position, as in `xn--`, are not allowed.
fn is_clean_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    let is_allowed = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    let [first, .., last] = bytes else {
        return bytes
            .first()
            .is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    };
    bytes.len() <= LABEL_MAX
        && bytes.iter().all(is_allowed)
        && *first != b'-'
        && *last != b'-'
        && bytes.get(2..4) != Some(b"--")
}

#[cfg(test)]
mod tests {
    use super::is_clean;
    use crate::email::domain::Domain;
    use crate::email::domain::provider::ProviderRules;

    #[test]
    fn clean_domains_have_no_defects() {
        for text in [
            "firma.no",
            "a.no",
            "a-b.co.uk",
            "1.no",
            "firma",
            "firma.con",
            "-a.no",
            "a-.no",
            "a..no",
            ".no",
            "no",
            "xn--bcher-kva.ch",
            "ab--cd.no",
            "gmail.com",
            "gmial.com",
            "yahoo.no",
            "ymail.com",
            "mail.com",
            "me.com",
            "ola.fastmail.com",
            "ya.ru",
            "yandex.com",
            "co.uk",
            "example.com",
            "a.local",
            "1.2.3.4",
            "x.123",
            "blåbær.no",
            "fi_rma.no",
            "",
            "hotmail.co",
            "online.no",
        ] {
            let domain = Domain::assess(text);
            let is_usual = *domain.provider_rules() == ProviderRules::USUAL;
            let is_ascii = text.is_ascii() && !text.contains("xn--");
            let expected = domain.is_valid() && domain.issues().is_empty() && is_usual && is_ascii;
            assert_eq!(is_clean(text), expected, "{text}");
        }
    }
}
