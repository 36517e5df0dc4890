//! Dates and times, to the minute, in the formats of database exports.

use super::dice::Dice;

/// A date and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
}

impl Moment {
    /// The value that the database stores for a missing date.
    pub(super) const NEVER: Self = Self {
        year: 1760,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
    };

    /// A date in the distant past.
    pub(super) const LONG_AGO: Self = Self {
        year: 2015,
        month: 6,
        day: 30,
        hour: 0,
        minute: 0,
    };

    /// Returns a random moment in the years `first` to `last` (both included), between 7:00 and 17:59.
    pub(super) fn within(dice: &mut Dice, first: u64, last: u64) -> Self {
        Self {
            year: first + dice.below(last - first + 1),
            month: 1 + dice.below(12),
            // Every month has at least 28 days, so the date exists.
            day: 1 + dice.below(28),
            hour: 7 + dice.below(11),
            minute: dice.below(60),
        }
    }

    /// Returns the text of a SQL Server `datetime`.
    pub(super) fn sql_server(self) -> String {
        format!("{}.000", self.iso())
    }

    /// Returns the moment as text in ISO format, with the year first.
    pub(super) fn iso(self) -> String {
        let (date, time) = (self.date(), self.time());
        format!("{}-{}-{} {time}:00", date[0], date[1], date[2])
    }

    /// Returns the text that a Norwegian or German version of Excel shows for this moment.
    pub(super) fn dotted(self) -> String {
        let (date, time) = (self.date(), self.time());
        format!("{}.{}.{} {time}", date[2], date[1], date[0])
    }

    /// Returns the year, the month and the day.
    fn date(self) -> [String; 3] {
        [
            format!("{:04}", self.year),
            format!("{:02}", self.month),
            format!("{:02}", self.day),
        ]
    }

    /// Returns the hour and the minute.
    fn time(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}
