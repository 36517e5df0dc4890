//! Describes the next steps as sentences, each with the person who does it: what to send, what to fix, what to check.
//! Each format adds where its own lists are.

use std::collections::BTreeSet;

use super::labels::{self, grouped};
use crate::model::evidence::MissingData;
use crate::model::finding::{Fix, Severity};
use crate::model::phrases::{count, name_some};
use crate::report::{Report, ReportSubject};

/// The heading above the data to send.
pub(super) const MISSING_DATA: &str = "Missing data: please send";

/// The reason for missing data that nobody sent.
const NOT_SENT: &str = "was not sent";

/// Missing data that one query exports.
pub(super) struct Request<'a> {
    query: &'a str,
    missing: Vec<&'a MissingData>,
    requirements: Vec<&'static str>,
}

impl Request<'_> {
    /// Returns the query or the action that exports the data, on one line.
    pub(super) fn query(&self) -> String {
        labels::one_line(self.query)
    }

    /// Returns whether the query is a database statement, as opposed to an instruction for a person.
    pub(super) fn is_statement(&self) -> bool {
        let first = self.query.split_whitespace().next();
        first.is_some_and(|word| word.eq_ignore_ascii_case("SELECT"))
    }

    /// Returns the ids of the requirements that need the data.
    pub(super) fn requirements(&self) -> &[&'static str] {
        &self.requirements
    }

    /// Returns whether some of the data was sent but cannot be relied on. Asking for it again then needs an
    /// explanation.
    pub(super) fn is_doubtful(&self) -> bool {
        self.missing.iter().any(|data| data.why != NOT_SENT)
    }

    /// Returns which data is missing: `` `travelcurrent` was not sent``.
    pub(super) fn missing(&self) -> String {
        let mut missing: Vec<String> = Vec::new();
        for data in &self.missing {
            let text = format!("`{}` {}", data.table, data.why);
            if !missing.contains(&text) {
                missing.push(text);
            }
        }
        missing.join("; ")
    }

    /// Returns which data is missing and which requirements need it: `` `travelcurrent` was not sent. Needed for:
    /// travel``.
    pub(super) fn sentence(&self) -> String {
        let (missing, requirements) = (self.missing(), self.requirements.join(", "));
        if self.is_optional() {
            format!("{missing}. Optional for: {requirements}")
        } else {
            format!("{missing}. Needed for: {requirements}")
        }
    }

    /// Returns whether every requirement is decided without the data.
    fn is_optional(&self) -> bool {
        self.missing.iter().all(|data| data.advice)
    }
}

/// All missing data of a report.
pub(super) struct Requests<'a> {
    /// Data without which a requirement cannot be decided.
    pub(super) needed: Vec<Request<'a>>,
    /// Data that would improve the report.
    pub(super) optional: Vec<Request<'a>>,
}

impl Requests<'_> {
    /// Returns whether no data is missing.
    pub(super) fn is_empty(&self) -> bool {
        self.needed.is_empty() && self.optional.is_empty()
    }

    /// Returns one sentence about all optional tables, because there may be thirty of them, or `None` if no table is
    /// optional.
    pub(super) fn optional_tables(&self) -> Option<String> {
        let missing = self.optional.iter().flat_map(|request| &request.missing);
        let tables: BTreeSet<String> = missing
            .map(|data| format!("`{}`", data.table.name()))
            .collect();
        if tables.is_empty() {
            return None;
        }
        let tables: Vec<String> = tables.into_iter().collect();
        let requirements = self.optional_requirements().join(", ");
        Some(format!(
            "Optional, for {requirements}: {}",
            tables.join(", ")
        ))
    }

    /// Returns the requirements that optional data would improve.
    pub(super) fn optional_requirements(&self) -> Vec<&str> {
        let names = self.optional.iter().flat_map(|each| &each.requirements);
        let names: BTreeSet<&str> = names.copied().collect();
        names.into_iter().collect()
    }
}

/// Returns the data to send, with each query only once.
pub(super) fn requests(report: &Report) -> Requests<'_> {
    let mut requests: Vec<Request<'_>> = Vec::new();
    for requirement in &report.requirements {
        for data in &requirement.needs {
            let known = requests
                .iter_mut()
                .find(|request| request.query == data.request);
            match known {
                Some(request) => {
                    request.missing.push(data);
                    if !request.requirements.contains(&requirement.id) {
                        request.requirements.push(requirement.id);
                    }
                }
                None => requests.push(Request {
                    query: &data.request,
                    missing: vec![data],
                    requirements: vec![requirement.id],
                }),
            }
        }
    }
    let (optional, needed) = requests.into_iter().partition(Request::is_optional);
    Requests { needed, optional }
}

/// The readers of the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// The consultant, who runs the program.
    Consultant,
    /// The customer, who sends exports and corrects the data.
    Customer,
}

/// The person who does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doer {
    /// The person who can query the customer's database.
    DatabaseAdministrator,
    /// The person who administers users in SuperOffice.
    Administrator,
    /// The person who runs the migration.
    Consultant,
}

impl Doer {
    /// Returns the title of this person in sentences.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::DatabaseAdministrator => "Database administrator",
            Self::Administrator => "SuperOffice administrator",
            Self::Consultant => "Consultant",
        }
    }
}

/// One step: what has to be done, and who does it.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) doer: Doer,
    pub(super) text: String,
}

/// Returns the steps in their order: send data, fix, check, run the program again.
pub(super) fn steps(report: &Report, audience: Audience) -> Vec<Step> {
    let step = |doer, text: Option<String>| text.map(|text| Step { doer, text });
    let mut steps: Vec<Step> = [
        step(Doer::DatabaseAdministrator, send(report, audience)),
        step(Doer::Administrator, fix(report)),
        step(Doer::Administrator, check_manually(report)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !steps.is_empty() && report.subject == ReportSubject::Migration {
        let text = match audience {
            Audience::Consultant => "Check the new exports, and compare them with this report.",
            Audience::Customer => "Check the data again after the corrections.",
        };
        steps.extend(step(Doer::Consultant, Some(text.to_owned())));
    }
    steps
}

/// Returns the steps for the findings in their order: fix, check manually.
pub(super) fn actions(report: &Report) -> Vec<String> {
    let steps = [fix(report), check_manually(report)];
    steps.into_iter().flatten().collect()
}

/// Returns the step that asks for missing tables: `Send 5 missing tables: sequence, document and 3 more. 24 more tables
/// are optional.`
fn send(report: &Report, audience: Audience) -> Option<String> {
    const NAMED: usize = 3;
    let requests = requests(report);
    let tables = table_names(&requests.needed);
    let optional = table_names(&requests.optional);
    let optional = optional.iter().filter(|table| !tables.contains(table));
    let optional = match optional.count() {
        0 => String::new(),
        1 => " 1 more table is optional.".to_owned(),
        number => format!(" {number} more tables are optional."),
    };
    let names = name_some(&tables, NAMED);
    let text = match (tables.len(), audience) {
        (0, _) => return None,
        (1, Audience::Consultant) => format!("Ask for the missing table {names}."),
        (1, Audience::Customer) => format!("Send the missing table {names}."),
        (number, Audience::Consultant) => format!("Ask for {number} missing tables."),
        (number, Audience::Customer) => format!("Send {number} missing tables: {names}."),
    };
    Some(text + &optional)
}

/// Returns the names of the tables that the requests ask for, each once.
fn table_names<'a>(requests: &[Request<'a>]) -> Vec<&'a str> {
    let mut tables: Vec<&str> = Vec::new();
    for data in requests.iter().flat_map(|each| &each.missing) {
        if !tables.contains(&data.table.name()) {
            tables.push(data.table.name());
        }
    }
    tables
}

/// Returns the step for blocking findings: `Fix 26 findings that block the migration. 1 has a safe correction.`
fn fix(report: &Report) -> Option<String> {
    let safe = safe_corrections(report);
    match (report.subject, report.fails()) {
        (_, 0) => None,
        (ReportSubject::Migration, 1) => {
            Some(format!("Fix the finding that blocks the migration.{safe}"))
        }
        (ReportSubject::Migration, fails) => Some(format!(
            "Fix {} findings that block the migration.{safe}",
            grouped(fails)
        )),
        (ReportSubject::Addresses, fails) => {
            Some(format!("Fix {}.", count(fails, "finding", "findings")))
        }
    }
}

/// Returns a sentence about the fails that can be corrected without a decision, or an empty text if there are none.
/// Only addresses have such corrections.
fn safe_corrections(report: &Report) -> String {
    let safe = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open())
        .filter(|entry| entry.finding.severity == Severity::Fail && entry.finding.fix == Fix::Auto)
        .count();
    match safe {
        0 => String::new(),
        1 => " 1 has a safe correction.".to_owned(),
        _ => format!(" {} have a safe correction.", grouped(safe)),
    }
}

/// Returns the step for findings to check: `Check 35 findings manually. They do not block the migration.`
fn check_manually(report: &Report) -> Option<String> {
    match (report.subject, report.reviews()) {
        (_, 0) => None,
        (ReportSubject::Migration, 1) => {
            Some("Check 1 finding manually. It does not block the migration.".to_owned())
        }
        (ReportSubject::Migration, reviews) => Some(format!(
            "Check {} findings manually. They do not block the migration.",
            grouped(reviews)
        )),
        (ReportSubject::Addresses, reviews) => Some(format!(
            "Check {} manually.",
            count(reviews, "finding", "findings")
        )),
    }
}

/// Returns whether the report has findings that belong in a fix list.
pub(super) fn has_fix_list(report: &Report) -> bool {
    report.requirements.iter().any(|r| r.fails + r.reviews > 0)
}
