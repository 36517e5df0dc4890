//! Defines the keys by which addresses are compared. Mail is never sent to a key.
//!
//! All keys are created in this module, so that all parts of the program normalise addresses in the same way. Each kind
//! of key is a separate type. A cell without an address has no keys.

use std::fmt;
use std::sync::Arc;

use super::domain::Domain;
use super::hash;
use super::local::LocalPart;
use super::skeleton;

/// Declares key types. A key can be compared only with keys of the same type.
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

            /// Returns the text of the key, without copying it.
            pub fn shared(&self) -> Arc<str> {
                Arc::clone(&self.0)
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
    /// The local part in the stored case, and the domain in A-label form (RFC 5321 2.4, RFC 9598).
    ExactKey;
    /// The exact key with its local part in lower case. Each code point is converted separately (RFC 8265 3.3).
    LoginKey;
    /// The login key with the provider's main domain, and without the parts that the provider ignores, such as tags and
    /// dots.
    MailboxKey;
    /// The UTS 39 skeleton. Addresses that look the same have the same skeleton.
    SkeletonKey;
    /// The readable login key, with `ß`, `ς` and joiners replaced as in software for IDNA 2003.
    DeviationKey;
}

impl LoginKey {
    /// Returns the hash by which the fast path compares addresses.
    pub fn address_hash(&self) -> u64 {
        hash::of_address(self.as_str())
    }
}

/// The keys of one address, strictest first. Addresses with the same exact key have the same login key, and addresses
/// with the same login key have the same mailbox key.
#[derive(Debug, Clone)]
pub struct AddressKeys {
    /// The address itself.
    pub exact: ExactKey,
    /// The address as sign-in services compare it.
    pub login: LoginKey,
    /// The mailbox that receives mail for the address.
    pub mailbox: MailboxKey,
    domain: Arc<Domain>,
}

impl AddressKeys {
    /// Returns the keys of the address with these parts. `exact` is the complete address.
    pub(super) fn new(exact: Arc<str>, local: &LocalPart<'_>, domain: Arc<Domain>) -> Self {
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

    /// Returns the hash of the login key, by which the fast path compares addresses.
    pub fn login_hash(&self) -> u64 {
        self.login.address_hash()
    }

    /// Returns the skeleton key.
    pub fn skeleton(&self) -> SkeletonKey {
        let local = skeleton::of(self.login_local());
        SkeletonKey(joined(&local, self.domain.skeleton()).into())
    }

    /// Returns the deviation key.
    pub fn deviation(&self) -> DeviationKey {
        let readable = joined(self.login_local(), self.domain.unicode());
        DeviationKey(idna2003_form(&readable).into())
    }

    /// Returns the domain in A-label form.
    pub fn ascii_domain(&self) -> &str {
        self.domain.ascii()
    }

    /// Returns the skeleton of the domain.
    pub(super) fn domain_skeleton(&self) -> &str {
        self.domain.skeleton()
    }

    /// Returns the domain in readable form, with U-labels.
    pub fn domain(&self) -> &str {
        self.domain.unicode()
    }

    /// Returns whether the address contains a non-ASCII character, directly or encoded in an A-label.
    pub fn is_beyond_ascii(&self) -> bool {
        let login = self.login.as_str();
        !login.is_ascii() || login.contains("xn--")
    }

    /// Returns whether the readable address is ASCII.
    pub(super) fn is_ascii(&self) -> bool {
        self.login.0.is_ascii() && self.domain.unicode().is_ascii()
    }

    /// Returns the address in readable form: in the stored case, and with U-labels in the domain.
    pub(super) fn readable(&self) -> String {
        joined(self.exact_local(), self.domain.unicode())
    }

    /// Returns the address with its domain replaced by `domain`. The local part is in the stored case.
    pub fn at(&self, domain: &str) -> String {
        joined(self.exact_local(), domain)
    }

    /// Returns the local part of the exact key.
    fn exact_local(&self) -> &str {
        &self.exact.0[..self.exact.0.len() - self.domain.ascii().len() - 1]
    }

    /// Returns the local part of the login key.
    fn login_local(&self) -> &str {
        &self.login.0[..self.login.0.len() - self.domain.ascii().len() - 1]
    }
}

/// Converts a readable address or domain to the form that software for IDNA 2003 uses.
pub(super) fn idna2003_form(readable: &str) -> String {
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

/// Returns the address that consists of a local part, an @ and a domain.
pub(super) fn joined(local: &str, domain: &str) -> String {
    let mut address = String::with_capacity(local.len() + 1 + domain.len());
    address.push_str(local);
    address.push('@');
    address.push_str(domain);
    address
}

/// Returns the mailbox key, or `None` if it equals the login key.
fn mailbox(login: &str, domain: &Domain) -> Option<String> {
    let provider_rules = domain.provider_rules();
    if let (Some(user), Some(parent)) = (&provider_rules.user, provider_rules.twin) {
        return Some(joined(user, parent));
    }
    let base = provider_rules.base(login);
    let has_dots = provider_rules.ignores_dots && base.contains('.') && !base.starts_with('"');
    if base.len() == login.len() && !has_dots && provider_rules.twin.is_none() {
        return None;
    }
    let host = provider_rules.twin.unwrap_or(domain.ascii());
    Some(if has_dots {
        joined(&base.replace('.', ""), host)
    } else {
        joined(base, host)
    })
}
