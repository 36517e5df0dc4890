//! Warnings about internationalised domains: mapped characters, scripts and look-alikes.

use unicode_normalization::char::is_combining_mark;
use unicode_security::{RestrictionLevel, RestrictionLevelDetection};

use super::form::DomainForm;
use super::{DomainIssue, idna2008};
use crate::email::character;
use crate::email::defect_kind::DefectName;
use crate::email::skeleton;

/// Adds the warnings about the labels of `form`.
pub(super) fn check(form: &DomainForm, issues: &mut Vec<DomainIssue>) {
    let mut add_with = |name, detail: Option<char>| {
        issues.push(DomainIssue {
            detail: detail.map(|c| c.to_string().into()),
            ..DomainIssue::new(name)
        });
    };
    let mut add = |name| add_with(name, None);
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
    let disallowed = labels().find_map(|label| {
        let index = idna2008::disallowed_at(label)?;
        label.chars().nth(index)
    });
    if disallowed.is_some() {
        add_with(DefectName::DomainIdna2008, disallowed);
    }
    if labels().any(is_mixed) {
        add_with(DefectName::DomainMixedScript, None);
    } else if let Some(label) = labels().find(|label| is_lookalike(label)) {
        add_with(DefectName::DomainLookalike, foreign_character(label));
    }
}

/// Returns the first non-ASCII character of a label, or `None` if the label is ASCII. If the character is a combining
/// dot above, returns `İ`, because the lower-case form of `İ` is an i with this dot.
fn foreign_character(label: &str) -> Option<char> {
    let found = label.chars().find(|c| !c.is_ascii())?;
    Some(if found == '\u{307}' { 'İ' } else { found })
}

/// Restores ASCII characters that were typed as other characters by mistake: `İ` and `ı` on Turkish keyboards, and
/// dashes in word processors. Returns `None` if the domain does not contain such a character.
pub(super) fn plain_form(form: &DomainForm) -> Option<String> {
    if form.unicode.is_ascii() {
        return None;
    }
    let without_dots = form.unicode.replace("i\u{307}", "i");
    let plain: String = without_dots
        .chars()
        .map(|c| match c {
            'ı' => 'i',
            c if character::is_dash(c) => '-',
            c => c,
        })
        .collect();
    (*plain != *form.unicode).then_some(plain)
}

/// Returns whether the readable label has hyphens in the third and fourth position (RFC 5890 2.3.1).
fn has_reserved_hyphens(label: &str) -> bool {
    label.chars().skip(2).take(2).eq("--".chars())
}

/// Returns whether the character is a deviation character of UTS 46: IDNA 2003 replaced or removed it, but UTS 46 does
/// not change it.
fn is_deviation(c: char) -> bool {
    matches!(c, 'ß' | 'ς') || character::is_joiner(c)
}

/// Returns whether the label mixes more scripts than the *highly restrictive* level of UTS 39 5.2 allows. Symbols are
/// ignored, because they do not belong to a script.
fn is_mixed(label: &str) -> bool {
    let is_letter = |c: &char| c.is_alphanumeric() || is_combining_mark(*c);
    let letters: String = label.chars().filter(is_letter).collect();
    !letters.is_ascii()
        && letters.as_str().detect_restriction_level() > RestrictionLevel::HighlyRestrictive
}

/// Returns whether a non-ASCII label looks like an ASCII label.
fn is_lookalike(label: &str) -> bool {
    !label.is_ascii() && skeleton::of(label).is_ascii()
}
