//! Reads the tables that an XLSX workbook declares ("Format as Table").
//!
//! A declaration states the area of the table, and whether its last row contains totals. A declaration that cannot be
//! read is ignored. The rows of the sheet are read in any case.

use std::io::{Read, Seek};

use zip::ZipArchive;

use super::opc::elements;
use crate::model::grid::{Area, Declared};

/// Returns the table that a part of the package declares, or `None` if the declaration cannot be read.
pub(super) fn declared<S: Read + Seek>(
    package: &mut ZipArchive<S>,
    part: &str,
) -> Option<Declared> {
    let table = elements(package, part, "table").pop()?;
    let (first, last) = table.get("ref")?.split_once(':')?;
    let (first_row, first_column) = place(first)?;
    let (last_row, last_column) = place(last)?;
    let count = |name: &str| table.get(name).map(String::as_str);
    let names = || {
        elements(package, part, "tableColumn")
            .into_iter()
            .map(|mut column| column.remove("name").unwrap_or_default())
            .collect()
    };
    Some(Declared {
        name: table.get("displayName")?.clone(),
        area: Area {
            first_row,
            last_row,
            first_column,
            last_column,
        },
        has_totals: !matches!(count("totalsRowCount"), None | Some("0")),
        hidden_header: (count("headerRowCount") == Some("0")).then(names),
    })
}

/// Returns the row and the column of a reference such as `B7`, or `None` for other text. Rows count from 1, and columns
/// from 0.
pub(super) fn place(reference: &str) -> Option<(u64, usize)> {
    let digits = reference.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = reference.split_at(digits);
    let column = letters.bytes().try_fold(0_u32, |sum, letter| {
        let digit = letter.is_ascii_uppercase().then(|| letter - b'A' + 1)?;
        sum.checked_mul(26)?.checked_add(digit.into())
    })?;
    Some((row.parse().ok()?, column.checked_sub(1)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_rows_from_1_and_columns_from_0() {
        for (reference, expected) in [
            ("A1", Some((1, 0))),
            ("K15", Some((15, 10))),
            ("XFD1048576", Some((1_048_576, 16_383))),
            ("15", None),
            ("K", None),
            ("ZZZZZZZZZ1", None),
        ] {
            assert_eq!(place(reference), expected, "{reference}");
        }
    }
}
