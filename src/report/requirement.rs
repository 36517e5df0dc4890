//! The result of one requirement, derived from its findings and the decisions on them.

use super::reported_finding::{FindingStatus, ReportedFinding};
use super::rule_count::{self, RuleCount};
use crate::locale::{Catalogue, Language, Message, Text};
use crate::model::evidence::MissingData;
use crate::model::finding::Severity;
use crate::model::verdict::Verdict;
use crate::rules::{RequirementResult, requirement_title};

/// The result of one requirement.
#[derive(Debug)]
pub struct RequirementReport {
    /// The id of the requirement.
    pub id: &'static str,
    /// Whether this is a must requirement, which can stop the migration. If its verdict is unknown and no requirement
    /// fails, the overall verdict is undecided.
    pub must: bool,
    /// The verdict of the requirement.
    pub verdict: Verdict,
    /// Number of records that were checked.
    pub checked: usize,
    /// Number of open findings with the severity `fail`.
    pub fails: usize,
    /// Number of open findings with the severity `review`.
    pub reviews: usize,
    /// Number of open findings with the severity `info`.
    pub infos: usize,
    /// Number of accepted findings. `fails`, `reviews` and `infos` do not include them.
    pub accepted: usize,
    /// Number of users out of scope, or 0 if the requirement is not about users.
    pub out_of_scope: usize,
    /// The numbers of open findings to fix or to check, for each rule that has any, in report order.
    pub by_rule: Vec<RuleCount>,
    /// The missing data that would help to decide the requirement.
    pub needs: Vec<MissingData>,
    /// The selected rules, or `None` if all rules of the requirement were selected.
    pub only: Option<Vec<&'static str>>,
    /// The changes since the earlier report, if there is one.
    pub progress: Option<BaselineProgress>,
    /// The verdict and the reason before findings are considered.
    pub base: BaseVerdict,
}

/// The verdict of a requirement before its findings are considered.
#[derive(Debug, Clone)]
pub struct BaseVerdict {
    /// The verdict if the rules find nothing.
    pub verdict: Verdict,
    /// The reason for the verdict: the missing data or, if nothing is missing, the evidence.
    pub reason: Text,
    /// The rules that could not check everything. Defects that they did not find may still exist.
    pub incomplete_rules: Vec<&'static str>,
}

/// How many findings to fix or to check are new, open, fixed and unchecked, compared with an earlier report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BaselineProgress {
    /// Number of findings that are only in this report.
    pub new: usize,
    /// Number of findings that are in both reports.
    pub open: usize,
    /// Number of findings of the earlier report that no longer exist.
    pub fixed: usize,
    /// Number of findings of the earlier report that were not checked this time.
    pub unchecked: usize,
}

impl BaselineProgress {
    /// Returns the sums of the counts of `self` and `other`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            new: self.new + other.new,
            open: self.open + other.open,
            fixed: self.fixed + other.fixed,
            unchecked: self.unchecked + other.unchecked,
        }
    }
}

impl BaselineProgress {
    /// Returns the counts as text: `2 new, 44 open, 4 fixed`. Unchecked findings are mentioned only if there are any.
    pub fn message(self) -> Message {
        match self.unchecked {
            0 => Message::new("progress")
                .with("new", self.new)
                .with("open", self.open)
                .with("fixed", self.fixed),
            unchecked => Message::new("progress-unchecked")
                .with("new", self.new)
                .with("open", self.open)
                .with("fixed", self.fixed)
                .with("unchecked", unchecked),
        }
    }
}

impl RequirementReport {
    /// Returns the title of the requirement.
    pub fn title(&self, language: Language) -> String {
        requirement_title(self.id, language)
    }

    /// Returns the result without counts. [`Self::recount`] adds the counts.
    pub(super) fn new(result: &RequirementResult, out_of_scope: usize) -> Self {
        Self {
            id: result.requirement.id,
            must: result.requirement.must,
            verdict: result.verdict,
            checked: result.checked,
            fails: 0,
            reviews: 0,
            infos: 0,
            accepted: 0,
            out_of_scope,
            by_rule: Vec::new(),
            needs: result.missing.clone(),
            only: result.only.clone(),
            progress: None,
            base: BaseVerdict {
                verdict: result.base_verdict,
                reason: result.reason.clone(),
                incomplete_rules: result.incomplete_rules.clone(),
            },
        }
    }

    /// Counts the findings of the requirement and derives the verdict. An accepted finding with the severity `fail`
    /// does not block, but still leads to the verdict `review`, because the exports show that the defect exists.
    pub(super) fn recount(&mut self, findings: &[ReportedFinding], compared: bool) {
        let own: Vec<&ReportedFinding> = findings
            .iter()
            .filter(|entry| entry.requirement == self.id)
            .collect();
        let open = |severity: Severity| {
            let of_kind = own
                .iter()
                .filter(|entry| entry.status.is_open() && entry.finding.severity == severity);
            of_kind.count()
        };
        let accepted = || {
            own.iter()
                .filter(|entry| entry.status == FindingStatus::Accepted)
        };
        self.fails = open(Severity::Fail);
        self.reviews = open(Severity::Review);
        self.infos = open(Severity::Info);
        self.accepted = accepted().count();
        let accepted_fail = accepted().any(|entry| entry.finding.severity == Severity::Fail);
        let base = self.base.verdict;
        self.verdict = base.with_findings(self.fails > 0, self.reviews > 0 || accepted_fail);
        self.by_rule = rule_count::of(&own);
        self.progress = compared.then(|| progress(&own));
    }

    /// Returns the reason for the verdict: the number of open findings of each rule, the number of accepted findings,
    /// the reason for the base verdict and, if only some rules were selected, the ids of these rules.
    pub fn reason(&self, catalogue: &Catalogue) -> String {
        let rules = self.by_rule.iter();
        let mut counts: Vec<String> = rules
            .map(|each| format!("{} {}", catalogue.number(each.open() as u64), each.rule.id))
            .collect();
        if self.accepted > 0 {
            let accepted = Message::new("accepted-count").with("number", self.accepted);
            counts.push(catalogue.message(&accepted));
        }
        let mut parts = vec![counts.join(", "), catalogue.text(&self.base.reason)];
        if let Some(only) = &self.only {
            let only = Message::new("only-checked").with("rules", only.join(", "));
            parts.push(catalogue.message(&only));
        }
        parts.retain(|part| !part.is_empty());
        parts.join("; ")
    }

    /// Returns the reason in English, for tests and technical notes.
    pub fn english_reason(&self) -> String {
        self.reason(Catalogue::of(Language::English))
    }

    /// Returns what this requirement contributes to the overall verdict if only some of its rules were selected: `fail`
    /// if these rules fail, otherwise `unknown`.
    pub(super) fn partial(&self) -> Verdict {
        match self.verdict {
            Verdict::Fail => Verdict::Fail,
            _ => Verdict::Unknown,
        }
    }

    /// Returns whether the rule was selected.
    pub fn was_requested(&self, rule: &str) -> bool {
        self.only.as_ref().is_none_or(|rules| rules.contains(&rule))
    }
}

fn progress(own: &[&ReportedFinding]) -> BaselineProgress {
    let mut progress = BaselineProgress::default();
    for entry in own.iter().filter(|entry| entry.is_for_people()) {
        match entry.status {
            FindingStatus::New => progress.new += 1,
            FindingStatus::Open => progress.open += 1,
            FindingStatus::Fixed => progress.fixed += 1,
            FindingStatus::Unchecked => progress.unchecked += 1,
            FindingStatus::Accepted => {}
        }
    }
    progress
}
