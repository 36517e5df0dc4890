//! Checks whether mail can reach a domain, based on its dots, its top-level domain and reserved names. Uses built-in
//! lists, and does not use DNS.

use super::DomainIssue;
use crate::email::data::{RESERVED_NAMES, TOP_LEVEL_DOMAINS};
use crate::email::defect_kind::DefectName;

/// Adds the reasons why mail from the Internet cannot reach a domain.
pub(super) fn check(ascii: &str, issues: &mut Vec<DomainIssue>) {
    let reserved = reserved(ascii);
    if let Some(tld) = last_label(ascii) {
        if is_ip(ascii) {
            issues.push(DomainIssue::new(DefectName::DomainIp));
        } else if is_number(tld) {
            issues.push(DomainIssue::new(DefectName::DomainTldNumeric));
        } else if reserved.is_none() && !TOP_LEVEL_DOMAINS.contains(tld) {
            issues.push(DomainIssue {
                detail: Some(tld.into()),
                ..DomainIssue::new(DefectName::DomainTldUnknown)
            });
        } else if reserved.is_none() && is_public_suffix(ascii) {
            issues.push(DomainIssue::new(DefectName::DomainPublicSuffix));
        }
    } else {
        issues.push(DomainIssue::new(DefectName::DomainDotless));
    }
    issues.extend(reserved.map(DomainIssue::new));
}

/// Returns whether a name can be a mail domain on the Internet: it is below a known top-level domain, and is neither a
/// number, a reserved name nor a public suffix.
pub fn is_public(ascii: &str) -> bool {
    let mut issues = Vec::new();
    check(ascii, &mut issues);
    issues.is_empty()
}

/// Returns the last label, or `None` if there is only one label.
fn last_label(ascii: &str) -> Option<&str> {
    ascii.rsplit_once('.').map(|(_, last)| last)
}

fn is_number(label: &str) -> bool {
    label.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether the name looks like an IPv4 address, even if the numbers are invalid.
fn is_ip(ascii: &str) -> bool {
    ascii.split('.').count() == 4 && ascii.split('.').all(is_number)
}

/// Returns a defect if `ascii` or one of its parent domains is a reserved name.
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

/// Returns whether the name is in the ICANN part of the public suffix list (crate `psl`). Such a name does not belong
/// to a single organisation.
fn is_public_suffix(ascii: &str) -> bool {
    psl::suffix(ascii.as_bytes()).is_some_and(|suffix| {
        suffix.typ() == Some(psl::Type::Icann) && suffix.as_bytes() == ascii.as_bytes()
    })
}

#[cfg(test)]
mod tests {
    use super::{DefectName, check};

    fn defects(ascii: &str) -> Vec<DefectName> {
        let mut issues = Vec::new();
        check(ascii, &mut issues);
        issues.into_iter().map(|issue| issue.name).collect()
    }

    #[test]
    fn subdomains_of_reserved_names_are_reserved() {
        assert_eq!(defects("mail.example.com"), [DefectName::DomainReserved]);
        assert_eq!(defects("a.b.local"), [DefectName::DomainSpecialUse]);
        assert!(defects("myexample.com").is_empty());
    }

    #[test]
    fn numbers_are_not_names() {
        assert_eq!(defects("999.1.1.1"), [DefectName::DomainIp]);
        assert_eq!(defects("1.2.3"), [DefectName::DomainTldNumeric]);
    }

    #[test]
    fn only_icann_suffixes_are_public_suffixes() {
        assert_eq!(defects("co.uk"), [DefectName::DomainPublicSuffix]);
        assert!(defects("firma.co.uk").is_empty() && defects("github.io").is_empty());
    }
}
