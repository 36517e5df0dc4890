//! Whether mail for a domain can arrive at all: dots, top-level domain, reserved names.
//!
//! Works on the A-label form and on dated lists; asks no name server.

use super::Issue;
use crate::email::data::{RESERVED_NAMES, TOP_LEVEL_DOMAINS};
use crate::email::defect_kind::DefectName;

/// Adds why a domain cannot be reached from the Internet.
pub(super) fn judge(ascii: &str, issues: &mut Vec<Issue>) {
    let reserved = reserved(ascii);
    if let Some(tld) = last_label(ascii) {
        if is_ip(ascii) {
            issues.push(Issue::new(DefectName::DomainIp));
        } else if is_number(tld) {
            issues.push(Issue::new(DefectName::DomainTldNumeric));
        } else if reserved.is_none() && !TOP_LEVEL_DOMAINS.contains(tld) {
            issues.push(Issue {
                detail: Some(tld.into()),
                ..Issue::new(DefectName::DomainTldUnknown)
            });
        } else if reserved.is_none() && is_public_suffix(ascii) {
            issues.push(Issue::new(DefectName::DomainPublicSuffix));
        }
    } else {
        issues.push(Issue::new(DefectName::DomainDotless));
    }
    issues.extend(reserved.map(Issue::new));
}

/// Returns whether a name can be one of the Internet: not reserved for private networks, no number, and
/// below a known top-level domain.
pub fn is_public(ascii: &str) -> bool {
    let mut issues = Vec::new();
    judge(ascii, &mut issues);
    issues.is_empty()
}

/// Returns the last of several labels.
fn last_label(ascii: &str) -> Option<&str> {
    ascii.rsplit_once('.').map(|(_, last)| last)
}

fn is_number(label: &str) -> bool {
    label.bytes().all(|byte| byte.is_ascii_digit())
}

/// Tells whether the name has the shape of an IPv4 address, in range or not.
fn is_ip(ascii: &str) -> bool {
    ascii.split('.').count() == 4 && ascii.split('.').all(is_number)
}

/// Returns the rule of the reserved name that is `ascii` or stands above it.
fn reserved(ascii: &str) -> Option<DefectName> {
    let mut name = ascii;
    loop {
        match RESERVED_NAMES.get(name) {
            Some(&"domain.reserved") => return Some(DefectName::DomainReserved),
            Some(_) => return Some(DefectName::DomainSpecialUse),
            None => name = name.split_once('.')?.1,
        }
    }
}

/// Tells whether the name is one below which a registry sells names: the ICANN part of the
/// public suffix list, as the crate `psl` carries it.
fn is_public_suffix(ascii: &str) -> bool {
    psl::suffix(ascii.as_bytes()).is_some_and(|suffix| {
        suffix.typ() == Some(psl::Type::Icann) && suffix.as_bytes() == ascii.as_bytes()
    })
}

#[cfg(test)]
mod tests {
    use super::{DefectName, judge};

    fn found(ascii: &str) -> Vec<DefectName> {
        let mut issues = Vec::new();
        judge(ascii, &mut issues);
        issues.into_iter().map(|issue| issue.name).collect()
    }

    #[test]
    fn names_below_a_reserved_one_are_reserved() {
        assert_eq!(found("mail.example.com"), [DefectName::DomainReserved]);
        assert_eq!(found("a.b.local"), [DefectName::DomainSpecialUse]);
        assert!(found("myexample.com").is_empty());
    }

    #[test]
    fn numbers_are_no_names_in_range_or_not() {
        assert_eq!(found("999.1.1.1"), [DefectName::DomainIp]);
        assert_eq!(found("1.2.3"), [DefectName::DomainTldNumeric]);
    }

    #[test]
    fn only_registries_names_are_public_suffixes() {
        assert_eq!(found("co.uk"), [DefectName::DomainPublicSuffix]);
        assert!(found("firma.co.uk").is_empty() && found("github.io").is_empty());
    }
}
