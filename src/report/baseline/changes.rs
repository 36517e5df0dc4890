//! Notes on what changed since an earlier report, apart from findings: the customer, the number of rows in each table,
//! and users who were added or are missing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Baseline, user_key};
use crate::locale::{Listing, Message};
use crate::model::calendar_day::show_date;
use crate::model::location::Note;
use crate::report::{FindingStatus, Report};
use crate::schema::Dictionary;

/// Maximum number of users that a note names.
const MAX_NAMED: usize = 20;

impl Baseline {
    /// Returns a note for each change.
    pub(super) fn changes(&self, report: &Report, dictionary: &Dictionary) -> Vec<Note> {
        let mut notes = Vec::from_iter(self.other_customer_note(&report.customer));
        notes.extend(self.age(report));
        notes.extend(self.rows(report, dictionary));
        notes.extend(self.users(report));
        notes.extend(self.not_judged(report));
        notes
    }

    /// Returns a warning if the earlier report has newer data than the exports.
    fn age(&self, report: &Report) -> Option<Note> {
        let (then, now) = (
            self.newest_date.as_ref()?,
            report.newest_date().map(show_date)?,
        );
        (*then > now).then(|| {
            let text = Message::new("note-newer-baseline")
                .with("then", then)
                .with("now", now);
            Note::warning(None, text)
        })
    }

    /// Returns a note for each table that is missing or has fewer rows than in the earlier report. For a table that has
    /// rows in every database, the note is a warning if the table is missing or has lost at least a tenth of its rows.
    /// Smaller losses are normal, because rows also disappear when defects are fixed.
    fn rows(&self, report: &Report, dictionary: &Dictionary) -> Vec<Note> {
        let inputs = report.inputs.iter();
        let now = rows(inputs.filter_map(|input| Some((input.table?, input.used))));
        let inputs = self.report.inputs.iter();
        let then = rows(inputs.filter_map(|input| Some((input.table.as_deref()?, input.used))));
        let fewer = then.into_iter().filter_map(|(table, then)| {
            let (text, large_loss) = match now.get(table) {
                Some(now) if *now < then => (
                    Message::new("note-fewer-rows")
                        .with("table", table)
                        .with("then", then)
                        .with("now", *now),
                    (then - now) * 10 >= then,
                ),
                Some(_) => return None,
                None => (
                    Message::new("note-table-not-sent-again").with("table", table),
                    true,
                ),
            };
            let kind = dictionary.find(table);
            let never_empty = kind.is_none_or(|kind| dictionary.table(kind).never_empty);
            Some(if never_empty && large_loss {
                let text = Message::new("note-is-export-complete").with("note", text);
                Note::warning(None, text)
            } else {
                Note::info(None, text)
            })
        });
        fewer.collect()
    }

    /// Returns notes on users who were added and users who are missing.
    fn users(&self, report: &Report) -> Vec<Note> {
        let Some(then) = &self.report.users else {
            return Vec::new();
        };
        let known: BTreeSet<_> = then
            .iter()
            .map(|user| user_key(user.user_id, &user.login))
            .collect();
        let found: BTreeSet<_> = report
            .users
            .iter()
            .map(|user| user_key(user.id, &user.login))
            .collect();
        let added = report
            .users
            .iter()
            .filter(|user| !known.contains(&user_key(user.id, &user.login)))
            .map(|user| user.login.as_str());
        let gone = then
            .iter()
            .filter(|user| !found.contains(&user_key(user.user_id, &user.login)))
            .map(|user| user.login.as_str());
        let notes = [
            added_note(&added.collect::<Vec<_>>()),
            gone_note(&gone.collect::<Vec<_>>()),
        ];
        notes.into_iter().flatten().collect()
    }

    /// Returns a note on the requirements that have new findings but were `unknown` or not selected in the earlier
    /// report. Their findings may be new only because the earlier report did not check everything.
    fn not_judged(&self, report: &Report) -> Option<Note> {
        let unknown = self
            .report
            .requirements
            .iter()
            .filter(|requirement| requirement.verdict == "unknown")
            .map(|requirement| requirement.id.as_str());
        let names: Vec<&str> = unknown
            .chain(self.report.not_asked.iter().map(String::as_str))
            .filter(|id| {
                let of_it = report
                    .findings
                    .iter()
                    .filter(|entry| entry.requirement == *id);
                of_it
                    .clone()
                    .any(|entry| entry.status == FindingStatus::New)
            })
            .collect();
        (!names.is_empty()).then(|| {
            let names = Listing::some(names, usize::MAX);
            let text = Message::new("note-undecided-before").with("requirements", names);
            Note::info(None, text)
        })
    }

    /// Returns a note if the earlier report contains accepted findings. The note is for runs without a decisions
    /// file: the file must be given in each run.
    pub(crate) fn accepted(&self) -> Option<Note> {
        let accepted = self
            .unfixed()
            .filter(|finding| finding.status == FindingStatus::Accepted.as_str())
            .count();
        (accepted > 0).then(|| {
            let text = Message::new("note-accepted-before").with("findings", accepted);
            let technical = Message::new("note-accepted-before.option").with("findings", accepted);
            Note::info(None, text).technical(technical)
        })
    }
}

/// Returns the number of rows of each table, added up over all files of the table.
fn rows<'a>(inputs: impl Iterator<Item = (&'a str, u64)>) -> BTreeMap<&'a str, u64> {
    let mut rows = BTreeMap::new();
    for (table, used) in inputs {
        *rows.entry(table).or_default() += used;
    }
    rows
}

fn added_note(added: &[&str]) -> Option<Note> {
    (!added.is_empty()).then(|| {
        let text = Message::new("note-new-users")
            .with("users", added.len())
            .with("names", Listing::some(added.iter().copied(), MAX_NAMED));
        Note::info(None, text)
    })
}

fn gone_note(gone: &[&str]) -> Option<Note> {
    (!gone.is_empty()).then(|| {
        let text = Message::new("note-gone-users")
            .with("users", gone.len())
            .with("names", Listing::some(gone.iter().copied(), MAX_NAMED));
        Note::warning(None, text)
    })
}
