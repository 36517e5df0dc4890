//! Notes on the age of the built-in lists of the e-mail engine.
//!
//! A report must not depend on the clock, so a list counts as old if its date is over a year before the newest date in
//! the exports. `--version` prints the dates of the lists.

use std::sync::LazyLock;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::email::{DataSource, SOURCES};
use crate::locale::{Listing, Message};
use crate::model::calendar_day::day;
use crate::model::location::Note;

/// The text of `--version`, with the date of each list.
pub(crate) static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut text = format!(
        "{}\n\nLists of the e-mail engine:",
        env!("CARGO_PKG_VERSION")
    );
    for source in SOURCES {
        text.push_str(&format!("\n  {} {}", source.date(), source.name));
    }
    text
});

/// Returns a note with the dates of the lists, and a warning for each list that is old. `newest` is the newest date in
/// the exports, in seconds since 1970.
pub(crate) fn notes(newest: Option<i64>) -> Vec<Note> {
    notes_on(&SOURCES, newest)
}

fn notes_on(sources: &[DataSource], newest: Option<i64>) -> Vec<Note> {
    let dates = sources
        .iter()
        .map(|source| format!("{} {}", source.name, source.date()));
    let dates = Message::new("note-lists").with("lists", Listing::some(dates, usize::MAX));
    let newest = newest.and_then(day);
    let old = sources.iter().filter_map(|source| {
        let newest = newest?;
        is_old(source.date(), newest).then(|| {
            Note::warning(
                None,
                Message::new("note-old-list")
                    .with("list", source.name)
                    .with("day", source.date())
                    .with("newest", newest),
            )
        })
    });
    std::iter::once(Note::info(None, dates))
        .chain(old)
        .collect()
}

fn is_old(list: &str, newest: Date) -> bool {
    let list: Option<Date> = list.parse().ok();
    let next_year = list.and_then(|day| day.checked_add(1.year()).ok());
    next_year.is_some_and(|day| day < newest)
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::model::location::NoteLevel;

    fn seconds(day: &str) -> i64 {
        let day: Date = day.parse().expect("a day");
        let zoned = day.to_zoned(TimeZone::UTC).expect("a day of the calendar");
        zoned.timestamp().as_second()
    }

    fn warned(newest: Option<i64>) -> usize {
        let notes = notes(newest);
        assert!(notes[0].english().contains(SOURCES[0].date()), "{notes:?}");
        notes
            .iter()
            .filter(|note| note.level == NoteLevel::Warning)
            .count()
    }

    #[test]
    fn a_list_is_old_after_a_year_and_not_before() {
        let day: Date = SOURCES[0].date().parse().expect("every list has a date");
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
    fn the_age_depends_on_the_exports_only() {
        assert_eq!(warned(None), 0);
        assert_eq!(warned(Some(seconds("2020-01-01"))), 0);
        assert_eq!(warned(Some(seconds("2100-01-01"))), SOURCES.len());
    }

    #[test]
    fn the_version_contains_every_date() {
        for source in SOURCES {
            assert!(VERSION.contains(&format!("{} {}", source.date(), source.name)));
        }
    }
}
