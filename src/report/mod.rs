//! Judgements and the account of the inputs → the report that every format of output shows.
//!
//! Sorted once, here. No time of day, host or absolute path: equal input gives equal bytes.

pub mod baseline;
pub mod data_age;
pub mod decisions;
pub mod portfolio;
pub mod redact;
mod reported_finding;
mod requirement;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use rayon::prelude::*;

pub use reported_finding::{Decision, DecisionKind, FindingStatus, ReportedFinding};

pub use requirement::{BaseVerdict, BaselineProgress, RequirementReport};

use crate::customer::Access;
use crate::model::identity::Identity;
use crate::model::input_report::InputReport;
use crate::model::location::{Note, NoteLevel};
use crate::model::user_stats::UserStats;
use crate::model::verdict::{Overall, Verdict};
use crate::rules::RequirementResult;

/// Everything that is reported.
#[derive(Debug)]
pub struct Report {
    /// The answer for all requirements together.
    pub overall: Overall,
    /// Whose database it is.
    pub customer: Identity,
    /// All users, counted or not, in the order of their ids.
    pub users: Vec<UserReport>,
    /// The answers, in report order.
    pub requirements: Vec<RequirementReport>,
    /// All findings, in report order.
    pub findings: Vec<ReportedFinding>,
    /// Every grid that was found, in the order of its name.
    pub inputs: Vec<InputReport>,
    /// What was odd, left out or assumed, beyond single inputs.
    pub notes: Vec<Note>,
    /// The requirements that were not asked for.
    pub not_asked: Vec<&'static str>,
    /// Further findings that are made while they are written.
    pub on_demand: Option<Box<dyn LazyFindings>>,
    /// How the users spread.
    pub census: UserStats,
    /// The earlier report that it is compared with.
    pub baseline: Option<BaselineInfo>,
    /// Whether pseudonyms stand for names, logins and local parts.
    pub redacted: bool,
}

/// Findings that are too many to be held: each is made when it is asked for, always the same.
///
/// Only `analyze addresses` makes them, which takes no earlier report and no decisions: each is open.
pub trait LazyFindings: fmt::Debug + Send + Sync {
    /// Returns the places of a requirement's findings; those of all requirements follow each other from 0.
    fn range(&self, requirement: &str) -> Range<usize>;

    /// Returns how many there are.
    fn len(&self) -> usize;

    /// Returns whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the finding at this place.
    fn entry(&self, place: usize) -> ReportedFinding;
}

/// How many findings are made at a time, on all cores.
const MADE_AT_ONCE: usize = 2048;

/// One user, for comparison with other reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserReport {
    /// `associate_id`; `None` for a list that does not hold it.
    pub id: Option<i64>,
    /// Login name.
    pub login: String,
    /// Whether the user shall have access to Online.
    pub access: Access,
    /// The address that Online would take, as sign-in services compare it.
    pub sign_in: Option<String>,
}

/// The earlier report that a report is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaselineInfo {
    /// Its answer.
    pub verdict: String,
    /// The newest day in its exports.
    pub newest_date: Option<String>,
}

/// What a report rests on besides results.
#[derive(Debug, Default)]
pub struct ReportContext {
    /// Whose database it is.
    pub customer: Identity,
    /// All users.
    pub users: Vec<UserReport>,
    /// What became of the inputs.
    pub inputs: Vec<InputReport>,
    /// What was odd, left out or assumed.
    pub notes: Vec<Note>,
    /// The requirements that were not asked for.
    pub not_asked: Vec<&'static str>,
}

impl Report {
    /// Returns the report over these results.
    pub fn new(results: Vec<RequirementResult>, background: ReportContext) -> Self {
        let out = |user: &&UserReport| user.access == Access::Excluded;
        let out_of_scope = background.users.iter().filter(out).count();
        let mut requirements = Vec::new();
        let mut findings = Vec::new();
        for result in results {
            requirements.push(RequirementReport::new(&result, out_of_scope));
            findings.extend(reported_finding::entries(result));
        }
        let mut report = Self {
            overall: Overall::Undecided,
            customer: background.customer,
            users: background.users,
            requirements,
            findings,
            inputs: background.inputs,
            notes: background.notes,
            not_asked: background.not_asked,
            on_demand: None,
            census: UserStats::default(),
            baseline: None,
            redacted: false,
        };
        report
            .inputs
            .sort_by(|a, b| (&a.origin, a.table).cmp(&(&b.origin, b.table)));
        report.settle();
        report
    }

    /// Returns a report whose findings are made on demand. Requirements that were not asked for are not
    /// judged, so the whole is not known to be ready.
    pub fn of_many(
        requirements: Vec<RequirementReport>,
        findings: Box<dyn LazyFindings>,
        inputs: Vec<InputReport>,
        notes: Vec<Note>,
        not_asked: Vec<&'static str>,
    ) -> Self {
        let background = ReportContext {
            inputs,
            notes,
            not_asked,
            ..ReportContext::default()
        };
        let mut report = Self::new(Vec::new(), background);
        report.requirements = requirements;
        report.on_demand = Some(findings);
        report.overall = report.answer();
        report
    }

    /// Puts everything in order and counts anew, after findings came in or were decided on.
    pub fn settle(&mut self) {
        let place = |id: &str| {
            let mut requirements = self.requirements.iter();
            requirements.position(|requirement| requirement.id == id)
        };
        // New and open ones stay together, so that a comparison tears no group apart.
        self.findings.sort_by_cached_key(|entry| {
            (
                place(entry.requirement),
                entry.status.max(FindingStatus::Open),
            )
        });
        // Findings that are made on demand were counted before; they know of no status.
        if self.on_demand.is_none() {
            for requirement in &mut self.requirements {
                requirement.settle(&self.findings, self.baseline.is_some());
            }
        }
        self.overall = self.answer();
        self.notes.sort();
        self.notes.dedup();
    }

    /// What was not asked for was not judged, so the whole is not known to be ready.
    fn answer(&self) -> Overall {
        let judged = self
            .requirements
            .iter()
            .map(|each| (each.verdict, each.must));
        let partial = self.requirements.iter().filter(|each| each.only.is_some());
        Overall::of(
            judged
                .chain(self.not_asked.iter().map(|_| (Verdict::Unknown, true)))
                .chain(partial.map(|each| (each.partial(), each.must))),
        )
    }

    /// Returns all findings in report order.
    pub fn entries(&self) -> impl Iterator<Item = Cow<'_, ReportedFinding>> {
        let count = self.on_demand.as_ref().map_or(0, |findings| findings.len());
        let held = self.findings.iter().map(Cow::Borrowed);
        held.chain(self.made(0..count).map(Cow::Owned))
    }

    /// Returns the report with this census.
    #[must_use]
    pub fn with_census(mut self, census: UserStats) -> Self {
        self.census = census;
        self
    }

    /// Returns the findings of a requirement that a person has to see: not the informing ones, nor
    /// those that only an earlier report has.
    pub fn listed(&self, requirement: &str) -> impl Iterator<Item = Cow<'_, ReportedFinding>> {
        let many = self.on_demand.as_ref();
        let range = many.map_or(0..0, |findings| findings.range(requirement));
        let held = self
            .findings
            .iter()
            .filter(move |entry| entry.requirement == requirement)
            .map(Cow::Borrowed);
        held.chain(self.made(range).map(Cow::Owned))
            .filter(|entry| entry.is_for_people() && entry.status.is_there())
    }

    /// Returns how many findings of a requirement a person has to see.
    pub fn listed_count(&self, requirement: &RequirementReport) -> usize {
        match &self.on_demand {
            Some(_) => requirement.fails + requirement.reviews,
            None => self.listed(requirement.id).count(),
        }
    }

    /// Makes the findings in these places, a block at a time.
    fn made(&self, places: Range<usize>) -> impl Iterator<Item = ReportedFinding> {
        let end = places.end;
        places.step_by(MADE_AT_ONCE).flat_map(move |start| {
            let block = start..end.min(start + MADE_AT_ONCE);
            let make = |findings: &dyn LazyFindings| -> Vec<ReportedFinding> {
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
            .filter(|note| note.weight == NoteLevel::Warning)
    }

    /// Returns what became of all findings since an earlier report, if there is one.
    pub fn progress(&self) -> Option<BaselineProgress> {
        self.baseline.as_ref()?;
        let of_each = self.requirements.iter().filter_map(|each| each.progress);
        Some(of_each.fold(BaselineProgress::default(), BaselineProgress::and))
    }

    /// Returns the newest date in the exports, in seconds since 1970.
    pub fn newest_date(&self) -> Option<i64> {
        self.inputs
            .iter()
            .filter_map(|input| input.newest_date)
            .max()
    }
}
