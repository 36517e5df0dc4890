//! Tests of the whole program, from a folder of exports to the report.

#![allow(
    clippy::disallowed_methods,
    reason = "tests make and read files of their own"
)]

mod addresses;
mod advice;
mod architecture;
mod archive;
mod cases;
mod catalogue;
mod cli;
mod configuration;
mod corpus;
mod customized;
mod damaged_characters;
mod damaged_customers;
mod decision_cycle;
mod decisions;
mod demo;
mod dependencies;
mod documents;
mod doubtful_tables;
mod evidence;
mod exporter_corpus;
mod field_reports;
mod fuzzed;
mod generated_customers;
mod generated_docs;
mod guide;
mod invariance;
mod languages;
mod layouts;
mod mutants;
mod outlook_messages;
mod own_reports;
mod plain_language;
mod portfolio;
mod queries;
mod recipes;
mod redaction;
mod refusals;
mod reliability;
mod reported_faults;
mod sections;
mod sheets;
mod statements;
mod support;
mod suspicious_exports;
mod third_party_csv;
mod versions;
mod windows;
mod workbooks;
