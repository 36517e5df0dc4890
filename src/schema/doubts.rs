//! Reasons why a file or sheet may be incomplete, as the ends of sentences that begin with its name.

use crate::model::grid::ReadSummary;

/// The row counts at which a list export of SuperOffice stops.
const EXPORT_ROW_LIMITS: [u64; 2] = [10_000, 20_000];

/// Returns the doubts about the number of rows of one table. `total` is the number of rows of all tables in the
/// file, `stated` the number that the file itself states.
pub fn row_count_doubts(rows: u64, total: u64, stated: Option<u64>) -> Vec<String> {
    let mut doubts = Vec::new();
    if let Some(stated) = stated.filter(|stated| *stated != total) {
        doubts.push(format!("states {stated} rows, but {total} were found"));
    }
    if EXPORT_ROW_LIMITS.contains(&rows) {
        doubts.push(format!(
            "has exactly {rows} rows, the limit of list exports in SuperOffice"
        ));
    }
    doubts
}

/// Returns the doubts after a table of `rows` rows was read. `non_ascii_addresses` is whether any of its e-mail
/// addresses contains a character outside ASCII.
pub fn reading_doubts(rows: u64, summary: &ReadSummary, non_ascii_addresses: bool) -> Vec<String> {
    let mut doubts = Vec::new();
    if rows == 0 && summary.ends_within_a_line {
        doubts.push("ends within its header, so rows may be cut off; export it again".to_owned());
    }
    if summary.letters_are_uncertain && non_ascii_addresses {
        doubts.push(
            "has addresses with letters that may be misread, because its encoding is uncertain"
                .to_owned(),
        );
    }
    doubts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_doubted_if_they_differ_or_reach_a_limit() {
        assert!(row_count_doubts(7, 7, Some(7)).is_empty());
        assert!(row_count_doubts(7, 9, None).is_empty());
        assert_eq!(
            row_count_doubts(7, 9, Some(10)),
            ["states 10 rows, but 9 were found"]
        );
        assert_eq!(row_count_doubts(10_000, 10_000, Some(10_000)).len(), 1);
    }

    #[test]
    fn an_end_within_the_header_and_uncertain_letters_are_doubted() {
        let summary = ReadSummary {
            ends_within_a_line: true,
            letters_are_uncertain: true,
            ..ReadSummary::default()
        };
        assert_eq!(reading_doubts(0, &summary, true).len(), 2);
        assert!(reading_doubts(1, &summary, false).is_empty());
        assert!(reading_doubts(0, &ReadSummary::default(), true).is_empty());
    }
}
