//! Determines how the provider of a domain treats addresses: tags, dots and alternative domains.
//!
//! Only the mailbox key depends on these rules. They come from the documentation of the providers and from the source
//! that `mailbox_rules.tsv` names.

use crate::email::data::{HYPHEN_TAG_DOMAINS, SUBDOMAIN_USER_DOMAINS, TWIN_DOMAINS};

/// The domain of private Gmail accounts. Gmail ignores dots in the local parts of these accounts. In Google Workspace,
/// dots are significant.
const CONSUMER_GMAIL: &str = "gmail.com";

/// The character that starts a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TagMark {
    /// The first `+`, as at most providers (RFC 5233).
    Plus,
    /// The first `-`, as at Yahoo.
    Hyphen,
}

impl TagMark {
    /// Returns the character that starts the tag.
    pub(crate) const fn mark(self) -> char {
        match self {
            Self::Plus => '+',
            Self::Hyphen => '-',
        }
    }
}

/// How a provider treats the addresses of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProviderRules {
    /// The character that starts a tag.
    pub(crate) tag: TagMark,
    /// Whether the provider ignores dots before the @.
    pub(crate) ignores_dots: bool,
    /// The provider's main domain, if this domain is an alternative to the main domain.
    pub(crate) twin: Option<&'static str>,
    /// The user's name, if the provider uses the name as a sub-domain. The provider then ignores the local part.
    pub(crate) user: Option<Box<str>>,
}

impl ProviderRules {
    /// The rules of most providers, where only a tag after `+` is ignored.
    pub(crate) const USUAL: Self = Self {
        tag: TagMark::Plus,
        ignores_dots: false,
        twin: None,
        user: None,
    };

    /// Returns the local part without its tag. A tag cannot be at the start, and a quoted local part has no tag.
    pub(crate) fn base<'a>(&self, login: &'a str) -> &'a str {
        match login.find(self.tag.mark()) {
            Some(at) if at > 0 && !login.starts_with('"') => &login[..at],
            _ => login,
        }
    }

    /// Returns whether addresses at the domain `ascii` follow the rules of most providers.
    pub(crate) fn are_usual(ascii: &str) -> bool {
        let parent = ascii.split_once('.').map_or("", |(_, parent)| parent);
        !SUBDOMAIN_USER_DOMAINS.contains(parent)
            && !uses_hyphens(ascii)
            && twin(ascii).is_none()
            && ascii != CONSUMER_GMAIL
    }

    /// Returns the rules for addresses at the domain `ascii`.
    pub(crate) fn of(ascii: &str) -> Self {
        if let Some((user, parent)) = ascii.split_once('.')
            && let Some(&parent) = SUBDOMAIN_USER_DOMAINS.get(parent)
        {
            return Self {
                twin: Some(parent),
                user: Some(user.into()),
                ..Self::USUAL
            };
        }
        let twin = twin(ascii);
        Self {
            tag: if uses_hyphens(ascii) {
                TagMark::Hyphen
            } else {
                TagMark::Plus
            },
            ignores_dots: twin.unwrap_or(ascii) == CONSUMER_GMAIL,
            twin,
            user: None,
        }
    }
}

/// Returns whether tags at this domain start with a hyphen.
fn uses_hyphens(ascii: &str) -> bool {
    ascii.starts_with("yahoo.") || HYPHEN_TAG_DOMAINS.contains(ascii)
}

/// Returns the main domain of the provider if `ascii` is another domain with the same mailboxes, and `None` otherwise.
fn twin(ascii: &str) -> Option<&'static str> {
    if ascii.starts_with("yandex.") && ascii != "yandex.ru" {
        return Some("yandex.ru");
    }
    TWIN_DOMAINS.get(ascii).copied()
}
