//! The answer to one requirement: counted from its findings, whatever was decided on them.

use std::fmt;

use super::reported_finding::{FindingStatus, ReportedFinding};
use crate::model::evidence::MissingData;
use crate::model::finding::Severity;
use crate::model::verdict::Verdict;
use crate::rules::RequirementResult;

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
    /// Findings that somebody accepted; they are in none of the counts above.
    pub accepted: usize,
    /// Users who are not counted.
    pub out_of_scope: usize,
    /// Why this is the answer.
    pub reason: String,
    /// What to send to have it decided.
    pub needs: Vec<MissingData>,
    /// The rules that were asked for, if not all of them were.
    pub only: Option<Vec<&'static str>>,
    /// What became of its findings since an earlier report, if there is one.
    pub progress: Option<BaselineProgress>,
    /// What else the answer rests on.
    pub base: BaseVerdict,
}

/// What the answer to a requirement rests on besides its findings.
#[derive(Debug, Clone)]
pub struct BaseVerdict {
    /// The answer if nothing had been found.
    pub verdict: Verdict,
    /// What is lacking, or what the answer rests on, in words.
    pub words: String,
    /// The rules that could not look, or not at everything: what they do not find may still be there.
    pub incomplete_rules: Vec<&'static str>,
}

/// What became of the findings since an earlier report. Informing ones are not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BaselineProgress {
    /// There now, and not in the earlier report.
    pub new: usize,
    /// There now and then.
    pub open: usize,
    /// There then, and not found any more.
    pub fixed: usize,
    /// There then, and what was sent now does not tell.
    pub unchecked: usize,
}

impl BaselineProgress {
    /// Returns the sum of both.
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

impl fmt::Display for BaselineProgress {
    /// Writes `2 new, 44 open, 4 fixed`; what nothing is known of comes last, if there is any.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            new, open, fixed, ..
        } = self;
        write!(f, "{new} new, {open} open, {fixed} fixed")?;
        match self.unchecked {
            0 => Ok(()),
            unchecked => write!(f, ", {unchecked} unchecked"),
        }
    }
}

impl RequirementReport {
    /// Returns the answer without its counts, which [`Self::settle`] brings.
    pub(super) fn new(result: &RequirementResult, out_of_scope: usize) -> Self {
        Self {
            id: result.requirement.id,
            title: result.requirement.title,
            must: result.requirement.must,
            verdict: result.verdict,
            checked: result.checked,
            fails: 0,
            reviews: 0,
            infos: 0,
            accepted: 0,
            out_of_scope,
            reason: String::new(),
            needs: result.missing.clone(),
            only: result.only.clone(),
            progress: None,
            base: BaseVerdict {
                verdict: result.base_verdict,
                words: result.reason.clone(),
                incomplete_rules: result.incomplete_rules.clone(),
            },
        }
    }

    /// Counts the findings of the requirement anew and draws the verdict from them. An accepted
    /// finding blocks nothing, but what was a failure leaves a review: the program has not seen it
    /// mended.
    pub(super) fn settle(&mut self, findings: &[ReportedFinding], compared: bool) {
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
        let waived = accepted().any(|entry| entry.finding.severity == Severity::Fail);
        let verdict = self.base.verdict;
        self.verdict = verdict.with_findings(self.fails > 0, self.reviews > 0 || waived);
        self.reason = self.words(&own);
        self.progress = compared.then(|| progress(&own));
    }

    /// Which rules found how much, then what else there is to say.
    fn words(&self, own: &[&ReportedFinding]) -> String {
        let mut parts = Vec::new();
        let mut found: Vec<(&str, usize)> = Vec::new();
        let mut accepted = 0;
        for entry in own.iter().filter(|entry| entry.is_for_people()) {
            let rule = entry.finding.rule.id;
            if entry.status == FindingStatus::Accepted {
                accepted += 1;
            }
            if !entry.status.is_open() {
                continue;
            }
            match found.iter_mut().find(|(known, _)| *known == rule) {
                Some((_, number)) => *number += 1,
                None => found.push((rule, 1)),
            }
        }
        let mut counts: Vec<String> = found
            .iter()
            .map(|(rule, number)| format!("{number} {rule}"))
            .collect();
        if accepted > 0 {
            counts.push(format!("{accepted} accepted"));
        }
        if !counts.is_empty() {
            parts.push(counts.join(", "));
        }
        if !self.base.words.is_empty() {
            parts.push(self.base.words.clone());
        }
        if let Some(only) = &self.only {
            parts.push(format!("only {} was asked for", only.join(", ")));
        }
        parts.join("; ")
    }

    /// The most that can be said of a requirement of which only some rules were asked for.
    pub(super) fn partial(&self) -> Verdict {
        match self.verdict {
            Verdict::Fail => Verdict::Fail,
            _ => Verdict::Unknown,
        }
    }

    /// Returns whether this rule was asked for.
    pub fn was_asked(&self, rule: &str) -> bool {
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
