//! Tests of the engine: test vectors of this project and of other validators, and property-based tests.

mod cells;
mod domains;
mod duplicate_pairs;
mod every_defect;
mod invisible;
mod login_cases;
mod look_alikes;
mod mailbox_keys;
mod properties;
mod relation;
mod suites;
mod vectors;
