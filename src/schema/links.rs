//! Links to e-mail addresses → the cells that show something else than the address they lead to.
//!
//! What a cell shows is its value. But where somebody typed `Mail` over a link, only the link knows.

use super::Binding;
use crate::model::grid::{Area, Link};
use crate::model::table::Field;

/// The fields that hold addresses.
const ADDRESSES: [Field; 3] = [Field::EmailAddress, Field::Email, Field::UserName];

/// A cell that links to another address than it shows, if it shows any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// The cell of the sheet.
    pub cell: Area,
    /// The field of the table.
    pub field: Field,
    /// What the cell shows.
    pub shown: String,
    /// The address that its link leads to.
    pub address: String,
}

/// Returns the cells of addresses whose links lead elsewhere; the grid begins with the column
/// `first_column` of the sheet.
pub(super) fn linked(binding: &Binding, links: &[Link], first_column: usize) -> Vec<Linked> {
    if links.is_empty() {
        return Vec::new();
    }
    let rows = binding.row_numbers();
    let mut found = Vec::new();
    for field in ADDRESSES {
        let column = binding.found.columns.get(&field);
        let texts = binding.frame.column(field.name()).ok();
        let (Some(column), Some(texts)) = (column, texts.and_then(|texts| texts.str().ok())) else {
            continue;
        };
        for link in links.iter().filter(|link| link.column == *column) {
            let Ok(index) = rows.binary_search(&link.row) else {
                continue;
            };
            let shown = texts.get(index).unwrap_or_default();
            if !shows(shown, &link.address) {
                found.push(Linked {
                    cell: Area::cell(link.row, first_column + link.column),
                    field,
                    shown: shown.to_owned(),
                    address: link.address.clone(),
                });
            }
        }
    }
    found
}

/// Returns whether the address can be seen in the text, as in `Kari <kari@firma.no>`.
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
