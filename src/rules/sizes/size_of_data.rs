//! How much there is to move.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "size-of-data",
        severity: Severity::Info,
        title: "how much there is to move",
        docs: "\
### What it checks
It shows the sizes that were sent as `sizes`: rows of *what*, *pieces* and *bytes*, from the statement for attachments, and lines written by hand for the database and the document archive. And for the big tables the most
rows that they can have, by `sequence.next_id`.

### Why it matters
The downtime grows with the database and the archive. SuperOffice publishes no hours, so none are given.

### How to fix
Plan the upload with SuperOffice. From its beginning, and not before, users cannot log in to Service and to the Windows
client. Users of the Web client are not kept out: tell them to stop. What is old and not needed can be deleted before.

### Example
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

/// Tables that make a database big.
const BIG: [&str; 8] = [
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
    let bounds = customer.data.records(TableKind::Sequence).filter_map(bound);
    let findings: Vec<Finding> = sizes.chain(bounds).collect();
    Outcome::checked(findings.len()).with(findings)
}

fn size(row: Record<'_>) -> Option<Finding> {
    let what = row.text(Field::What)?.trim();
    let bytes = row.int(Field::Bytes)?;
    let files = row
        .int(Field::Pieces)
        .map_or_else(String::new, |number| format!(" in {number} files or rows"));
    let message = format!("`{what}` holds {}{files}", readable(bytes));
    Some(
        Finding::new(&RULE.info, subject(what), message)
            .on("sizes.bytes", bytes.to_string())
            .at(row.location())
            .action(ACTION),
    )
}

fn bound(row: Record<'_>) -> Option<Finding> {
    let name = row.text(Field::TableName)?.trim().to_lowercase();
    let most = row.int(Field::NextId)? - 1;
    if most < 1 || !BIG.contains(&name.as_str()) {
        return None;
    }
    let message = format!("`{name}` has at most {most} rows");
    Some(
        Finding::new(&RULE.info, subject(&name), message)
            .on("sequence.next_id", most.to_string())
            .at(row.location())
            .action(ACTION),
    )
}

const ACTION: &str = "plan the upload with SuperOffice; the downtime grows with the size, and begins with the upload";

fn subject(what: &str) -> Subject {
    Subject {
        key: format!("size {}", what.to_lowercase()),
        name: what.to_owned(),
        ..Subject::default()
    }
}

/// Returns bytes for people, in units of 1024.
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
    use super::readable;

    #[test]
    fn sizes_are_readable() {
        assert_eq!(readable(1023), "1023 bytes");
        assert_eq!(readable(53_687_091_200), "50.0 GiB (53687091200 bytes)");
        assert_eq!(readable(1536), "1.5 KiB (1536 bytes)");
    }
}
