//! What has changed beside the findings since an earlier report: whose licence it is, how many rows
//! the tables have, who came and who is gone.

use std::collections::{BTreeMap, BTreeSet};

use super::Baseline;
use crate::model::evidence::count;
use crate::model::identity::Identity;
use crate::model::location::Note;
use crate::report::{FindingStatus, Report};
use crate::schema::{Dictionary, show_date};

/// How many users are named in a note.
const NAMED: usize = 20;

impl Baseline {
    /// Returns a note for each change.
    pub(super) fn changes(&self, report: &Report, dictionary: &Dictionary) -> Vec<Note> {
        let mut notes = Vec::from_iter(self.identity_note(&report.customer));
        notes.extend(self.age(report));
        notes.extend(self.rows(report, dictionary));
        notes.extend(self.users(report));
        notes.extend(self.judged(report));
        notes
    }

    /// Whether both the company and the serial number are another customer's.
    pub(super) fn is_of_another(&self, now: &Identity) -> bool {
        let then = &self.form.customer;
        differ(then.company.as_deref(), now.company.as_deref())
            && differ(then.serial.as_deref(), now.serial.as_deref())
    }

    /// A licence that changed is told by its rule, as a finding.
    fn identity_note(&self, now: &Identity) -> Option<Note> {
        let text = "the earlier report is of another company and another serial number, so none of its findings \
                    counts as fixed; is it the right file?";
        self.is_of_another(now).then(|| Note::warning(None, text))
    }

    /// A comparison the wrong way round.
    fn age(&self, report: &Report) -> Option<Note> {
        let (then, now) = (
            self.newest_date.as_ref()?,
            report.newest_date().map(show_date)?,
        );
        (*then > now).then(|| {
            let text = format!(
                "the earlier report rests on newer data ({then}) than these exports ({now}); are they the right way \
                 round?"
            );
            Note::warning(None, text)
        })
    }

    /// Tables with fewer rows than last time, or none at all. Some rows go when faults are mended; a
    /// tenth and more of a table that no database is without is a loss to look at.
    fn rows(&self, report: &Report, dictionary: &Dictionary) -> Vec<Note> {
        let inputs = report.inputs.iter();
        let now = rows(inputs.filter_map(|input| Some((input.table?, input.used))));
        let inputs = self.form.inputs.iter();
        let then = rows(inputs.filter_map(|input| Some((input.table.as_deref()?, input.used))));
        let fewer = then.into_iter().filter_map(|(table, then)| {
            let (text, loss) = match now.get(table) {
                Some(now) if *now < then => (
                    format!("`{table}` had {then} rows in the earlier report and has {now} now"),
                    (then - now) * 10 >= then,
                ),
                Some(_) => return None,
                None => (
                    format!("`{table}` was in the earlier report, and was not sent this time"),
                    true,
                ),
            };
            let kind = dictionary.find(table);
            let filled = kind.is_none_or(|kind| dictionary.table(kind).never_empty);
            Some(if filled && loss {
                Note::warning(None, format!("{text}; is the export whole?"))
            } else {
                Note::info(None, text)
            })
        });
        fewer.collect()
    }

    /// Who came, and who is gone.
    fn users(&self, report: &Report) -> Vec<Note> {
        let Some(then) = &self.form.users else {
            return Vec::new();
        };
        let key = |id: Option<i64>, login: &str| match id {
            Some(id) => (Some(id), String::new()),
            None => (None, login.to_lowercase()),
        };
        let known: BTreeSet<_> = then
            .iter()
            .map(|user| key(user.user_id, &user.login))
            .collect();
        let found: BTreeSet<_> = report
            .users
            .iter()
            .map(|user| key(user.id, &user.login))
            .collect();
        let came = report
            .users
            .iter()
            .filter(|user| !known.contains(&key(user.id, &user.login)))
            .map(|user| user.login.as_str());
        let gone = then
            .iter()
            .filter(|user| !found.contains(&key(user.user_id, &user.login)))
            .map(|user| user.login.as_str());
        let notes = [
            came_note(&came.collect::<Vec<_>>()),
            gone_note(&gone.collect::<Vec<_>>()),
        ];
        notes.into_iter().flatten().collect()
    }

    /// What the earlier report had not judged cannot but be new.
    fn judged(&self, report: &Report) -> Option<Note> {
        let unknown = self
            .form
            .requirements
            .iter()
            .filter(|requirement| requirement.verdict == "unknown")
            .map(|requirement| requirement.id.as_str());
        let names: Vec<&str> = unknown
            .chain(self.form.not_asked.iter().map(String::as_str))
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
            let text = format!(
                "the earlier report had not decided {}, so what is found there now counts as new",
                names.join(", ")
            );
            Note::info(None, text)
        })
    }

    /// Returns a note if findings were accepted, for a run without decisions: they are given each time, so that
    /// they stay in one place.
    pub fn accepted(&self) -> Option<Note> {
        let accepted = self
            .there()
            .filter(|finding| finding.status == FindingStatus::Accepted.as_str())
            .count();
        (accepted > 0).then(|| {
            let text = format!(
                "{} accepted in the earlier report; what stays accepted is what --decisions says this time",
                count(accepted, "finding was", "findings were")
            );
            Note::info(None, text)
        })
    }
}

/// Whether both are known and not the same.
fn differ(then: Option<&str>, now: Option<&str>) -> bool {
    then.zip(now)
        .is_some_and(|(then, now)| then.trim().to_lowercase() != now.trim().to_lowercase())
}

/// The rows of each table, over all its files.
fn rows<'a>(inputs: impl Iterator<Item = (&'a str, u64)>) -> BTreeMap<&'a str, u64> {
    let mut rows = BTreeMap::new();
    for (table, used) in inputs {
        *rows.entry(table).or_default() += used;
    }
    rows
}

fn came_note(came: &[&str]) -> Option<Note> {
    (!came.is_empty()).then(|| {
        let users = count(came.len(), "user", "users");
        let text = format!("{users} came since the earlier report: {}", named(came));
        Note::info(None, text)
    })
}

fn gone_note(gone: &[&str]) -> Option<Note> {
    (!gone.is_empty()).then(|| {
        let users = count(gone.len(), "user is", "users are");
        let text = format!(
            "{users} in the earlier report and not in these exports: {}; users are retired and not removed, so their \
             findings do not count as fixed; is the export whole?",
            named(gone)
        );
        Note::warning(None, text)
    })
}

fn named(logins: &[&str]) -> String {
    let named: Vec<&str> = logins.iter().take(NAMED).copied().collect();
    match logins.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
