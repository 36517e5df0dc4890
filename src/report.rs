//! Judgements and the account of the inputs → the report that every format of output shows.
//!
//! Sorted once, here. No time of day, host or absolute path: equal input gives equal bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use rayon::prelude::*;

use crate::census::Census;
use crate::finding::{Finding, Severity};
use crate::need::Lack;
use crate::origin::{Note, Origin, SetAside, Weight};
use crate::rules::Judgement;
use crate::verdict::{Overall, Verdict};

/// Everything that is reported.
#[derive(Debug)]
pub struct Report {
    /// The answer for all requirements together.
    pub overall: Overall,
    /// Whose database it is.
    pub customer: CustomerName,
    /// The answers, in report order.
    pub requirements: Vec<RequirementReport>,
    /// All findings, in report order.
    pub findings: Vec<Entry>,
    /// Every grid that was found, in the order of its name.
    pub inputs: Vec<InputReport>,
    /// What was odd, left out or assumed, beyond single inputs.
    pub notes: Vec<Note>,
    /// The requirements that were not asked for.
    pub not_asked: Vec<&'static str>,
    /// Further findings that are made while they are written.
    pub on_demand: Option<Box<dyn OnDemand>>,
    /// How the users spread.
    pub census: Census,
}

/// Findings that are too many to be held: each is made when it is asked for, always the same.
pub trait OnDemand: fmt::Debug + Send + Sync {
    /// Returns the places of a requirement's findings; those of all requirements follow each other from 0.
    fn range(&self, requirement: &str) -> Range<usize>;

    /// Returns how many there are.
    fn len(&self) -> usize;

    /// Returns whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the finding at this place.
    fn entry(&self, place: usize) -> Entry;
}

/// How many findings are made at a time, on all cores.
const MADE_AT_ONCE: usize = 2048;

/// Whose database it is, from the table `company`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomerName {
    /// The licence's company name.
    pub company: Option<String>,
    /// The licence's serial number.
    pub serial: Option<String>,
}

/// The answer to one requirement.
#[derive(Debug)]
pub struct RequirementReport {
    /// Stable name.
    pub id: &'static str,
    /// What is required.
    pub title: &'static str,
    /// Whether the whole is undecided while this is unknown.
    pub must: bool,
    /// The answer.
    pub verdict: Verdict,
    /// How many records were looked at.
    pub checked: usize,
    /// Findings that block.
    pub fails: usize,
    /// Findings to look at.
    pub reviews: usize,
    /// Findings that are good to know.
    pub infos: usize,
    /// Findings that somebody accepted.
    pub accepted: usize,
    /// Users who are not counted.
    pub out_of_scope: usize,
    /// Why this is the answer.
    pub reason: String,
    /// What to send to have it decided.
    pub needs: Vec<Lack>,
    /// The rules that were asked for, if not all of them were.
    pub only: Option<Vec<&'static str>>,
}

impl RequirementReport {
    /// The most that can be said of a requirement of which only some rules were asked for.
    fn partial(&self) -> Verdict {
        match self.verdict {
            Verdict::Fail => Verdict::Fail,
            _ => Verdict::Unknown,
        }
    }
}

/// What became of a finding since an earlier report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It is there.
    Open,
}

impl Status {
    /// Returns the word for reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
        }
    }
}

/// One finding with its place in the report.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The requirement it belongs to.
    pub requirement: &'static str,
    /// Its stable name.
    pub id: String,
    /// What became of it.
    pub status: Status,
    /// The finding.
    pub finding: Finding,
}

/// One grid, and what became of its rows.
#[derive(Debug, Clone, Default)]
pub struct InputReport {
    /// File and sheet.
    pub origin: Option<Origin>,
    /// The table it holds.
    pub table: Option<&'static str>,
    /// How that is known, or why it is not.
    pub recognised_by: String,
    /// Encoding of a text file.
    pub encoding: Option<String>,
    /// Delimiter of a text file.
    pub delimiter: Option<String>,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Records below the header.
    pub rows: u64,
    /// Records that became rows of the table.
    pub used: u64,
    /// Records that did not, and why; `rows = used + set aside`.
    pub set_aside: Vec<SetAside>,
    /// The header of each field that was read.
    pub columns: BTreeMap<&'static str, String>,
    /// Fields of the table that no column has.
    pub missing: Vec<&'static str>,
    /// The newest date in the table, in seconds since 1970.
    pub newest_date: Option<i64>,
    /// What was odd or assumed.
    pub notes: Vec<Note>,
}

impl InputReport {
    /// Returns the name of the file.
    pub fn file(&self) -> Option<&str> {
        self.origin.as_ref().map(|origin| origin.file.as_str())
    }

    /// Returns the name of the sheet, for workbooks.
    pub fn sheet(&self) -> Option<&str> {
        self.origin.as_ref()?.sheet.as_deref()
    }

    /// Returns how many rows were set aside.
    pub fn set_aside_rows(&self) -> u64 {
        self.set_aside
            .iter()
            .map(|aside| aside.last_row - aside.first_row + 1)
            .sum()
    }

    /// Returns whether every row is accounted for.
    pub fn balances(&self) -> bool {
        self.rows == self.used + self.set_aside_rows()
    }
}

impl Report {
    /// Returns the report over these judgements.
    pub fn new(
        judgements: Vec<Judgement>,
        customer: CustomerName,
        out_of_scope: usize,
        inputs: Vec<InputReport>,
        notes: Vec<Note>,
        not_asked: Vec<&'static str>,
    ) -> Self {
        let mut requirements = Vec::new();
        let mut findings = Vec::new();
        for judgement in judgements {
            let judgement_findings = sorted(&judgement);
            findings.extend(judgement_findings.into_iter().map(|finding| Entry {
                requirement: judgement.requirement.id,
                id: finding.id(),
                status: Status::Open,
                finding: finding.clone(),
            }));
            requirements.push(requirement(&judgement, out_of_scope));
        }
        let mut report = Self {
            // What was not asked for was not judged, so the whole is not known to be ready.
            overall: Overall::of(
                requirements
                    .iter()
                    .map(|each| (each.verdict, each.must))
                    .chain(not_asked.iter().map(|_| (Verdict::Unknown, true)))
                    .chain(
                        requirements
                            .iter()
                            .filter(|each| each.only.is_some())
                            .map(|each| (each.partial(), each.must)),
                    ),
            ),
            customer,
            requirements,
            findings,
            inputs,
            notes,
            not_asked,
            on_demand: None,
            census: Census::default(),
        };
        report
            .inputs
            .sort_by(|a, b| (&a.origin, a.table).cmp(&(&b.origin, b.table)));
        report.notes.sort();
        report.notes.dedup();
        report
    }

    /// Returns a report whose findings are made on demand. Requirements that were not asked for are not
    /// judged, so the whole is not known to be ready.
    pub fn of_many(
        requirements: Vec<RequirementReport>,
        findings: Box<dyn OnDemand>,
        inputs: Vec<InputReport>,
        notes: Vec<Note>,
        not_asked: Vec<&'static str>,
    ) -> Self {
        let mut report = Self::new(
            Vec::new(),
            CustomerName::default(),
            0,
            inputs,
            notes,
            not_asked,
        );
        let judged = requirements.iter().map(|each| (each.verdict, each.must));
        let left_out = report.not_asked.iter().map(|_| (Verdict::Unknown, true));
        report.overall = Overall::of(judged.chain(left_out));
        report.requirements = requirements;
        report.on_demand = Some(findings);
        report
    }

    /// Returns all findings in report order.
    pub fn entries(&self) -> impl Iterator<Item = Cow<'_, Entry>> {
        let count = self.on_demand.as_ref().map_or(0, |findings| findings.len());
        let held = self.findings.iter().map(Cow::Borrowed);
        held.chain(self.made(0..count).map(Cow::Owned))
    }

    /// Returns the report with this census.
    #[must_use]
    pub fn with_census(mut self, census: Census) -> Self {
        self.census = census;
        self
    }

    /// Returns the findings of a requirement that a person has to see: not the informing ones.
    pub fn listed(&self, requirement: &str) -> impl Iterator<Item = Cow<'_, Entry>> {
        let many = self.on_demand.as_ref();
        let range = many.map_or(0..0, |findings| findings.range(requirement));
        let held = self
            .findings
            .iter()
            .filter(move |entry| entry.requirement == requirement)
            .map(Cow::Borrowed);
        held.chain(self.made(range).map(Cow::Owned))
            .filter(|entry| entry.finding.severity != Severity::Info)
    }

    /// Returns how many findings of a requirement a person has to see.
    pub fn listed_count(&self, requirement: &RequirementReport) -> usize {
        match &self.on_demand {
            Some(_) => requirement.fails + requirement.reviews,
            None => self.listed(requirement.id).count(),
        }
    }

    /// Makes the findings in these places, a block at a time.
    fn made(&self, places: Range<usize>) -> impl Iterator<Item = Entry> {
        let end = places.end;
        places.step_by(MADE_AT_ONCE).flat_map(move |start| {
            let block = start..end.min(start + MADE_AT_ONCE);
            let make = |findings: &dyn OnDemand| -> Vec<Entry> {
                let places = block.into_par_iter();
                places.map(|place| findings.entry(place)).collect()
            };
            self.on_demand.as_deref().map(make).unwrap_or_default()
        })
    }

    /// Returns the notes that warn, of the whole and of single inputs.
    pub fn warnings(&self) -> impl Iterator<Item = &Note> {
        self.notes
            .iter()
            .chain(self.inputs.iter().flat_map(|input| &input.notes))
            .filter(|note| note.weight == Weight::Warning)
    }
}

fn requirement(judgement: &Judgement, out_of_scope: usize) -> RequirementReport {
    let number = |severity: Severity| {
        judgement
            .findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    RequirementReport {
        id: judgement.requirement.id,
        title: judgement.requirement.title,
        must: judgement.requirement.must,
        verdict: judgement.verdict,
        checked: judgement.checked,
        fails: number(Severity::Fail),
        reviews: number(Severity::Review),
        infos: number(Severity::Info),
        accepted: 0,
        out_of_scope,
        reason: reason(judgement),
        needs: judgement.lacks.clone(),
        only: judgement.only.clone(),
    }
}

/// Which rules found how much, then what they had to say.
fn reason(judgement: &Judgement) -> String {
    let mut parts = Vec::new();
    let found: Vec<String> = judgement
        .requirement
        .rules
        .iter()
        .map(|rule| (rule.info.id, number_of(judgement, rule.info.id)))
        .filter(|(_, number)| *number > 0)
        .map(|(id, number)| format!("{number} {id}"))
        .collect();
    if !found.is_empty() {
        parts.push(found.join(", "));
    }
    if !judgement.reason.is_empty() {
        parts.push(judgement.reason.clone());
    }
    if let Some(only) = &judgement.only {
        parts.push(format!("only {} was asked for", only.join(", ")));
    }
    parts.join("; ")
}

/// How many findings of a rule a person has to see.
fn number_of(judgement: &Judgement, rule: &str) -> usize {
    judgement
        .findings
        .iter()
        .filter(|finding| finding.rule.id == rule && finding.severity != Severity::Info)
        .count()
}

/// By rule, then by user, the members of a group together; never by file or row.
fn sorted(judgement: &Judgement) -> Vec<&Finding> {
    let mut lowest: BTreeMap<&str, (Option<i64>, &str)> = BTreeMap::new();
    for finding in &judgement.findings {
        if let Some(group) = &finding.group {
            let key = (finding.subject.user_id, finding.subject.key.as_str());
            let entry = lowest.entry(&group.id).or_insert(key);
            *entry = (*entry).min(key);
        }
    }
    let rule = |finding: &Finding| {
        judgement
            .requirement
            .rules
            .iter()
            .position(|rule| rule.info.id == finding.rule.id)
    };
    let mut findings: Vec<&Finding> = judgement.findings.iter().collect();
    findings.sort_by_cached_key(|finding| {
        let own = (finding.subject.user_id, finding.subject.key.clone());
        let (first, group, member) = match &finding.group {
            Some(group) => {
                let (id, key) = lowest[group.id.as_str()];
                ((id, key.to_owned()), group.id.clone(), group.member)
            }
            None => (own.clone(), String::new(), 0),
        };
        (
            rule(finding),
            first,
            group,
            member,
            own,
            finding.field.clone(),
            finding.id(),
        )
    });
    findings
}
