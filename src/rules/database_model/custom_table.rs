//! A table that is not SuperOffice's own.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "custom-table",
        severity: Severity::Review,
        title: "a table that is not SuperOffice's own",
        docs: "\
### What it checks
Whether `sequence` names a table that is not in SuperOffice's public list of tables. Rows with a negative number are the
old dictionary's own and do not count. Tables made for Service (`y_…`) belong to Expander Services.

### Why it matters
Tables that were made with the old dictionary tools stop the upload where only one side knows them, and what is in them
is used by some customization.

### How to fix
Ask who made the table and what uses it. If nobody knows, ask SuperOffice support before the upload.

### Example
`ACME_STOCK`, table number 3012.
",
    },
    needs: &[DataNeed::Table(
        TableKind::Sequence,
        &[Field::TableName, Field::TableNumber],
    )],
    advises: &[],
    check,
};

/// SuperOffice's own tables, folded. Source and date stand in the file.
static STANDARD: LazyLock<HashSet<String>> = LazyLock::new(|| {
    include_str!("standard_tables.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(fold)
        .collect()
});

/// Extra tables of Service, which `extra-table` lists.
const OF_SERVICE: &str = "y_";

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::Sequence);
    let findings: Vec<Finding> = rows.filter_map(finding).collect();
    Outcome::checked(customer.data.records(TableKind::Sequence).count()).with(findings)
}

fn finding(row: Record<'_>) -> Option<Finding> {
    let name = row.text(Field::TableName)?.trim();
    let number = row.int(Field::TableNumber)?;
    let of_service = name.to_lowercase().starts_with(OF_SERVICE);
    if number < 0 || of_service || STANDARD.contains(&fold(name)) {
        return None;
    }
    let subject = Subject {
        key: format!("table {}", name.to_lowercase()),
        name: name.to_owned(),
        ..Subject::default()
    };
    let message = format!("table {number} `{name}` is not SuperOffice's own");
    Some(
        Finding::new(&RULE.info, subject, message)
            .on("sequence.TableName", name)
            .at(row.location())
            .action("ask who made the table and what uses it, before the upload"),
    )
}

#[cfg(test)]
mod tests {
    use super::STANDARD;

    #[test]
    fn the_list_holds_old_and_new_tables() {
        assert!(STANDARD.len() > 500);
        for name in [
            "associate",
            "mailinfilter",
            "traveltransactionlog",
            "webhook",
        ] {
            assert!(STANDARD.contains(name), "{name}");
        }
    }
}
