//! Real exports in, verdicts out: the whole program, from the folder to the report.

#![allow(
    clippy::disallowed_methods,
    reason = "tests make and read files of their own"
)]

mod architecture;
mod cli;
mod demo;
mod documents;
mod doubts;
mod evidence;
mod exports;
mod invariance;
mod queries;
mod refusals;
mod sections;
mod seeds;
mod workbooks;

/// The customers whom the generator invents.
#[path = "../../benches/customer/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the program over the generator uses the rest"
)]
mod customer;
