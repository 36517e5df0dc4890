//! Checks properties of the e-mail engine on mutated cells.
//!
//! `cargo run --release --example email_fuzz -- --cells 10000000` checks that nothing panics, and that:
//!
//! - the fast path and the full examination give the same result,
//! - a repaired address needs no further repair and keeps its login key,
//! - the login key of a login key is the same login key,
//! - two addresses with the same login key also have the same mailbox key.
//!
//! At the first failure, the cell is printed and the exit code is 1.

use std::path::Path;

use analyze::email::{AddressHasher, AddressKeys, DefectSet, DomainTable, Examiner};
use anyhow::{Context, ensure};
use clap::Parser;
use fastrand::Rng;
use rayon::prelude::*;

/// Strings that are inserted into cells, in addition to arbitrary characters.
const PIECES: [&str; 66] = [
    "@",
    "@",
    ".",
    "+",
    "-",
    "_",
    " ",
    "'",
    "\"",
    "(",
    ")",
    "<",
    ">",
    "[",
    "]",
    "{",
    "}",
    ";",
    ",",
    ":",
    "\\",
    "/",
    "|",
    "&",
    "%",
    "#",
    "=",
    "?",
    "\t",
    "\r\n",
    "\0",
    "\u{a0}",
    "\u{200b}",
    "\u{200d}",
    "\u{ad}",
    "\u{feff}",
    "\u{202e}",
    "\u{fffd}",
    "\u{3000}",
    "。",
    "＠",
    "．",
    ";",
    "K",
    "\u{301}",
    "\u{338}",
    "ß",
    "ς",
    "ı",
    "İ",
    "å",
    "Æ",
    "ﬁ",
    "а",
    "ا",
    "क\u{94d}",
    "·",
    "❤",
    "ẞ",
    "xn--",
    "--",
    "mailto:",
    "&amp;",
    "%40",
    "#mailto:",
    " og ",
];
/// Number of cells that one parallel task checks.
const AT_ONCE: u64 = 10_000;
/// Files of test vectors in `testdata/email`. The first cell of each row is an address to mutate.
const SUITES: [&str; 6] = [
    "isemail.tsv",
    "python_email_validator.tsv",
    "egulias.tsv",
    "hapi_address.tsv",
    "validatorjs_isemail.tsv",
    "rust_crates.tsv",
];

/// Checks properties of the e-mail engine on mutated cells.
#[derive(Debug, Parser)]
struct Arguments {
    /// Number of cells
    #[arg(long, default_value_t = 1_000_000)]
    cells: u64,
    /// Seed of the mutations; equal seeds give equal cells
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let seeds = seeds()?;
    let tasks = arguments.cells.div_ceil(AT_ONCE);
    let (examiner, table) = (Examiner::default(), DomainTable::default());
    let results = (0..tasks).into_par_iter().map(|task| {
        let mut dice = Rng::with_seed(arguments.seed.rotate_left(32) ^ task);
        let mut hasher = AddressHasher::new(&examiner, &table);
        let mut before: Option<AddressKeys> = None;
        let mut with_keys = 0_u64;
        for _ in 0..AT_ONCE {
            let cell = mutated(&seeds, &mut dice);
            let keys = check(&examiner, &mut hasher, &cell, before.as_ref())
                .with_context(|| format!("{cell:?}"))?;
            with_keys += u64::from(keys.is_some());
            before = keys.or(before);
        }
        anyhow::Ok(with_keys)
    });
    let with_keys: u64 = results.sum::<anyhow::Result<u64>>()?;
    let line = format!(
        "{} cells, {with_keys} of them with keys: no failure\n",
        tasks * AT_ONCE
    );
    std::io::Write::write_all(&mut std::io::stdout(), line.as_bytes())?;
    Ok(())
}

/// Checks the properties of one cell, and compares its keys with the keys of another cell. Returns the keys of the
/// first cell, or `None` if it has no keys.
fn check(
    examiner: &Examiner,
    hasher: &mut AddressHasher<'_>,
    cell: &str,
    other: Option<&AddressKeys>,
) -> anyhow::Result<Option<AddressKeys>> {
    let address = examiner.examine(cell);
    let hashed = hasher.hash(cell);
    let names = DefectSet::of(address.defects.iter().map(|defect| defect.name));
    ensure!(hashed.defects == names, "the fast path has other defects");
    ensure!(
        hashed.keys.is_some() == address.keys.is_some(),
        "the fast path has other keys"
    );
    let Some(keys) = address.keys else {
        return Ok(None);
    };
    // In lower case, `İ` is one byte longer, so the login key may be too long for an address. Therefore, the login key
    // is examined only if it is as long as the exact key.
    if keys.exact.as_str().len() == keys.login.as_str().len() {
        let again = examiner.examine(keys.login.as_str()).keys;
        let login = again.map(|again| again.login);
        ensure!(
            login.as_ref() == Some(&keys.login),
            "the key has another key"
        );
        let again = hasher.hash(keys.login.as_str()).keys;
        let hash = again.map(|again| again.login);
        ensure!(
            hash == hashed.keys.map(|hashes| hashes.login),
            "the key has another hash"
        );
    }
    if let Some(repaired) = address.repaired {
        let again = examiner.examine(&repaired);
        ensure!(
            again.repaired.is_none(),
            "{repaired:?} needs a repair again"
        );
        let login = again.keys.map(|again| again.login);
        ensure!(
            login.as_ref() == Some(&keys.login),
            "{repaired:?} has another login key"
        );
    }
    if let Some(other) = other {
        ensure!(
            keys.login != other.login || keys.mailbox == other.mailbox,
            "one login, two mailboxes"
        );
    }
    Ok(Some(keys))
}

fn mutated(seeds: &[String], dice: &mut Rng) -> String {
    let pick = |dice: &mut Rng| &seeds[dice.usize(..seeds.len())];
    let mut cell: Vec<char> = pick(dice).chars().collect();
    for _ in 0..dice.usize(0..5) {
        let at = dice.usize(0..=cell.len());
        match dice.u8(0..6) {
            0 | 1 => {
                let piece = PIECES[dice.usize(..PIECES.len())];
                cell.splice(at..at, piece.chars());
            }
            2 => cell.truncate(at),
            3 if at < cell.len() => {
                cell.remove(at);
            }
            4 if at < cell.len() => cell[at] = dice.char(..),
            _ => {
                let tail: Vec<char> = pick(dice).chars().collect();
                let from = dice.usize(0..=tail.len());
                cell.truncate(at);
                cell.extend(&tail[from..]);
            }
        }
    }
    cell.into_iter().collect()
}

/// Returns the cells to mutate: the addresses in the files of test vectors, and some ordinary addresses.
#[allow(clippy::disallowed_methods, reason = "test data")]
fn seeds() -> anyhow::Result<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/email");
    let mut seeds = Vec::new();
    for suite in SUITES {
        let text = std::fs::read_to_string(folder.join(suite)).context(suite)?;
        let rows = text.lines().filter(|line| !line.starts_with("# "));
        let cells = rows.filter_map(|line| line.split('\t').next());
        seeds.extend(cells.filter_map(|cell| serde_json::from_str(&format!("\"{cell}\"")).ok()));
    }
    let plain = [
        "ola@firma.no",
        "Kari.N+a@Gmail.com",
        "o'b@blåbær.no",
        "a-b@yahoo.no",
        "info@faß.de",
    ];
    seeds.extend(plain.map(str::to_owned));
    Ok(seeds)
}
