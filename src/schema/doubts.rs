//! Reasons why a file or sheet may be incomplete. Each reason is worded to follow the name of the file, as in
//! `Users.csv has no header`.

use super::TableSpec;
use crate::model::finding::quoted;
use crate::model::grid::ReadSummary;

/// Row limits at which tools stop without a message. The limit of a worksheet includes the header.
const ROW_LIMITS: [(u64, &str); 10] = [
    (200, "the number of rows that DBeaver fetches at first"),
    (500, "the number of rows that DataGrip fetches at first"),
    (
        1_000,
        "the limit of `Select Top 1000 Rows` in SQL Server Management Studio and of MySQL Workbench",
    ),
    (5_000, "the limit of SQL Developer's result grid"),
    (10_000, "the limit of list exports in SuperOffice"),
    (20_000, "the limit of list exports in SuperOffice"),
    (65_535, "the limit of an .xls worksheet with a header"),
    (65_536, "the limit of an .xls worksheet"),
    (1_048_575, "the limit of an .xlsx worksheet with a header"),
    (1_048_576, "the limit of an .xlsx worksheet"),
];

/// Returns the doubts about the number of rows in one table. `total` is the number of rows in all tables of the file.
/// `stated` is the row count that the file itself contains.
pub fn row_count_doubts(rows: u64, total: u64, stated: Option<u64>) -> Vec<String> {
    match stated {
        Some(stated) if stated == total => Vec::new(),
        Some(stated) => vec![format!("states {stated} rows, but {total} were found")],
        None => row_limit_doubt(rows).into_iter().collect(),
    }
}

/// Returns a doubt if the number of rows is exactly the limit of a tool.
pub fn row_limit_doubt(rows: u64) -> Option<String> {
    let (_, tool) = ROW_LIMITS.iter().find(|(limit, _)| *limit == rows)?;
    Some(format!(
        "has exactly {rows} rows, {tool}; export it again without a row limit"
    ))
}

/// Returns the doubts about a table with `rows` rows. `non_ascii_addresses` is true if an e-mail address in the table
/// contains a non-ASCII character.
pub fn reading_doubts(rows: u64, summary: &ReadSummary, non_ascii_addresses: bool) -> Vec<String> {
    let mut doubts = summary.doubts.clone();
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

/// Returns a doubt if the file contains the query of the export, and the query returns only some of the rows. The
/// statement that this program proposes returns all rows that are needed.
pub(super) fn query_doubt(queries: &[String], spec: &TableSpec) -> Option<String> {
    let proposed = spec.query.as_deref().map(without_schema);
    let is_proposed = |query: &str| {
        let query = without_schema(query);
        proposed
            .as_ref()
            .is_some_and(|proposed| proposed.contains(&query))
    };
    let query = queries.iter().find(|query| !is_proposed(query))?;
    Some(format!(
        "was exported with a query that returns only some of the rows ({}); export the complete table",
        quoted(query)
    ))
}

/// Returns a statement in lower case with single blanks, without the names before the dots.
fn without_schema(query: &str) -> String {
    let words = query.split_whitespace().map(|word| {
        let name = word.rsplit('.').next().unwrap_or(word);
        name.trim_end_matches([';', '…']).to_lowercase()
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::table::TableKind;
    use crate::schema::Dictionary;

    #[test]
    fn a_query_for_some_of_the_rows_is_doubted_unless_it_is_the_proposed_one() {
        let dictionary = Dictionary::built_in();
        let spec = dictionary.table(TableKind::UserPreference);
        let proposed = spec.query.as_deref().expect("a statement");
        let doubt = |query: &str| query_doubt(&[query.to_owned()], spec);
        assert_eq!(doubt(&proposed.replace("{schema}", "crm7")), None);
        assert_eq!(
            doubt("FROM CRM8.USERPREFERENCE WHERE UPPER(prefsection)"),
            None
        );
        assert!(doubt("SELECT * FROM crm7.userpreference WHERE owner_id = 1").is_some());
        assert_eq!(query_doubt(&[], spec), None);
    }

    #[test]
    fn counts_are_doubted_if_they_differ_or_reach_a_limit() {
        assert!(row_count_doubts(7, 7, Some(7)).is_empty());
        assert!(row_count_doubts(7, 9, None).is_empty());
        assert_eq!(
            row_count_doubts(7, 9, Some(10)),
            ["states 10 rows, but 9 were found"]
        );
        for (limit, tool) in ROW_LIMITS {
            let doubts = row_count_doubts(limit, limit, None);
            assert!(doubts.len() == 1 && doubts[0].contains(tool), "{limit}");
            assert!(row_count_doubts(limit, limit, Some(limit)).is_empty());
            assert_eq!(row_limit_doubt(limit - 2), None);
            assert_eq!(row_limit_doubt(limit + 2), None);
        }
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
