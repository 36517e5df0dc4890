//! The engine against test vectors of its own and of others, and against properties.

mod cells;
mod domains;
mod duplicate_pairs;
mod every_defect;
mod invisible;
mod login_cases;
mod look_alikes;
mod mailbox_keys;
mod properties;
mod suites;
mod vectors;
