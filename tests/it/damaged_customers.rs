//! Damages files of generated customers in common ways. A requirement that fails with the complete exports must not
//! pass with a damaged file, unless the report names that file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use analyze::customer::{AccessPolicy, ConsultantInput};
use analyze::model::location::Note;
use analyze::model::verdict::Verdict;
use analyze::report::Report;
use customer_generator::{Customer, Format, Options, WholeFault};
use fastrand::Rng;

use crate::support::damaged_table::{FileDamage, TableFile};
use crate::support::exports::report_with;

/// Default number of damaged exports to check. `ANALYZE_DAMAGED` sets another number. With 100000, all are checked.
const RUNS: usize = 100;

/// Tables with data for the `must` requirements. They are damaged first. Other tables are damaged only if
/// `ANALYZE_DAMAGED` sets a sufficiently large number.
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

/// The `must` requirements. Each of them fails for at least one customer.
const MANDATORY: &[&str] = &[
    "version",
    "administrator",
    "duplicate-email",
    "licence",
    "valid-email",
    "travel",
    "satellite",
    "sentry-addons",
];

/// A generated customer, with its files and the requirements that fail for it.
struct FailingCustomer {
    name: String,
    consultant: ConsultantInput,
    /// The undamaged exports.
    folder: tempfile::TempDir,
    files: Vec<TableFile>,
    failing: BTreeSet<&'static str>,
    /// The remarks about each file in the report on the complete exports, by file name.
    remarks: BTreeMap<String, BTreeSet<String>>,
}

impl FailingCustomer {
    fn new(
        seed: u64,
        format: Format,
        whole_fault: Option<WholeFault>,
        consultant: ConsultantInput,
    ) -> Self {
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
        let mut complete = Self {
            name: format!("customer {seed}"),
            consultant,
            files: read_files(&folder.path().join("exports")),
            folder,
            failing: BTreeSet::new(),
            remarks: BTreeMap::new(),
        };
        let report = complete.report(complete.files.iter().map(|file| complete.path(file)));
        let requirements = report.requirements.iter();
        let failing = requirements.filter(|requirement| requirement.verdict == Verdict::Fail);
        complete.failing = failing.map(|requirement| requirement.id).collect();
        let files = complete.files.iter();
        complete.remarks = files
            .map(|file| (file.name.clone(), remarks(&report, &file.name)))
            .collect();
        complete
    }

    fn path(&self, file: &TableFile) -> PathBuf {
        self.folder.path().join("exports").join(&file.name)
    }

    fn report(&self, inputs: impl Iterator<Item = PathBuf>) -> Report {
        report_with(&analyze::cli::options::Options {
            inputs: inputs.collect(),
            consultant: self.consultant.clone(),
            ..Default::default()
        })
    }

    /// Damages a file. Returns the requirements that fail with the complete exports but pass with the damaged file.
    /// Returns none if the report contains a new remark about this file.
    fn silent_passes(&self, file: &TableFile, damage: &FileDamage) -> Vec<&'static str> {
        let folder = tempfile::tempdir().expect("a folder");
        let damaged = file.damaged(damage).map(|bytes| {
            let path = folder.path().join(&file.name);
            std::fs::write(&path, bytes).expect("a file");
            path
        });
        let others = self.files.iter().filter(|other| other.name != file.name);
        let report = self.report(others.map(|other| self.path(other)).chain(damaged));
        if !remarks(&report, &file.name).is_subset(&self.remarks[&file.name]) {
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

/// Returns everything that a report says about a file: the notes on the file, the reasons why its rows were set aside,
/// and all general notes and reasons for verdicts in which its name occurs.
fn remarks(report: &Report, name: &str) -> BTreeSet<String> {
    let inputs = report
        .inputs
        .iter()
        .filter(|input| input.file() == Some(name));
    let mut remarks: BTreeSet<String> = inputs
        .flat_map(|input| {
            let set_aside = input.set_aside.iter().map(|each| each.detail.english());
            let notes = input.notes.iter().map(Note::english);
            set_aside.chain(notes)
        })
        .collect();
    let notes = report.notes.iter().map(Note::english);
    let reasons = report
        .requirements
        .iter()
        .map(analyze::report::RequirementReport::english_reason);
    let naming = notes.chain(reasons).filter(|text| text.contains(name));
    remarks.extend(naming);
    remarks
}

fn customers() -> Vec<FailingCustomer> {
    let plain = ConsultantInput::default;
    let everybody = || ConsultantInput {
        access: AccessPolicy::All,
        ..plain()
    };
    let too_few_plans = || ConsultantInput {
        plans: Some(1),
        ..plain()
    };
    let old = Some(WholeFault::VersionTooOld);
    let nobody = Some(WholeFault::NoAdministrator);
    let without_plan = Some(WholeFault::AdministratorWithoutPlan);
    let customers = [
        (1, Format::Csv, None, everybody()),
        (2, Format::Mixed, None, plain()),
        (3, Format::Mixed, None, too_few_plans()),
        (4, Format::Csv, old, plain()),
        (5, Format::Mixed, nobody, plain()),
        (6, Format::Mixed, without_plan, plain()),
    ];
    customers
        .map(|(seed, format, fault, consultant)| {
            FailingCustomer::new(seed, format, fault, consultant)
        })
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

/// Runs `work` on all items in separate threads. A thread pool is not used, because `work` itself runs parallel tasks
/// in a pool, and nested tasks would need too much stack.
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
        let ended = started.into_iter().map(std::thread::ScopedJoinHandle::join);
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
    let silent: Vec<&str> = results
        .iter()
        .filter(|(_, passes)| !passes)
        .map(|(name, _)| name.as_str())
        .collect();
    let failing: BTreeSet<&str> = customers
        .iter()
        .flat_map(|customer| customer.failing.iter().copied())
        .collect();
    for id in MANDATORY {
        assert!(failing.contains(id), "no customer fails {id}");
    }
    let runs = results.len();
    assert!(silent.is_empty(), "{runs} runs:\n{}", silent.join("\n"));
}
