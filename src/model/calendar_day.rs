//! Converts Unix timestamps to calendar dates, for display.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::locale::Argument;

/// Returns the UTC date of a Unix timestamp in seconds, or `None` if the timestamp is outside the supported range.
pub fn day(seconds: i64) -> Option<Date> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(TimeZone::UTC.to_datetime(instant).date())
}

/// Returns the UTC date of a Unix timestamp in seconds, written `YYYY-MM-DD`. A timestamp outside the supported range
/// is written as `second` and its number.
pub fn show_date(seconds: i64) -> String {
    day(seconds).map_or_else(|| format!("second {seconds}"), |day| day.to_string())
}

/// Returns the UTC date of a Unix timestamp in seconds, for a message. A timestamp outside the supported range is
/// written as in [`show_date`].
pub fn day_in_message(seconds: i64) -> Argument {
    day(seconds).map_or_else(|| Argument::verbatim(show_date(seconds)), Argument::Day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        for (seconds, shown) in [
            (0, "1970-01-01"),
            (1_767_225_599, "2025-12-31"),
            (-1, "1969-12-31"),
        ] {
            assert_eq!(show_date(seconds), shown);
        }
        assert_eq!(day(i64::MAX), None);
        assert_eq!(show_date(i64::MAX), format!("second {}", i64::MAX));
    }
}
