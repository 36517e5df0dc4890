//! Applies the decisions that people made on findings. Accepted findings remain in the lists but do not block the
//! migration. Decisions that have expired or match no finding are reported as notes.

mod merge;
mod reader;
mod words;

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::ingest::DiscoverError;
use crate::locale::{Listing, Message};
use crate::model::location::{Location, Note, Origin};
use crate::model::phrases::{self, count};
use crate::report::{Decision, DecisionKind, FindingStatus, Report, ReportedFinding};

/// Maximum number of decisions that a note names.
const MAX_NAMED: usize = 20;
/// Maximum number of unusable rows that an error lists.
const MAX_BROKEN: usize = 100;

/// An error in a file of decisions. Each message says where the error is and what to do.
#[derive(Debug, thiserror::Error)]
pub enum DecisionsError {
    /// The file cannot be found.
    #[error("{0}")]
    Discover(#[from] DiscoverError),
    /// The file cannot be used at all.
    #[error("cannot use the decisions in {path}: {reason}", path = path.display())]
    File {
        /// Path of the file.
        path: PathBuf,
        /// What is wrong, and what to do.
        reason: String,
    },
    /// Some rows cannot be used. All these rows are listed, so that they can be corrected together.
    #[error("{}", list_broken(.0))]
    Rows(Vec<BrokenRow>),
}

/// A row that cannot be used as a decision.
#[derive(Debug)]
pub struct BrokenRow {
    /// File, sheet and row of the decision.
    pub(crate) at: Location,
    /// What is wrong, and what to do.
    pub(crate) reason: String,
}

impl fmt::Display for BrokenRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.reason)
    }
}

fn list_broken(rows: &[BrokenRow]) -> String {
    if let [only] = rows {
        return only.to_string();
    }
    let mut text = format!(
        "{} of the decisions cannot be used; correct them and run again:",
        count(rows.len(), "row", "rows")
    );
    for row in rows.iter().take(MAX_BROKEN) {
        text.push_str(&format!("\n  {row}"));
    }
    if rows.len() > MAX_BROKEN {
        text.push_str(&format!("\n  and {} more", rows.len() - MAX_BROKEN));
    }
    text
}

/// All decisions of one file.
#[derive(Debug, Default)]
pub(crate) struct Decisions {
    rows: Vec<DecisionRow>,
    /// Pairs of rows about the same finding with different decisions or owners: the row that is used, then the other
    /// row.
    conflicts: Vec<(Location, Location)>,
}

/// One row of the decisions file.
#[derive(Debug)]
struct DecisionRow {
    at: Location,
    target: DecisionTarget,
    /// Whether the row is in the list of all open findings, which has priority over other lists.
    is_to_do: bool,
    /// Whether the row accepts the finding but gives no reason. Such an acceptance has no effect.
    is_without_reason: bool,
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
    /// All findings that the rule with this id reports for the user with this id.
    User(String, i64),
}

impl Decisions {
    /// Reads decisions from a CSV or text file, or from a workbook of this program in which a person entered decisions.
    ///
    /// # Errors
    /// Returns [`DecisionsError`] if the file cannot be read, has no header for decisions, or has unusable rows, such
    /// as a row with an unknown decision.
    pub(crate) fn read(path: &Path) -> Result<Self, DecisionsError> {
        let read = reader::read(path)?;
        let merged = merge::merge(read.rows);
        let mut broken = read.broken;
        broken.extend(merged.broken);
        if broken.is_empty() {
            Ok(merged.decisions)
        } else {
            broken.sort_by(|a, b| a.at.cmp(&b.at));
            Err(DecisionsError::Rows(broken))
        }
    }

    /// Applies the decisions to the report. An acceptance that expired before `today` is still shown, but the finding
    /// remains open. Expired acceptances, and decisions that match no finding, are reported as notes.
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
                uses[*index].count(entry);
                self.rows[*index].apply_to(entry, today);
            }
        }
        report.notes.extend(self.notes(&uses, today));
        report.recount();
    }

    /// Returns notes on decisions that need attention, for example because they have expired or match no finding.
    fn notes(&self, uses: &[DecisionUse], today: Date) -> Vec<Note> {
        let select = |wanted: &dyn Fn(&DecisionRow, DecisionUse) -> bool| -> Vec<&DecisionRow> {
            let rows = self.rows.iter().zip(uses);
            let decided = rows.filter(|(row, _)| row.decision.is_some());
            let selected = decided.filter(|(row, uses)| wanted(row, **uses));
            selected.map(|(row, _)| row).collect()
        };
        let expired =
            select(&|row, uses| uses.found > 0 && row.accepts() && row.has_expired(today));
        // A finding that is marked as done should no longer exist, so its decision is not reported as unused.
        let unused =
            select(&|row, uses| uses.found + uses.fixed == 0 && !row.has_kind(DecisionKind::Done));
        let fixed = select(&|row, uses| {
            uses.found == 0 && uses.fixed > 0 && !row.has_kind(DecisionKind::Done)
        });
        let still_found = select(&|row, uses| uses.open > 0 && row.has_kind(DecisionKind::Done));
        let nothing_to_apply = select(&|row, uses| {
            uses.open > uses.with_suggestion && row.has_kind(DecisionKind::Apply)
        });
        let without_reason = self.rows.iter().zip(uses);
        let without_reason: Vec<&DecisionRow> = without_reason
            .filter(|(row, uses)| row.is_without_reason && uses.open > 0)
            .map(|(row, _)| row)
            .collect();
        let notes = [
            self.conflict_note(),
            note(
                &without_reason,
                Note::warning,
                "note-accepted-without-reason",
            ),
            note(&still_found, Note::warning, "note-done-but-found"),
            note(&nothing_to_apply, Note::warning, "note-nothing-to-apply"),
            note(&expired, Note::warning, "note-expired-decisions"),
            note(&unused, Note::warning, "note-unused-decisions"),
            note(&fixed, Note::info, "note-decisions-on-fixed"),
        ];
        notes.into_iter().flatten().collect()
    }

    /// Returns a note about different decisions on the same finding.
    fn conflict_note(&self) -> Option<Note> {
        if self.conflicts.is_empty() {
            return None;
        }
        let pairs = self.conflicts.iter();
        let pairs = pairs.map(|(used, other)| {
            Message::new("conflicting-decisions")
                .with("used", phrases::place(used))
                .with("other", phrases::place(other))
        });
        let text = Message::new("note-conflicting-decisions")
            .with("decisions", Listing::some(pairs, MAX_NAMED));
        Some(Note::warning(None, text))
    }
}

/// How many findings a decision matches.
#[derive(Debug, Clone, Copy, Default)]
struct DecisionUse {
    /// Number of findings with a status other than `fixed`.
    found: usize,
    fixed: usize,
    /// Number of open findings that are in the exports.
    open: usize,
    /// Number of open findings with a suggestion.
    with_suggestion: usize,
}

impl DecisionUse {
    fn count(&mut self, entry: &ReportedFinding) {
        match entry.status {
            FindingStatus::Fixed => self.fixed += 1,
            _ => self.found += 1,
        }
        if entry.status.is_open() {
            self.open += 1;
            self.with_suggestion += usize::from(entry.finding.suggestion.is_some());
        }
    }
}

impl DecisionRow {
    fn has_expired(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    fn accepts(&self) -> bool {
        self.has_kind(DecisionKind::Accept)
    }

    fn has_kind(&self, kind: DecisionKind) -> bool {
        let decision = self.decision.as_ref();
        decision.is_some_and(|decision| decision.kind == kind)
    }

    fn apply_to(&self, entry: &mut ReportedFinding, today: Date) {
        entry.owner.clone_from(&self.owner);
        entry.decision.clone_from(&self.decision);
        if self.accepts() && entry.status.is_open() && !self.has_expired(today) {
            entry.status = FindingStatus::Accepted;
        }
    }

    /// Returns the location and the target of the decision, such as `decisions.csv row 7 (k1084966446e2)`.
    fn label(&self) -> Message {
        let place = phrases::place(&self.at);
        match &self.target {
            DecisionTarget::Finding(id) => Message::new("decision-on-finding")
                .with("place", place)
                .with("finding", id),
            DecisionTarget::User(rule, user) => Message::new("decision-on-user")
                .with("place", place)
                .with("rule", rule)
                .with("user", user.to_string()),
        }
    }
}

/// Returns one note that names the decisions in these rows, or `None` if `rows` is empty. `id` is the id of the note's
/// message.
fn note(
    rows: &[&DecisionRow],
    new_note: fn(Option<Arc<Origin>>, Message) -> Note,
    id: &'static str,
) -> Option<Note> {
    if rows.is_empty() {
        return None;
    }
    let labels = rows.iter().map(|row| row.label());
    let text = Message::new(id).with("decisions", Listing::some(labels, MAX_NAMED));
    Some(new_note(None, text))
}

#[cfg(test)]
mod tests;
