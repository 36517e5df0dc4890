//! The requirements, their rules, and how findings and lacking evidence become verdicts.
//!
//! A rule is one file: its text, what it needs, and a pure function from the customer to findings.
//! Rules touch no file, clock, environment or other rule. To add one: write the file, add its `mod`
//! line, and name it in its requirement in `requirements.rs`.

mod administrator_by_role_name;
mod administrator_without_plan;
mod alias_address;
mod bouncing_address;
mod crmscript;
mod custom_table;
mod customization;
mod data_needs;
mod defect_rules;
mod document_template;
mod document_without_appointment;
mod document_without_name;
mod document_without_owner;
mod documents;
mod domain_census;
mod domains;
mod duplicates;
mod erp_connection;
mod external_application;
mod extra_table;
mod foreign_domain;
mod garbled_address;
mod hidden_characters;
mod inactive_holder;
mod installed_package;
mod integration;
mod integration_user;
mod left_over_no_login;
mod licence_identity_changed;
mod licence_on_inactive_user;
mod licence_overbooked;
mod licence_owner_expired;
mod likely_typo;
mod link_target;
mod look_alike_address;
mod mailbox_to_move;
mod malformed_address;
mod missing_address;
mod missing_physical_table;
mod no_administrator;
mod partner_module;
mod placeholder_address;
mod plans_short;
mod requirements;
mod retired_product;
mod same_address;
mod same_person;
mod satellite_defined;
mod satellite_replicating;
mod scheduled_script;
mod secondary_address_clash;
mod sentry_addon_registered;
mod service_database;
mod service_screen;
mod service_trigger;
mod several_addresses;
mod several_candidate_addresses;
mod several_plans;
mod shared_mailbox;
mod size_of_data;
mod soap_caller;
mod stale_travel_record;
mod travellers;
mod unfinished_homecoming;
mod unroutable_domain;
mod user_name_differs;
mod user_on_travel;
mod user_without_licence;
mod verdict_reason;
mod version_too_old;
mod webhook;
mod wrong_database;

use rayon::prelude::*;

pub use defect_rules::{mend, worst};
pub use requirements::{OF_ADDRESSES, REQUIREMENTS};

use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::table::TableKind;
use crate::model::verdict::Verdict;

impl Requirement {
    /// Returns the tables that it looks at where they were sent, and can do without.
    pub fn looks_at(&self) -> Vec<TableKind> {
        let needed: Vec<TableKind> = self
            .rules
            .iter()
            .flat_map(|rule| rule.needs)
            .flat_map(DataNeed::tables)
            .collect();
        let advised = self
            .rules
            .iter()
            .flat_map(|rule| rule.advises)
            .flat_map(DataNeed::tables);
        let mut kinds: Vec<TableKind> = Vec::new();
        for kind in advised.chain(self.reads.iter().copied()) {
            if !needed.contains(&kind) && !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// What output may know of it.
    pub info: RuleInfo,
    /// Evidence without which its requirement cannot pass.
    pub needs: &'static [DataNeed],
    /// Evidence without which its requirement passes only with a look.
    pub advises: &'static [DataNeed],
    /// Looks at the customer.
    pub check: fn(&Customer) -> Outcome,
}

/// One requirement of the migration.
#[derive(Debug)]
pub struct Requirement {
    /// Stable kebab-case name.
    pub id: &'static str,
    /// What is required, in a few words.
    pub title: &'static str,
    /// Whether the move is undecided while this is unknown.
    pub must: bool,
    /// What is required and why, for `explain`.
    pub docs: &'static str,
    /// What no export tells, so that somebody has to ask.
    pub beyond: &'static str,
    /// Tables that its rules look at where they were sent, beside those that they declare.
    pub reads: &'static [TableKind],
    /// Its rules in report order.
    pub rules: &'static [&'static Rule],
}

/// What a rule saw.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What a person has to mend or look at.
    pub findings: Vec<Finding>,
    /// How many records were looked at.
    pub checked: usize,
    /// Evidence that turned out to be lacking on the way.
    pub lacks: Vec<MissingData>,
    /// What else the verdict rests on, such as a table that is there and empty; a sentence each.
    pub evidence: Vec<String>,
    /// Whether the evidence says that the rule does not concern this customer.
    pub inapplicable: bool,
    /// Whether the rule had nothing to compare with, so that finding nothing says nothing.
    pub idle: bool,
}

impl Outcome {
    /// Returns an outcome over so many records.
    pub fn checked(checked: usize) -> Self {
        Self {
            checked,
            ..Self::default()
        }
    }

    /// Adds findings.
    #[must_use]
    pub fn with(mut self, findings: impl IntoIterator<Item = Finding>) -> Self {
        self.findings.extend(findings);
        self
    }

    /// Adds evidence that is lacking.
    #[must_use]
    pub fn lacking(mut self, lacks: impl IntoIterator<Item = MissingData>) -> Self {
        self.lacks.extend(lacks);
        self
    }

    /// Says on what evidence the rule does not concern this customer.
    #[must_use]
    pub fn inapplicable(mut self, evidence: impl Into<String>) -> Self {
        self.inapplicable = true;
        self.because(evidence)
    }

    /// Adds a sentence that the verdict rests on.
    #[must_use]
    pub fn because(mut self, evidence: impl Into<String>) -> Self {
        self.evidence.push(evidence.into());
        self
    }

    /// Says that the rule had nothing to compare with.
    #[must_use]
    pub fn idle(mut self) -> Self {
        self.idle = true;
        self
    }
}

/// The requirements and rules that the user asked for.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    names: Vec<String>,
}

impl Selection {
    /// Returns the selection of these requirements and rules, all of them if there are none.
    ///
    /// # Errors
    /// The first name that is neither.
    pub fn of(names: Vec<String>) -> Result<Self, String> {
        match names.iter().find(|name| find(name).is_none()) {
            Some(unknown) => Err(unknown.clone()),
            None => Ok(Self { names }),
        }
    }

    /// Returns the requirements of which nothing is selected.
    pub fn left_out(&self) -> Vec<&'static str> {
        REQUIREMENTS
            .iter()
            .filter(|requirement| self.rules_of(requirement).is_empty())
            .map(|requirement| requirement.id)
            .collect()
    }

    /// Returns whether everything is selected.
    pub fn is_everything(&self) -> bool {
        self.names.is_empty()
    }

    /// Returns the rules of a requirement that are selected; none if the requirement is not.
    pub fn rules_of(&self, requirement: &Requirement) -> Vec<&'static Rule> {
        let whole = self.is_everything() || self.names.iter().any(|name| name == requirement.id);
        requirement
            .rules
            .iter()
            .copied()
            .filter(|rule| whole || self.names.iter().any(|name| name == rule.info.id))
            .collect()
    }
}

/// A requirement or a rule, by its name.
#[derive(Debug, Clone, Copy)]
pub enum Named {
    /// A requirement.
    Requirement(&'static Requirement),
    /// A rule, and the requirement it belongs to.
    Rule(&'static Rule, &'static Requirement),
}

/// The rules about addresses, each with the defects that it owns.
pub static OWNERS: &[(&RuleInfo, &[DefectName])] = &[
    (&malformed_address::RULE.info, malformed_address::OWNED),
    (&hidden_characters::RULE.info, hidden_characters::OWNED),
    (&several_addresses::RULE.info, several_addresses::OWNED),
    (&unroutable_domain::RULE.info, unroutable_domain::OWNED),
    (&placeholder_address::RULE.info, placeholder_address::OWNED),
    (&shared_mailbox::RULE.info, shared_mailbox::OWNED),
    (&likely_typo::RULE.info, likely_typo::OWNED),
];

/// Returns the requirement of this name that `analyze addresses` judges.
pub fn find_of_addresses(name: &str) -> Option<&'static Requirement> {
    OF_ADDRESSES
        .iter()
        .copied()
        .find(|requirement| requirement.id == name)
}

/// Returns the requirement or rule of this name.
pub fn find(name: &str) -> Option<Named> {
    REQUIREMENTS.iter().copied().find_map(|requirement| {
        if requirement.id == name {
            return Some(Named::Requirement(requirement));
        }
        let rule = requirement.rules.iter().find(|rule| rule.info.id == name)?;
        Some(Named::Rule(rule, requirement))
    })
}

/// The answer to one requirement, with everything it rests on.
#[derive(Debug)]
pub struct RequirementResult {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// The answer.
    pub verdict: Verdict,
    /// How many records were looked at.
    pub checked: usize,
    /// What a person has to mend or look at, in the order of the rules.
    pub findings: Vec<Finding>,
    /// Evidence that is lacking.
    pub lacks: Vec<MissingData>,
    /// The answer if nothing had been found.
    pub grounds: Verdict,
    /// The rules that could not look, or not at everything: what they do not find may still be there.
    pub blind: Vec<&'static str>,
    /// Why this is the answer, in words.
    pub reason: String,
    /// The rules that were asked for, if not all of them were.
    pub only: Option<Vec<&'static str>>,
}

/// Returns the judgements of all selected requirements in report order.
pub fn evaluate(customer: &Customer, selection: &Selection) -> Vec<RequirementResult> {
    let stop = wrong_database::stop(customer);
    let selected: Vec<_> = REQUIREMENTS
        .iter()
        .copied()
        .map(|requirement| (requirement, selection.rules_of(requirement)))
        .filter(|(_, rules)| !rules.is_empty())
        .collect();
    selected
        .into_par_iter()
        .map(|(requirement, rules)| match &stop {
            Some(sentence) => stopped(requirement, &rules, sentence),
            None => judge(customer, requirement, &rules),
        })
        .collect()
}

fn stopped(
    requirement: &'static Requirement,
    rules: &[&'static Rule],
    sentence: &str,
) -> RequirementResult {
    RequirementResult {
        requirement,
        verdict: Verdict::Unknown,
        grounds: Verdict::Unknown,
        blind: rules.iter().map(|rule| rule.info.id).collect(),
        checked: 0,
        findings: Vec::new(),
        lacks: Vec::new(),
        reason: sentence.to_owned(),
        only: None,
    }
}

fn judge(
    customer: &Customer,
    requirement: &'static Requirement,
    rules: &[&'static Rule],
) -> RequirementResult {
    let mut findings = Vec::new();
    let mut lacks = Vec::new();
    let mut evidence = Vec::new();
    let mut checked = 0;
    let mut inapplicable = true;
    let mut blind = Vec::new();
    // What could not be read may hold more of any table.
    let unread = &customer.data.unread;
    for rule in rules {
        let outcome = (rule.check)(customer);
        inapplicable &= outcome.inapplicable;
        let mut own: Vec<MissingData> = lacks_of(customer, rule);
        own.extend(outcome.lacks);
        if !own.is_empty() || outcome.idle || !unread.is_empty() {
            blind.push(rule.info.id);
        }
        lacks.extend(own);
        findings.extend(outcome.findings);
        evidence.extend(outcome.evidence);
        checked = checked.max(outcome.checked);
    }
    settle(&mut lacks);
    if inapplicable {
        // Advice about what does not concern the customer is none.
        lacks.retain(|lack| !lack.advice);
    }
    let mut grounds = grounds(&lacks, checked > 0 || !evidence.is_empty());
    if grounds == Verdict::Pass && !unread.is_empty() {
        grounds = Verdict::Review;
        evidence.clone_from(unread);
    } else if grounds == Verdict::Pass && inapplicable {
        grounds = Verdict::NotApplicable;
    }
    if grounds == Verdict::Unknown {
        blind = rules.iter().map(|rule| rule.info.id).collect();
    }
    let has = |severity: Severity| findings.iter().any(|f| f.severity == severity);
    let verdict = grounds.with_findings(has(Severity::Fail), has(Severity::Review));
    let partly = rules.len() < requirement.rules.len();
    RequirementResult {
        requirement,
        verdict,
        grounds,
        blind,
        checked,
        reason: verdict_reason::of(verdict, &lacks, &evidence),
        findings,
        lacks,
        only: partly.then(|| rules.iter().map(|rule| rule.info.id).collect()),
    }
}

/// One lack for each table and field; what is needed outweighs what is advised.
fn settle(lacks: &mut Vec<MissingData>) {
    lacks.sort_by(|a, b| {
        (a.advice, a.table, a.field, &a.why).cmp(&(b.advice, b.table, b.field, &b.why))
    });
    let mut settled: Vec<MissingData> = Vec::new();
    for lack in lacks.drain(..) {
        let known = settled.iter().any(|other| {
            other.table == lack.table && other.field == lack.field && other.why == lack.why
        });
        if !known {
            settled.push(lack);
        }
    }
    *lacks = settled;
}

/// What a rule declares as evidence and is not there.
fn lacks_of(customer: &Customer, rule: &Rule) -> Vec<MissingData> {
    let needed = rule.needs.iter().flat_map(|need| customer.lacks(need));
    let advised = rule.advises.iter().flat_map(|need| customer.lacks(need));
    let advised = advised.map(|lack| MissingData {
        advice: true,
        ..lack
    });
    needed.chain(advised).collect()
}

/// The answer if nothing had been found. A pass needs evidence; whatever is lacking stands in its way.
fn grounds(lacks: &[MissingData], evidence: bool) -> Verdict {
    if lacks.iter().any(|lack| !lack.advice) || !evidence {
        Verdict::Unknown
    } else if lacks.is_empty() {
        Verdict::Pass
    } else {
        Verdict::Review
    }
}

#[cfg(test)]
mod tests;
