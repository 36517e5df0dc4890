//! How many cases property tests try.

use proptest::prelude::ProptestConfig;

/// Returns the settings for a number of cases; `PROPTEST_CASES` overrides the number. A failure prints its whole
/// input, so no file of regressions is kept.
#[expect(clippy::disallowed_methods, reason = "only a developer sets it")]
pub(crate) fn trials(cases: u32) -> ProptestConfig {
    let number = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: number.map_or(cases, |text| text.parse().expect("a number of cases")),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
