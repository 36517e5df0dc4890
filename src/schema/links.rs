//! Finds cells with a link to an e-mail address that the text of the cell does not contain.
//!
//! The value of a cell is its text. If the text is only a word such as `Mail`, the address is in the link.

use polars::prelude::DataFrame;

use super::Match;
use crate::model::grid::{Area, Link};
use crate::model::table::Field;

/// The fields that contain e-mail addresses.
const ADDRESSES: [Field; 3] = [Field::EmailAddress, Field::Email, Field::UserName];

/// A cell with a link to an e-mail address that the text of the cell does not contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedCell {
    /// The position of the cell in the sheet.
    pub cell: Area,
    /// The field of the cell's column.
    pub field: Field,
    /// The text of the cell.
    pub shown: String,
    /// The address in the link.
    pub address: String,
}

/// Returns the cells with a link to an e-mail address that the text of the cell does not contain. `rows` are the row
/// numbers of the frame. The grid begins in the column `first_column` of the sheet.
pub(super) fn linked(
    found: &Match,
    frame: &DataFrame,
    rows: &[u64],
    links: &[Link],
    first_column: usize,
) -> Vec<LinkedCell> {
    let mut cells = Vec::new();
    for field in ADDRESSES {
        let column = found.columns.get(&field);
        let texts = frame.column(field.name()).ok();
        let (Some(column), Some(texts)) = (column, texts.and_then(|texts| texts.str().ok())) else {
            continue;
        };
        for link in links.iter().filter(|link| link.column == *column) {
            let Ok(index) = rows.binary_search(&link.row) else {
                continue;
            };
            let shown = texts.get(index).unwrap_or_default();
            if !shows(shown, &link.address) {
                cells.push(LinkedCell {
                    cell: Area::cell(link.row, first_column + link.column),
                    field,
                    shown: shown.to_owned(),
                    address: link.address.clone(),
                });
            }
        }
    }
    cells
}

/// Returns whether the text contains the address, as in `Kari <kari@firma.no>`.
fn shows(text: &str, address: &str) -> bool {
    text.to_lowercase().contains(&address.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_any_case_and_with_a_name_is_shown() {
        assert!(shows("U2@Example.com", "u2@example.com"));
        assert!(shows("Kari <kari@firma.no>", "kari@firma.no"));
        assert!(!shows("Mail", "u2@example.com"));
        assert!(!shows("", "u2@example.com"));
    }
}
