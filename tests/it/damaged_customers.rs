//! Every file of generated customers, damaged in every common way. A requirement that fails on the complete
//! export never passes on the damaged one, unless the report names the file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use analyze::model::verdict::Verdict;
use analyze::report::Report;
use customer_generator::{Customer, Format, Options, WholeFault};
use fastrand::Rng;

use crate::support::damaged_table::{FileDamage, TableFile};
use crate::support::exports::report;

/// How many damaged exports are checked. `ANALYZE_DAMAGED` sets another number.
const RUNS: usize = 300;

/// Tables that the mandatory requirements read. Damage to the others is left to larger runs.
const MANDATORY_TABLES: &[&str] = &[
    "associate",
    "company",
    "contact",
    "ejuser",
    "email",
    "functionright",
    "functionrightrolelink",
    "licenseassoclink",
    "licensesatllink",
    "modulelicense",
    "ownercontactlink",
    "person",
    "role",
    "satellite",
    "travelcurrent",
    "travelidmapping",
    "traveller",
    "userpreference",
    "userrolelink",
];

/// Mandatory requirements that fail in at least one customer. `licence` fails only with a number of purchased plans.
const MANDATORY: &[&str] = &[
    "version",
    "administrator",
    "duplicate-email",
    "valid-email",
    "travel",
    "satellite",
    "sentry-addons",
];

/// Damage after which a requirement passes silently. The list may only get shorter.
const KNOWN_SILENT: &[&str] = &[];

/// One generated customer with its files and the requirements that fail.
struct FailingCustomer {
    name: String,
    files: Vec<TableFile>,
    failing: BTreeSet<&'static str>,
    /// What the report about the complete export says about each file.
    remarks: BTreeMap<String, BTreeSet<String>>,
}

impl FailingCustomer {
    fn new(seed: u64, format: Format, whole_fault: Option<WholeFault>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options {
            users: 20 + usize::try_from(seed).expect("a small seed") * 3 % 21,
            persons: 40,
            seed,
            faults: 60,
            format,
            whole_fault,
            ..Options::default()
        };
        let customer = Customer::generate(&options);
        customer.write(folder.path()).expect("a place to write");
        let exports = folder.path().join("exports");
        let report = report(&exports);
        let files = read_files(&exports);
        let requirements = report.requirements.iter();
        let failing = requirements.filter(|requirement| requirement.verdict == Verdict::Fail);
        Self {
            name: format!("customer {seed}"),
            failing: failing.map(|requirement| requirement.id).collect(),
            remarks: files
                .iter()
                .map(|file| (file.name.clone(), remarks(&report, &file.name)))
                .collect(),
            files,
        }
    }

    /// Returns the requirements that pass silently with this file damaged.
    fn silent_passes(&self, file: &TableFile, damage: &FileDamage) -> Vec<&'static str> {
        let folder = tempfile::tempdir().expect("a folder");
        for other in &self.files {
            let bytes = if other.name == file.name {
                other.damaged(damage)
            } else {
                Some(other.bytes().to_vec())
            };
            if let Some(bytes) = bytes {
                std::fs::write(folder.path().join(&other.name), bytes).expect("a file");
            }
        }
        let report = report(folder.path());
        let remarks = remarks(&report, &file.name);
        if !remarks.is_subset(&self.remarks[&file.name]) {
            return Vec::new();
        }
        let requirements = report.requirements.iter();
        requirements
            .filter(|requirement| requirement.verdict == Verdict::Pass)
            .map(|requirement| requirement.id)
            .filter(|id| self.failing.contains(id))
            .collect()
    }
}

fn read_files(folder: &Path) -> Vec<TableFile> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy();
        TableFile::new(name.into_owned(), std::fs::read(&path).expect("a file"))
    });
    files.collect()
}

/// Returns the texts of a report that are about a file: its notes, its rows set aside, and reasons that name it.
fn remarks(report: &Report, name: &str) -> BTreeSet<String> {
    let inputs = report
        .inputs
        .iter()
        .filter(|input| input.file() == Some(name));
    let mut remarks: BTreeSet<String> = inputs
        .flat_map(|input| {
            let set_aside = input.set_aside.iter().map(|each| each.detail.clone());
            let notes = input.notes.iter().map(|note| note.text.clone());
            set_aside.chain(notes)
        })
        .collect();
    let notes = report.notes.iter().map(|note| &note.text);
    let reasons = report
        .requirements
        .iter()
        .map(|requirement| &requirement.reason);
    let naming = notes.chain(reasons).filter(|text| text.contains(name));
    remarks.extend(naming.cloned());
    remarks
}

fn customers() -> Vec<FailingCustomer> {
    let customers = [
        (1, Format::Csv, None),
        (2, Format::Mixed, None),
        (3, Format::Mixed, None),
        (4, Format::Csv, Some(WholeFault::VersionTooOld)),
        (5, Format::Mixed, Some(WholeFault::NoAdministrator)),
        (6, Format::Mixed, Some(WholeFault::AdministratorWithoutPlan)),
    ];
    customers
        .map(|(seed, format, fault)| FailingCustomer::new(seed, format, fault))
        .into()
}

fn is_mandatory(file: &str) -> bool {
    let name = file.to_lowercase();
    let stem = name
        .rsplit_once('.')
        .map_or(name.as_str(), |(stem, _)| stem);
    let table = stem.rsplit(['.', '_']).next().unwrap_or_default();
    MANDATORY_TABLES.contains(&table)
}

fn runs() -> usize {
    let number = std::env::var("ANALYZE_DAMAGED").ok();
    number.map_or(RUNS, |text| text.parse().expect("a number of runs"))
}

/// Returns the results for all items. Nested work of one pool of threads would need too much stack.
fn in_threads<I: Sync, R: Send>(items: &[I], work: impl Fn(&I) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let work = &work;
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..threads)
            .map(|thread| {
                let own = items.iter().skip(thread).step_by(threads);
                scope.spawn(move || own.map(work).collect::<Vec<R>>())
            })
            .collect();
        let ended = started.into_iter().map(|thread| thread.join());
        ended
            .flat_map(|results| results.expect("no panic"))
            .collect()
    })
}

#[test]
fn no_failing_requirement_passes_silently_after_damage() {
    let customers = customers();
    let mut damages: Vec<(&FailingCustomer, &TableFile, FileDamage)> = customers
        .iter()
        .flat_map(|customer| customer.files.iter().map(move |file| (customer, file)))
        .flat_map(|(customer, file)| {
            let damages = file.all_damages().into_iter();
            damages.map(move |damage| (customer, file, damage))
        })
        .collect();
    Rng::with_seed(1).shuffle(&mut damages);
    damages.sort_by_key(|(_, file, _)| !is_mandatory(&file.name));
    damages.truncate(runs());
    let results = in_threads(&damages, |(customer, file, damage)| {
        let passes = customer.silent_passes(file, damage).join(", ");
        let name = format!("{}: {} {damage}: {passes}", customer.name, file.name);
        (name, passes.is_empty())
    });
    let silent = results.iter().filter(|(_, passes)| !passes);
    let unknown: Vec<&str> = silent
        .map(|(name, _)| name.as_str())
        .filter(|name| !KNOWN_SILENT.contains(name))
        .collect();
    let runs = results.len();
    let failing: BTreeSet<&str> = customers
        .iter()
        .flat_map(|customer| customer.failing.iter().copied())
        .collect();
    let silent_now: Vec<&str> = results.iter().map(|(name, _)| name.as_str()).collect();
    for name in KNOWN_SILENT {
        assert!(
            silent_now.contains(name),
            "KNOWN_SILENT: {name} is not silent any more"
        );
    }
    for id in MANDATORY {
        assert!(failing.contains(id), "no customer fails {id}");
    }
    assert!(unknown.is_empty(), "{runs} runs:\n{}", unknown.join("\n"));
}
