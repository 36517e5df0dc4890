//! Writes the exports of an invented customer, and what must be reported about them.
//!
//! `cargo run --release --example customer -- --users 2000 --seed 1 OUT/` makes `OUT/exports/` and
//! `OUT/truth.json`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Parser;

use customer_generator::{Customer, Format, Options, WholeFault};

/// How many customers' persons there are for each user by default.
const PERSONS_PER_USER: u64 = 20;

/// Writes the exports of an invented customer and the findings that must be reported about them.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder for `exports/` and `truth.json`
    out: PathBuf,
    /// Users who can log in
    #[arg(long, default_value_t = 2000)]
    users: usize,
    /// The customer's own customers [default: 20 for each user]
    #[arg(long)]
    persons: Option<u64>,
    /// Rows of `Email` for each of them
    #[arg(long, default_value_t = 1)]
    emails_per_person: u64,
    /// Equal seeds give equal bytes
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Share of the users who have a fault, in per cent
    #[arg(long, default_value_t = 2, conflicts_with = "clean")]
    faults: usize,
    /// No fault at all
    #[arg(long)]
    clean: bool,
    /// A fault of the whole database: version-too-old, no-administrator or administrator-without-plan
    #[arg(long)]
    whole_fault: Option<WholeFault>,
    /// How the exports are written: csv or mixed
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
