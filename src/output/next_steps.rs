//! Describes the next steps as sentences: what to send, what to fix, what to check. Each step says who carries it out.
//! The output formats add where to find the data to send and the full list of findings.

use std::collections::BTreeSet;

use super::doer::Doer;
use super::labels;
use crate::locale::{Catalogue, Listing, Message, Text};
use crate::model::evidence::MissingData;
use crate::model::finding::{Fix, Severity};
use crate::model::verdict::Verdict;
use crate::report::{Report, ReportSubject, ReportedFinding};

/// Missing data that one query exports.
pub(super) struct Request<'a> {
    query: &'a Text,
    catalogue: &'static Catalogue,
    missing: Vec<&'a MissingData>,
    requirements: Vec<&'static str>,
}

impl Request<'_> {
    /// Returns the query or the action that exports the data, on one line.
    pub(super) fn query(&self) -> String {
        labels::one_line(&self.catalogue.text(self.query))
    }

    /// Returns whether the query is a database statement, as opposed to an instruction for a person.
    pub(super) fn is_statement(&self) -> bool {
        let query = self.query();
        let first = query.split_whitespace().next();
        first.is_some_and(|word| word.eq_ignore_ascii_case("SELECT"))
    }

    /// Returns the ids of the requirements that need the data.
    pub(super) fn requirements(&self) -> &[&'static str] {
        &self.requirements
    }

    /// Returns whether some of the data was sent but cannot be relied on. If so, the request must explain why the data
    /// is needed again.
    pub(super) fn is_doubtful(&self) -> bool {
        !self.missing.iter().all(|data| data.is_not_sent())
    }

    /// Returns which data is missing: `` `travelcurrent` was not sent``.
    pub(super) fn missing(&self) -> String {
        let mut missing: Vec<String> = Vec::new();
        for data in &self.missing {
            let message = Message::new("data-of-table")
                .with("table", data.table.name())
                .with("why", data.why.clone());
            let text = self.catalogue.message(&message);
            if !missing.contains(&text) {
                missing.push(text);
            }
        }
        missing.join("; ")
    }

    /// Returns which data is missing and which requirements need the data: `` `travelcurrent` was not sent. Needed for:
    /// "No user is on Travel"``.
    pub(super) fn sentence(&self, catalogue: &Catalogue) -> String {
        let (missing, requirements) = (self.missing(), titles_of(&self.requirements, catalogue));
        catalogue.message(&if self.is_optional() {
            Message::new("request-optional")
                .with("missing", missing)
                .with("requirements", requirements)
        } else {
            Message::new("request-needed")
                .with("missing", missing)
                .with("requirements", requirements)
        })
    }

    /// Returns whether the data is optional for every requirement that uses it.
    fn is_optional(&self) -> bool {
        self.missing.iter().all(|data| data.advice)
    }
}

/// All missing data of a report.
pub(super) struct Requests<'a> {
    /// Data without which at least one requirement cannot be decided.
    pub(super) needed: Vec<Request<'a>>,
    /// Data that is optional for every requirement that uses it.
    pub(super) optional: Vec<Request<'a>>,
}

impl<'a> Requests<'a> {
    /// Returns whether no data is missing.
    pub(super) fn is_empty(&self) -> bool {
        self.needed.is_empty() && self.optional.is_empty()
    }

    /// Returns one text about all missing optional tables together, because there may be thirty of them. Returns `None`
    /// if no optional table is missing.
    pub(super) fn optional_tables(&self, report: &Report) -> Option<String> {
        let catalogue = report.catalogue();
        let missing = self.optional.iter().flat_map(|request| &request.missing);
        let tables: BTreeSet<String> = missing
            .map(|data| format!("`{}`", data.table.name()))
            .collect();
        if tables.is_empty() {
            return None;
        }
        let tables = Listing::some(tables, usize::MAX);
        let unchecked = unchecked_without_optional(report, self);
        let incomplete: Vec<&str> = self
            .optional_requirements()
            .into_iter()
            .filter(|id| !unchecked.contains(id))
            .collect();
        let mut text = Text::from(Message::new("optional-tables").with("tables", tables));
        for (message, requirements) in [
            ("optional-unchecked", unchecked),
            ("optional-incomplete", incomplete),
        ] {
            if !requirements.is_empty() {
                let requirements = titles_of(&requirements, catalogue);
                text = text.then(Message::new(message).with("requirements", requirements));
            }
        }
        Some(catalogue.text(&text))
    }

    /// Returns the ids of the requirements for which optional data is missing, without duplicates.
    pub(super) fn optional_requirements(&self) -> Vec<&'a str> {
        let names = self.optional.iter().flat_map(|each| &each.requirements);
        let names: BTreeSet<&'a str> = names.copied().collect();
        names.into_iter().collect()
    }
}

/// Returns the titles of the requirements with these ids. Each title is in quotation marks, because it is often a whole
/// sentence.
fn titles_of(requirements: &[&str], catalogue: &Catalogue) -> String {
    let titles = requirements
        .iter()
        .map(|id| in_quotes(&labels::requirement_title(id, catalogue), catalogue));
    catalogue.list(&Listing::all(titles))
}

/// Returns a title in the quotation marks of the language.
fn in_quotes(title: &str, catalogue: &Catalogue) -> String {
    let mark = |id| catalogue.fixed(id);
    [
        &mark("quotation-mark-open"),
        title,
        &mark("quotation-mark-close"),
    ]
    .concat()
}

/// Returns requests for all missing data. Data that the same query exports is in one request.
pub(super) fn requests(report: &Report) -> Requests<'_> {
    let mut requests: Vec<Request<'_>> = Vec::new();
    for requirement in &report.requirements {
        for data in &requirement.needs {
            let known = requests
                .iter_mut()
                .find(|request| *request.query == data.request);
            match known {
                Some(request) => {
                    request.missing.push(data);
                    if !request.requirements.contains(&requirement.id) {
                        request.requirements.push(requirement.id);
                    }
                }
                None => requests.push(Request {
                    query: &data.request,
                    catalogue: report.catalogue(),
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

/// One step: what has to be done, and who does it.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) doer: Doer,
    pub(super) text: String,
}

/// Returns the necessary steps, in this order: send data, start what takes a long time, fix, check, decide, run the
/// program again. Only the steps for the customer include starting and deciding.
pub(super) fn steps(report: &Report, audience: Audience) -> Vec<Step> {
    let catalogue = report.catalogue();
    let step = |doer, text: Option<Text>| {
        text.map(|text| Step {
            doer,
            text: catalogue.text(&text),
        })
    };
    let mut steps = vec![step(Doer::DatabaseAdministrator, send(report, audience))];
    match audience {
        Audience::Consultant => steps.push(step(Doer::Administrator, fix(report, None))),
        Audience::Customer => {
            for doer in [Doer::Support, Doer::Supplier] {
                steps.push(step(Doer::Administrator, others_fix(report, doer)));
            }
            steps.push(step(Doer::Administrator, prepare_mail(report)));
            let own = Some(Doer::Administrator);
            steps.push(step(Doer::Administrator, fix(report, own)));
        }
    }
    steps.push(step(Doer::Administrator, check(report, audience)));
    let reviews = report.reviews() - kept(report, Severity::Review);
    if audience == Audience::Customer && reviews > 0 {
        let decide = Message::new("step-decide").with("number", reviews);
        steps.push(step(Doer::Administrator, Some(decide.into())));
    }
    let mut steps: Vec<Step> = steps.into_iter().flatten().collect();
    if !steps.is_empty() && report.subject == ReportSubject::Migration {
        let again = match audience {
            Audience::Consultant => Message::new("step-check-exports"),
            Audience::Customer => Message::new("step-check-again"),
        };
        steps.extend(step(Doer::Consultant, Some(again.into())));
    }
    steps
}

/// Returns the step that asks for missing data: `Send 5 missing data extracts. 24 more extracts are optional: send
/// them if you can.` Returns `None` if only optional data is missing.
fn send(report: &Report, audience: Audience) -> Option<Text> {
    let requests = requests(report);
    let tables = table_names(&requests.needed);
    if tables.is_empty() {
        return None;
    }
    let optional = table_names(&requests.optional);
    let optional = optional.iter().filter(|table| !tables.contains(table));
    let send = match audience {
        Audience::Consultant => Message::new("step-ask").with("number", tables.len()),
        Audience::Customer => Message::new("step-send").with("number", tables.len()),
    };
    let text = Text::from(send);
    let number = optional.count();
    if number == 0 {
        return Some(text);
    }
    let text = text.then(match audience {
        Audience::Consultant => Message::new("step-ask-optional").with("number", number),
        Audience::Customer => Message::new("step-send-optional").with("number", number),
    });
    let unchecked = unchecked_without_optional(report, &requests);
    if unchecked.is_empty() {
        return Some(text);
    }
    let requirements = match audience {
        Audience::Consultant => unchecked.join(", "),
        Audience::Customer => titles_of(&unchecked, report.catalogue()),
    };
    let message = Message::new("step-still-unchecked").with("requirements", requirements);
    Some(text.then(message))
}

/// Returns the ids of the requirements that have the verdict `Unknown` although only optional data is missing. Nothing
/// was checked without this data, so these verdicts remain `Unknown` even if all needed data is sent.
fn unchecked_without_optional<'a>(report: &Report, requests: &Requests<'a>) -> Vec<&'a str> {
    let is_needed = |id: &str| {
        let mut needed = requests.needed.iter().flat_map(|each| &each.requirements);
        needed.any(|each| *each == id)
    };
    let is_unknown = |id: &str| {
        let mut requirements = report.requirements.iter();
        requirements.any(|each| each.id == id && each.verdict == Verdict::Unknown)
    };
    let optional = requests.optional_requirements().into_iter();
    optional
        .filter(|id| is_unknown(id) && !is_needed(id))
        .collect()
}

/// Returns the names of the tables that the requests ask for, without duplicates.
fn table_names<'a>(requests: &[Request<'a>]) -> Vec<&'a str> {
    let mut tables: Vec<&str> = Vec::new();
    for data in requests.iter().flat_map(|each| &each.missing) {
        if !tables.contains(&data.table.name()) {
            tables.push(data.table.name());
        }
    }
    tables
}

/// Returns the open blocking findings that `doer` resolves, or all open blocking findings if `doer` is `None`.
fn open_fails(report: &Report, doer: Option<Doer>) -> impl Iterator<Item = &ReportedFinding> {
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open() && entry.finding.severity == Severity::Fail);
    open.filter(move |entry| doer.is_none_or(|doer| Doer::of(entry) == doer))
}

/// Returns the step for blocking findings: `Fix 26 findings that block the migration. 1 has a safe correction.` If
/// `doer` is given, the step counts the findings that `doer` has to change and, separately, all blocking findings that
/// close by themselves. Returns `None` if both numbers are zero.
fn fix(report: &Report, doer: Option<Doer>) -> Option<Text> {
    if report.subject == ReportSubject::Addresses {
        let fails = report.fails();
        let fix = Message::new("step-fix-addresses").with("number", fails);
        return (fails > 0).then(|| fix.into());
    }
    // With a doer, `own` counts the findings that this doer has to change, and `kept` counts all findings that close by
    // themselves, whoever resolves them. Without a doer, `own` counts all findings.
    let (own, kept) = if doer.is_some() {
        let to_change = open_fails(report, doer).filter(|entry| !labels::is_kept(entry));
        (to_change.count(), kept(report, Severity::Fail))
    } else {
        (report.fails(), 0)
    };
    if own + kept == 0 {
        return None;
    }
    let mut text = Text::default();
    if own > 0 {
        text = text.then(match open_fails(report, None).count() - own - kept {
            0 => Message::new("step-fix").with("number", own),
            _ => Message::new("step-fix-other").with("number", own),
        });
    }
    // Only findings about addresses have safe corrections.
    let safe = open_fails(report, doer).filter(|entry| entry.finding.fix == Fix::Auto);
    let safe = safe.count();
    if safe > 0 {
        text = text.then(Message::new("step-safe").with("number", safe));
    }
    if kept > 0 {
        text = text.then(Message::new("step-fix-kept").with("number", kept));
    }
    Some(text)
}

/// Returns the step for blocking findings that `doer`, a third party, resolves at the administrator's request. Returns
/// `None` if `doer` has nothing to resolve.
fn others_fix(report: &Report, doer: Doer) -> Option<Text> {
    let to_solve = || open_fails(report, Some(doer)).filter(|entry| !labels::is_kept(entry));
    let number = to_solve().count();
    let rules = titles(report, to_solve());
    (number > 0).then(|| {
        if doer != Doer::Support {
            return Message::new("step-supplier").with("rules", rules).into();
        }
        let support = Message::new("step-support")
            .with("number", number)
            .with("rules", rules);
        let mut fails = open_fails(report, None);
        if fails.any(|entry| entry.finding.rule.id == "user-on-travel") {
            support.then(Message::new("step-support-travel"))
        } else {
            support.into()
        }
    })
}

/// Returns the step that prepares the domains from which mailings are sent, or `None` if nothing has to be prepared.
fn prepare_mail(report: &Report) -> Option<Text> {
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open());
    let mut preparations = open.filter(|entry| entry.is_preparation()).peekable();
    preparations.peek()?;
    let rules = titles(report, preparations);
    Some(Message::new("step-mail").with("rules", rules).into())
}

/// Returns the titles of the rules of these findings, without duplicates and in quotation marks.
fn titles<'a>(report: &Report, entries: impl Iterator<Item = &'a ReportedFinding>) -> Listing {
    let mut titles: Vec<String> = Vec::new();
    for entry in entries {
        let title = in_quotes(
            &labels::rule_title(entry.finding.rule, report.catalogue()),
            report.catalogue(),
        );
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    Listing::all(titles)
}

/// Returns the step for `review` findings: `Check 35 findings. They do not block the migration, …` Returns `None` if
/// the report has no such findings.
fn check(report: &Report, audience: Audience) -> Option<Text> {
    let reviews = report.reviews();
    let message = match report.subject {
        ReportSubject::Migration => match audience {
            Audience::Consultant => Message::new("step-check.short").with("number", reviews),
            Audience::Customer => return check_of_customer(report),
        },
        ReportSubject::Addresses => Message::new("step-check-addresses").with("number", reviews),
    };
    (reviews > 0).then(|| message.into())
}

/// Returns the step for `review` findings, or `None` if the report has no such findings. The step counts the findings
/// that close by themselves separately.
fn check_of_customer(report: &Report) -> Option<Text> {
    let kept = kept(report, Severity::Review);
    let reviews = report.reviews() - kept;
    let mut text = Text::default();
    if reviews > 0 {
        text = text.then(Message::new("step-check").with("number", reviews));
    }
    if kept > 0 {
        text = text.then(Message::new("step-fix-kept").with("number", kept));
    }
    (!text.is_empty()).then_some(text)
}

/// Returns the number of open findings of this severity that close by themselves.
pub(super) fn kept(report: &Report, severity: Severity) -> usize {
    let open = report
        .findings
        .iter()
        .filter(|entry| entry.status.is_open() && entry.finding.severity == severity);
    open.filter(|entry| labels::is_kept(entry)).count()
}

/// Returns whether the report has findings that belong in a fix list.
pub(super) fn has_fix_list(report: &Report) -> bool {
    report.requirements.iter().any(|r| r.fails + r.reviews > 0)
}
