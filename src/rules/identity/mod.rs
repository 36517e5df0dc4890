//! Requirement `identity`.

mod licence_identity_changed;

use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "identity",
    title: "the licence names the same company as before",
    must: false,
    docs: "Company name and serial number must not change during the project. Keep the JSON report and give it as `--baseline` \
           the next time; without one there is nothing to compare with, and the requirement does not apply yet.",
    beyond: "the licence before the first report",
    reads: &[],
    rules: &[&licence_identity_changed::RULE],
};
