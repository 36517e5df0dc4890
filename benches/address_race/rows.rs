//! Generates an `Email` export of any size, to measure how fast addresses are compared.
//!
//! `cargo run --release --example email_rows -- --rows 5000000 FILE` writes the export. Each row depends only on the
//! options and its row number. 30 % of the addresses are at mail providers. The others are at companies, of which there
//! is one for every 25 rows. 1 % of the rows repeat the address of another row, in capitals or followed by a space. 2 %
//! of the addresses have a domain with Nordic letters. 0.5 % are invalid or need a repair.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::Parser;

use customer_generator::dice::Dice;
use customer_generator::names::{COUNTRIES, CompanyName, PersonName};

/// Number of rows per company. Only 70 % of the rows have an address at a company.
const PER_COMPANY: u64 = 25;
/// Domains of mail providers.
const PROVIDERS: [&str; 12] = [
    "gmail.com",
    "hotmail.com",
    "outlook.com",
    "online.no",
    "live.no",
    "yahoo.no",
    "icloud.com",
    "telia.com",
    "live.se",
    "hotmail.se",
    "mail.dk",
    "gmx.de",
];

/// Generates an export of e-mail addresses.
#[derive(Debug, Parser)]
struct Arguments {
    /// The file to write
    out: PathBuf,
    /// Number of addresses
    #[arg(long, default_value_t = 5_000_000)]
    rows: u64,
    /// Seed of the random numbers; equal seeds and equal numbers of rows give equal files
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Generates the addresses of all rows.
struct AddressList {
    seed: u64,
    companies: u64,
}

impl AddressList {
    fn dice(&self, row: u64) -> Dice {
        Dice::of_row(self.seed, row)
    }

    /// Returns the domain of the company with this number.
    fn domain(&self, company: u64) -> String {
        let mut dice = Dice::of_row(!self.seed, company);
        let name = CompanyName::any(&mut dice);
        let country = dice.pick(&COUNTRIES);
        // 2.9 % of the companies have a domain with Nordic letters. These companies have only 2 % of all addresses,
        // because 30 % of the addresses are at providers.
        if dice.below(1000) < 29 {
            return format!("blåbær-{}{company}.{}", name.domain, country.tld);
        }
        format!("{}{company}.{}", name.domain, country.tld)
    }

    /// Returns the person's name and the correct, unique address of a row.
    fn own(&self, row: u64) -> (PersonName, String) {
        let mut dice = self.dice(row);
        let name = PersonName::any(&mut dice);
        let host = if dice.per_cent(30) {
            dice.pick(&PROVIDERS).to_owned()
        } else {
            self.domain(dice.below(self.companies))
        };
        (name, format!("{}{row}@{host}", name.local()))
    }

    /// Returns the person's name and the text of the address cell of a row.
    fn cell(&self, row: u64) -> (PersonName, String) {
        let (name, address) = self.own(row);
        let mut dice = Dice::of_row(self.seed ^ 0x55, row);
        match dice.below(1000) {
            0..=4 => (
                name,
                self.other_address(row, &mut dice).to_ascii_uppercase(),
            ),
            5..=9 => (name, self.other_address(row, &mut dice) + " "),
            10 => (name, format!("mailto:{address}")),
            11 => (name, address.replace('@', "@@")),
            12 => (name, address.replacen('.', "..", 1)),
            13 => (name, format!("{} {} <{address}>", name.first, name.last)),
            14 => (name, address + "\u{a0}"),
            _ => (name, address),
        }
    }

    fn other_address(&self, row: u64, dice: &mut Dice) -> String {
        self.own(dice.below(row.max(1))).1
    }
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    write(&arguments).with_context(|| format!("cannot write to {}", arguments.out.display()))
}

#[allow(clippy::disallowed_methods, reason = "the generator writes a file")]
fn write(arguments: &Arguments) -> anyhow::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, std::fs::File::create(&arguments.out)?);
    let list = AddressList {
        seed: arguments.seed,
        companies: 1 + arguments.rows / PER_COMPANY,
    };
    writeln!(
        out,
        "email_id;contact_id;person_id;protocol;type;description;email_address;rank;bounceCount;registered"
    )?;
    for row in 0..arguments.rows {
        let (name, cell) = list.cell(row);
        let (id, contact, day) = (row + 1, 1 + row / 4, 1 + row % 28);
        writeln!(
            out,
            "{id};{contact};{id};SMTP;0;{} {};{cell};1;0;2019-11-{day:02}",
            name.first, name.last
        )?;
    }
    out.flush()?;
    Ok(())
}
