//! Writes the exports of an invented customer, and the findings that must be reported about this customer.
//!
//! `cargo run --release --example customer -- --users 2000 --seed 1 OUT/` writes `OUT/exports/` and `OUT/truth.json`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Parser;

use customer_generator::{Customer, Format, Options, WholeFault};

/// If `--persons` is not given, this many persons at the customer's customers are generated for each user.
const PERSONS_PER_USER: u64 = 20;

/// Writes the exports of an invented customer, and the findings that must be reported about this customer.
#[derive(Debug, Parser)]
struct Arguments {
    /// Set the folder for `exports/` and `truth.json`
    out: PathBuf,
    /// Set the number of users who can log in
    #[arg(long, default_value_t = 2000)]
    users: usize,
    /// Set the number of persons at the customer's customers [default: 20 for each user]
    #[arg(long)]
    persons: Option<u64>,
    /// Set the number of `Email` rows for each person at the customer's customers
    #[arg(long, default_value_t = 1)]
    emails_per_person: u64,
    /// Set the random seed; equal options give equal bytes
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Set the percentage of users with a fault
    #[arg(long, default_value_t = 2, conflicts_with = "clean")]
    faults: usize,
    /// Add no faults
    #[arg(long)]
    clean: bool,
    /// Add a fault of the whole database: version-too-old, no-administrator or administrator-without-plan
    #[arg(long)]
    whole_fault: Option<WholeFault>,
    /// Set the format of the exports: csv or mixed
    #[arg(long, default_value = "csv")]
    format: Format,
}

impl Arguments {
    fn options(&self) -> Options {
        let users = u64::try_from(self.users).unwrap_or(u64::MAX);
        Options {
            users: self.users,
            persons: self
                .persons
                .unwrap_or(users.saturating_mul(PERSONS_PER_USER)),
            emails_per_person: self.emails_per_person,
            seed: self.seed,
            faults: if self.clean { 0 } else { self.faults },
            whole_fault: self.whole_fault,
            format: self.format,
        }
    }
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    Customer::generate(&arguments.options())
        .write(&arguments.out)
        .with_context(|| format!("cannot write to {}", arguments.out.display()))
}
