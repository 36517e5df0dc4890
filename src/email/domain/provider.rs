//! How mail providers treat the addresses of a domain: tags, dots, twin domains.
//!
//! Facts for the mailbox key only, from the providers' own documents and minFraud. Changes no
//! address.

use crate::email::data::{HYPHEN_TAG_DOMAINS, SUBDOMAIN_USER_DOMAINS, TWIN_DOMAINS};

/// What starts a sub-address tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// The first `+`: the usual way (RFC 5233).
    Plus,
    /// The first `-`: Yahoo.
    Hyphen,
}

impl Tag {
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
pub(crate) struct Folding {
    /// What starts a tag.
    pub(crate) tag: Tag,
    /// The provider ignores dots before the @.
    pub(crate) ignores_dots: bool,
    /// The domain under which the mailbox is compared, if another.
    pub(crate) twin: Option<&'static str>,
    /// The user, where the sub-domain names it and the local part does not count.
    pub(crate) user: Option<Box<str>>,
}

impl Folding {
    /// The usual way: a tag after `+`, nothing else.
    pub(crate) const PLAIN: Self = Self {
        tag: Tag::Plus,
        ignores_dots: false,
        twin: None,
        user: None,
    };

    /// Returns the local part without its tag. A tag needs something before it, and quotation
    /// marks hold everything together.
    pub(crate) fn base<'a>(&self, login: &'a str) -> &'a str {
        match login.find(self.tag.mark()) {
            Some(at) if at > 0 && !login.starts_with('"') => &login[..at],
            _ => login,
        }
    }

    /// Returns how addresses of `ascii` are treated.
    pub(crate) fn of(ascii: &str) -> Self {
        if let Some((user, parent)) = ascii.split_once('.')
            && let Some(&parent) = SUBDOMAIN_USER_DOMAINS.get(parent)
        {
            return Self {
                twin: Some(parent),
                user: Some(user.into()),
                ..Self::PLAIN
            };
        }
        let is_hyphen = ascii.starts_with("yahoo.") || HYPHEN_TAG_DOMAINS.contains(ascii);
        let twin = twin(ascii);
        Self {
            tag: if is_hyphen { Tag::Hyphen } else { Tag::Plus },
            // Gmail for consumers only: in Google Workspace dots count.
            ignores_dots: twin.unwrap_or(ascii) == "gmail.com",
            twin,
            user: None,
        }
    }
}

/// Returns the domain that reaches the same mailbox.
fn twin(ascii: &str) -> Option<&'static str> {
    if ascii.starts_with("yandex.") && ascii != "yandex.ru" {
        return Some("yandex.ru");
    }
    TWIN_DOMAINS.get(ascii).copied()
}
