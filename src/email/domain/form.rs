//! The ASCII and the readable form of a domain, by UTS 46 as the crate `idna` does it.
//!
//! Non-transitional and with the Bidi, joiner and STD3 rules. Hyphens and lengths are left to
//! the caller, because the crate gives no reason with its refusal.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use unicode_normalization::is_nfc;

use super::idna2008;
use crate::email::mailbox::LABEL_MAX;

/// Both forms of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DomainForm {
    /// Lower case, A-labels.
    pub(super) ascii: Box<str>,
    /// Lower case, U-labels.
    pub(super) unicode: Box<str>,
    /// UTS 46 changed more than case.
    pub(super) mapped: bool,
    /// Capitals outside ASCII were lowered.
    pub(super) lowered: bool,
}

impl DomainForm {
    /// Returns the forms of `text`, or nothing if UTS 46 refuses it.
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

/// Tells whether the mapping changed more than case, and whether it changed case.
fn compare(text: &str, unicode: &str) -> (bool, bool) {
    let mut mapped = text.split('.').count() != unicode.split('.').count();
    let mut lowered = false;
    for (stored, read) in text.split('.').zip(unicode.split('.')) {
        // Cherokee has its capitals for the ordinary form, so what is lowered differs from what is read.
        if !stored.is_ascii() && stored != read {
            // Letter by letter: `str::to_lowercase` looks at the neighbours of a sigma.
            let lower: String = stored.chars().flat_map(char::to_lowercase).collect();
            lowered |= lower != stored;
            // A Kelvin sign is lowered to a plain k, but it is another character before that.
            mapped |= lower != read || !is_nfc(stored);
        }
    }
    (mapped, lowered)
}

/// Returns the text as UTS 46 maps it, refused characters included, to explain a refusal.
pub(super) fn mapped(text: &str) -> String {
    let (unicode, _) =
        Uts46::new().to_unicode(text.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
    unicode.into_owned()
}

/// Returns the octets of the A-label form of a domain of U-labels and of labels that `is_ldh`
/// accepts; nothing if some label is neither (RFC 5890 2.3.2.1).
pub(crate) fn u_label_octets(domain: &str, is_ldh: fn(&str) -> bool) -> Option<usize> {
    let is_u_label = |label: &str| {
        !label.is_ascii()
            && DomainForm::of(label).is_some_and(|form| *form.unicode == *label)
            && idna2008::breach(label).is_none()
    };
    if !domain
        .split('.')
        .all(|label| is_ldh(label) || is_u_label(label))
    {
        return None;
    }
    // The whole once more: the Bidi rule looks across labels.
    let ascii = DomainForm::of(domain)?.ascii;
    let fits =
        |label: &str| label.len() <= LABEL_MAX && !label.starts_with('-') && !label.ends_with('-');
    ascii.split('.').all(fits).then_some(ascii.len())
}

/// Tells whether UTS 46 takes `text` as a label.
pub(crate) fn is_label(text: &str) -> bool {
    DomainForm::of(text).is_some()
}
