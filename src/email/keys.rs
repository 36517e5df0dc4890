//! The keys of an address: what it is compared by, never what mail is sent to.
//!
//! One place makes all of them, so that two parts of a program cannot fold an address
//! differently. Keys of different kinds are different types; a cell without an address has none.

use std::fmt;
use std::sync::Arc;

use super::domain::Domain;
use super::local::Local;
use super::skeleton;

/// Declares a key type: the same text under a name of its own.
macro_rules! key_types {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Returns the text of the key.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

key_types! {
    /// The local part with its case kept, and the A-label domain (RFC 5321 2.4, RFC 9598).
    ExactKey;
    /// The exact key with the local part lowered, code point by code point (RFC 8265 3.3).
    LoginKey;
    /// The login key without what the provider ignores: tags, dots, twin domains.
    MailboxKey;
    /// What the address looks like (UTS 39 4).
    SkeletonKey;
    /// The readable login with `ß`, `ς` and joiners as IDNA 2003 software reads them.
    DeviationKey;
}

/// The keys of one address, strongest first.
#[derive(Debug, Clone)]
pub struct AddressKeys {
    /// The address itself.
    pub exact: ExactKey,
    /// The address as sign-in services compare it.
    pub login: LoginKey,
    /// The mailbox that the address reaches.
    pub mailbox: MailboxKey,
    domain: Arc<Domain>,
}

impl AddressKeys {
    /// Returns the keys of the address made of both parts; `exact` is the two joined.
    pub(super) fn new(exact: Arc<str>, local: &Local<'_>, domain: Arc<Domain>) -> Self {
        let login = match &local.lowered {
            None => Arc::clone(&exact),
            Some(lowered) => joined(lowered, domain.ascii()).into(),
        };
        let mailbox =
            mailbox(local.login(), &domain).map_or_else(|| Arc::clone(&login), Into::into);
        Self {
            exact: ExactKey(exact),
            login: LoginKey(login),
            mailbox: MailboxKey(mailbox),
            domain,
        }
    }

    /// Returns the key of addresses that look the same.
    pub fn skeleton(&self) -> SkeletonKey {
        let local = skeleton::of(self.lowered_local());
        SkeletonKey(joined(&local, self.domain.skeleton()).into())
    }

    /// Returns the key of addresses that old software takes for the same.
    pub fn deviation(&self) -> DeviationKey {
        let readable = joined(self.lowered_local(), self.domain.unicode());
        DeviationKey(undeviated(&readable).into())
    }

    /// Returns the domain in A-label form, as it is in the keys.
    pub fn ascii_domain(&self) -> &str {
        self.domain.ascii()
    }

    /// Returns the domain as people read it, with U-labels.
    pub fn domain(&self) -> &str {
        self.domain.unicode()
    }

    /// Tells whether the readable address is plain ASCII.
    pub(super) fn is_ascii(&self) -> bool {
        self.login.0.is_ascii() && self.domain.unicode().is_ascii()
    }

    /// Returns the address as people read it: its case kept, the domain with U-labels.
    pub(super) fn readable(&self) -> String {
        joined(self.local(), self.domain.unicode())
    }

    /// Returns the address of the same local part, its case kept, at another domain.
    pub fn at(&self, domain: &str) -> String {
        joined(self.local(), domain)
    }

    /// Returns the local part of the exact key.
    fn local(&self) -> &str {
        &self.exact.0[..self.exact.0.len() - self.domain.ascii().len() - 1]
    }

    /// Returns the local part of the login key.
    fn lowered_local(&self) -> &str {
        &self.login.0[..self.login.0.len() - self.domain.ascii().len() - 1]
    }
}

/// Returns a readable text as IDNA 2003 software reads it.
pub(super) fn undeviated(readable: &str) -> String {
    let mut text = String::with_capacity(readable.len());
    for c in readable.chars() {
        match c {
            'ß' => text.push_str("ss"),
            'ς' => text.push('σ'),
            '\u{200c}' | '\u{200d}' => {}
            c => text.push(c),
        }
    }
    text
}

/// Returns an address of its two parts.
pub(super) fn joined(local: &str, domain: &str) -> String {
    let mut address = String::with_capacity(local.len() + 1 + domain.len());
    address.push_str(local);
    address.push('@');
    address.push_str(domain);
    address
}

/// Returns the mailbox key if it differs from the login key.
fn mailbox(login: &str, domain: &Domain) -> Option<String> {
    let folding = domain.folding();
    if let (Some(user), Some(parent)) = (&folding.user, folding.twin) {
        return Some(joined(user, parent));
    }
    let base = folding.base(login);
    let has_dots = folding.ignores_dots && base.contains('.') && !base.starts_with('"');
    if base.len() == login.len() && !has_dots && folding.twin.is_none() {
        return None;
    }
    let host = folding.twin.unwrap_or(domain.ascii());
    Some(if has_dots {
        joined(&base.replace('.', ""), host)
    } else {
        joined(base, host)
    })
}
