//! Types that all stages share: locations, cells, tables, evidence, findings and verdicts.
//!
//! The types perform no input or output. This module imports only `locale`; all other modules may import this module.

pub mod calendar_day;
pub mod database_identity;
pub mod document_archive;
pub mod encoding_damage;
pub mod evidence;
pub mod file_name;
pub mod finding;
pub mod finding_id;
pub mod grid;
pub mod id_set;
pub mod input_report;
pub mod io_cause;
pub mod location;
pub mod phrases;
pub mod similar_names;
pub mod table;
pub mod user_stats;
pub mod verdict;
pub(crate) mod work;
