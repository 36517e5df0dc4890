//! Parses the text after the @ as a domain name, or reports the first error.
//!
//! LDH labels and lengths follow RFC 5321 4.1.2 and RFC 1034; internationalised labels follow UTS 46.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

use super::form::{self, DomainForm};
use super::{DomainIssue, deliverability, typo};
use crate::email::defect_kind::DefectName;
use crate::email::limits::{DOMAIN_MAX, LABEL_MAX};

/// The dots of UTS 46: full stop, ideographic full stop, full-width full stop, and half-width ideographic full stop.
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// Returns whether the text consists only of ASCII characters and composed Latin letters. Such a text can be parsed as
/// a domain without repair.
pub(crate) fn needs_no_repair(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii() || matches!(c, 'À'..='ɏ') && c.is_alphabetic();
    text.is_ascii() || text.chars().all(is_letter) && is_nfc(text)
}

/// Returns the forms of the domain. Removes a dot at the end, and adds a defect for the dot. If the domain is not
/// valid, adds a defect and returns `None`.
pub(super) fn read(text: &str, issues: &mut Vec<DomainIssue>) -> Option<DomainForm> {
    let rooted = text.strip_suffix(DOTS);
    let name = rooted.unwrap_or(text);
    let error = text_error(text, name);
    if error.is_none() && rooted.is_some() {
        issues.push(DomainIssue::new(DefectName::DomainTrailingDot));
    }
    if let Some(issue) = error {
        issues.push(issue);
        return None;
    }
    let form = DomainForm::of(name);
    let error = match &form {
        None => Some(DomainIssue::new(reason(name))),
        Some(form) => broken_label(form)
            .or_else(|| misplaced_hyphen(text, form))
            .or_else(|| too_long(form)),
    };
    match error {
        Some(issue) => {
            issues.push(issue);
            None
        }
        None => form,
    }
}

/// Returns a defect if the stored characters cannot be a domain.
fn text_error(text: &str, name: &str) -> Option<DomainIssue> {
    if text.is_empty() {
        return Some(DomainIssue::new(DefectName::DomainEmpty));
    }
    if text.starts_with('[') {
        return Some(DomainIssue::new(DefectName::DomainLiteral));
    }
    let find = |wanted: fn(char) -> bool| text.chars().position(wanted);
    if let Some(index) = find(char::is_whitespace) {
        return Some(DomainIssue::at(DefectName::WsInner, index));
    }
    if let Some(index) = find(|c| c == ',') {
        return Some(DomainIssue::at(DefectName::DomainComma, index));
    }
    if let Some(index) = disallowed_at(text) {
        return Some(DomainIssue::at(DefectName::DomainChar, index));
    }
    empty_label(name)
}

/// Returns the index of the first ASCII character that is not allowed in a domain. Skips an ASCII character before a
/// combining mark, because mapping may compose the two to a different character: `=` and U+0338 become `≠`.
fn disallowed_at(text: &str) -> Option<usize> {
    let mut rest = text.chars().enumerate().peekable();
    while let Some((index, c)) = rest.next() {
        let is_marked = rest
            .peek()
            .is_some_and(|&(_, next)| is_combining_mark(next));
        if c.is_ascii() && !is_ldh(c) && c != '.' && !is_marked {
            return Some(index);
        }
    }
    None
}

/// Returns a defect for an empty label. The position of the defect is the dot next to the label.
fn empty_label(name: &str) -> Option<DomainIssue> {
    let mut after_dot = true;
    let mut last = 0;
    for (index, c) in name.chars().enumerate() {
        let is_dot = DOTS.contains(&c);
        if is_dot && after_dot {
            return Some(DomainIssue::at(DefectName::DomainEmptyLabel, index));
        }
        (after_dot, last) = (is_dot, index);
    }
    after_dot.then(|| DomainIssue::at(DefectName::DomainEmptyLabel, last))
}

/// Returns whether the character is an ASCII letter, digit or hyphen.
const fn is_ldh(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// Returns the reason why UTS 46 does not allow the name.
fn reason(name: &str) -> DefectName {
    let is_char = |c: char| c.is_ascii() && !is_ldh(c) && c != '.';
    if form::mapped(name).contains(is_char) {
        return DefectName::DomainChar;
    }
    let is_broken = |label: &str| label.starts_with("xn--") && DomainForm::of(label).is_none();
    if name.split(DOTS).any(is_broken) {
        return DefectName::DomainALabel;
    }
    DefectName::DomainIdna
}

/// Returns a defect for a label that is empty after mapping, or that is still an A-label after decoding (UTS 46 4.1,
/// V4).
fn broken_label(form: &DomainForm) -> Option<DomainIssue> {
    let find = |wanted: fn(&str) -> bool| form.unicode.split('.').any(wanted);
    if find(str::is_empty) {
        return Some(DomainIssue::new(DefectName::DomainEmptyLabel));
    }
    find(|label| label.starts_with("xn--")).then(|| DomainIssue::new(DefectName::DomainALabel))
}

/// Returns a defect for a hyphen at the start or end of a label.
fn misplaced_hyphen(text: &str, form: &DomainForm) -> Option<DomainIssue> {
    let is_misplaced = |label: &str| label.starts_with('-') || label.ends_with('-');
    if !form.unicode.split('.').any(is_misplaced) {
        return None;
    }
    let codes: Vec<char> = text.chars().collect();
    let is_edge = |index: usize| {
        let before = index.checked_sub(1).and_then(|i| codes.get(i));
        let after = codes.get(index + 1);
        [before, after]
            .iter()
            .any(|c| c.is_none_or(|c| DOTS.contains(c)))
    };
    let index = (0..codes.len()).find(|&index| codes[index] == '-' && is_edge(index));
    Some(DomainIssue {
        index,
        ..DomainIssue::new(DefectName::DomainHyphen)
    })
}

/// Returns a defect if the domain in A-label form, or one of its labels, is too long.
fn too_long(form: &DomainForm) -> Option<DomainIssue> {
    if form.ascii.split('.').any(|label| label.len() > LABEL_MAX) {
        return Some(DomainIssue::new(DefectName::LenLabel));
    }
    (form.ascii.len() > DOMAIN_MAX).then(|| DomainIssue::new(DefectName::LenDomain))
}

/// Returns `text` with its comma replaced by a dot. Returns `None` if the text does not contain exactly one comma, or
/// if the result has a defect, cannot receive mail or is probably a typo.
pub(super) fn with_dot_for_comma(text: &str) -> Option<Box<str>> {
    if text.matches(',').count() != 1 {
        return None;
    }
    let mut issues = Vec::new();
    let form = read(&text.replace(',', "."), &mut issues)?;
    deliverability::check(&form.ascii, &mut issues);
    typo::check(&form.ascii, &mut issues);
    issues.is_empty().then_some(form.unicode)
}
