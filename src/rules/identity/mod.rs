//! Requirement `identity`: the licence still has the same company name and serial number.

mod licence_identity_changed;

use crate::rules::requirement::Requirement;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "identity",
    must: false,
    docs: "Do not change the company name or the serial number of the licence during the project. Keep the JSON report and \
           pass it with `--baseline` next time. The first run has nothing to compare, so the requirement does not apply.",
    beyond: "The licence before the first report.",
    reads: &[],
    rules: &[&licence_identity_changed::RULE],
};
