//! Points in time as the database stores them, to the minute.

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
    /// The value of a missing date.
    pub(super) const NEVER: Self = Self {
        year: 1760,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
    };

    /// A day before any user's last login.
    pub(super) const LONG_AGO: Self = Self {
        year: 2015,
        month: 6,
        day: 30,
        hour: 0,
        minute: 0,
    };

    /// Returns a working hour of these years, the last one included.
    pub(super) fn within(dice: &mut Dice, first: u64, last: u64) -> Self {
        Self {
            year: first + dice.below(last - first + 1),
            month: 1 + dice.below(12),
            // Every month has these days.
            day: 1 + dice.below(28),
            hour: 7 + dice.below(11),
            minute: dice.below(60),
        }
    }

    /// Returns it as SQL Server prints a `datetime`.
    pub(super) fn sql_server(self) -> String {
        format!("{}.000", self.iso())
    }

    /// Returns it with the year first.
    pub(super) fn iso(self) -> String {
        let (date, time) = (self.date(), self.time());
        format!("{}-{}-{} {time}:00", date[0], date[1], date[2])
    }

    /// Returns it as a Norwegian or German Excel shows it.
    pub(super) fn dotted(self) -> String {
        let (date, time) = (self.date(), self.time());
        format!("{}.{}.{} {time}", date[2], date[1], date[0])
    }

    /// Year, month and day.
    fn date(self) -> [String; 3] {
        [
            format!("{:04}", self.year),
            format!("{:02}", self.month),
            format!("{:02}", self.day),
        ]
    }

    /// Hour and minute.
    fn time(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}
