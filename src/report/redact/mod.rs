//! A report → the same report with pseudonyms instead of names, logins, local parts and names of
//! files, so that it can be shared.
//!
//! Pseudonyms are numbers, never hashes: `U17`, `User 17` and `mail17@…` are user id 17's, so that they
//! are the same in every run and nobody can try names until one fits. Whoever has the database can look
//! the ids up. What people typed freely (rows set aside, reasons of decisions) is withheld whole, and
//! findings are numbered anew, for their own names are made of what they are about.
//!
//! Not hidden: the company, its serial number, domains, user ids, and what the customer calls roles,
//! areas, plans and plug-ins; nor the name of somebody who is no user, where a text other than those
//! above holds it.

mod files;
mod lazy_findings;
mod mail;
mod name_scrubber;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use self::files::Files;
use self::lazy_findings::Hidden;
use self::mail::Mail;
use self::name_scrubber::{Segment, Words};
use crate::model::finding::{Finding, Subject};
use crate::model::input_report::InputReport;
use crate::model::location::{Location, Note, Origin};
use crate::report::{Report, ReportedFinding};
use crate::rules::OF_ADDRESSES;
use crate::schema::Dictionary;

/// What stands instead of a text that people typed freely.
const WITHHELD: &str = "(withheld)";
/// Fields that hold an address, by their ends; a value without an `@` is no less a person's there.
const ADDRESS_FIELDS: [&str; 4] = ["userName", "email_address", "E-mail", "ejuser.email"];
/// The field of an entry of the access list, which names a user in whatever way.
const ACCESS_LIST: &str = "access list";

/// Somebody whose name must not be read in the report.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// `associate_id`.
    pub id: Option<i64>,
    /// Login name.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// Addresses as they stand, the first choice first.
    pub addresses: Vec<String>,
}

/// Puts pseudonyms into a report, the last step before it is written. `people` are the users and whoever
/// else the report may name; `files` are names of files beside the exports that notes may speak of.
pub fn redact(report: &mut Report, people: &[Person], files: &[String], dictionary: &Dictionary) {
    let mut people = people.to_vec();
    people.extend(
        report
            .findings
            .iter()
            .map(|entry| of_subject(&entry.finding.subject)),
    );
    people.sort_by(|a, b| (a.id.is_none(), a.id, &a.login).cmp(&(b.id.is_none(), b.id, &b.login)));
    let origins = report
        .inputs
        .iter()
        .filter_map(|input| input.origin.as_ref());
    let company = report.customer.company.clone().unwrap_or_default();
    let logins = logins(&people);
    let mut redactor = Redactor {
        mail: Mail::of(&people),
        words: Words::of(&people, &company, &logins),
        files: Files::of(origins, files, dictionary),
        logins,
        owners: BTreeMap::new(),
        groups: BTreeMap::new(),
    };
    if report.on_demand.is_some() {
        // Each local part gets its number in report order, before anybody asks for a finding.
        for entry in report.entries() {
            redactor.entry(&mut entry.into_owned(), 0);
        }
    }
    redactor.report(report);
    if let Some(many) = report.on_demand.take() {
        report.on_demand = Some(Box::new(Hidden {
            many,
            redactor: Mutex::new(redactor),
            before: report.findings.len(),
        }));
    }
}

fn of_subject(subject: &Subject) -> Person {
    // A subject without a login is no user: a satellite, a plan, a plug-in.
    let is_user = !subject.login.is_empty() || subject.user_id.is_some();
    Person {
        id: subject.user_id,
        login: subject.login.clone(),
        name: if is_user {
            subject.name.clone()
        } else {
            String::new()
        },
        addresses: Vec::new(),
    }
}

/// Whether a finding is of `analyze addresses`, whose columns may have any header.
fn is_of_addresses(finding: &Finding) -> bool {
    let mut rules = OF_ADDRESSES
        .iter()
        .flat_map(|requirement| requirement.rules);
    rules.any(|rule| rule.info.id == finding.rule.id)
}

/// A number for each login that has no user id.
fn logins(people: &[Person]) -> BTreeMap<String, usize> {
    let mut logins = BTreeMap::new();
    for person in people.iter().filter(|person| person.id.is_none()) {
        let number = logins.len() + 1;
        if !person.login.is_empty() {
            logins.entry(person.login.to_lowercase()).or_insert(number);
        }
    }
    logins
}

/// Returns what stands for a user's login: made of the id, or of a number where there is none.
fn login_of(id: Option<i64>, login: &str, numbers: &BTreeMap<String, usize>) -> String {
    match (id, numbers.get(&login.to_lowercase())) {
        (Some(id), _) => format!("U{id}"),
        (None, Some(number)) => format!("U-{number}"),
        (None, None) => "(login)".to_owned(),
    }
}

/// Returns what stands for the user's name.
fn name_of(id: Option<i64>, login: &str, numbers: &BTreeMap<String, usize>) -> String {
    match (id, numbers.get(&login.to_lowercase())) {
        (Some(id), _) => format!("User {id}"),
        (None, Some(number)) => format!("User no. {number}"),
        (None, None) => "(name)".to_owned(),
    }
}

#[derive(Debug)]
struct Redactor {
    mail: Mail,
    words: Words,
    files: Files,
    logins: BTreeMap<String, usize>,
    owners: BTreeMap<String, usize>,
    groups: BTreeMap<String, usize>,
}

impl Redactor {
    fn report(&mut self, report: &mut Report) {
        report.customer.company = report.customer.company.take().map(|name| self.text(&name));
        for user in &mut report.users {
            user.login = self.login(user.id, &user.login);
            user.sign_in = user
                .sign_in
                .take()
                .map(|text| self.mail.value(&text, user.id));
        }
        for (number, entry) in (1..).zip(&mut report.findings) {
            self.entry(entry, number);
        }
        for requirement in &mut report.requirements {
            requirement.reason = self.text(&requirement.reason);
            requirement.base.words = self.text(&requirement.base.words);
            for lack in &mut requirement.needs {
                lack.why = self.text(&lack.why);
            }
        }
        for input in &mut report.inputs {
            self.input(input);
        }
        for note in &mut report.notes {
            self.note(note);
        }
        report.notes.sort();
        report.redacted = true;
    }

    fn entry(&mut self, entry: &mut ReportedFinding, number: usize) {
        entry.id = format!("r{number}");
        entry.owner = entry.owner.take().map(|owner| self.owner(&owner));
        if let Some(decision) = &mut entry.decision
            && !decision.reason.is_empty()
        {
            WITHHELD.clone_into(&mut decision.reason);
        }
        self.finding(&mut entry.finding);
    }

    fn finding(&mut self, finding: &mut Finding) {
        let id = finding.subject.user_id;
        let value = self.value(finding, &finding.value.clone());
        let suggestion = finding
            .suggestion
            .take()
            .map(|text| self.value(finding, &text));
        finding.message = self.message(finding, &value);
        finding.action = self.text(&finding.action);
        finding.value = value;
        finding.suggestion = suggestion;
        if let Some(group) = &mut finding.group {
            let next = self.groups.len() + 1;
            let number = *self.groups.entry(group.id.clone()).or_insert(next);
            group.id = format!("g{number}");
            group.keep_reason = self.text(&group.keep_reason);
        }
        for location in &mut finding.locations {
            self.location(location);
        }
        let subject = &mut finding.subject;
        let is_user = id.is_some() || !subject.login.is_empty();
        subject.name = match (is_user, subject.name.is_empty()) {
            (true, false) => self.name(id, &subject.login),
            _ => self.text(&subject.name),
        };
        subject.login = self.login(id, &subject.login);
        // Nobody sees the key but where a subject has neither login nor name.
        subject.key = self.text(&subject.key);
    }

    /// A value or suggestion: addresses keep nothing but their domains.
    fn value(&mut self, finding: &Finding, value: &str) -> String {
        let is_address = ADDRESS_FIELDS
            .iter()
            .any(|end| finding.field.ends_with(end))
            || is_of_addresses(finding);
        let names_user = finding.field == ACCESS_LIST && value.parse::<i64>().is_err();
        if is_address || Mail::is_in(value) {
            self.mail.value(value, finding.subject.user_id)
        } else if names_user {
            self.login(finding.subject.user_id, value)
        } else {
            self.text(value)
        }
    }

    /// A message quotes the value, in whatever form; the quotation is that of the new value.
    fn message(&mut self, finding: &Finding, value: &str) -> String {
        let old = finding.value.trim();
        let mut segments = vec![Segment::open(finding.message.clone())];
        if old.chars().filter(|c| c.is_alphanumeric()).count() > 2 && old != value {
            segments = name_scrubber::replace_all(segments, old, value);
        }
        self.scrub(segments)
    }

    /// Any other text: names of files, addresses, then names and logins.
    fn text(&mut self, text: &str) -> String {
        self.scrub(vec![Segment::open(text.to_owned())])
    }

    fn scrub(&mut self, segments: Vec<Segment>) -> String {
        let segments = self.files.scrub(segments);
        let segments = name_scrubber::each_open(segments, |text| self.mail.scrub(text));
        let segments = name_scrubber::each_open(segments, |text| self.words.scrub(text));
        name_scrubber::joined(&segments)
    }

    fn login(&mut self, id: Option<i64>, login: &str) -> String {
        if login.is_empty() {
            return String::new();
        }
        self.number(id, login);
        login_of(id, login, &self.logins)
    }

    fn name(&mut self, id: Option<i64>, login: &str) -> String {
        self.number(id, login);
        name_of(id, login, &self.logins)
    }

    /// Gives a login without an id a number, if it has none yet.
    fn number(&mut self, id: Option<i64>, login: &str) {
        let next = self.logins.len() + 1;
        if id.is_none() && !login.is_empty() {
            self.logins.entry(login.to_lowercase()).or_insert(next);
        }
    }

    fn owner(&mut self, owner: &str) -> String {
        let next = self.owners.len() + 1;
        let number = self.owners.entry(owner.to_lowercase()).or_insert(next);
        format!("owner {number}")
    }

    fn input(&mut self, input: &mut InputReport) {
        if let Some(origin) = &mut input.origin {
            *origin = self.files.origin(origin);
        }
        input.recognised_by = self.text(&input.recognised_by);
        for header in input.columns.values_mut() {
            *header = self.text(header);
        }
        for aside in &mut input.set_aside {
            aside.detail = self.text(&aside.detail);
            if !aside.excerpt.is_empty() {
                WITHHELD.clone_into(&mut aside.excerpt);
            }
        }
        for note in &mut input.notes {
            self.note(note);
        }
    }

    fn note(&mut self, note: &mut Note) {
        note.origin = note.origin.take().map(|origin| self.origin(&origin));
        note.text = self.text(&note.text);
        if note.quote.is_some() {
            note.quote = Some(WITHHELD.to_owned());
        }
    }

    fn location(&mut self, location: &mut Location) {
        location.origin = self.origin(&location.origin);
    }

    fn origin(&self, origin: &Arc<Origin>) -> Arc<Origin> {
        Arc::new(self.files.origin(origin))
    }
}

#[cfg(test)]
mod tests;
