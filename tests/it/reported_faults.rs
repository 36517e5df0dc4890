//! Tests the table of reported faults: each fault has a case and at least three variants. `cases.rs` runs the cases.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::support::case::all_cases;
use crate::support::exports::testdata;

/// Minimum number of variants per fault.
const VARIANTS: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportedFaults {
    fault: Vec<ReportedFault>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportedFault {
    text: String,
    case: String,
    variants: BTreeSet<String>,
}

impl ReportedFault {
    fn problem(&self, cases: &BTreeSet<String>) -> Option<String> {
        let mut names = self.variants.iter().chain([&self.case]);
        if let Some(unknown) = names.find(|name| !cases.contains(*name)) {
            return Some(format!("{} no case is called {unknown}", self.text));
        }
        let variants = self.variants.len() - usize::from(self.variants.contains(&self.case));
        (variants < VARIANTS).then(|| format!("{} {variants} variants", self.text))
    }
}

fn names() -> BTreeSet<String> {
    all_cases().into_iter().map(|case| case.name).collect()
}

#[test]
fn every_reported_fault_has_a_case_and_three_variants() {
    let text = std::fs::read_to_string(testdata("reported_faults.toml")).expect("UTF-8");
    let table: ReportedFaults = toml::from_str(&text).expect("a table of faults");
    assert!(!table.fault.is_empty());
    let names = names();
    let problems: Vec<String> = table
        .fault
        .iter()
        .filter_map(|fault| fault.problem(&names))
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn missing_variants_are_reported() {
    let fault = ReportedFault {
        text: "Planted.".to_owned(),
        case: "associate-history".to_owned(),
        variants: BTreeSet::from(["associate-history", "zip-lzma", "two-plans"].map(str::to_owned)),
    };
    let problem = fault.problem(&names());
    assert_eq!(problem.as_deref(), Some("Planted. 2 variants"));
}
