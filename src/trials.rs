//! How often properties are tried, in tests.

use proptest::prelude::ProptestConfig;

/// Returns the settings for so many trials; `PROPTEST_CASES` sets another number. A failure is told in
/// full where it occurs, so that none is kept in a file.
#[expect(clippy::disallowed_methods, reason = "only whoever tests sets it")]
pub(crate) fn trials(usual: u32) -> ProptestConfig {
    let number = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: number.map_or(usual, |text| text.parse().expect("a number of cases")),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
