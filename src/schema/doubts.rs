//! Reasons why a file or sheet may be incomplete. Each reason is worded to follow the name of the file, as in
//! `Users.csv has no header`.

use super::TableSpec;
use super::row_limits::row_limit_doubt;
use crate::locale::{Argument, Message, Text};
use crate::model::finding::quoted;
use crate::model::grid::ReadSummary;
use crate::model::location::Origin;

/// Returns a doubt about a table: the name of one of its files, followed by the doubt about that file.
pub fn doubt_about(file: &Origin, doubt: impl Into<Text>) -> Message {
    Message::new("doubt-about-file")
        .with("file", Argument::verbatim(file))
        .with("doubt", doubt.into())
}

/// Returns the doubts about the number of rows in one table. `total` is the number of rows in all tables of the file.
/// `stated` is the row count that the file itself contains.
pub fn row_count_doubts(rows: u64, total: u64, stated: Option<u64>) -> Vec<Text> {
    match stated {
        Some(stated) if stated == total => Vec::new(),
        Some(stated) => vec![
            Message::new("doubt-stated-rows")
                .with("stated", stated)
                .with("rows", total)
                .into(),
        ],
        None => row_limit_doubt(rows).into_iter().collect(),
    }
}

/// Returns the doubts about a table. `non_ascii_addresses` is true if an e-mail address in the table contains a
/// non-ASCII character.
pub fn reading_doubts(summary: &ReadSummary, non_ascii_addresses: bool) -> Vec<Text> {
    let mut doubts = summary.doubts.clone();
    if summary.letters_are_uncertain && non_ascii_addresses {
        doubts.push(Message::new("doubt-encoding").into());
    }
    doubts
}

/// Returns a doubt if a file was exported with a query that selects only some of the rows. `queries` are all such
/// queries in the file. The query that this program proposes causes no doubt, because it selects all rows that are
/// needed.
pub(super) fn query_doubt(queries: &[String], spec: &TableSpec) -> Option<Text> {
    let proposed = spec.query.as_deref().map(without_schema);
    let is_proposed = |query: &str| {
        let query = without_schema(query);
        proposed
            .as_ref()
            .is_some_and(|proposed| proposed.contains(&query))
    };
    let query = queries.iter().find(|query| !is_proposed(query))?;
    let doubt = Message::new("doubt-query").with("query", quoted(query));
    Some(doubt.into())
}

/// Returns a statement in lower case with single spaces, without schemas and other prefixes before a dot.
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
    use crate::schema::row_limits::ROW_LIMITS;

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
            [Text::from(
                Message::new("doubt-stated-rows")
                    .with("stated", 10_u64)
                    .with("rows", 9_u64)
            )]
        );
        let tool_name = |tool| Text::from(Message::new(tool)).english();
        for (limit, tool) in ROW_LIMITS {
            let doubts = row_count_doubts(limit, limit, None);
            assert!(
                doubts.len() == 1 && doubts[0].english().contains(&tool_name(tool)),
                "{limit}"
            );
            assert!(row_count_doubts(limit, limit, Some(limit)).is_empty());
            assert_eq!(row_limit_doubt(limit - 2), None);
            assert_eq!(row_limit_doubt(limit + 2), None);
        }
    }

    #[test]
    fn uncertain_letters_in_addresses_are_doubted() {
        let summary = ReadSummary {
            letters_are_uncertain: true,
            ..ReadSummary::default()
        };
        assert_eq!(reading_doubts(&summary, true).len(), 1);
        assert!(reading_doubts(&summary, false).is_empty());
        assert!(reading_doubts(&ReadSummary::default(), true).is_empty());
    }
}
