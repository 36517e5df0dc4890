//! Checks exports of a SuperOffice database before its migration to SuperOffice CRM Online. Reports a verdict for each
//! requirement, and writes a fix list. Works offline.
//!
//! Data flows through the modules in this order: [`cli`] parses the options, [`ingest`] opens the inputs, [`schema`]
//! recognises the tables, [`load`] loads them, [`customer`] assembles the users, [`rules`] evaluates the requirements,
//! [`report`] builds the report, and [`output`] writes it. Each step takes the result of the previous step and returns
//! the input of the next step; [`commands`] connects the steps.

/// Parses the command line into options.
pub mod cli;

/// Runs the command that the user chose.
pub mod commands;

/// Writes to standard output and standard error, and detects the terminal's width and colours.
pub mod console;

/// Provides the messages that people read, in each language.
pub mod locale;

/// Defines the types that all stages share: locations, cells, tables, evidence, findings, verdicts.
pub mod model;

/// Resolves and compares file system paths.
mod paths;

/// Describes how to export tables correctly with each tool.
pub mod exporters;

/// Recognises tables by their headers, and assigns types to their columns.
pub mod schema;

/// Opens paths as grids of cells: text, workbooks, archives, saved e-mails.
pub mod ingest;

/// Loads all inputs into one dataset and accounts for every row.
pub mod load;

/// Parses, normalises and compares e-mail addresses; independent of SuperOffice.
pub mod email;

/// Describes the customer: users with licences, rights and addresses.
pub mod customer;

/// Evaluates the requirements of the migration, with one file per rule.
pub mod rules;

/// Builds the report, applies baselines, decisions and redaction, and combines the reports of several customers.
pub mod report;

/// Implements the command `analyze addresses`, which checks every address of a list.
pub(crate) mod addresses;

/// Writes the report to the terminal and as CSV, JSON, Markdown, HTML and XLSX.
pub mod output;

/// Writes the script that exports a customer's tables, and the instructions for running the script.
pub mod queries;

/// Combines the errors of all stages.
mod error;

#[cfg(test)]
mod property_test_config;

pub use commands::{RunStatus, build_report, run};
pub use error::Error;
