//! What people decided on findings → accepted findings, which are still listed and hold no verdict
//! back any more; and a word on decisions that have expired or are about nothing.

mod reader;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::ingest::DiscoverError;
use crate::model::evidence::count;
use crate::model::location::{Location, Note, Origin};
use crate::report::{Decision, DecisionKind, FindingStatus, Report, ReportedFinding};

/// How many decisions are named in one note.
const NAMED: usize = 20;

/// Why decisions cannot be used. Each text says where and what to do.
#[derive(Debug, thiserror::Error)]
pub enum DecisionsError {
    /// The file is not there.
    #[error("{0}")]
    Discover(#[from] DiscoverError),
    /// The file as a whole.
    #[error("cannot use the decisions in {path}: {why}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong, and the remedy.
        why: String,
    },
    /// One row.
    #[error("{at}: {why}")]
    Row {
        /// File, sheet and row.
        at: Location,
        /// What is wrong, and the remedy.
        why: String,
    },
}

/// All decisions of one file.
#[derive(Debug, Default)]
pub struct Decisions {
    items: Vec<Item>,
}

/// One row of the file.
#[derive(Debug)]
struct Item {
    at: Location,
    about: About,
    owner: Option<String>,
    decision: Option<Decision>,
    /// The last day on which it holds.
    until: Option<Date>,
}

/// Which findings a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum About {
    /// The one of this name.
    Finding(String),
    /// All of this rule about this user.
    User(String, i64),
}

impl Decisions {
    /// Reads decisions from a table: a CSV or text file, or the workbook that this program wrote and
    /// somebody filled in.
    ///
    /// # Errors
    /// [`DecisionsError`] for a file without decisions and for a row that makes no sense; an accepted
    /// finding needs a reason.
    pub fn read(path: &Path) -> Result<Self, DecisionsError> {
        let items = without_copies(reader::items(path)?)?;
        Ok(Self { items })
    }

    /// Lays the decisions over the report. Those that ended before `today` change nothing and are
    /// told, and so are those that fit no finding.
    pub fn apply(&self, report: &mut Report, today: Date) {
        let places: HashMap<&About, usize> = self
            .items
            .iter()
            .enumerate()
            .map(|(index, item)| (&item.about, index))
            .collect();
        let mut uses = vec![Use::default(); self.items.len()];
        for entry in &mut report.findings {
            // What is said of one finding outweighs what is said of all of a user's.
            let named = About::Finding(entry.id.clone());
            let of_user = entry.finding.subject.user_id;
            let of_user = of_user.map(|id| About::User(entry.finding.rule.id.to_owned(), id));
            let ways = [Some(named), of_user];
            let mut ways = ways.iter().flatten();
            if let Some(index) = ways.find_map(|about| places.get(about)) {
                uses[*index].count(entry.status);
                self.items[*index].lay_over(entry, today);
            }
        }
        report.notes.extend(self.notes(&uses, today));
        report.settle();
    }

    /// What came of decisions that hold no more, or about nothing.
    fn notes(&self, uses: &[Use], today: Date) -> Vec<Note> {
        let of = |kind: &dyn Fn(&Item, Use) -> bool| -> Vec<&Item> {
            let items = self.items.iter().zip(uses);
            let decided = items.filter(|(item, _)| item.decision.is_some());
            let of_kind = decided.filter(|(item, uses)| kind(item, **uses));
            of_kind.map(|(item, _)| item).collect()
        };
        let expired = of(&|item, uses| uses.there > 0 && item.accepts() && item.has_expired(today));
        let unused = of(&|_, uses| uses.there + uses.fixed == 0);
        let fixed = of(&|_, uses| uses.there == 0 && uses.fixed > 0);
        let notes = [
            told(
                &expired,
                Note::warning,
                "expired, so what was accepted counts again",
            ),
            told(
                &unused,
                Note::warning,
                "fit no finding of this report and change nothing",
            ),
            told(
                &fixed,
                Note::info,
                "about findings that are fixed, and can go",
            ),
        ];
        notes.into_iter().flatten().collect()
    }
}

/// How many findings a decision is about.
#[derive(Debug, Clone, Copy, Default)]
struct Use {
    there: usize,
    fixed: usize,
}

impl Use {
    fn count(&mut self, status: FindingStatus) {
        match status {
            FindingStatus::Fixed => self.fixed += 1,
            _ => self.there += 1,
        }
    }
}

impl Item {
    fn has_expired(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    fn accepts(&self) -> bool {
        let decision = self.decision.as_ref();
        decision.is_some_and(|decision| decision.ruling == DecisionKind::Accept)
    }

    fn lay_over(&self, entry: &mut ReportedFinding, today: Date) {
        entry.owner.clone_from(&self.owner);
        entry.decision.clone_from(&self.decision);
        if self.accepts() && entry.status.is_open() && !self.has_expired(today) {
            entry.status = FindingStatus::Accepted;
        }
    }

    /// `decisions.csv row 7 (k1084966446e2)`.
    fn named(&self) -> String {
        match &self.about {
            About::Finding(id) => format!("{} ({id})", self.at),
            About::User(rule, user) => format!("{} ({rule} of user {user})", self.at),
        }
    }
}

/// One note for all decisions of a kind, none if there are none.
fn told(
    items: &[&Item],
    note: fn(Option<Arc<Origin>>, String) -> Note,
    what: &str,
) -> Option<Note> {
    if items.is_empty() {
        return None;
    }
    let mut named: Vec<String> = items.iter().take(NAMED).map(|item| item.named()).collect();
    if items.len() > NAMED {
        named.push(format!("and {} more", items.len() - NAMED));
    }
    let number = count(items.len(), "decision", "decisions");
    Some(note(
        None,
        format!("{what}: {number}: {}", named.join(", ")),
    ))
}

/// Returns the rows without repetitions; two rows about the same findings have to agree.
fn without_copies(items: Vec<Item>) -> Result<Vec<Item>, DecisionsError> {
    let mut places: HashMap<About, usize> = HashMap::new();
    let mut kept: Vec<Item> = Vec::new();
    for item in items {
        let Some(place) = places.get(&item.about) else {
            places.insert(item.about.clone(), kept.len());
            kept.push(item);
            continue;
        };
        let first = &kept[*place];
        if first.decision != item.decision || first.owner != item.owner {
            return Err(DecisionsError::Row {
                at: item.at,
                why: format!(
                    "says something else about the same finding as {}; keep one of them",
                    first.at
                ),
            });
        }
    }
    Ok(kept)
}

#[cfg(test)]
mod tests;
