//! SuperOffice knows a table that the database does not have.

use std::collections::HashSet;

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "missing-physical-table",
        severity: Severity::Fail,
        title: "a table is known but not there",
        docs: "\
### What it checks
Whether each table that `sequence` names stands in the database's own list of tables. Rows with a negative number are
the old dictionary's own; they may be left over from releases before 8.1 and do not count.

### Why it matters
The upload reads every table of the database model and stops at one that is not there, with *Invalid object name*.

### How to fix
Ask SuperOffice support to have the database model put right. Do not delete the row yourself.

### Example
`sequence` names `ACME_STOCK`; the database has no such table.
",
    },
    needs: &[
        DataNeed::Table(TableKind::Sequence, &[Field::TableName, Field::TableNumber]),
        DataNeed::Table(TableKind::SchemaTables, &[Field::TableName]),
    ],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    // A list that lost rows does not tell what is not there.
    let list = customer.data.filled(TableKind::SchemaTables);
    let Some(there) = list.filter(|list| list.is_whole()) else {
        return Outcome::default();
    };
    let there: HashSet<String> = there
        .records()
        .filter_map(|row| row.text(Field::TableName))
        .map(fold)
        .collect();
    let rows = customer.data.records(TableKind::Sequence);
    let findings: Vec<Finding> = rows.filter_map(|row| finding(row, &there)).collect();
    Outcome::checked(customer.data.records(TableKind::Sequence).count()).with(findings)
}

fn finding(row: Record<'_>, there: &HashSet<String>) -> Option<Finding> {
    let name = row.text(Field::TableName)?.trim();
    if row.int(Field::TableNumber)? < 0 || there.contains(&fold(name)) {
        return None;
    }
    let subject = Subject {
        key: format!("table {}", name.to_lowercase()),
        name: name.to_owned(),
        ..Subject::default()
    };
    let message = format!("`sequence` names the table `{name}`, which the database does not have");
    Some(
        Finding::new(&RULE.info, subject, message)
            .on("sequence.TableName", name)
            .at(row.location())
            .action("ask SuperOffice support to put the database model right before the upload"),
    )
}
