//! The ASCII form and the readable form of a domain according to UTS 46, computed by the crate `idna`.
//!
//! The processing is non-transitional, with the Bidi, joiner and STD3 rules. The caller checks hyphens and lengths,
//! because the errors of the crate do not contain reasons.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use unicode_normalization::is_nfc;

use super::idna2008;
use crate::email::limits::LABEL_MAX;

/// The two forms of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DomainForm {
    /// The domain in lower case with A-labels.
    pub(super) ascii: Box<str>,
    /// The domain in lower case with U-labels.
    pub(super) unicode: Box<str>,
    /// Whether UTS 46 changed more than the case.
    pub(super) mapped: bool,
    /// Whether non-ASCII capitals were converted to lower case.
    pub(super) lowered: bool,
}

impl DomainForm {
    /// Returns the forms of `text`, or `None` if UTS 46 does not allow the text.
    pub(super) fn of(text: &str) -> Option<Self> {
        if text.is_ascii() && !text.contains("xn--") {
            return Some(Self {
                ascii: text.into(),
                unicode: text.into(),
                mapped: false,
                lowered: false,
            });
        }
        let bytes = text.as_bytes();
        let ascii = Uts46::new()
            .to_ascii(
                bytes,
                AsciiDenyList::STD3,
                Hyphens::Allow,
                DnsLength::Ignore,
            )
            .ok()?;
        let (unicode, _) = Uts46::new().to_unicode(bytes, AsciiDenyList::STD3, Hyphens::Allow);
        let (mapped, lowered) = compare(text, &unicode);
        Some(Self {
            ascii: ascii.into(),
            unicode: unicode.into(),
            mapped,
            lowered,
        })
    }
}

/// Returns whether the mapping changed more than the case, and whether it changed the case.
fn compare(text: &str, unicode: &str) -> (bool, bool) {
    let mut mapped = text.split('.').count() != unicode.split('.').count();
    let mut lowered = false;
    for (stored, read) in text.split('.').zip(unicode.split('.')) {
        // UTS 46 does not change Cherokee capitals, although they have lower-case forms. Therefore a label is compared
        // with its lower-case form only if the mapping changed the label.
        if !stored.is_ascii() && stored != read {
            // Characters are converted one by one, because `str::to_lowercase` treats a final sigma differently.
            let lower: String = stored.chars().flat_map(char::to_lowercase).collect();
            lowered |= lower != stored;
            // The Kelvin sign is mapped to the letter k, which is also its lower-case form. Only the check for NFC
            // shows that such a mapping changes more than the case.
            mapped |= lower != read || !is_nfc(stored);
        }
    }
    (mapped, lowered)
}

/// Maps the text according to UTS 46. Keeps disallowed characters, so that an error can be explained.
pub(super) fn mapped(text: &str) -> String {
    let (unicode, _) =
        Uts46::new().to_unicode(text.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
    unicode.into_owned()
}

/// Returns the length in bytes of the A-label form of a domain, or `None` if the domain is not valid. Each label must
/// be a U-label (RFC 5890 2.3.2.1) or accepted by `is_ldh`.
pub(crate) fn u_label_octets(domain: &str, is_ldh: fn(&str) -> bool) -> Option<usize> {
    let is_u_label = |label: &str| {
        !label.is_ascii()
            && DomainForm::of(label).is_some_and(|form| *form.unicode == *label)
            && idna2008::disallowed_at(label).is_none()
    };
    if !domain
        .split('.')
        .all(|label| is_ldh(label) || is_u_label(label))
    {
        return None;
    }
    // Check the complete domain too, because the Bidi rule applies across labels.
    let ascii = DomainForm::of(domain)?.ascii;
    let fits =
        |label: &str| label.len() <= LABEL_MAX && !label.starts_with('-') && !label.ends_with('-');
    ascii.split('.').all(fits).then_some(ascii.len())
}

/// Returns whether UTS 46 allows `text` as a label. `text` must contain a non-ASCII character.
pub(crate) fn is_label(text: &str) -> bool {
    DomainForm::of(text).is_some()
}
