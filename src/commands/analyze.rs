//! The main command: analyses exports and writes the report.

use rayon::prelude::*;

use super::{RunStatus, open_inputs, write_report};
use crate::cli::options::Options;
use crate::console::Console;
use crate::customer::{Customer, User, UserStatus};
use crate::email::{Examiner, Policy};
use crate::error::Error;
use crate::load::{self, LoadedInputs};
use crate::model::database_identity::Identity;
use crate::paths::is_inside;
use crate::report::baseline::Baseline;
use crate::report::decisions::Decisions;
use crate::report::redact::{NamedPerson, redact};
use crate::report::{Report, ReportContext, UserReport, data_age};
use crate::rules;
use crate::schema::Dictionary;

/// Runs the main command for one customer.
pub(super) fn run(options: &Options, console: &Console) -> Result<RunStatus, Error> {
    refuse_files_among_inputs(options)?;
    let report = write_report(options, console, || build_report(options, console))?;
    Ok(RunStatus::of(&report, options.strict))
}

/// Reads the inputs that the options name, and builds the report.
///
/// # Errors
/// Returns [`Error`] if a path cannot be searched, if no table can be read, or if an option contradicts the inputs.
pub fn build_report(options: &Options, console: &Console) -> Result<Report, Error> {
    let dictionary = open_inputs::dictionary(options)?;
    // Read the baseline and the decisions first, so that an error in these files stops the run at once and not after an
    // hour.
    let baseline = options.baseline.as_deref().map(Baseline::read);
    let baseline = baseline.transpose()?;
    let decisions = options.decisions.as_deref().map(Decisions::read);
    let decisions = decisions.transpose()?;
    let loaded = open_inputs::load(options, &dictionary, console)?;
    let _phase = console.phase("checking the requirements", &options.console);
    let (customer, mut report) = judge(options, dictionary, loaded, baseline.as_ref());
    report.language = options.language;
    if let Some(baseline) = &baseline {
        if decisions.is_none() {
            report.notes.extend(baseline.accepted());
        }
        baseline.compare(&mut report, &customer.dictionary);
    }
    if let Some(decisions) = &decisions {
        decisions.apply(&mut report, console.today(options.today));
    }
    report.configuration.clone_from(&options.configuration);
    if options.redact {
        let former = baseline.iter().flat_map(Baseline::people);
        let people: Vec<NamedPerson> = customer.users.iter().map(person).chain(former).collect();
        let files = option_file_names(options);
        redact(&mut report, &people, &files, &customer.dictionary);
    }
    Ok(report)
}

/// Checks the requirements. Returns the customer and the report, to which the comparison, the decisions and the
/// redaction are not yet applied.
fn judge(
    options: &Options,
    dictionary: Dictionary,
    loaded: LoadedInputs,
    baseline: Option<&Baseline>,
) -> (Customer, Report) {
    let newest = loaded.inputs.iter().filter_map(|input| input.newest_date);
    let mut notes = load::table_notes(&loaded.data);
    notes.extend(data_age::notes(newest.max()));
    notes.extend(loaded.notes);
    let identity = Identity::of(&loaded.data);
    let mut consultant = options.consultant.clone();
    if let Some(baseline) = baseline {
        consultant.earlier_identity = Some(baseline.identity());
    }
    let examiner = Examiner::new(Policy::default());
    let customer = Customer::new(loaded.data, dictionary, consultant, examiner);
    let results = rules::evaluate(&customer, &options.selection);
    notes.extend(customer.notes.iter().cloned());
    notes.extend(customer.census_notes());
    let context = ReportContext {
        customer: identity,
        users: customer.users.par_iter().map(user_report).collect(),
        inputs: loaded.inputs,
        notes,
        not_asked: options.selection.left_out(),
    };
    let report = Report::new(results, context).with_user_stats(customer.user_stats());
    (customer, report)
}

/// Refuses decisions and baselines inside an input folder, because the program would read them as exports.
pub(super) fn refuse_files_among_inputs(options: &Options) -> Result<(), Error> {
    for file in options.decisions.iter().chain(&options.baseline) {
        let mut inputs = options.inputs.iter();
        if let Some(input) = inputs.find(|input| is_inside(file, input)) {
            return Err(Error::FileAmongInputs {
                file: file.clone(),
                input: input.clone(),
            });
        }
    }
    Ok(())
}

fn user_report(user: &User) -> UserReport {
    let first = user.addresses.first();
    let keys = first.and_then(|address| address.keys());
    UserReport {
        id: user.id,
        login: user.login().to_owned(),
        access: user.access,
        can_log_in: user.status == UserStatus::Login,
        sign_in: keys.map(|keys| keys.login.as_str().to_owned()),
    }
}

fn person(user: &User) -> NamedPerson {
    let addresses = user.addresses.iter();
    NamedPerson {
        id: user.id,
        login: user.login().to_owned(),
        name: user.name(),
        addresses: addresses
            .map(|address| address.value().to_owned())
            .collect(),
    }
}

/// Returns the names of the decisions file and the baseline file. Redaction replaces these names, because notes may
/// contain them.
fn option_file_names(options: &Options) -> Vec<String> {
    let files = options.decisions.iter().chain(&options.baseline);
    let names = files.filter_map(|path| path.file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}
