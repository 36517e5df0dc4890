//! Domains of whole addresses, against the suites for host names and for public suffixes.

use super::vectors::{decoded, rows, text};
use crate::email::{DefectName, Examiner};

fn defects(examiner: &Examiner, domain: &str) -> Vec<DefectName> {
    let address = examiner.examine(&format!("ola@{domain}"));
    address.defects.iter().map(|defect| defect.name).collect()
}

/// Host names that UTS 46 takes: those that the suite refuses have a defect, the others none but
/// that they are mapped.
#[test]
fn what_idna_2008_refuses_is_found() {
    let examiner = Examiner::default();
    let mut refused = 0;
    for file in ["jsonschema_hostname.tsv", "jsonschema_idn_hostname.tsv"] {
        for row in rows(file).iter().filter(|row| row[4] != "ERR") {
            let host = decoded(&row[0]);
            let defects = defects(&examiner, &host);
            let is_mapped = defects.contains(&DefectName::DomainMapped);
            let odd = [DefectName::DomainIdna2008, DefectName::DomainRldh];
            let is_odd = odd.iter().any(|name| defects.contains(name));
            if row[1] == "valid" {
                assert!(!is_odd, "{file}: {host} {defects:?}");
            } else {
                refused += 1;
                assert!(is_odd || is_mapped, "{file}: {host} {defects:?}");
            }
        }
    }
    assert!(refused >= 28, "{refused}");
}

/// The tests name private suffixes too, which are no registry's: the engine knows the ICANN part.
#[test]
fn registries_names_are_no_domains() {
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
