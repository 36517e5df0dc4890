//! Checks exports of a SuperOffice database before its migration to SuperOffice CRM Online: reads exports, and
//! reports verdicts and fix lists. Works offline.
//!
//! The modules are listed in the order in which data flows through them: options are parsed, inputs opened, tables
//! recognised and loaded, the customer described, requirements judged, and the report written. Each step takes the
//! previous value and returns the next; [`commands`] connects them.

/// Parses the command line into options.
pub mod cli;

/// Runs what the command line asks for.
pub mod commands;

/// Writes to standard output and standard error: width, colour, progress.
pub mod console;

/// Defines the types that all stages share: locations, cells, tables, evidence, findings, verdicts.
pub mod model;

/// Describes how each export tool exports correctly.
pub mod exporters;

/// Recognises tables by their headers and gives their columns types.
pub mod schema;

/// Opens paths as grids of cells: text, workbooks, archives, saved e-mails.
pub mod ingest;

/// Loads all inputs into one dataset and accounts for every row.
pub mod load;

/// Parses, normalises and compares e-mail addresses; knows nothing of SuperOffice.
pub mod email;

/// Describes the customer: users with their licences, rights and addresses.
pub mod customer;

/// Judges the requirements, one file per rule.
pub mod rules;

/// Builds the report: baseline, decisions, redaction, several customers.
pub mod report;

/// Checks every address of a list: the command `analyze addresses`.
pub(crate) mod addresses;

/// Writes the report to the terminal and as CSV, JSON, Markdown, HTML and XLSX.
pub mod output;

/// Writes the script and the letter with which a customer exports the tables.
pub mod queries;

/// Sums up the errors of all stages.
mod error;

#[cfg(test)]
mod property_test_config;

pub use commands::{RunStatus, build_report, run};
pub use error::Error;
