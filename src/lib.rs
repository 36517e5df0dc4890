//! Offline check of a SuperOffice database for the move to SuperOffice CRM Online: exports in, verdicts
//! and fix lists out.
//!
//! One straight line: open the inputs, recognise and bind the tables, see the customer in them, judge,
//! report, write. Each step takes the value before it and returns the next.

pub mod addresses;
pub mod assembly;
pub mod baseline;
pub mod census;
pub mod cli;
pub mod compare;
pub mod customer;
pub mod decisions;
pub mod email;
pub mod error;
pub mod explain;
pub mod finding;
pub mod grid;
pub mod ingest;
pub mod keys;
pub mod letters;
pub mod lists;
pub mod need;
pub mod options;
pub mod origin;
pub mod output;
pub mod portfolio;
pub mod queries;
pub mod recipe;
pub mod redact;
pub mod report;
pub mod rules;
pub mod schema;
pub mod screen;
pub mod table;
#[cfg(test)]
mod trials;
pub mod verdict;

use std::io::Write;
use std::path::Path;

use crate::assembly::Assembly;
use crate::baseline::Baseline;
use crate::cli::Task;
use crate::customer::{Customer, User};
use crate::decisions::Decisions;
use crate::email::{Examiner, Policy};
use crate::error::Error;
use crate::ingest::{Intake, Source};
use crate::options::Options;
use crate::output::{Document, Targets};
use crate::portfolio::Portfolio;
use crate::redact::Person;
use crate::report::{Background, Report, UserReport};
use crate::schema::Dictionary;
use crate::screen::{Progress, Screen};
use crate::verdict::{Overall, Verdict};

/// How a run ended, for the shell; the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Ready, with or without reviews; or a command that judges nothing.
    Ready,
    /// Nothing failed, but something could not be decided.
    Undecided,
    /// At least one requirement failed.
    Failed,
}

impl Status {
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
pub fn run(task: Task) -> Result<Status, Error> {
    let screen = Screen::here();
    match task {
        Task::Explain(name) => screen.print(&explain::explain(name.as_deref())?)?,
        Task::Script(queries) => screen.print(&queries.script())?,
        Task::Letter(queries) => screen.print(&queries.instructions())?,
        Task::Manual => screen.print(&explain::manual())?,
        Task::Completions(shell) => screen.print(&explain::completions(shell))?,
        Task::Analyze(options) => return analyze(&options, &screen),
        Task::Addresses(options, columns) => return addresses(&options, &columns, &screen),
    }
    Ok(Status::Ready)
}

fn analyze(options: &Options, screen: &Screen) -> Result<Status, Error> {
    refuse_inside(options)?;
    if !options.each {
        let report = written(options, screen, || report(options, screen))?;
        return Ok(Status::of(&report, options.strict));
    }
    let format = screen.format(options)?;
    let targets = Targets::open(&options.outputs, &options.inputs)?;
    let view = screen.view(options);
    Document::refuse(targets.formats().chain([format]))?;
    let (portfolio, worst) = portfolio(options, screen);
    let document = Document::Portfolio(&portfolio);
    targets.write(document, &view)?;
    screen.write(|out: &mut dyn Write| document.write(format, &view, out))?;
    worst
}

/// Checks every address. How it ends tells of the addresses, for readiness is not judged.
fn addresses(options: &Options, columns: &[String], screen: &Screen) -> Result<Status, Error> {
    let report = written(options, screen, || {
        let dictionary = dictionary(options)?;
        let progress = screen.progress(options);
        let intake = intake(options, &dictionary, &progress)?;
        let mut report =
            addresses::report(intake, &dictionary, columns, |source| progress.at(source))?;
        progress.finish();
        if options.redact {
            redact::redact(&mut report, &[], &[], &dictionary);
        }
        Ok(report)
    })?;
    let verdicts = report.requirements.iter().map(|each| each.verdict);
    Ok(match verdicts.min() {
        Some(Verdict::Fail) => Status::Failed,
        Some(Verdict::Unknown | Verdict::Review) if options.strict => Status::Failed,
        Some(Verdict::Unknown) => Status::Undecided,
        _ => Status::Ready,
    })
}

/// Makes a report and writes it to all targets, which are opened first.
fn written(
    options: &Options,
    screen: &Screen,
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
) -> Result<Intake, Error> {
    let (inputs, encodings) = (&options.inputs, &options.encodings);
    let intake = ingest::open_watched(inputs, dictionary, encodings, progress.first_pass())?;
    progress.reading(intake.sources.iter().map(Source::bytes).sum());
    match intake.unused_encodings.first() {
        None => Ok(intake),
        Some(file) => Err(Error::Usage(format!(
            "--encoding {file}: no such file was found"
        ))),
    }
}

/// Analyses each input on its own; returns their lines and the worst answer: none at all, then a failure,
/// then what is undecided.
fn portfolio(options: &Options, screen: &Screen) -> (Portfolio, Result<Status, Error>) {
    let mut portfolio = Portfolio::default();
    let mut worst = Status::Ready;
    let mut failed = 0;
    let names = portfolio::names(&options.inputs);
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
                worst = worst.max(Status::of(&report, options.strict));
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
pub fn report(options: &Options, screen: &Screen) -> Result<Report, Error> {
    let dictionary = dictionary(options)?;
    // What people worked out comes first: an hour's run must not end at a missing reason.
    let baseline = options.baseline.as_deref().map(read_baseline).transpose()?;
    let decisions = options.decisions.as_deref();
    let decisions = decisions.map(Decisions::read).transpose()?;
    let assembly = assemble(options, &dictionary, screen)?;
    let newest = assembly.inputs.iter().filter_map(|input| input.newest_date);
    let mut notes = assembly::table_notes(&assembly.data);
    notes.extend(lists::notes(newest.max()));
    let name = assembly::customer_name(&assembly.data);
    let examiner = Examiner::new(Policy::default());
    let mut stated = options.stated.clone();
    if let Some(baseline) = &baseline {
        stated.earlier_identity = Some(baseline.identity());
    }
    let customer = Customer::new(assembly.data, dictionary, stated, examiner);
    let judgements = rules::evaluate(&customer, &options.selection);
    let notes = notes.into_iter().chain(assembly.notes);
    let notes = notes.chain(customer.notes.iter().cloned());
    let background = Background {
        customer: name,
        users: customer.users.iter().map(user_report).collect(),
        inputs: assembly.inputs,
        notes: notes.chain(customer.census_notes()).collect(),
        not_asked: options.selection.left_out(),
    };
    let mut report = Report::new(judgements, background).with_census(customer.census());
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
        redact::redact(&mut report, &people, &names(options), &customer.dictionary);
    }
    Ok(report)
}

fn assemble(
    options: &Options,
    dictionary: &Dictionary,
    screen: &Screen,
) -> Result<Assembly, Error> {
    let progress = screen.progress(options);
    let intake = intake(options, dictionary, &progress)?;
    let (tables, layouts) = (&options.tables, &options.layouts);
    let assembly = assembly::assemble(&intake, dictionary, tables, layouts, |source| {
        progress.at(source);
    })?;
    progress.finish();
    if assembly.data.tables().next().is_none() {
        return Err(Error::NothingReadable(screen::nothing_readable(
            &assembly.inputs,
        )));
    }
    Ok(assembly)
}

fn user_report(user: &User) -> UserReport {
    let first = user.addresses.first();
    let keys = first.and_then(|candidate| candidate.address.keys.as_ref());
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
        addresses: addresses.map(|candidate| candidate.value.clone()).collect(),
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
