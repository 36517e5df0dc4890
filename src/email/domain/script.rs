//! Warnings about internationalised domains: mapping, scripts, look-alikes.

use unicode_security::{RestrictionLevel, RestrictionLevelDetection};

use super::form::DomainForm;
use super::{DomainIssue, idna2008};
use crate::email::character;
use crate::email::defect_kind::DefectName;
use crate::email::skeleton;

/// Adds the warnings about the labels of `form`.
pub(super) fn check(form: &DomainForm, issues: &mut Vec<DomainIssue>) {
    let mut add = |name| issues.push(DomainIssue::new(name));
    let labels = || form.unicode.split('.');
    if form.lowered {
        add(DefectName::CaseDomain);
    }
    if form.mapped {
        add(DefectName::DomainMapped);
    }
    if labels().any(has_reserved_hyphens) {
        add(DefectName::DomainRldh);
    }
    if form.unicode.is_ascii() {
        return;
    }
    add(DefectName::DomainIdn);
    if form.unicode.contains(is_deviation) {
        add(DefectName::DomainDeviation);
    }
    if labels().any(|label| idna2008::disallowed_at(label).is_some()) {
        add(DefectName::DomainIdna2008);
    }
    if labels().any(is_mixed) {
        add(DefectName::DomainMixedScript);
    } else if labels().any(is_lookalike) {
        add(DefectName::DomainLookalike);
    }
}

/// Returns whether the readable label has hyphens in the third and fourth place (RFC 5890 2.3.1).
fn has_reserved_hyphens(label: &str) -> bool {
    label.chars().skip(2).take(2).eq("--".chars())
}

/// Returns whether IDNA 2003 mapped the character differently (UTS 46 deviation characters).
fn is_deviation(c: char) -> bool {
    matches!(c, 'ß' | 'ς') || character::is_joiner(c)
}

/// Returns whether the label mixes more scripts than the level *highly restrictive* of UTS 39 5.2 allows.
fn is_mixed(label: &str) -> bool {
    !label.is_ascii() && label.detect_restriction_level() > RestrictionLevel::HighlyRestrictive
}

/// Returns whether a label that is not ASCII looks like one that is.
fn is_lookalike(label: &str) -> bool {
    !label.is_ascii() && skeleton::of(label).is_ascii()
}
