//! How old the lists are that the e-mail engine carries, as notes for the report.
//!
//! Equal input gives equal bytes, so no clock is asked: a list is old if it is over a year older than the
//! newest date in the exports. `--version` tells the dates themselves.

use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};

use crate::email::{DataSource, SOURCES};
use crate::model::location::Note;

/// The version with the day of each list, for `--version`.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut text = format!(
        "{}\n\nlists of the e-mail engine:",
        env!("CARGO_PKG_VERSION")
    );
    for source in SOURCES {
        text.push_str(&format!("\n  {} {}", source.date(), source.name));
    }
    text
});

/// Returns what the report says of the lists: their days, and which are old beside exports of which the
/// newest date is `newest`, in seconds since 1970.
pub fn notes(newest: Option<i64>) -> Vec<Note> {
    notes_on(&SOURCES, newest)
}

fn notes_on(sources: &[DataSource], newest: Option<i64>) -> Vec<Note> {
    let days: Vec<String> = sources
        .iter()
        .map(|source| format!("{} {}", source.name, source.date()))
        .collect();
    let days = format!("lists of the e-mail engine: {}", days.join(", "));
    let newest = newest.and_then(day);
    let old = sources.iter().filter_map(|source| {
        let newest = newest?;
        is_old(source.date(), newest).then(|| {
            Note::warning(
                None,
                format!(
                    "the list of {} is of {}, over a year before the newest date in the exports ({newest}): what is \
                     newer is not in it; take a newer release of this program",
                    source.name,
                    source.date()
                ),
            )
        })
    });
    std::iter::once(Note::info(None, days)).chain(old).collect()
}

fn day(seconds: i64) -> Option<Date> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(TimeZone::UTC.to_datetime(instant).date())
}

fn is_old(list: &str, newest: Date) -> bool {
    let list: Option<Date> = list.parse().ok();
    let next_year = list.and_then(|day| day.checked_add(1.year()).ok());
    next_year.is_some_and(|day| day < newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::location::NoteLevel;

    fn seconds(day: &str) -> i64 {
        let day: Date = day.parse().expect("a day");
        let zoned = day.to_zoned(TimeZone::UTC).expect("a day of the calendar");
        zoned.timestamp().as_second()
    }

    fn warned(newest: Option<i64>) -> usize {
        let notes = notes(newest);
        assert!(notes[0].text.contains(SOURCES[0].date()), "{notes:?}");
        notes
            .iter()
            .filter(|note| note.weight == NoteLevel::Warning)
            .count()
    }

    #[test]
    fn a_list_is_old_a_year_after_its_day_and_not_before() {
        let day: Date = SOURCES[0].date().parse().expect("every list has a day");
        let after = |days: i64| {
            let later = day
                .checked_add(1.year())
                .and_then(|day| day.checked_add(days.days()));
            later.expect("a day of the calendar")
        };
        assert!(!is_old(SOURCES[0].date(), after(0)));
        assert!(is_old(SOURCES[0].date(), after(1)));
    }

    #[test]
    fn the_age_is_told_from_the_exports_alone() {
        assert_eq!(warned(None), 0);
        assert_eq!(warned(Some(seconds("2020-01-01"))), 0);
        assert_eq!(warned(Some(seconds("2100-01-01"))), SOURCES.len());
    }

    #[test]
    fn the_version_tells_every_day() {
        for source in SOURCES {
            assert!(VERSION.contains(&format!("{} {}", source.date(), source.name)));
        }
    }
}
