//! Rectangles of cells, defined by row and column numbers.

use std::fmt;

/// A rectangle of cells, including its last row and last column. Rows are numbered from 1, as in a spreadsheet, and
/// columns from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// First row.
    pub first_row: u64,
    /// Last row.
    pub last_row: u64,
    /// First column.
    pub first_column: usize,
    /// Last column.
    pub last_column: usize,
}

impl Area {
    /// The area that contains every cell.
    pub const WHOLE: Self = Self {
        first_row: 0,
        last_row: u64::MAX,
        first_column: 0,
        last_column: usize::MAX,
    };

    /// Returns the area of one cell.
    pub fn cell(row: u64, column: usize) -> Self {
        Self {
            first_row: row,
            last_row: row,
            first_column: column,
            last_column: column,
        }
    }

    /// Returns whether the area contains the cell.
    pub fn contains(self, row: u64, column: usize) -> bool {
        self.contains_row(row) && (self.first_column..=self.last_column).contains(&column)
    }

    /// Returns whether the row is between the first and last rows of the area.
    pub fn contains_row(self, row: u64) -> bool {
        (self.first_row..=self.last_row).contains(&row)
    }

    /// Returns the intersection with another area. The intersection contains no cells if the areas do not overlap.
    #[must_use]
    pub fn within(self, other: Self) -> Self {
        Self {
            first_row: self.first_row.max(other.first_row),
            last_row: self.last_row.min(other.last_row),
            first_column: self.first_column.max(other.first_column),
            last_column: self.last_column.min(other.last_column),
        }
    }

    /// Returns the smallest area that contains both areas.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            first_row: self.first_row.min(other.first_row),
            last_row: self.last_row.max(other.last_row),
            first_column: self.first_column.min(other.first_column),
            last_column: self.last_column.max(other.last_column),
        }
    }
}

/// Displays the area as spreadsheets do: `A3:K15`, or `M1` for a single cell.
impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (
            column_letters(self.first_column),
            column_letters(self.last_column),
        );
        write!(f, "{first}{}", self.first_row)?;
        if (self.first_row, self.first_column) != (self.last_row, self.last_column) {
            write!(f, ":{last}{}", self.last_row)?;
        }
        Ok(())
    }
}

/// Returns the letters that spreadsheets show for a column. The number of the first column is 0.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column.saturating_add(1);
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).expect("less than 26");
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (column, letters) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn areas_are_joined_and_displayed_as_in_a_spreadsheet() {
        let area = Area::cell(3, 0);
        assert_eq!(area.to_string(), "A3");
        let area = area.with(Area::cell(15, 10));
        assert_eq!(area.to_string(), "A3:K15");
        assert!(area.contains(15, 0) && !area.contains(16, 0) && !area.contains(3, 11));
    }
}
