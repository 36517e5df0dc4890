//! Offline check of a SuperOffice database for the move to SuperOffice CRM Online: exports in, verdicts
//! and fix lists out.
//!
//! One straight line: open the inputs, recognise and bind the tables, see the customer in them, judge,
//! report, write. Each step takes the value before it and returns the next.

pub mod addresses;
pub mod assembly;
pub mod census;
pub mod cli;
pub mod compare;
pub mod customer;
pub mod email;
pub mod error;
pub mod explain;
pub mod finding;
pub mod grid;
pub mod ingest;
pub mod letters;
pub mod lists;
pub mod need;
pub mod options;
pub mod origin;
pub mod output;
pub mod queries;
pub mod recipe;
pub mod report;
pub mod rules;
pub mod schema;
pub mod screen;
pub mod table;
pub mod verdict;

use std::io::Write;

use crate::cli::Task;
use crate::customer::{Access, Customer};
use crate::email::{Examiner, Policy};
use crate::error::Error;
use crate::ingest::Intake;
use crate::options::Options;
use crate::output::Targets;
use crate::report::Report;
use crate::schema::Dictionary;
use crate::screen::Screen;
use crate::verdict::{Overall, Verdict};

/// How a run ended, for the shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Ready, with or without reviews; or a command that judges nothing.
    Ready,
    /// At least one requirement failed.
    Failed,
    /// Nothing failed, but something could not be decided.
    Undecided,
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
        Task::Completions(shell) => screen.print(&explain::completions(shell))?,
        Task::Analyze(options) => return analyze(&options, &screen),
        Task::Addresses(options, columns) => return addresses(&options, &columns, &screen),
    }
    Ok(Status::Ready)
}

fn analyze(options: &Options, screen: &Screen) -> Result<Status, Error> {
    let report = written(options, screen, || report(options, screen))?;
    Ok(Status::of(&report, options.strict))
}

/// Checks every address. How it ends tells of the addresses, for readiness is not judged.
fn addresses(options: &Options, columns: &[String], screen: &Screen) -> Result<Status, Error> {
    let report = written(options, screen, || {
        let dictionary = dictionary(options)?;
        let progress = screen.progress(options);
        let intake = intake(options, &dictionary)?;
        let report = addresses::report(intake, &dictionary, columns, |what| progress.at(what));
        progress.finish();
        report
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

fn intake(options: &Options, dictionary: &Dictionary) -> Result<Intake, Error> {
    let intake = ingest::open(&options.inputs, dictionary, &options.encodings)?;
    match intake.unused_encodings.first() {
        None => Ok(intake),
        Some(file) => Err(Error::Usage(format!(
            "--encoding {file}: no such file was found"
        ))),
    }
}

/// Returns the report over the inputs that the options name.
///
/// # Errors
/// [`Error`] if a path cannot be searched, nothing can be read, or an option does not fit.
pub fn report(options: &Options, screen: &Screen) -> Result<Report, Error> {
    let dictionary = dictionary(options)?;
    let progress = screen.progress(options);
    let intake = intake(options, &dictionary)?;
    let (tables, layouts) = (&options.tables, &options.layouts);
    let assembly = assembly::assemble(&intake, &dictionary, tables, layouts, |what| {
        progress.at(what);
    })?;
    if assembly.data.tables().next().is_none() {
        return Err(Error::NothingReadable(screen::nothing_readable(
            &assembly.inputs,
        )));
    }
    let newest = assembly.inputs.iter().filter_map(|input| input.newest_date);
    let mut notes = assembly::table_notes(&assembly.data);
    notes.extend(lists::notes(newest.max()));
    let name = assembly::customer_name(&assembly.data);
    let examiner = Examiner::new(Policy::default());
    let customer = Customer::new(assembly.data, dictionary, options.stated.clone(), examiner);
    let judgements = rules::evaluate(&customer, &options.selection);
    progress.finish();
    let out_of_scope = customer
        .users
        .iter()
        .filter(|user| user.access == Access::Out)
        .count();
    let notes = notes
        .into_iter()
        .chain(intake.notes)
        .chain(customer.notes.iter().cloned())
        .chain(customer.census_notes())
        .collect();
    Ok(Report::new(
        judgements,
        name,
        out_of_scope,
        assembly.inputs,
        notes,
        options.selection.left_out(),
    )
    .with_census(customer.census()))
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
