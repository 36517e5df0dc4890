//! Offline check of a SuperOffice database before its migration to SuperOffice CRM Online: exports in, verdicts and
//! fix lists out.
//!
//! The modules are listed in the order in which data flows through them: options are parsed, inputs opened, tables
//! recognised and loaded, the customer described, requirements judged, and the report written. Each step takes the
//! previous value and returns the next.

/// Parses the command line into options.
pub mod cli;

/// Writes to standard output and standard error: width, colour, progress.
pub mod console;

/// Defines the types that all stages share: locations, cells, tables, evidence, findings, verdicts.
pub mod model;

/// Describes how each export tool exports correctly.
pub mod exporters;

/// Recognises tables by their headers and gives their columns types.
pub mod schema;

/// Opens paths as grids of cells: text, workbooks, archives, saved e-mails.
pub mod ingest;

/// Loads all inputs into one dataset and accounts for every row.
pub mod load;

/// Parses, normalises and compares e-mail addresses; knows nothing of SuperOffice.
pub mod email;

/// Describes the customer: users with their licences, rights and addresses.
pub mod customer;

/// Judges the requirements, one file per rule.
pub mod rules;

/// Builds the report: baseline, decisions, redaction, several customers.
pub mod report;

/// Checks every address of a list: the command `analyze addresses`.
pub mod addresses;

/// Writes the report to the terminal and as CSV, JSON, Markdown, HTML and XLSX.
pub mod output;

/// Writes the script and the letter with which a customer exports the tables.
pub mod queries;

/// Sums up why a run cannot go on.
pub mod error;

#[cfg(test)]
mod trials;

use std::io::Write;
use std::path::Path;

use crate::cli::Task;
use crate::cli::options::Options;
use crate::console::{Console, Progress};
use crate::customer::{Customer, User};
use crate::email::{Examiner, Policy};
use crate::error::Error;
use crate::ingest::{InputGrid, OpenedInputs};
use crate::load::LoadedInputs;
use crate::model::identity::Identity;
use crate::model::verdict::{Overall, Verdict};
use crate::output::{ReportDocument, Targets};
use crate::report::baseline::Baseline;
use crate::report::decisions::Decisions;
use crate::report::portfolio::Portfolio;
use crate::report::redact::Person;
use crate::report::{Report, ReportContext, UserReport};
use crate::schema::Dictionary;

/// How a run ended, for the shell; the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunStatus {
    /// Ready, with or without reviews; or a command that judges nothing.
    Ready,
    /// Nothing failed, but something could not be decided.
    Undecided,
    /// At least one requirement failed.
    Failed,
}

impl RunStatus {
    /// Returns the exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Ready => 0,
            Self::Failed => 1,
            Self::Undecided => 3,
        }
    }

    /// Returns the status of a report; `strict` takes reviews and unknowns for failures.
    fn of(report: &Report, strict: bool) -> Self {
        let clean = |verdict: Verdict| matches!(verdict, Verdict::Pass | Verdict::NotApplicable);
        if strict && !report.requirements.iter().all(|r| clean(r.verdict)) {
            return Self::Failed;
        }
        match report.overall {
            Overall::NotReady => Self::Failed,
            Overall::Undecided => Self::Undecided,
            Overall::ReadyWithReviews | Overall::Ready => Self::Ready,
        }
    }
}

/// Does what was asked for; the report goes to standard output, all else to standard error.
///
/// # Errors
/// [`Error`] if the run cannot go on. A reader of standard output that has gone away is no error.
pub fn run(task: Task) -> Result<RunStatus, Error> {
    let screen = Console::here();
    match task {
        Task::Explain(name) => screen.print(&cli::explain::explain(name.as_deref())?)?,
        Task::Script(queries) => screen.print(&queries.script())?,
        Task::Instructions(queries) => screen.print(&queries.instructions())?,
        Task::Manual => screen.print(&cli::explain::manual())?,
        Task::Completions(shell) => screen.print(&cli::explain::completions(shell))?,
        Task::Analyze(options) => return analyze(&options, &screen),
        Task::Addresses(options, columns) => return addresses(&options, &columns, &screen),
    }
    Ok(RunStatus::Ready)
}

fn analyze(options: &Options, screen: &Console) -> Result<RunStatus, Error> {
    refuse_inside(options)?;
    if !options.each {
        let report = written(options, screen, || report(options, screen))?;
        return Ok(RunStatus::of(&report, options.strict));
    }
    let format = screen.format(options)?;
    let targets = Targets::open(&options.outputs, &options.inputs)?;
    let view = screen.view(options);
    ReportDocument::refuse(targets.formats().chain([format]))?;
    let (portfolio, worst) = portfolio(options, screen);
    let document = ReportDocument::Portfolio(&portfolio);
    targets.write(document, &view)?;
    screen.write(|out: &mut dyn Write| document.write(format, &view, out))?;
    worst
}

/// Checks every address. How it ends tells of the addresses, for readiness is not judged.
fn addresses(options: &Options, columns: &[String], screen: &Console) -> Result<RunStatus, Error> {
    let report = written(options, screen, || {
        let dictionary = dictionary(options)?;
        let progress = screen.progress(options);
        let intake = intake(options, &dictionary, &progress)?;
        let mut report =
            addresses::report(intake, &dictionary, columns, |source| progress.at(source))?;
        progress.finish();
        if options.redact {
            report::redact::redact(&mut report, &[], &[], &dictionary);
        }
        Ok(report)
    })?;
    let verdicts = report.requirements.iter().map(|each| each.verdict);
    Ok(match verdicts.min() {
        Some(Verdict::Fail) => RunStatus::Failed,
        Some(Verdict::Unknown | Verdict::Review) if options.strict => RunStatus::Failed,
        Some(Verdict::Unknown) => RunStatus::Undecided,
        _ => RunStatus::Ready,
    })
}

/// Makes a report and writes it to all targets, which are opened first.
fn written(
    options: &Options,
    screen: &Console,
    report: impl FnOnce() -> Result<Report, Error>,
) -> Result<Report, Error> {
    let format = screen.format(options)?;
    let targets = Targets::open(&options.outputs, &options.inputs)?;
    let report = report()?;
    screen.tell(&report, options);
    let view = screen.view(options);
    targets.write(&report, &view)?;
    screen.write(|out: &mut dyn Write| (format.write)(&report, &view, out))?;
    Ok(report)
}

fn intake(
    options: &Options,
    dictionary: &Dictionary,
    progress: &Progress,
) -> Result<OpenedInputs, Error> {
    let (inputs, encodings) = (&options.inputs, &options.encodings);
    let intake = ingest::open_watched(inputs, dictionary, encodings, progress.first_pass())?;
    progress.reading(intake.sources.iter().map(InputGrid::bytes).sum());
    match intake.unused_encodings.first() {
        None => Ok(intake),
        Some(file) => Err(Error::Usage(format!(
            "--encoding {file}: no such file was found"
        ))),
    }
}

/// Analyses each input on its own; returns their lines and the worst answer: none at all, then a failure,
/// then what is undecided.
fn portfolio(options: &Options, screen: &Console) -> (Portfolio, Result<RunStatus, Error>) {
    let mut portfolio = Portfolio::default();
    let mut worst = RunStatus::Ready;
    let mut failed = 0;
    let names = report::portfolio::names(&options.inputs);
    let customers = names.len();
    for (name, input) in names {
        let own = Options {
            inputs: vec![input.clone()],
            // Addresses are compared as they are; pseudonyms come at the end.
            redact: false,
            ..options.clone()
        };
        match report(&own, screen) {
            Ok(report) => {
                if options.verbose {
                    screen.tell(&report, &own);
                }
                worst = worst.max(RunStatus::of(&report, options.strict));
                portfolio.add(name, report);
            }
            Err(error) => {
                failed += 1;
                portfolio.add_failed(name, error.to_string());
            }
        }
    }
    portfolio.compare(options.redact);
    let worst = match failed {
        0 => Ok(worst),
        _ => Err(Error::Customers { failed, customers }),
    };
    (portfolio, worst)
}

/// Decisions and earlier reports are no exports, and must not be read as such.
fn refuse_inside(options: &Options) -> Result<(), Error> {
    for file in options.decisions.iter().chain(&options.baseline) {
        let inside = options.inputs.iter().find(|input| {
            let both = file.canonicalize().ok().zip(input.canonicalize().ok());
            both.is_some_and(|(file, input)| file.starts_with(input))
        });
        if let Some(input) = inside {
            return Err(Error::Usage(format!(
                "{} lies inside {} and would be read as an export; keep it beside the exports",
                file.display(),
                input.display()
            )));
        }
    }
    Ok(())
}

/// Returns the report over the inputs that the options name.
///
/// # Errors
/// [`Error`] if a path cannot be searched, nothing can be read, or an option does not fit.
pub fn report(options: &Options, screen: &Console) -> Result<Report, Error> {
    let dictionary = dictionary(options)?;
    // What people worked out comes first: an hour's run must not end at a missing reason.
    let baseline = options.baseline.as_deref().map(read_baseline).transpose()?;
    let decisions = options.decisions.as_deref();
    let decisions = decisions.map(Decisions::read).transpose()?;
    let assembly = assemble(options, &dictionary, screen)?;
    let newest = assembly.inputs.iter().filter_map(|input| input.newest_date);
    let mut notes = load::table_notes(&assembly.data);
    notes.extend(report::data_age::notes(newest.max()));
    let name = Identity::of(&assembly.data);
    let examiner = Examiner::new(Policy::default());
    let mut stated = options.stated.clone();
    if let Some(baseline) = &baseline {
        stated.earlier_identity = Some(baseline.identity());
    }
    let customer = Customer::new(assembly.data, dictionary, stated, examiner);
    let results = rules::evaluate(&customer, &options.selection);
    let notes = notes.into_iter().chain(assembly.notes);
    let notes = notes.chain(customer.notes.iter().cloned());
    let background = ReportContext {
        customer: name,
        users: customer.users.iter().map(user_report).collect(),
        inputs: assembly.inputs,
        notes: notes.chain(customer.census_notes()).collect(),
        not_asked: options.selection.left_out(),
    };
    let mut report = Report::new(results, background).with_census(customer.census());
    if let Some(baseline) = &baseline {
        if decisions.is_none() {
            report.notes.extend(baseline.accepted());
        }
        baseline.compare(&mut report, &customer.dictionary);
    }
    if let Some(decisions) = &decisions {
        decisions.apply(&mut report, screen.today(options));
    }
    if options.redact {
        let earlier = baseline.iter().flat_map(Baseline::people);
        let people: Vec<Person> = customer.users.iter().map(person).chain(earlier).collect();
        report::redact::redact(&mut report, &people, &names(options), &customer.dictionary);
    }
    Ok(report)
}

fn assemble(
    options: &Options,
    dictionary: &Dictionary,
    screen: &Console,
) -> Result<LoadedInputs, Error> {
    let progress = screen.progress(options);
    let intake = intake(options, dictionary, &progress)?;
    let (tables, layouts) = (&options.tables, &options.layouts);
    let assembly = load::assemble(&intake, dictionary, tables, layouts, |source| {
        progress.at(source);
    })?;
    progress.finish();
    if assembly.data.tables().next().is_none() {
        return Err(Error::NothingReadable(console::nothing_readable(
            &assembly.inputs,
        )));
    }
    Ok(assembly)
}

fn user_report(user: &User) -> UserReport {
    let first = user.addresses.first();
    let keys = first.and_then(|address| address.examined.keys.as_ref());
    UserReport {
        id: user.id,
        login: user.login.clone(),
        access: user.access,
        sign_in: keys.map(|keys| keys.login.as_str().to_owned()),
    }
}

fn person(user: &User) -> Person {
    let addresses = user.addresses.iter();
    Person {
        id: user.id,
        login: user.login.clone(),
        name: user.name.clone(),
        addresses: addresses.map(|address| address.value.clone()).collect(),
    }
}

/// The names of files beside the exports, of which notes may speak.
fn names(options: &Options) -> Vec<String> {
    let files = options.decisions.iter().chain(&options.baseline);
    let names = files.filter_map(|path| path.file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

#[allow(
    clippy::disallowed_methods,
    reason = "the earlier report is named by the user"
)]
fn read_baseline(path: &Path) -> Result<Baseline, Error> {
    let bytes = std::fs::read(path).map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })?;
    Baseline::parse(&bytes).map_err(|why| Error::Baseline {
        path: path.to_owned(),
        why,
    })
}

#[allow(
    clippy::disallowed_methods,
    reason = "the alias file is named by the user"
)]
fn dictionary(options: &Options) -> Result<Dictionary, Error> {
    let mut dictionary = Dictionary::built_in();
    if let Some(path) = &options.aliases {
        let text = std::fs::read_to_string(path).map_err(|source| Error::Read {
            path: path.clone(),
            source,
        })?;
        dictionary
            .lay_over(&text)
            .map_err(|source| Error::Aliases {
                path: path.clone(),
                source,
            })?;
    }
    Ok(dictionary)
}
