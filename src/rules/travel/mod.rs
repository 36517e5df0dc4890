//! Requirement `travel`: no user is on Travel.

mod stale_travel_record;
pub(super) mod travellers;
mod unfinished_homecoming;
mod user_on_travel;

use crate::model::table::TableKind;
use crate::rules::requirement::Requirement;
#[cfg(test)]
use crate::rules::rule_cases::RuleCases;

/// The requirement and its rules in report order.
pub(super) static REQUIREMENT: Requirement = Requirement {
    id: "travel",
    must: true,
    docs: "A user on Travel works in a copy of the database on a laptop. SuperOffice requires that nobody is on Travel \
           when the central database is migrated.",
    beyond: "Whether a Travel row always disappears after a central update.",
    reads: &[TableKind::Associate, TableKind::Area],
    rules: &[
        &user_on_travel::RULE,
        &stale_travel_record::RULE,
        &unfinished_homecoming::RULE,
    ],
};

/// Returns the test cases for each rule.
#[cfg(test)]
pub(super) fn cases() -> Vec<RuleCases> {
    vec![
        user_on_travel::tests::cases(),
        stale_travel_record::tests::cases(),
        unfinished_homecoming::tests::cases(),
    ]
}
