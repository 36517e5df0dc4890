//! Removes suggestions that would give two users the same address.
//!
//! Each rule compares its suggestions only with the stored addresses. This module compares all suggestions with each
//! other.

use std::collections::BTreeMap;

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::finding::{Finding, Fix, Subject};

/// Removes suggestions that are the same for different users. Instead, the message of each finding names another user
/// with the same suggestion.
pub(super) fn withhold<'f>(customer: &Customer, findings: impl Iterator<Item = &'f mut Finding>) {
    let mut sharing: BTreeMap<String, Vec<&mut Finding>> = BTreeMap::new();
    for finding in findings {
        let suggestion = finding.suggestion.as_deref();
        let keys = suggestion.and_then(|text| customer.examine(text).keys);
        if let Some(keys) = keys {
            let login = keys.login.as_str().to_owned();
            sharing.entry(login).or_default().push(finding);
        }
    }
    for findings in sharing.into_values() {
        withhold_shared(findings);
    }
}

/// Removes the suggestion that these findings share, if the findings are about different users.
fn withhold_shared(findings: Vec<&mut Finding>) {
    let mut subjects: BTreeMap<String, Subject> = BTreeMap::new();
    for finding in &findings {
        let subject = &finding.subject;
        subjects
            .entry(subject.key.clone())
            .or_insert_with(|| subject.clone());
    }
    for finding in findings {
        let other = subjects
            .values()
            .find(|other| other.key != finding.subject.key);
        if let Some(other) = other {
            let message = std::mem::take(&mut finding.message);
            finding.message = message.then(
                Message::new("malformed-address.same-correction")
                    .with("other", other.display_name()),
            );
            finding.suggestion = None;
            finding.fix = Fix::Manual;
        }
    }
}
