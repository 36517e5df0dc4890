//! Rule `size-of-data`: the size of the data, and an upper limit of the number of rows in each of the biggest tables.

use crate::customer::Customer;
use crate::locale::{Argument, Message};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "size-of-data",
        severity: Severity::Info,
        checks: "\
The rule lists the sizes that were sent as `sizes` (columns *what*, *pieces* and *bytes*): the result of the query for
attachments, and lines written by hand for the database and the document archive. For the biggest tables it also lists the
highest possible number of rows, from `sequence.next_id`.
",
        example: "\
`so_arc`: 53 687 091 200 bytes (50.0 GiB) in 120 000 files.
",
    },
    needs: &[DataNeed::Table(
        TableKind::Sizes,
        &[Field::What, Field::Bytes],
    )],
    advises: &[],
    check,
};

/// Tables that usually have the most rows. Of the tables in `sequence`, only these are reported.
const BIGGEST: [&str; 8] = [
    "contact",
    "person",
    "email",
    "appointment",
    "document",
    "attachment",
    "ticket",
    "traveltransactionlog",
];

fn check(customer: &Customer) -> Outcome {
    let sizes = customer.data.records(TableKind::Sizes).filter_map(size);
    let rows = || customer.data.records(TableKind::Sequence);
    let bounds = rows()
        .filter(|row| !has_higher(*row, rows()))
        .filter_map(upper_bound);
    let findings: Vec<Finding> = sizes.chain(bounds).collect();
    Outcome::checked(findings.len()).with(findings)
}

fn size(row: Record<'_>) -> Option<Finding> {
    let what = row.text(Field::What)?.trim();
    let bytes = row.int(Field::Bytes)?;
    let pieces = row
        .int(Field::Pieces)
        .and_then(|pieces| u64::try_from(pieces).ok());
    let message = match pieces {
        Some(pieces) => Message::new("size-of-data.message-pieces")
            .with("what", what)
            .with("size", readable(bytes))
            .with("pieces", pieces),
        None => Message::new("size-of-data.message")
            .with("what", what)
            .with("size", readable(bytes)),
    };
    Some(
        Finding::new(&RULE.info, subject(what), message)
            .on("sizes.bytes", bytes.to_string())
            .at(row.location())
            .action(action()),
    )
}

/// Returns whether another row of `sequence` contains a higher `next_id` for the same table. Returns `false` for tables
/// that are not in [`BIGGEST`].
fn has_higher<'a>(row: Record<'a>, mut rows: impl Iterator<Item = Record<'a>>) -> bool {
    let name = |row: Record<'_>| Some(row.text(Field::TableName)?.trim().to_lowercase());
    let own = name(row);
    own.as_ref()
        .is_some_and(|own| BIGGEST.contains(&own.as_str()))
        && rows.any(|other| {
            let ids = (other.int(Field::NextId), row.int(Field::NextId));
            ids.0 > ids.1 && name(other) == own
        })
}

fn upper_bound(row: Record<'_>) -> Option<Finding> {
    let name = row.text(Field::TableName)?.trim().to_lowercase();
    let bound = row.int(Field::NextId)? - 1;
    if bound < 1 || !BIGGEST.contains(&name.as_str()) {
        return None;
    }
    let message = Message::new("size-of-data.message-table")
        .with("table", &name)
        .with("rows", u64::try_from(bound).ok()?);
    Some(
        Finding::new(&RULE.info, subject(&name), message)
            .on("sequence.next_id", bound.to_string())
            .at(row.location())
            .action(action()),
    )
}

fn action() -> Message {
    Message::new("size-of-data.action")
}

fn subject(what: &str) -> Subject {
    Subject {
        key: format!("size {}", what.to_lowercase()),
        name: what.to_owned(),
        ..Subject::default()
    }
}

/// Returns a size both in the largest suitable binary unit and in bytes. A size below 1 KiB is given only in bytes.
fn readable(bytes: i64) -> Message {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    let bytes = u64::try_from(bytes).unwrap_or_default();
    if bytes < 1024 {
        return Message::new("size-in-bytes").with("bytes", bytes);
    }
    let mut tenths = u128::from(bytes) * 10 / 1024;
    let mut unit = 0;
    while tenths >= 10_240 && unit + 1 < UNITS.len() {
        tenths /= 1024;
        unit += 1;
    }
    Message::new("size-in-unit")
        .with(
            "size",
            Argument::Tenths(u64::try_from(tenths).unwrap_or(u64::MAX)),
        )
        .with("unit", UNITS[unit])
        .with("bytes", bytes)
}

#[cfg(test)]
mod tests {
    use super::{RULE, readable};
    use crate::locale::Language;
    use crate::model::table::TableKind::{Sequence, Sizes};
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn empty_and_small_tables_are_not_listed() {
        let sequence = table(
            Sequence,
            "id,next_id,TableName,TableNumber\n15,1,DOCUMENT,10\n16,900,ROLE,191",
        );
        assert_eq!(found(&RULE, &customer([sequence])), []);
    }

    #[test]
    fn sizes_and_big_tables_are_listed() {
        let sequence = table(
            Sequence,
            "id,next_id,TableName,TableNumber\n16,901,PERSON,6",
        );
        let sizes = table(
            Sizes,
            "what,pieces,bytes\nso_arc,120000,53687091200\ndatabase,,1024",
        );
        let found = found(&RULE, &customer([sequence, sizes]));
        let entries = [("size database", 3), ("size person", 2), ("size so_arc", 2)];
        assert_eq!(found, expected(&entries));
    }

    #[test]
    fn sizes_have_a_readable_unit() {
        for (bytes, shown) in [
            (1, "1 byte"),
            (1023, "1 023 bytes"),
            (1536, "1.5 KiB (1 536 bytes)"),
            (53_687_091_200, "50.0 GiB (53 687 091 200 bytes)"),
        ] {
            assert_eq!(readable(bytes).in_language(Language::English), shown);
        }
    }
}
