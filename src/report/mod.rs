//! The report that every output format shows: the results of the requirements, the findings and the inputs.
//!
//! This module sorts the report, so output formats do not sort. The report contains no time, host name or absolute
//! path, so equal inputs give equal bytes.

pub mod baseline;
mod configuration_use;
pub mod corrections;
pub mod data_age;
pub mod decisions;
pub mod portfolio;
pub mod redact;
mod reported_finding;
mod requirement;
mod rule_count;
mod user_progress;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use rayon::prelude::*;

pub use configuration_use::ConfigurationUse;
pub use reported_finding::{Decision, DecisionKind, FindingStatus, ReportedFinding};

pub use requirement::{BaseVerdict, BaselineProgress, RequirementReport};
pub use rule_count::RuleCount;
pub use user_progress::UserProgress;

use crate::customer::Access;
use crate::locale::{Catalogue, Language};
use crate::model::database_identity::Identity;
use crate::model::input_report::InputReport;
use crate::model::location::{Note, NoteLevel};
use crate::model::user_stats::UserStats;
use crate::model::verdict::{Overall, Verdict};
use crate::rules::{Named, RequirementResult, find};

/// The complete report.
#[derive(Debug)]
pub struct Report {
    /// What was assessed.
    pub subject: ReportSubject,
    /// The language in which people read the report.
    pub language: Language,
    /// The overall verdict.
    pub overall: Overall,
    /// The owner of the database's licence.
    pub customer: Identity,
    /// All users, in scope or not, in the order of their ids.
    pub users: Vec<UserReport>,
    /// The results of the requirements, in report order.
    pub requirements: Vec<RequirementReport>,
    /// All findings, in report order.
    pub findings: Vec<ReportedFinding>,
    /// The reports on all inputs, in the order of their names.
    pub inputs: Vec<InputReport>,
    /// Notes that do not belong to a single input.
    pub notes: Vec<Note>,
    /// The requirements that were not selected.
    pub not_asked: Vec<&'static str>,
    /// Additional findings, which are created only when they are written.
    pub lazy_findings: Option<Box<dyn LazyFindings>>,
    /// How many users there are of each kind and in each domain.
    pub user_stats: UserStats,
    /// The earlier report with which this report was compared.
    pub baseline: Option<BaselineInfo>,
    /// Whether pseudonyms replace names, logins and local parts.
    pub redacted: bool,
    /// The configuration file, if one was used.
    pub configuration: Option<ConfigurationUse>,
}

/// What a report assesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportSubject {
    /// Whether a customer is ready for the migration.
    Migration,
    /// Whether the addresses in a list are valid and differ from each other. Such a report does not say whether the
    /// customer can migrate.
    Addresses,
}

/// Findings that may be too many for memory. Each finding is created on request and is the same every time.
///
/// Only `analyze addresses` creates such findings. This command reads no decisions. The status of a finding is `new` if
/// the report is compared with an earlier report that does not contain the finding, otherwise `open`.
pub trait LazyFindings: fmt::Debug + Send + Sync {
    /// Returns the indexes of a requirement's findings. The ranges of all requirements are adjacent, and the
    /// first range starts at 0.
    fn range(&self, requirement: &str) -> Range<usize>;

    /// Returns the number of findings.
    fn len(&self) -> usize;

    /// Returns whether the number of findings is zero.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the finding at an index.
    fn entry(&self, index: usize) -> ReportedFinding;
}

/// Number of findings that are created at a time, in parallel.
const LAZY_BLOCK: usize = 2048;
/// Number of findings that one thread processes at a time.
const ENTRIES_PER_THREAD: usize = 128;

/// One user of the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserReport {
    /// `associate_id`, or `None` if the exports contain no id for the user.
    pub id: Option<i64>,
    /// Login name.
    pub login: String,
    /// Whether the user needs access to Online.
    pub access: Access,
    /// Whether the user can log in before the migration. If so, only `--access` can exclude the user from the scope.
    pub can_log_in: bool,
    /// The address that the user would sign in with, in the normalised form that sign-in services compare.
    pub sign_in: Option<String>,
}

/// The earlier report with which a report was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaselineInfo {
    /// The overall verdict of the earlier report.
    pub verdict: String,
    /// The newest date in the exports of the earlier report.
    pub newest_date: Option<String>,
}

/// The content of a report apart from the results of the requirements.
#[derive(Debug, Default)]
pub struct ReportContext {
    /// The owner of the database's licence.
    pub customer: Identity,
    /// All users of the customer.
    pub users: Vec<UserReport>,
    /// The reports on the inputs.
    pub inputs: Vec<InputReport>,
    /// Notes that do not belong to a single input.
    pub notes: Vec<Note>,
    /// The requirements that were not selected.
    pub not_asked: Vec<&'static str>,
}

/// Returns whether a requirement can stop the migration. Returns `true` if the id does not belong to a requirement.
fn is_must(id: &str) -> bool {
    match find(id) {
        Some(Named::Requirement(requirement)) => requirement.must,
        Some(Named::Rule(..)) | None => true,
    }
}

impl Report {
    /// Returns a report with these results.
    pub fn new(results: Vec<RequirementResult>, context: ReportContext) -> Self {
        let is_excluded = |user: &&UserReport| user.access == Access::Excluded;
        let out_of_scope = context.users.iter().filter(is_excluded).count();
        let mut requirements = Vec::new();
        // Growing the list would copy it several times and use up to three times its memory.
        let count = results.iter().map(|result| result.findings.len()).sum();
        let mut findings = Vec::with_capacity(count);
        for result in results {
            let excluded = if result.requirement.is_about_users() {
                out_of_scope
            } else {
                0
            };
            requirements.push(RequirementReport::new(&result, excluded));
            findings.extend(reported_finding::entries(result));
        }
        let mut report = Self {
            subject: ReportSubject::Migration,
            language: Language::default(),
            overall: Overall::Undecided,
            customer: context.customer,
            users: context.users,
            requirements,
            findings,
            inputs: context.inputs,
            notes: context.notes,
            not_asked: context.not_asked,
            lazy_findings: None,
            user_stats: UserStats::default(),
            baseline: None,
            redacted: false,
            configuration: None,
        };
        report
            .inputs
            .sort_by(|a, b| (&a.origin, a.table).cmp(&(&b.origin, b.table)));
        report.recount();
        report
    }

    /// Returns a report with lazy findings (findings that are created only on request). The requirements in `not_asked`
    /// count as unknown. If one of them is a must requirement, the overall verdict is never `ready`.
    pub fn with_lazy_findings(
        requirements: Vec<RequirementReport>,
        findings: Box<dyn LazyFindings>,
        inputs: Vec<InputReport>,
        notes: Vec<Note>,
        not_asked: Vec<&'static str>,
    ) -> Self {
        let context = ReportContext {
            inputs,
            notes,
            not_asked,
            ..ReportContext::default()
        };
        let mut report = Self::new(Vec::new(), context);
        report.subject = ReportSubject::Addresses;
        report.requirements = requirements;
        report.lazy_findings = Some(findings);
        report.overall = report.overall_verdict();
        report
    }

    /// Sorts the findings and counts them again, after findings were added or decisions applied.
    pub fn recount(&mut self) {
        let index = |id: &str| {
            let mut requirements = self.requirements.iter();
            requirements.position(|requirement| requirement.id == id)
        };
        // New and open findings are sorted together, so that members of a group stay adjacent after a comparison.
        self.findings.sort_by_cached_key(|entry| {
            (
                index(entry.requirement),
                entry.status.max(FindingStatus::Open),
            )
        });
        // A report with lazy findings needs no new counts, because no decisions apply to its findings.
        if self.lazy_findings.is_none() {
            for requirement in &mut self.requirements {
                requirement.recount(&self.findings, self.baseline.is_some());
            }
        }
        self.overall = self.overall_verdict();
        Note::sort(&mut self.notes);
        self.notes.dedup();
    }

    /// Returns the overall verdict. Requirements that were not selected count as unknown.
    fn overall_verdict(&self) -> Overall {
        let judged = self
            .requirements
            .iter()
            .map(|each| (each.verdict, each.must));
        let partial = self.requirements.iter().filter(|each| each.only.is_some());
        Overall::of(
            judged
                .chain(
                    self.not_asked
                        .iter()
                        .map(|id| (Verdict::Unknown, is_must(id))),
                )
                .chain(partial.map(|each| (each.partial(), each.must))),
        )
    }

    /// Returns all findings in report order, including the lazy ones.
    pub fn entries(&self) -> impl Iterator<Item = Cow<'_, ReportedFinding>> {
        let count = self
            .lazy_findings
            .as_ref()
            .map_or(0, |findings| findings.len());
        let stored = self.findings.iter().map(Cow::Borrowed);
        stored.chain(self.create(0..count).map(Cow::Owned))
    }

    /// Divides all findings, including the lazy ones, into small parts, calls `map` with each part, and returns the
    /// results in report order. Lazy findings are created, mapped and freed by the same thread, so that only the
    /// results stay in memory.
    pub fn map_entries<T: Send>(
        &self,
        map: impl Fn(&mut dyn Iterator<Item = Cow<'_, ReportedFinding>>) -> T + Sync,
    ) -> impl Iterator<Item = T> {
        let lazy = self.lazy_findings.as_deref();
        let stored = self.findings.len();
        let total = stored + lazy.map_or(0, LazyFindings::len);
        let entry = move |index: usize| match (self.findings.get(index), lazy) {
            (Some(entry), _) => Some(Cow::Borrowed(entry)),
            (None, lazy) => lazy.map(|lazy| Cow::Owned(lazy.entry(index - stored))),
        };
        (0..total).step_by(LAZY_BLOCK).flat_map(move |start| {
            let block: Vec<usize> = (start..total.min(start + LAZY_BLOCK)).collect();
            let parts = block.par_chunks(ENTRIES_PER_THREAD);
            let mapped = parts.map(|part| map(&mut part.iter().filter_map(|index| entry(*index))));
            mapped.collect::<Vec<T>>()
        })
    }

    /// Returns the messages in the language of the report.
    pub fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }

    /// Returns the report with these user statistics.
    #[must_use]
    pub fn with_user_stats(mut self, user_stats: UserStats) -> Self {
        self.user_stats = user_stats;
        self
    }

    /// Returns a requirement's findings with the severity `fail` or `review`, except those that are only in the earlier
    /// report.
    pub fn listed(&self, requirement: &str) -> impl Iterator<Item = Cow<'_, ReportedFinding>> {
        let lazy = self.lazy_findings.as_ref();
        let range = lazy.map_or(0..0, |findings| findings.range(requirement));
        let stored = self
            .findings
            .iter()
            .filter(move |entry| entry.requirement == requirement)
            .map(Cow::Borrowed);
        stored
            .chain(self.create(range).map(Cow::Owned))
            .filter(|entry| entry.is_for_people() && entry.status.is_there())
    }

    /// Returns the number of [`Self::listed`] findings.
    pub fn listed_count(&self, requirement: &RequirementReport) -> usize {
        match &self.lazy_findings {
            Some(_) => requirement.fails + requirement.reviews,
            None => self.listed(requirement.id).count(),
        }
    }

    /// Creates the lazy findings in a range, one block at a time.
    fn create(&self, indexes: Range<usize>) -> impl Iterator<Item = ReportedFinding> {
        let end = indexes.end;
        indexes.step_by(LAZY_BLOCK).flat_map(move |start| {
            let block = start..end.min(start + LAZY_BLOCK);
            let create = |findings: &dyn LazyFindings| -> Vec<ReportedFinding> {
                let indexes = block.into_par_iter();
                indexes.map(|index| findings.entry(index)).collect()
            };
            self.lazy_findings
                .as_deref()
                .map(create)
                .unwrap_or_default()
        })
    }

    /// Returns how many users in scope have something to fix or to check.
    pub fn user_progress(&self) -> UserProgress {
        user_progress::of(self)
    }

    /// Returns the number of open findings that block the migration.
    pub fn fails(&self) -> usize {
        self.requirements.iter().map(|each| each.fails).sum()
    }

    /// Returns the number of open findings that have to be checked manually.
    pub fn reviews(&self) -> usize {
        self.requirements.iter().map(|each| each.reviews).sum()
    }

    /// Returns all warnings, including those on single inputs.
    pub fn warnings(&self) -> impl Iterator<Item = &Note> {
        self.notes
            .iter()
            .chain(self.inputs.iter().flat_map(|input| &input.notes))
            .filter(|note| note.level == NoteLevel::Warning)
    }

    /// Returns the changes since the earlier report, if there is one.
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
