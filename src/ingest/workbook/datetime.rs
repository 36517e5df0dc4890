//! Writes dates, times and durations of a workbook as text: `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` or `HH:MM:SS`, with
//! `.fff` if the value has milliseconds.
//!
//! Dates of both epochs (1900 and 1904) and the ISO dates of ODS are written in the same form. A number or text that is
//! not a date is written unchanged.

use std::fmt::Write as _;

use calamine::ExcelDateTime;

use super::number;
use crate::model::grid::CellKind;

/// The day number of 10000-01-01 in the 1900 epoch. Spreadsheets cannot show this day or later days, so this number and
/// larger numbers are not written as dates.
const FIRST_DAY_TOO_LATE: f64 = 2_958_466.0;

/// Writes a date, a time of day or a duration that is stored as a number of days.
///
/// A duration, or a time of day without a date, gets the kind [`CellKind::Plain`]. A number outside the range of dates
/// is written unchanged and gets the kind [`CellKind::Number`].
pub(super) fn write_serial(moment: &ExcelDateTime, text: &mut String) -> CellKind {
    let days = moment.as_f64();
    if moment.is_duration() && days.abs() < FIRST_DAY_TOO_LATE {
        return write_duration(days, text);
    }
    if !(0.0..FIRST_DAY_TOO_LATE).contains(&days) {
        number::write(days, text);
        return CellKind::Number;
    }
    let (year, month, day, hour, minute, second, millisecond) = moment.to_ymd_hms_milli();
    let dated = year >= 1900;
    if dated {
        number::write_padded(year.into(), 4, text);
        write_parts([month, day], '-', text);
        if (hour, minute, second, millisecond) == (0, 0, 0, 0) {
            return CellKind::Date;
        }
        text.push(' ');
    }
    number::write_padded(hour.into(), 2, text);
    write_parts([minute, second], ':', text);
    write_fraction(u32::from(millisecond), text);
    if dated {
        CellKind::Date
    } else {
        CellKind::Plain
    }
}

/// Writes each part as two digits after a separator.
fn write_parts(parts: [u8; 2], separator: char, text: &mut String) {
    for part in parts {
        text.push(separator);
        number::write_padded(part.into(), 2, text);
    }
}

fn write_duration(days: f64, text: &mut String) -> CellKind {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most some million days, which is far below 2^63 milliseconds"
    )]
    let milliseconds = (days * 86_400_000.0).round() as i64;
    if milliseconds < 0 {
        text.push('-');
    }
    let milliseconds = milliseconds.unsigned_abs();
    let seconds = milliseconds / 1000;
    let _ = write!(
        text,
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    );
    let fraction = u32::try_from(milliseconds % 1000).expect("less than a thousand");
    write_fraction(fraction, text);
    CellKind::Plain
}

fn write_fraction(milliseconds: u32, text: &mut String) {
    if milliseconds != 0 {
        let _ = write!(text, ".{milliseconds:03}");
    }
}

/// Writes a date in ISO 8601, as ODS and some programs that write XLSX store it.
///
/// Other text is written unchanged and gets the kind [`CellKind::Plain`].
pub(super) fn write_iso(iso: &str, text: &mut String) -> CellKind {
    let (date, time) = match iso.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time.strip_suffix('Z').unwrap_or(time))),
        None => (iso, None),
    };
    let clock = time.map(Clock::parse);
    if !is_date(date) || clock == Some(None) {
        text.push_str(iso);
        return CellKind::Plain;
    }
    text.push_str(date);
    if let Some(clock) = clock.flatten().filter(|clock| !clock.is_midnight()) {
        let Clock {
            hour,
            minute,
            second,
            millisecond,
        } = clock;
        let _ = write!(text, " {hour:02}:{minute:02}:{second:02}");
        write_fraction(millisecond, text);
    }
    CellKind::Date
}

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Clock {
    hour: u32,
    minute: u32,
    second: u32,
    millisecond: u32,
}

impl Clock {
    /// Parses `HH:MM`, `HH:MM:SS` or `HH:MM:SS.f…`. Returns `None` if the text is not a time of day.
    fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let mut parts = whole.split(':').map(two_digits);
        let (hour, minute) = (parts.next()??, parts.next()??);
        let second = match parts.next() {
            Some(second) => second?,
            None => 0,
        };
        let valid = parts.next().is_none() && hour < 24 && minute < 60 && second < 60;
        Some(Self {
            hour,
            minute,
            second,
            millisecond: milliseconds(fraction)?,
        })
        .filter(|_| valid)
    }

    fn is_midnight(self) -> bool {
        (self.hour, self.minute, self.second, self.millisecond) == (0, 0, 0, 0)
    }
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// Returns the first three decimals as milliseconds, or `None` if a character is not a digit. Further decimals are
/// ignored.
fn milliseconds(fraction: &str) -> Option<u32> {
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(*b"000").take(3);
    Some(digits.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
}

/// Writes a duration such as `PT14H02M11S`, as ODS stores it.
///
/// Other text is written unchanged.
pub(super) fn write_iso_duration(iso: &str, text: &mut String) -> CellKind {
    if let Some(days) = iso_days(iso) {
        return write_duration(days, text);
    }
    text.push_str(iso);
    CellKind::Plain
}

/// Parses a duration, and returns it in days. Returns `None` for other text, and for durations with years or months,
/// which have no fixed length.
fn iso_days(iso: &str) -> Option<f64> {
    let (sign, rest) = match iso.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, iso),
    };
    let (days, clock) = rest.strip_prefix('P')?.split_once('T')?;
    let mut total = match days.strip_suffix('D') {
        Some(days) => days.parse::<f64>().ok()?,
        None if days.is_empty() => 0.0,
        None => return None,
    };
    let mut rest = clock;
    for (unit, per_day) in [('H', 24.0), ('M', 1440.0), ('S', 86_400.0)] {
        if let Some((value, after)) = rest.split_once(unit) {
            total += value.replace(',', ".").parse::<f64>().ok()? / per_day;
            rest = after;
        }
    }
    (rest.is_empty() && !clock.is_empty() && total.abs() < FIRST_DAY_TOO_LATE)
        .then_some(sign * total)
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    use super::*;

    fn written(write: impl FnOnce(&mut String) -> CellKind) -> (String, CellKind) {
        let mut text = String::new();
        let kind = write(&mut text);
        (text, kind)
    }

    #[test]
    fn serial_dates_of_both_epochs_are_written() {
        for (serial, is_1904, expected, kind) in [
            (45_322.0, false, "2024-01-31", CellKind::Date),
            (43_860.0, true, "2024-01-31", CellKind::Date),
            (1.0, false, "1900-01-01", CellKind::Date),
            (0.0, true, "1904-01-01", CellKind::Date),
            (59.0, false, "1900-02-28", CellKind::Date),
            (61.0, false, "1900-03-01", CellKind::Date),
            (2_958_465.0, false, "9999-12-31", CellKind::Date),
            (45_356.5, false, "2024-03-05 12:00:00", CellKind::Date),
            (
                45_356.584_851,
                false,
                "2024-03-05 14:02:11.126",
                CellKind::Date,
            ),
            (45_356.999_999_999_99, false, "2024-03-06", CellKind::Date),
            (0.75, false, "18:00:00", CellKind::Plain),
            (-1.0, false, "-1", CellKind::Number),
            (2_958_466.0, false, "2958466", CellKind::Number),
            (f64::NAN, false, "NaN", CellKind::Number),
        ] {
            let moment = ExcelDateTime::new(serial, DateTime, is_1904);
            assert_eq!(
                written(|text| write_serial(&moment, text)),
                (expected.to_owned(), kind),
                "{serial}"
            );
        }
    }

    #[test]
    fn durations_can_exceed_24_hours() {
        for (days, expected) in [
            (1.25, "30:00:00"),
            (-0.5, "-12:00:00"),
            (0.000_011_585_648_148, "00:00:01.001"),
        ] {
            let moment = ExcelDateTime::new(days, TimeDelta, false);
            assert_eq!(written(|text| write_serial(&moment, text)).0, expected);
        }
    }

    #[test]
    fn iso_dates_are_written_without_midnight() {
        for (iso, expected, kind) in [
            ("2024-01-31", "2024-01-31", CellKind::Date),
            ("2024-01-31T00:00:00", "2024-01-31", CellKind::Date),
            ("2024-01-31T14:02", "2024-01-31 14:02:00", CellKind::Date),
            (
                "2024-03-05T14:02:11.123000000Z",
                "2024-03-05 14:02:11.123",
                CellKind::Date,
            ),
            (
                "2024-03-05T14:02:11+01:00",
                "2024-03-05T14:02:11+01:00",
                CellKind::Plain,
            ),
            ("31/01/2024", "31/01/2024", CellKind::Plain),
            (
                "2024-01-31T25:00:00",
                "2024-01-31T25:00:00",
                CellKind::Plain,
            ),
        ] {
            assert_eq!(
                written(|text| write_iso(iso, text)),
                (expected.to_owned(), kind)
            );
        }
    }

    #[test]
    fn iso_durations_are_written_in_hours_or_unchanged() {
        for (iso, expected) in [
            ("PT14H02M11S", "14:02:11"),
            ("PT10H10M10.5S", "10:10:10.500"),
            ("P1DT1H", "25:00:00"),
            ("-PT30M", "-00:30:00"),
            ("P1Y", "P1Y"),
            ("PT", "PT"),
            ("soon", "soon"),
        ] {
            assert_eq!(written(|text| write_iso_duration(iso, text)).0, expected);
        }
    }
}
