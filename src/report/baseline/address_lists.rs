//! Compares a report of `analyze addresses` with an earlier one. The findings of the current report are lazy: each
//! finding is created only on request.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::json_model::OldFinding;
use super::{Baseline, BaselineError};
use crate::locale::Message;
use crate::model::calendar_day::show_date;
use crate::model::location::Note;
use crate::report::{
    BaselineInfo, BaselineProgress, FindingStatus, LazyFindings, Report, ReportedFinding,
    RequirementReport,
};
use crate::rules::{OF_ADDRESSES, Requirement, Rule};

/// Findings that get their status from a comparison with an earlier report.
#[derive(Debug)]
struct ComparedFindings {
    findings: Box<dyn LazyFindings>,
    /// The id of each earlier finding, with the date on which it was first found.
    earlier: HashMap<String, Option<String>>,
    /// The newest date in the current lists.
    now: Option<String>,
}

impl LazyFindings for ComparedFindings {
    fn range(&self, requirement: &str) -> Range<usize> {
        self.findings.range(requirement)
    }

    fn len(&self) -> usize {
        self.findings.len()
    }

    fn entry(&self, index: usize) -> ReportedFinding {
        let mut entry = self.findings.entry(index);
        (entry.status, entry.since) = match self.earlier.get(&entry.id) {
            Some(since) => (FindingStatus::Open, since.clone()),
            None => (FindingStatus::New, self.now.clone()),
        };
        entry
    }
}

impl Baseline {
    /// Reads an earlier report of `analyze addresses`.
    ///
    /// # Errors
    /// Returns [`BaselineError`] if the file cannot be read or is not a report of `analyze addresses`.
    pub(crate) fn read_of_addresses(path: &Path) -> Result<Self, BaselineError> {
        let baseline = Self::read(path)?;
        let judged = &baseline.report.requirements;
        let is_of_addresses = |id: &str| OF_ADDRESSES.iter().any(|of| of.id == id);
        if judged.iter().any(|old| is_of_addresses(&old.id)) {
            return Ok(baseline);
        }
        Err(BaselineError::Unsuitable {
            path: path.to_owned(),
            reason: "it is not a report on a list of addresses; name the file that `analyze addresses --output \
                     report.json` wrote"
                .to_owned(),
        })
    }

    /// Compares a report of `analyze addresses` with this earlier report.
    pub(crate) fn compare_addresses(&self, report: &mut Report) {
        let Some(findings) = report.lazy_findings.take() else {
            return;
        };
        let unfixed: Vec<&OldFinding> = self.unfixed().collect();
        let is_found = found(&unfixed, findings.as_ref());
        for requirement in &mut report.requirements {
            let range = findings.range(requirement.id);
            requirement.progress = Some(BaselineProgress {
                new: range.len(),
                ..BaselineProgress::default()
            });
        }
        let complete = self.has_all_lists(report);
        let mut unknown_rule = 0_usize;
        for (old, is_found) in unfixed.iter().zip(is_found) {
            let Some((requirement, rule)) = rule_of_addresses(&old.rule) else {
                unknown_rule += 1;
                continue;
            };
            let mut requirements = report.requirements.iter_mut();
            let Some(judged) = requirements.find(|judged| judged.id == requirement.id) else {
                continue;
            };
            let status = match is_found {
                true => FindingStatus::Open,
                false if complete && judged.base.reason.is_empty() => FindingStatus::Fixed,
                false => FindingStatus::Unchecked,
            };
            count_status(judged, status);
            if !is_found {
                let finding = old.finding(&rule.info, status);
                let mut entry = ReportedFinding::new(requirement.id, finding);
                entry.id.clone_from(&old.finding_id);
                entry.status = status;
                entry.since = self.since(old);
                report.findings.push(entry);
            }
        }
        if unknown_rule > 0 {
            let text = Message::new("note-unknown-rules").with("findings", unknown_rule);
            report.notes.push(Note::info(None, text));
        }
        report.lazy_findings = Some(Box::new(ComparedFindings {
            earlier: unfixed
                .iter()
                .map(|old| (old.finding_id.clone(), self.since(old)))
                .collect(),
            now: report.newest_date().map(show_date),
            findings,
        }));
        report.baseline = Some(BaselineInfo {
            verdict: self.report.verdict.clone(),
            newest_date: self.newest_date.clone(),
        });
        Note::sort(&mut report.notes);
    }

    /// Returns whether the current report has rows of every table of which this earlier report had rows.
    fn has_all_lists(&self, report: &Report) -> bool {
        let now: BTreeSet<Option<&str>> = report
            .inputs
            .iter()
            .filter(|input| input.used > 0)
            .map(|input| input.table)
            .collect();
        let then = self.report.inputs.iter().filter(|input| input.used > 0);
        then.into_iter()
            .all(|input| now.contains(&input.table.as_deref()))
    }
}

/// Returns, for each earlier finding, whether the current findings contain it.
fn found(earlier: &[&OldFinding], findings: &dyn LazyFindings) -> Vec<bool> {
    let indexes: HashMap<&str, usize> = earlier
        .iter()
        .enumerate()
        .map(|(index, old)| (old.finding_id.as_str(), index))
        .collect();
    let found: Vec<AtomicBool> = earlier.iter().map(|_| AtomicBool::new(false)).collect();
    (0..findings.len()).into_par_iter().for_each(|index| {
        if let Some(old) = indexes.get(findings.entry(index).id.as_str()) {
            found[*old].store(true, Ordering::Relaxed);
        }
    });
    found.into_iter().map(AtomicBool::into_inner).collect()
}

fn rule_of_addresses(id: &str) -> Option<(&'static Requirement, &'static Rule)> {
    OF_ADDRESSES.iter().find_map(|requirement| {
        let mut rules = requirement.rules.iter();
        let rule = rules.find(|rule| rule.info.id == id)?;
        Some((*requirement, *rule))
    })
}

/// Adds one earlier finding to the counts of its requirement. Before the first call, all current findings are counted
/// as new, so a finding that is still open is moved from the new findings to the open ones.
fn count_status(requirement: &mut RequirementReport, status: FindingStatus) {
    let Some(progress) = &mut requirement.progress else {
        return;
    };
    match status {
        FindingStatus::Open => {
            progress.open += 1;
            progress.new = progress.new.saturating_sub(1);
        }
        FindingStatus::Fixed => progress.fixed += 1,
        FindingStatus::Unchecked => progress.unchecked += 1,
        FindingStatus::New | FindingStatus::Accepted => {}
    }
}
