//! Real exports in, verdicts out: the whole program, from the folder to the report.

#![allow(
    clippy::disallowed_methods,
    reason = "tests make and read files of their own"
)]

mod addresses;
mod advice;
mod architecture;
mod archive;
mod cli;
mod collection;
mod damage;
mod decisions;
mod demo;
mod desk;
mod documents;
mod doubts;
mod evidence;
mod exhibits;
mod exports;
mod fuzzed;
mod guide;
mod invariance;
mod layouts;
mod letters;
mod mutants;
mod pains;
mod portfolio;
mod queries;
mod recipes;
mod redaction;
mod refusals;
mod reliability;
mod returned;
mod rounds;
mod sections;
mod seeds;
mod sheets;
mod texts;
mod versions;
mod workbooks;

/// The customers whom the generator invents.
#[path = "../../benches/customer/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the program over the generator uses the rest"
)]
mod customer;
