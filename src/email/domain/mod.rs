//! Assesses the text after the @: its ASCII form, its readable form and its defects. Does not send DNS queries.
//!
//! The result is cached for each distinct text (see [`domain_cache`]).

mod clean;
mod deliverability;
mod domain_cache;
mod form;
mod idna2008;
mod provider;
mod script;
mod syntax;
mod typo;

use std::sync::OnceLock;

pub(super) use clean::is_clean;
pub use deliverability::is_public as is_public_domain;
pub(super) use domain_cache::DomainCache;
pub(super) use form::{is_label, u_label_octets};
pub(super) use provider::ProviderRules;
pub(super) use syntax::needs_no_repair;
pub(super) use typo::is_one_edit;

use super::data::KNOWN_DOMAINS;
use super::defect_kind::DefectName;
use super::skeleton;
use form::DomainForm;

/// A defect of a domain, without its position in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DomainIssue {
    pub(super) name: DefectName,
    /// Index, in the text after the @, of the character that causes the defect.
    pub(super) index: Option<usize>,
    /// A detail for the message of the defect.
    pub(super) detail: Option<Box<str>>,
}

impl DomainIssue {
    fn new(name: DefectName) -> Self {
        Self {
            name,
            index: None,
            detail: None,
        }
    }

    fn at(name: DefectName, index: usize) -> Self {
        Self {
            index: Some(index),
            ..Self::new(name)
        }
    }
}

/// The assessed domain of an address.
#[derive(Debug)]
pub(super) struct Domain {
    names: Option<DomainNames>,
    issues: Vec<DomainIssue>,
    suggestion: Option<Box<str>>,
}

/// The forms, the provider rules and the skeleton of a valid domain.
#[derive(Debug)]
struct DomainNames {
    ascii: Box<str>,
    unicode: Box<str>,
    provider_rules: ProviderRules,
    skeleton: OnceLock<Box<str>>,
}

impl Domain {
    /// Assesses `text`, which must not contain ASCII capitals.
    pub(super) fn assess(text: &str) -> Self {
        let mut issues = Vec::new();
        let form = syntax::read(text, &mut issues);
        let suggestion = match &form {
            Some(form) => check(form, &mut issues),
            None => syntax::with_dot_for_comma(text),
        };
        Self {
            names: form.map(DomainNames::from),
            issues,
            suggestion,
        }
    }

    /// Returns whether the text is a valid domain.
    pub(super) fn is_valid(&self) -> bool {
        self.names.is_some()
    }

    /// Returns the domain in lower case with A-labels, or an empty string if it is not valid.
    pub(super) fn ascii(&self) -> &str {
        self.names.as_ref().map_or("", |name| &name.ascii)
    }

    /// Returns the domain in readable form with U-labels, or an empty string if it is not valid.
    pub(super) fn unicode(&self) -> &str {
        self.names.as_ref().map_or("", |name| &name.unicode)
    }

    /// Returns the defects.
    pub(super) fn issues(&self) -> &[DomainIssue] {
        &self.issues
    }

    /// Returns the domain that was probably meant, or `None` if no domain or several domains are likely.
    pub(super) fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// Returns how the provider treats addresses of the domain.
    pub(super) fn provider_rules(&self) -> &ProviderRules {
        const USUAL: &ProviderRules = &ProviderRules::USUAL;
        self.names
            .as_ref()
            .map_or(USUAL, |name| &name.provider_rules)
    }

    /// Returns the UTS 39 skeleton of the readable form, or an empty string if the domain is not valid. The skeleton is
    /// computed on first use.
    pub(super) fn skeleton(&self) -> &str {
        self.names.as_ref().map_or("", |name| {
            name.skeleton
                .get_or_init(|| skeleton::of(&name.unicode).into())
        })
    }
}

impl From<DomainForm> for DomainNames {
    fn from(form: DomainForm) -> Self {
        Self {
            provider_rules: ProviderRules::of(&form.ascii),
            ascii: form.ascii,
            unicode: form.unicode,
            skeleton: OnceLock::new(),
        }
    }
}

/// Adds the defects of a valid domain to `issues`. Returns the domain that was probably meant, or `None` if no other
/// domain is likely.
fn check(form: &DomainForm, issues: &mut Vec<DomainIssue>) -> Option<Box<str>> {
    script::check(form, issues);
    deliverability::check(&form.ascii, issues);
    typo::check(&form.ascii, issues).or_else(|| plain_domain(form))
}

/// Returns the domain with mistyped characters replaced by ASCII characters. Returns `None` if nothing was replaced, or
/// if the result has a defect.
fn plain_domain(form: &DomainForm) -> Option<Box<str>> {
    let plain = script::plain_form(form)?;
    let mut issues = Vec::new();
    let form = syntax::read(&plain, &mut issues)?;
    deliverability::check(&form.ascii, &mut issues);
    issues.is_empty().then_some(form.unicode)
}

/// Returns whether a domain in A-label form belongs to a public mailbox provider, such as `gmail.com`.
pub fn is_mail_provider(ascii: &str) -> bool {
    KNOWN_DOMAINS.contains(ascii)
}

/// Returns the readable form of a domain in A-label form.
pub fn readable_domain(ascii: &str) -> String {
    DomainForm::of(ascii).map_or_else(|| ascii.to_owned(), |form| form.unicode.into())
}

#[cfg(test)]
mod tests;
