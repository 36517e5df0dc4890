//! Applies the decisions that people made on findings. Accepted findings remain in the lists but do not affect the
//! verdict. Notes report decisions that have expired or do not match any finding.

mod reader;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::ingest::DiscoverError;
use crate::model::location::{Location, Note, Origin};
use crate::model::phrases::name_some;
use crate::report::{Decision, DecisionKind, FindingStatus, Report, ReportedFinding};

/// Maximum number of decisions that a note names.
const MOST_NAMED: usize = 20;

/// An error in a decisions file. Each message says where it is and what to do.
#[derive(Debug, thiserror::Error)]
pub enum DecisionsError {
    /// The file cannot be found.
    #[error("{0}")]
    Discover(#[from] DiscoverError),
    /// The file cannot be used at all.
    #[error("cannot use the decisions in {path}: {reason}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong, and what to do.
        reason: String,
    },
    /// One row of the file is wrong.
    #[error("{at}: {reason}")]
    Row {
        /// The file, sheet and row.
        at: Location,
        /// What is wrong, and what to do.
        reason: String,
    },
}

/// All decisions of one file.
#[derive(Debug, Default)]
pub(crate) struct Decisions {
    rows: Vec<DecisionRow>,
}

/// One row of the decisions file.
#[derive(Debug)]
struct DecisionRow {
    at: Location,
    target: DecisionTarget,
    owner: Option<String>,
    decision: Option<Decision>,
    /// The last day on which the decision is valid.
    until: Option<Date>,
}

/// The findings that a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum DecisionTarget {
    /// The finding with this id.
    Finding(String),
    /// All findings of a rule about a user.
    User(String, i64),
}

impl Decisions {
    /// Reads decisions from a CSV or text file, or from a workbook of this program in which a person entered decisions.
    ///
    /// # Errors
    /// Returns [`DecisionsError`] if the file has no decisions, or if a row is invalid, such as an accepted finding
    /// without a reason.
    pub(crate) fn read(path: &Path) -> Result<Self, DecisionsError> {
        let rows = deduplicate(reader::read(path)?)?;
        Ok(Self { rows })
    }

    /// Applies the decisions to the report. Decisions that expired before `today` have no effect. Notes report these
    /// decisions, and decisions that do not match any finding.
    pub(crate) fn apply(&self, report: &mut Report, today: Date) {
        let indexes: HashMap<&DecisionTarget, usize> = self
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| (&row.target, index))
            .collect();
        let mut uses = vec![DecisionUse::default(); self.rows.len()];
        for entry in &mut report.findings {
            // A decision on one finding has priority over a decision on all findings of a user.
            let by_id = DecisionTarget::Finding(entry.id.clone());
            let user = entry.finding.subject.user_id;
            let by_user = user.map(|id| DecisionTarget::User(entry.finding.rule.id.to_owned(), id));
            let targets = [Some(by_id), by_user];
            let mut targets = targets.iter().flatten();
            if let Some(index) = targets.find_map(|target| indexes.get(target)) {
                uses[*index].count(entry.status);
                self.rows[*index].apply_to(entry, today);
            }
        }
        report.notes.extend(self.notes(&uses, today));
        report.recount();
    }

    /// Returns notes on decisions that have expired, do not match any finding, or are about fixed findings.
    fn notes(&self, uses: &[DecisionUse], today: Date) -> Vec<Note> {
        let select = |wanted: &dyn Fn(&DecisionRow, DecisionUse) -> bool| -> Vec<&DecisionRow> {
            let rows = self.rows.iter().zip(uses);
            let decided = rows.filter(|(row, _)| row.decision.is_some());
            let selected = decided.filter(|(row, uses)| wanted(row, **uses));
            selected.map(|(row, _)| row).collect()
        };
        let expired =
            select(&|row, uses| uses.found > 0 && row.accepts() && row.has_expired(today));
        let unused = select(&|_, uses| uses.found + uses.fixed == 0);
        let fixed = select(&|_, uses| uses.found == 0 && uses.fixed > 0);
        let notes = [
            note(
                &expired,
                Note::warning,
                "Expired decisions (the findings count again)",
            ),
            note(
                &unused,
                Note::warning,
                "Decisions that fit no finding of this report",
            ),
            note(
                &fixed,
                Note::info,
                "Decisions about fixed findings (they can be deleted)",
            ),
        ];
        notes.into_iter().flatten().collect()
    }
}

/// The number of findings that a decision matches.
#[derive(Debug, Clone, Copy, Default)]
struct DecisionUse {
    found: usize,
    fixed: usize,
}

impl DecisionUse {
    fn count(&mut self, status: FindingStatus) {
        match status {
            FindingStatus::Fixed => self.fixed += 1,
            _ => self.found += 1,
        }
    }
}

impl DecisionRow {
    fn has_expired(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    fn accepts(&self) -> bool {
        let decision = self.decision.as_ref();
        decision.is_some_and(|decision| decision.kind == DecisionKind::Accept)
    }

    fn apply_to(&self, entry: &mut ReportedFinding, today: Date) {
        entry.owner.clone_from(&self.owner);
        entry.decision.clone_from(&self.decision);
        if self.accepts() && entry.status.is_open() && !self.has_expired(today) {
            entry.status = FindingStatus::Accepted;
        }
    }

    /// Returns the location and the target of the decision: `decisions.csv row 7 (k1084966446e2)`.
    fn label(&self) -> String {
        match &self.target {
            DecisionTarget::Finding(id) => format!("{} ({id})", self.at),
            DecisionTarget::User(rule, user) => format!("{} ({rule} of user {user})", self.at),
        }
    }
}

/// Returns one note that names these decisions, or `None` if there are none.
fn note(
    rows: &[&DecisionRow],
    new_note: fn(Option<Arc<Origin>>, String) -> Note,
    what: &str,
) -> Option<Note> {
    if rows.is_empty() {
        return None;
    }
    let labels: Vec<String> = rows.iter().map(|row| row.label()).collect();
    let labels = name_some(&labels, MOST_NAMED);
    Some(new_note(None, format!("{what}: {labels}")))
}

/// Returns the rows without repetitions.
///
/// # Errors
/// Returns [`DecisionsError::Row`] if two different decisions are about the same findings.
fn deduplicate(rows: Vec<DecisionRow>) -> Result<Vec<DecisionRow>, DecisionsError> {
    let mut indexes: HashMap<DecisionTarget, usize> = HashMap::new();
    let mut kept: Vec<DecisionRow> = Vec::new();
    for row in rows {
        let Some(index) = indexes.get(&row.target) else {
            indexes.insert(row.target.clone(), kept.len());
            kept.push(row);
            continue;
        };
        let first = &kept[*index];
        if first.decision != row.decision || first.owner != row.owner {
            return Err(DecisionsError::Row {
                at: row.at,
                reason: format!(
                    "this row contradicts {}, which is about the same finding; delete one of them",
                    first.at
                ),
            });
        }
    }
    Ok(kept)
}

#[cfg(test)]
mod tests;
