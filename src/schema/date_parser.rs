//! Parses one column of dates into seconds since 1970. The order of day and month is derived from the whole column.
//!
//! SuperOffice writes 1760-01-01 for "empty" and 9999-12-31 for "for ever". Both are parsed as empty, as is any other
//! date up to 1900, such as SQL Server's 1753-01-01 and 1900-01-01. Before release 7.0, dates are numbers: seconds
//! since 1970.

use jiff::civil::{Date, DateTime};
use rayon::prelude::*;

/// The last year whose dates mean "empty".
const EMPTY_UNTIL: i16 = 1900;
/// The year that means "for ever".
const FOR_EVER: i16 = 9999;
/// Abbreviated names of the months, in the exporters' languages.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar", "mrt", "mär", "mrz"],
    &["apr"],
    &["may", "mai", "maj", "mei"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "des", "dez"],
];

/// Dates are parsed in parallel, at least this many in each task.
const DATES_PER_TASK: usize = 4096;

/// The smallest number that is probably a date in seconds since 1970. It is a date in 1973.
const SECONDS_FROM: i64 = 100_000_000;

/// The order of day and month in a column of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DayMonthOrder {
    DayFirst,
    MonthFirst,
}

/// The dates of a column.
#[derive(Debug, PartialEq, Eq)]
pub enum Dates {
    /// For each row, the seconds since 1970, or `None` if the date is empty or unreadable; then the indices of the rows
    /// with an unreadable date.
    Read(Vec<Option<i64>>, Vec<usize>),
    /// The order of day and month cannot be derived.
    Ambiguous,
}

/// Parses a column of dates. Empty strings are empty dates.
pub fn read_dates(texts: &[Option<&str>]) -> Dates {
    let mut proved = None;
    let mut open = false;
    for parts in texts
        .iter()
        .flatten()
        .filter_map(|text| numeric_parts(text))
    {
        match parts {
            DateForm::Open(first, _) if first > 12 => proved = Some(DayMonthOrder::DayFirst),
            DateForm::Open(_, second) if second > 12 => proved = Some(DayMonthOrder::MonthFirst),
            DateForm::Open(first, second) => open |= first != second,
            // Locales that write dots in a date put the day first.
            DateForm::Dotted => proved = proved.or(Some(DayMonthOrder::DayFirst)),
            DateForm::Fixed => {}
        }
    }
    if open && proved.is_none() {
        return Dates::Ambiguous;
    }
    let order = proved.unwrap_or(DayMonthOrder::DayFirst);
    let read: Vec<Option<Option<i64>>> = texts
        .par_iter()
        .with_min_len(DATES_PER_TASK)
        .map(|text| match text.map(str::trim) {
            None | Some("") => Some(None),
            Some(text) => read_date(text, order),
        })
        .collect();
    let failed = read.iter().enumerate().filter(|(_, value)| value.is_none());
    let bad = failed.map(|(index, _)| index).collect();
    Dates::Read(read.into_iter().map(Option::flatten).collect(), bad)
}

enum DateForm {
    /// `y-m-d`, in which the order of day and month is clear.
    Fixed,
    /// `d.m.y`.
    Dotted,
    /// `a/b/y` or `a-b-y`.
    Open(u16, u16),
}

fn numeric_parts(text: &str) -> Option<DateForm> {
    let date = text.trim().split([' ', 'T']).next()?.trim_end_matches(',');
    let [a, b, c] = three_parts(date)?;
    let (Ok(a_value), Ok(b_value), Ok(_)) = (a.parse(), b.parse(), c.parse::<u16>()) else {
        return None;
    };
    Some(match a.len() {
        4 => DateForm::Fixed,
        _ if date.contains('.') => DateForm::Dotted,
        _ => DateForm::Open(a_value, b_value),
    })
}

/// Returns whether all dates of a column are seconds since 1970, as in databases older than 7.0.
pub fn are_numbers(texts: &[Option<&str>]) -> bool {
    const YEAR_2100: i64 = 4_102_444_800;
    let mut any = false;
    for text in texts.iter().flatten().map(|text| text.trim()) {
        match text.parse::<i64>() {
            Ok(seconds) if (SECONDS_FROM..YEAR_2100).contains(&seconds) => any = true,
            // 0 is the empty date.
            Ok(0) => {}
            _ if text.is_empty() => {}
            _ => return false,
        }
    }
    any
}

/// Returns whether `text` can be a date, in any order of day and month. A number counts as a date if it is at least
/// [`SECONDS_FROM`].
pub(super) fn is_date(text: &str) -> bool {
    match text.parse::<i64>() {
        Ok(seconds) => seconds >= SECONDS_FROM,
        Err(_) => [DayMonthOrder::DayFirst, DayMonthOrder::MonthFirst]
            .into_iter()
            .any(|order| read_date(text, order).is_some()),
    }
}

/// Parses one date. Returns `None` if `text` is not a date, and `Some(None)` if it is an empty date.
#[allow(
    clippy::option_option,
    reason = "empty and unreadable are different results in this function"
)]
fn read_date(text: &str, order: DayMonthOrder) -> Option<Option<i64>> {
    if let Ok(seconds) = text.parse::<i64>() {
        return Some(Some(seconds).filter(|seconds| *seconds > 0));
    }
    let (date, time) = split_time(text);
    if is_zero(date) || is_short_sentinel(date) || matches!(text, "NULL" | "(null)" | "<null>") {
        return Some(None);
    }
    let date = parse_date(date, order)?;
    if date.year() <= EMPTY_UNTIL || date.year() >= FOR_EVER {
        return Some(None);
    }
    let seconds = parse_time(time)?;
    let midnight = date.to_datetime(jiff::civil::Time::midnight());
    Some(Some(epoch_seconds(midnight) + seconds))
}

/// Returns whether the date is `0000-00-00`, with its parts in any order. Some databases write this for a missing date.
fn is_zero(date: &str) -> bool {
    three_parts(date).is_some_and(|parts| {
        parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte == b'0'))
    })
}

/// Returns whether the date is 1760-01-01 or 9999-12-31, written by Oracle with a two-digit year.
fn is_short_sentinel(date: &str) -> bool {
    let sentinels = ["01-JAN-60", "31-DEC-99"];
    sentinels
        .iter()
        .any(|sentinel| date.eq_ignore_ascii_case(sentinel))
}

/// Splits `text` into date and time. A `T` separates them only after a digit, because `OCT` contains a `T` too.
fn split_time(text: &str) -> (&str, &str) {
    let after_digit = |at: usize| text[..at].ends_with(|c: char| c.is_ascii_digit());
    let mut places = text.match_indices(['T', ' ']).map(|(at, _)| at);
    match places.find(|at| text[*at..].starts_with(' ') || after_digit(*at)) {
        // JavaScript writes a comma after the date.
        Some(at) => (text[..at].trim_end_matches(','), text[at + 1..].trim()),
        None => (text, ""),
    }
}

fn parse_date(text: &str, order: DayMonthOrder) -> Option<Date> {
    let [a, b, c] = three_parts(text)?;
    if let Some(month) = month_by_name(b) {
        return Date::new(full_year(c)?, month, a.parse().ok()?).ok();
    }
    let (year, month, day) = match (a.len() == 4, order) {
        (true, _) => (a, b, c),
        (false, DayMonthOrder::DayFirst) => (c, b, a),
        (false, DayMonthOrder::MonthFirst) => (c, a, b),
    };
    Date::new(full_year(year)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Splits a date into three parts. Returns `None` if the date has fewer or more parts.
fn three_parts(date: &str) -> Option<[&str; 3]> {
    let mut parts = date.split(['-', '/', '.']);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

fn month_by_name(text: &str) -> Option<i8> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let text = text.to_lowercase();
    let prefix: String = text.chars().take(3).collect();
    let index = MONTHS
        .iter()
        .position(|names| names.contains(&prefix.as_str()))?;
    i8::try_from(index + 1).ok()
}

/// Parses a year. Two-digit years follow Oracle's format `RR`: 00 to 49 are 2000 to 2049, and 50 to 99 are 1950 to
/// 1999.
fn full_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    Some(match (text.len(), year) {
        (2, 0..=49) => 2000 + year,
        (2, _) => 1900 + year,
        _ => year,
    })
}

/// Parses a time into seconds since midnight: `14:02[:11[.123]]`, `14.02` or `2:02 PM`, with or without an offset from
/// UTC. An empty text is midnight. Returns `None` if `text` is not a time.
fn parse_time(text: &str) -> Option<i64> {
    let text = text.trim_end_matches('Z').trim();
    if text.is_empty() {
        return Some(0);
    }
    let before = |half: &str| {
        let (clock, end) = text.split_at_checked(text.len().checked_sub(half.len())?)?;
        end.eq_ignore_ascii_case(half).then(|| clock.trim())
    };
    let (clock, half) = match (before("AM"), before("PM")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        _ => (text, None),
    };
    // The offset from UTC is ignored, because reports show only the day.
    let clock = clock.split(['+', '-', ' ']).next().unwrap_or(clock);
    let mut parts = clock.split([':', '.', ',']).map(str::parse::<i64>);
    let hours = parts.next()?.ok()?;
    let minutes = parts.next()?.ok()?;
    let seconds = parts.next().transpose().ok()?.unwrap_or(0);
    let hours = half.map_or(hours, |half| hours % 12 + half);
    let valid =
        (0..24).contains(&hours) && (0..60).contains(&minutes) && (0..=60).contains(&seconds);
    valid.then_some(hours * 3600 + minutes * 60 + seconds)
}

fn epoch_seconds(at: DateTime) -> i64 {
    at.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0))
        .as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::calendar_day::show_date;

    fn dates(texts: &[&str]) -> Vec<Option<String>> {
        let texts: Vec<_> = texts.iter().map(|text| Some(*text)).collect();
        match read_dates(&texts) {
            Dates::Read(values, bad) => {
                assert_eq!(bad, Vec::<usize>::new());
                values.iter().map(|value| value.map(show_date)).collect()
            }
            Dates::Ambiguous => panic!("ambiguous"),
        }
    }

    #[test]
    fn the_date_formats_of_exporters_are_read() {
        for text in [
            "2024-01-31 14:02:11.123",
            "2024-01-31T14:02:11",
            "2024-01-31",
            "2024-01-31T14:02:11-05:00",
            "2024-01-31 14:02:11.123 +01:00",
            "31.01.2024 14:02",
            "31.1.2024, 14:02:11",
            "31/01/2024",
            "31-01-2024 14.02",
            "1/31/2024 2:02 PM",
            "31-JAN-24",
            "31-jan-2024 14:02:11",
            "1706709731",
        ] {
            assert_eq!(
                dates(&[text]),
                vec![Some("2024-01-31".to_owned())],
                "{text}"
            );
        }
    }

    #[test]
    fn the_t_of_october_does_not_separate_the_time() {
        for text in ["11-OCT-24", "11-OKT-2024 00:00:00", "2024-10-11T00:00:00"] {
            assert_eq!(
                dates(&[text]),
                vec![Some("2024-10-11".to_owned())],
                "{text}"
            );
        }
    }

    #[test]
    fn dates_that_mean_empty_are_empty() {
        let texts = [
            "1760-01-01 00:00:00.000",
            "9999-12-31",
            "01.01.1760 00:00:00",
            "0",
            "1900-01-01",
            "01-JAN-60",
            "0000-00-00",
            "0000-00-00 00:00:00",
            "00.00.0000",
            "NULL",
        ];
        assert_eq!(dates(&texts), vec![None; texts.len()]);
    }

    #[test]
    fn one_date_decides_on_the_order_of_its_column() {
        let expected = vec![Some("2024-02-01".to_owned()), Some("2024-02-13".to_owned())];
        assert_eq!(dates(&["01/02/2024", "13/02/2024"]), expected);
        assert_eq!(dates(&["02/01/2024", "02/13/2024"]), expected);
    }

    #[test]
    fn a_column_without_a_decisive_date_is_ambiguous() {
        let texts = ["01/02/2024", "03/04/2024"];
        assert_eq!(read_dates(&texts.map(Some)), Dates::Ambiguous);
    }

    #[test]
    fn a_text_that_is_not_a_date_differs_from_an_empty_date() {
        let texts = [
            Some("yesterday"),
            None,
            Some("2024-13-01"),
            Some("2024-01-01"),
        ];
        let Dates::Read(values, bad) = read_dates(&texts) else {
            panic!("ambiguous");
        };
        assert_eq!(bad, vec![0, 2]);
        assert_eq!(values.iter().flatten().count(), 1);
    }
}
