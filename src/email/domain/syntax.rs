//! Reads the text after the @ as a domain name, or says at which character that fails.
//!
//! LDH labels and lengths of RFC 5321 4.1.2 and RFC 1034, internationalised labels by UTS 46.
//! One refusal per text: once the name cannot be read, nothing more is said about it.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

use super::form::{self, DomainForm};
use super::{Issue, deliverability, typo};
use crate::email::defect_kind::DefectName;
use crate::email::mailbox::{DOMAIN_MAX, LABEL_MAX};

/// The dots of UTS 46: full stop, ideographic, wide, and half-width ideographic.
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// Tells whether no step of the pipeline changes labels like these before they are read: they are ASCII, or
/// composed Latin letters.
pub(crate) fn needs_no_repair(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii() || matches!(c, 'À'..='ɏ') && c.is_alphabetic();
    text.is_ascii() || text.chars().all(is_letter) && is_nfc(text)
}

/// Returns the forms of the domain, or nothing after adding why there are none.
pub(super) fn read(text: &str, issues: &mut Vec<Issue>) -> Option<DomainForm> {
    let rooted = text.strip_suffix(DOTS);
    let name = rooted.unwrap_or(text);
    let refusal = refused(text, name);
    if refusal.is_none() && rooted.is_some() {
        issues.push(Issue::new(DefectName::DomainTrailingDot));
    }
    if let Some(issue) = refusal {
        issues.push(issue);
        return None;
    }
    let form = DomainForm::of(name);
    let refusal = match &form {
        None => Some(Issue::new(reason(name))),
        Some(form) => broken_label(form)
            .or_else(|| misplaced_hyphen(text, form))
            .or_else(|| too_long(form)),
    };
    match refusal {
        Some(issue) => {
            issues.push(issue);
            None
        }
        None => form,
    }
}

/// Returns why the characters as stored cannot be a domain.
fn refused(text: &str, name: &str) -> Option<Issue> {
    if text.is_empty() {
        return Some(Issue::new(DefectName::DomainEmpty));
    }
    if text.starts_with('[') {
        return Some(Issue::new(DefectName::DomainLiteral));
    }
    let find = |wanted: fn(char) -> bool| text.chars().position(wanted);
    if let Some(index) = find(char::is_whitespace) {
        return Some(Issue::at(DefectName::WsInner, index));
    }
    if let Some(index) = find(|c| c == ',') {
        return Some(Issue::at(DefectName::DomainComma, index));
    }
    if let Some(index) = foreign(text) {
        return Some(Issue::at(DefectName::DomainChar, index));
    }
    empty_label(name)
}

/// Returns the index of the first ASCII character that no label has. With a mark on it, it may
/// be another character after mapping (`=` and U+0338 are `≠`).
fn foreign(text: &str) -> Option<usize> {
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

/// Returns the dot beside which a label is missing.
fn empty_label(name: &str) -> Option<Issue> {
    let mut after_dot = true;
    let mut last = 0;
    for (index, c) in name.chars().enumerate() {
        let is_dot = DOTS.contains(&c);
        if is_dot && after_dot {
            return Some(Issue::at(DefectName::DomainEmptyLabel, index));
        }
        (after_dot, last) = (is_dot, index);
    }
    after_dot.then(|| Issue::at(DefectName::DomainEmptyLabel, last))
}

/// Tells whether the character may stand in a label: letter, digit, hyphen.
const fn is_ldh(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// Returns why UTS 46 refused the name.
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

/// Returns the label that mapping has emptied, or that is an A-label once more after decoding
/// (UTS 46 4.1, V4).
fn broken_label(form: &DomainForm) -> Option<Issue> {
    let find = |wanted: fn(&str) -> bool| form.unicode.split('.').any(wanted);
    if find(str::is_empty) {
        return Some(Issue::new(DefectName::DomainEmptyLabel));
    }
    find(|label| label.starts_with("xn--")).then(|| Issue::new(DefectName::DomainALabel))
}

/// Returns the hyphen at the edge of a label.
fn misplaced_hyphen(text: &str, form: &DomainForm) -> Option<Issue> {
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
    Some(Issue {
        index,
        ..Issue::new(DefectName::DomainHyphen)
    })
}

/// Returns which length of the A-label form is beyond the limit.
fn too_long(form: &DomainForm) -> Option<Issue> {
    if form.ascii.split('.').any(|label| label.len() > LABEL_MAX) {
        return Some(Issue::new(DefectName::LenLabel));
    }
    (form.ascii.len() > DOMAIN_MAX).then(|| Issue::new(DefectName::LenDomain))
}

/// Returns the domain with its only comma read as a dot, if mail can arrive there: a suggestion
/// that is wrong itself helps nobody.
pub(super) fn dotted(text: &str) -> Option<Box<str>> {
    if text.matches(',').count() != 1 {
        return None;
    }
    let mut issues = Vec::new();
    let form = read(&text.replace(',', "."), &mut issues)?;
    deliverability::judge(&form.ascii, &mut issues);
    typo::judge(&form.ascii, &mut issues);
    issues.is_empty().then_some(form.unicode)
}
