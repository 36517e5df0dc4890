//! Rule `missing-physical-table`: SuperOffice lists a table that the database does not have.

use std::collections::HashSet;

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "missing-physical-table",
        severity: Severity::Fail,
        checks: "\
Each table that `sequence` lists must be in the database's own list of tables. Rows with a negative table number belong to
the old dictionary, can remain from releases before 8.1, and are not checked. `obsolete_1` to `obsolete_9` are not checked
either: 7.0 and 7.1 list them, and we conclude from the list of changes that they were never created in the database.
",
        example: "\
`sequence` lists `ACME_STOCK`, but the database has no such table.
",
    },
    needs: &[
        DataNeed::Table(TableKind::Sequence, &[Field::TableName, Field::TableNumber]),
        DataNeed::Table(TableKind::SchemaTables, &[Field::TableName]),
    ],
    advises: &[],
    check,
};

/// Returns whether SuperOffice lists this table but never creates it. SuperOffice's list of the table changes between
/// versions 6 and 7 suggests that 7.0 and 7.1 list such tables only to reserve table numbers.
fn is_never_created(name: &str) -> bool {
    let number = name.to_lowercase();
    let number = number.strip_prefix("obsolete_");
    number.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
}

fn check(customer: &Customer) -> Outcome {
    // An incomplete list cannot prove that a table is missing.
    let list = customer.data.filled(TableKind::SchemaTables);
    let Some(list) = list.filter(|list| list.is_complete()) else {
        return Outcome::default();
    };
    let physical: HashSet<String> = list
        .records()
        .filter_map(|row| row.text(Field::TableName))
        .map(fold)
        .collect();
    let rows = || customer.data.records(TableKind::Sequence);
    Outcome::checked(rows().count()).with(rows().filter_map(|row| finding(row, &physical)))
}

fn finding(row: Record<'_>, physical: &HashSet<String>) -> Option<Finding> {
    let name = row.text(Field::TableName)?.trim();
    if row.int(Field::TableNumber)? < 0 || is_never_created(name) || physical.contains(&fold(name))
    {
        return None;
    }
    let subject = Subject {
        key: format!("table {}", name.to_lowercase()),
        name: name.to_owned(),
        ..Subject::default()
    };
    let message = Message::new("missing-physical-table.message").with("table", name);
    let action = Message::new("missing-physical-table.action").with("table", name);
    Some(
        Finding::new(&RULE.info, subject, message)
            .on("sequence.TableName", name)
            .at(row.location())
            .action(action),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::{SchemaTables, Sequence};
    use crate::rules::test_rows::{customer, expected, found, table};

    const PHYSICAL: &str = "TABLE_NAME\nCONTACT\nACME_STOCK";

    #[test]
    fn tables_in_the_database_are_clean_whatever_their_case() {
        let sequence = table(
            Sequence,
            "id,TableName,TableNumber\n15,contact,5\n16,Acme_Stock,3012\n17,GONE,-3",
        );
        let clean = customer([sequence, table(SchemaTables, PHYSICAL)]);
        assert_eq!(found(&RULE, &clean), []);
    }

    #[test]
    fn a_listed_table_that_the_database_does_not_have_is_found() {
        let sequence = table(
            Sequence,
            "id,TableName,TableNumber\n15,CONTACT,5\n16,ACME_GONE,3013",
        );
        let dirty = customer([sequence, table(SchemaTables, PHYSICAL)]);
        assert_eq!(found(&RULE, &dirty), expected(&[("table acme_gone", 3)]));
    }

    #[test]
    fn tables_that_releases_7_0_and_7_1_do_not_create_are_clean() {
        let sequence = table(
            Sequence,
            "id,TableName,TableNumber\n15,CONTACT,5\n35,OBSOLETE_1,25\n49,obsolete_9,39\n50,OBSOLETE_10,40\n51,obsolete_acme,3013",
        );
        let data = customer([sequence, table(SchemaTables, PHYSICAL)]);
        let entries = [("table obsolete_10", 5), ("table obsolete_acme", 6)];
        assert_eq!(found(&RULE, &data), expected(&entries));
    }

    #[test]
    fn an_incomplete_list_of_tables_proves_nothing() {
        let sequence = table(Sequence, "id,TableName,TableNumber\n16,ACME_GONE,3013");
        let mut physical = table(SchemaTables, PHYSICAL);
        physical.doubts.push("ends at 10 000 rows".into());
        assert_eq!(found(&RULE, &customer([sequence, physical])), []);
    }
}
