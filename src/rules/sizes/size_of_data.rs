//! Rule `size-of-data`: sizes and numbers of rows.

use crate::customer::Customer;
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

/// Tables that usually have the largest numbers of rows.
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

const ACTION: &str = "Plan the date of the migration with SuperOffice: the downtime grows with the size of the data.";

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
    let size = readable(bytes);
    let message = match row.int(Field::Pieces) {
        Some(pieces) => format!("`{what}` contains {size} in {pieces} files or rows."),
        None => format!("`{what}` contains {size}."),
    };
    Some(
        Finding::new(&RULE.info, subject(what), message)
            .on("sizes.bytes", bytes.to_string())
            .at(row.location())
            .action(ACTION),
    )
}

/// Returns whether another row contains a higher next id of the same table.
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
    let message = format!("Table `{name}` has at most {bound} rows.");
    Some(
        Finding::new(&RULE.info, subject(&name), message)
            .on("sequence.next_id", bound.to_string())
            .at(row.location())
            .action(ACTION),
    )
}

fn subject(what: &str) -> Subject {
    Subject {
        key: format!("size {}", what.to_lowercase()),
        name: what.to_owned(),
        ..Subject::default()
    }
}

/// Returns a size in the largest suitable binary unit, and in bytes.
fn readable(bytes: i64) -> String {
    const UNITS: [&str; 5] = ["bytes", "KiB", "MiB", "GiB", "TiB"];
    let mut tenths = i128::from(bytes) * 10;
    let mut unit = 0;
    while tenths >= 10_240 && unit + 1 < UNITS.len() {
        tenths /= 1024;
        unit += 1;
    }
    if unit == 0 {
        return format!("{bytes} bytes");
    }
    format!(
        "{}.{} {} ({bytes} bytes)",
        tenths / 10,
        tenths % 10,
        UNITS[unit]
    )
}

#[cfg(test)]
mod tests {
    use super::{RULE, readable};
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
        assert_eq!(readable(1023), "1023 bytes");
        assert_eq!(readable(53_687_091_200), "50.0 GiB (53687091200 bytes)");
        assert_eq!(readable(1536), "1.5 KiB (1536 bytes)");
    }
}
