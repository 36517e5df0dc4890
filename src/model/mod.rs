//! The words that all stages share: where a value came from, cells, tables, evidence, findings and verdicts.
//!
//! Plain types without input or output. Everything else in the crate may import them; they import nothing.

pub mod date;
pub mod encoding_damage;
pub mod evidence;
pub mod finding;
pub mod grid;
pub mod identity;
pub mod input_report;
pub mod keys;
pub mod listing;
pub mod location;
pub mod table;
pub mod user_stats;
pub mod verdict;
