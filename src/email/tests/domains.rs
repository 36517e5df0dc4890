//! Tests the domains of addresses against test suites for host names and public suffixes.

use super::vectors::{decoded, rows, text};
use crate::email::{DefectName, Examiner};

fn defects(examiner: &Examiner, domain: &str) -> Vec<DefectName> {
    let address = examiner.examine(&format!("ola@{domain}"));
    address.defects.iter().map(|defect| defect.name).collect()
}

/// Checks only host names that UTS 46 accepts. A name that the suite calls invalid must have the defect `DomainMapped`,
/// `DomainIdna2008` or `DomainRldh`. A name that the suite calls valid must have neither of the last two defects.
#[test]
fn host_names_invalid_in_idna_2008_have_a_defect() {
    let examiner = Examiner::default();
    let mut invalid = 0;
    for file in ["jsonschema_hostname.tsv", "jsonschema_idn_hostname.tsv"] {
        for row in rows(file).iter().filter(|row| row[4] != "ERR") {
            let host = decoded(&row[0]);
            let defects = defects(&examiner, &host);
            let is_mapped = defects.contains(&DefectName::DomainMapped);
            let expected = [DefectName::DomainIdna2008, DefectName::DomainRldh];
            let has_expected = expected.iter().any(|name| defects.contains(name));
            if row[1] == "valid" {
                assert!(!has_expected, "{file}: {host} {defects:?}");
            } else {
                invalid += 1;
                assert!(has_expected || is_mapped, "{file}: {host} {defects:?}");
            }
        }
    }
    assert!(invalid >= 28, "{invalid}");
}

/// Private suffixes in the suite are skipped, because the engine uses only the ICANN part of the Public Suffix List.
#[test]
fn public_suffixes_have_a_defect() {
    const PRIVATE: [&str; 1] = ["uk.com"];
    let examiner = Examiner::default();
    let mut checked = 0;
    for line in text("psl_tests.txt")
        .lines()
        .filter(|line| !line.starts_with("//"))
    {
        let Some((name, registrable)) = line.split_once(' ') else {
            continue;
        };
        let has_labels = name.contains('.') && !name.starts_with('.');
        if name == "null" || !has_labels || PRIVATE.contains(&name) {
            continue;
        }
        checked += 1;
        let defects = defects(&examiner, name);
        let is_suffix = defects.contains(&DefectName::DomainPublicSuffix);
        let is_unknown = defects.contains(&DefectName::DomainTldUnknown)
            || defects.contains(&DefectName::DomainReserved)
            || defects.contains(&DefectName::DomainSpecialUse);
        assert_eq!(
            is_suffix,
            registrable == "null" && !is_unknown,
            "{line} {defects:?}"
        );
    }
    assert!(checked >= 50, "{checked}");
}
