//! Turns the text after the @ into a domain: its ASCII and readable forms, and what is wrong.
//!
//! The work is done once per distinct text (see [`memo`]). Judges the name alone, offline: no
//! DNS. Never sees the local part, and proposes nothing that it cannot name with certainty.

mod deliverability;
mod domain_cache;
mod form;
mod idna2008;
mod provider;
mod script;
mod syntax;
mod typo;

use std::sync::OnceLock;

pub use deliverability::is_public as is_public_domain;
pub(super) use domain_cache::Memo;
pub(super) use form::{is_label, u_label_octets};
pub(super) use provider::Folding;
pub(super) use syntax::needs_no_repair;
pub(super) use typo::is_one_edit;

use super::defect_kind::DefectName;
use super::skeleton;
use form::DomainForm;

/// Something wrong with a domain, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) name: DefectName,
    /// Index of the character to blame in the text after the @.
    pub(super) index: Option<usize>,
    /// What the words of the defect need besides.
    pub(super) detail: Option<Box<str>>,
}

impl Issue {
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

/// The domain of an address, as far as it could be read.
#[derive(Debug)]
pub(super) struct Domain {
    name: Option<Name>,
    issues: Vec<Issue>,
    suggestion: Option<Box<str>>,
}

/// A domain that was read.
#[derive(Debug)]
struct Name {
    ascii: Box<str>,
    unicode: Box<str>,
    folding: Folding,
    skeleton: OnceLock<Box<str>>,
}

impl Domain {
    /// Returns what is to be known of `text`, in which ASCII capitals are already lowered.
    pub(super) fn assess(text: &str) -> Self {
        let mut issues = Vec::new();
        let form = syntax::read(text, &mut issues);
        let suggestion = match &form {
            Some(form) => judge(form, &mut issues),
            None => syntax::dotted(text),
        };
        Self {
            name: form.map(Name::from),
            issues,
            suggestion,
        }
    }

    /// Tells whether the text could be read as a domain.
    pub(super) fn is_read(&self) -> bool {
        self.name.is_some()
    }

    /// Returns the domain as DNS knows it, in lower case with A-labels; empty if not read.
    pub(super) fn ascii(&self) -> &str {
        self.name.as_ref().map_or("", |name| &name.ascii)
    }

    /// Returns the domain as people read it, with U-labels; empty if not read.
    pub(super) fn unicode(&self) -> &str {
        self.name.as_ref().map_or("", |name| &name.unicode)
    }

    /// Returns what is wrong.
    pub(super) fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Returns the one domain that was likely meant.
    pub(super) fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// Returns how the provider treats addresses of the domain.
    pub(super) fn folding(&self) -> &Folding {
        const PLAIN: &Folding = &Folding::PLAIN;
        self.name.as_ref().map_or(PLAIN, |name| &name.folding)
    }

    /// Returns the UTS 39 skeleton of the readable form, made on first use.
    pub(super) fn skeleton(&self) -> &str {
        self.name.as_ref().map_or("", |name| {
            name.skeleton
                .get_or_init(|| skeleton::of(&name.unicode).into())
        })
    }
}

impl From<DomainForm> for Name {
    fn from(form: DomainForm) -> Self {
        Self {
            folding: Folding::of(&form.ascii),
            ascii: form.ascii,
            unicode: form.unicode,
            skeleton: OnceLock::new(),
        }
    }
}

/// Adds what is wrong with a domain that was read; returns what was likely meant.
fn judge(form: &DomainForm, issues: &mut Vec<Issue>) -> Option<Box<str>> {
    script::judge(form, issues);
    deliverability::judge(&form.ascii, issues);
    typo::judge(&form.ascii, issues)
}

#[cfg(test)]
mod tests;
