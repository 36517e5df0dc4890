//! Replaces names, logins, local parts and file names in a report by pseudonyms, so that the report can be shared.
//!
//! Pseudonyms are numbers, never hashes: `U17`, `User 17` and `mail17@…` belong to the user with id 17. They are the
//! same in every run, and nobody can find a name by hashing guesses. A person with access to the database can look up
//! the ids. Free text (rows that were set aside, reasons for decisions) is removed completely. Findings get new ids,
//! because the original ids depend on the names.
//!
//! The following is not hidden: the company, its serial number, domains, user ids, the names that the customer gave to
//! roles, areas, plans and plug-ins, and names of people who are not users (except in the free text that is removed).

mod address_pseudonyms;
mod file_names;
mod name_pseudonyms;
mod redacted_findings;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use self::address_pseudonyms::AddressPseudonyms;
use self::file_names::FileNames;
use self::name_pseudonyms::{NamePseudonyms, Segment};
use self::redacted_findings::RedactedFindings;
use crate::locale::{Language, Text};
use crate::model::finding::{Finding, Subject};
use crate::model::input_report::InputReport;
use crate::model::location::{Location, Note, Origin};
use crate::report::{Report, ReportedFinding};
use crate::rules::OF_ADDRESSES;
use crate::schema::Dictionary;

/// The settings that may contain the name of a file.
const FILE_SETTINGS: [&str; 3] = ["access", "tables", "layouts"];
/// The replacement for free text.
const WITHHELD: &str = "(withheld)";
/// A field contains an address if its name ends with one of these texts. In such a field, even a value without an `@`
/// identifies a person.
const ADDRESS_FIELDS: [&str; 4] = ["userName", "email_address", "E-mail", "ejuser.email"];
/// The field name in findings about an entry of the access list. Such an entry may name a user in any form.
const ACCESS_LIST: &str = "access list";

/// A person whose names are replaced.
#[derive(Debug, Clone, Default)]
pub struct NamedPerson {
    /// `associate_id`.
    pub id: Option<i64>,
    /// Login name.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The addresses in the database, in the order in which Online would use them.
    pub addresses: Vec<String>,
}

/// Redacts a report, as the last step before it is written. `people` are the users in the exports and in the earlier
/// report. `files` are names of files that are not inputs but may be mentioned in notes.
pub fn redact(
    report: &mut Report,
    people: &[NamedPerson],
    files: &[String],
    dictionary: &Dictionary,
) {
    let mut people = people.to_vec();
    people.extend(
        report
            .findings
            .iter()
            .map(|entry| person_of(&entry.finding.subject)),
    );
    people.sort_by(|a, b| (a.id.is_none(), a.id, &a.login).cmp(&(b.id.is_none(), b.id, &b.login)));
    let origins = report
        .inputs
        .iter()
        .filter_map(|input| input.origin.as_ref());
    let company = report.customer.company.clone().unwrap_or_default();
    let logins = logins(&people);
    let mut redactor = Redactor {
        language: report.language,
        addresses: AddressPseudonyms::of(&people),
        names: NamePseudonyms::of(&people, &company, &logins),
        files: FileNames::of(origins, files, dictionary),
        logins,
        owners: BTreeMap::new(),
        groups: BTreeMap::new(),
    };
    if report.lazy_findings.is_some() {
        // Numbers are assigned to all local parts here, in report order, because lazy findings may later be requested
        // in any order.
        for entry in report.entries() {
            redactor.entry(&mut entry.into_owned(), 0);
        }
    }
    redactor.report(report);
    if let Some(findings) = report.lazy_findings.take() {
        report.lazy_findings = Some(Box::new(RedactedFindings {
            findings,
            redactor: Mutex::new(redactor),
            before: report.findings.len(),
        }));
    }
}

fn person_of(subject: &Subject) -> NamedPerson {
    // A subject without a login or user id is not a user but, for example, a satellite, a plan or a plug-in.
    let is_user = !subject.login.is_empty() || subject.user_id.is_some();
    NamedPerson {
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

/// Returns whether a finding comes from `analyze addresses`. If so, the value of the finding is an address, whatever
/// the header of the column is.
fn is_of_addresses(finding: &Finding) -> bool {
    let mut rules = OF_ADDRESSES
        .iter()
        .flat_map(|requirement| requirement.rules);
    rules.any(|rule| rule.info.id == finding.rule.id)
}

/// Assigns a number to each login without a user id.
fn logins(people: &[NamedPerson]) -> BTreeMap<String, usize> {
    let mut logins = BTreeMap::new();
    for person in people.iter().filter(|person| person.id.is_none()) {
        let number = logins.len() + 1;
        if !person.login.is_empty() {
            logins.entry(person.login.to_lowercase()).or_insert(number);
        }
    }
    logins
}

/// Returns the pseudonym of a login, made from the user id or the assigned number.
fn login_pseudonym(id: Option<i64>, login: &str, numbers: &BTreeMap<String, usize>) -> String {
    match (id, numbers.get(&login.to_lowercase())) {
        (Some(id), _) => format!("U{id}"),
        (None, Some(number)) => format!("U-{number}"),
        (None, None) => "(login)".to_owned(),
    }
}

/// Returns the pseudonym of a user's name, made from the user id or the assigned number.
fn name_pseudonym(id: Option<i64>, login: &str, numbers: &BTreeMap<String, usize>) -> String {
    match (id, numbers.get(&login.to_lowercase())) {
        (Some(id), _) => format!("User {id}"),
        (None, Some(number)) => format!("User no. {number}"),
        (None, None) => "(name)".to_owned(),
    }
}

#[derive(Debug)]
struct Redactor {
    language: Language,
    addresses: AddressPseudonyms,
    names: NamePseudonyms,
    files: FileNames,
    logins: BTreeMap<String, usize>,
    owners: BTreeMap<String, usize>,
    groups: BTreeMap<String, usize>,
}

impl Redactor {
    fn report(&mut self, report: &mut Report) {
        report.customer.company = report.customer.company.take().map(|name| self.text(&name));
        if let Some(configuration) = &mut report.configuration {
            WITHHELD.clone_into(&mut configuration.file);
            for (name, value) in &mut configuration.settings {
                if FILE_SETTINGS.contains(&name.as_str()) {
                    WITHHELD.clone_into(value);
                }
            }
        }
        for user in &mut report.users {
            user.login = self.login(user.id, &user.login);
            user.sign_in = user
                .sign_in
                .take()
                .map(|text| self.addresses.value(&text, user.id));
        }
        for (number, entry) in (1..).zip(&mut report.findings) {
            self.entry(entry, number);
        }
        for requirement in &mut report.requirements {
            requirement.base.reason = self.rendered(&requirement.base.reason);
            let needs = requirement.needs.iter_mut();
            for missing in needs.filter(|missing| !missing.is_not_sent()) {
                missing.why = self.rendered(&missing.why);
            }
        }
        for input in &mut report.inputs {
            self.input(input);
        }
        for note in &mut report.notes {
            self.note(note);
        }
        Note::sort(&mut report.notes);
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
        finding.action = self.rendered(&finding.action);
        finding.value = value;
        finding.suggestion = suggestion;
        if let Some(group) = &mut finding.group {
            let next = self.groups.len() + 1;
            let number = *self.groups.entry(group.id.clone()).or_insert(next);
            group.id = format!("g{number}");
            group.keep_reason = self.rendered(&group.keep_reason);
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
        // Reports show the key of a subject that has neither login nor name, so names in the key are replaced too.
        subject.key = self.text(&subject.key);
        subject.label = self.rendered(&subject.label);
    }

    /// Returns a value or suggestion with local parts, names, logins and file names replaced.
    fn value(&mut self, finding: &Finding, value: &str) -> String {
        let is_address = ADDRESS_FIELDS
            .iter()
            .any(|end| finding.field.ends_with(end))
            || is_of_addresses(finding);
        let names_user = finding.field == ACCESS_LIST && value.parse::<i64>().is_err();
        if is_address || AddressPseudonyms::finds_address(value) {
            self.addresses.value(value, finding.subject.user_id)
        } else if names_user {
            self.login(finding.subject.user_id, value)
        } else {
            self.text(value)
        }
    }

    /// Returns the message of a finding, redacted. `value` is the finding's redacted value, which replaces the original
    /// value where the message quotes it.
    fn message(&mut self, finding: &Finding, value: &str) -> Text {
        let old = finding.value.trim();
        let mut segments = vec![Segment::original(
            finding.message.in_language(self.language),
        )];
        if old.chars().filter(|c| c.is_alphanumeric()).count() > 2 && old != value {
            segments = name_pseudonyms::replace_all(segments, old, value);
        }
        Text::verbatim(self.scrub(segments))
    }

    /// Returns the text in the language of the report, with names replaced. The result cannot be shown in another
    /// language, because names can be replaced only after the message has been converted to a string in one language.
    fn rendered(&mut self, text: &Text) -> Text {
        Text::verbatim(self.text(&text.in_language(self.language)))
    }

    /// Returns the text with file names, addresses, names and logins replaced.
    fn text(&mut self, text: &str) -> String {
        self.scrub(vec![Segment::original(text.to_owned())])
    }

    fn scrub(&mut self, segments: Vec<Segment>) -> String {
        let segments = self.files.scrub(segments);
        let segments =
            name_pseudonyms::scrub_originals(segments, |text| self.addresses.scrub(text));
        let segments = name_pseudonyms::scrub_originals(segments, |text| self.names.scrub(text));
        name_pseudonyms::joined(&segments)
    }

    fn login(&mut self, id: Option<i64>, login: &str) -> String {
        if login.is_empty() {
            return String::new();
        }
        self.assign_number(id, login);
        login_pseudonym(id, login, &self.logins)
    }

    fn name(&mut self, id: Option<i64>, login: &str) -> String {
        self.assign_number(id, login);
        name_pseudonym(id, login, &self.logins)
    }

    /// Assigns a number to a login that has no user id, unless the login already has a number.
    fn assign_number(&mut self, id: Option<i64>, login: &str) {
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
            aside.detail = self.rendered(&aside.detail);
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
        note.text = self.rendered(&note.text);
        note.technical = note.technical.take().map(|text| self.rendered(&text));
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
