//! The number of cases that property tests try.

use proptest::prelude::ProptestConfig;

/// Returns settings for property tests that try `number` cases. The environment variable `PROPTEST_CASES` overrides the
/// number. A failed test prints its whole input, so no files with failed inputs are written.
#[expect(clippy::disallowed_methods, reason = "only a developer sets it")]
pub(crate) fn cases(number: u32) -> ProptestConfig {
    let requested = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: requested.map_or(number, |text| text.parse().expect("a number of cases")),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
