//! Rule `custom-table`: the database has a table that is not a standard SuperOffice table.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::fold;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "custom-table",
        severity: Severity::Review,
        checks: "\
Each table that `sequence` lists must be a standard SuperOffice table, including tables that SuperOffice removed in later
releases. Rows with a negative table number belong to the old dictionary and are not checked. Extra tables of Service
(`y_…`) are listed by *Extra table or field in Service*.
",
        example: "\
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

/// Normalised names of the standard SuperOffice tables. The included file lists the sources.
static STANDARD: LazyLock<HashSet<String>> = LazyLock::new(|| {
    include_str!("standard_tables.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(fold)
        .collect()
});

/// The prefix of extra tables in Service, which the rule `extra-table` reports.
const EXTRA_TABLE_PREFIX: &str = "y_";

fn check(customer: &Customer) -> Outcome {
    let rows = || customer.data.records(TableKind::Sequence);
    Outcome::checked(rows().count()).with(rows().filter_map(finding))
}

fn finding(row: Record<'_>) -> Option<Finding> {
    let name = row.text(Field::TableName)?.trim();
    let number = row.int(Field::TableNumber)?;
    let is_extra = name.to_lowercase().starts_with(EXTRA_TABLE_PREFIX);
    if number < 0 || is_extra || STANDARD.contains(&fold(name)) {
        return None;
    }
    let subject = Subject {
        key: format!("table {}", name.to_lowercase()),
        name: name.to_owned(),
        ..Subject::default()
    };
    let message = Message::new("custom-table.message")
        .with("table", name)
        .with("number", number.to_string());
    let action = Message::new("custom-table.action").with("table", name);
    Some(
        Finding::new(&RULE.info, subject, message)
            .on("sequence.TableName", name)
            .at(row.location())
            .action(action),
    )
}

#[cfg(test)]
mod tests {
    use super::{RULE, STANDARD};
    use crate::model::table::TableKind::Sequence;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn standard_tables_of_all_releases_are_clean() {
        let rows = "id,TableName,TableNumber\n\
                    15,CONTACT,5\n\
                    16,MAIL_IN_FILTER,271\n\
                    17,OLEFIELD,214\n\
                    18,REPORTERLISTDEF,180\n\
                    19,OPTPLANITEM,152\n\
                    20,OBSOLETE_1,25\n\
                    21,LANDING_PAGE_PIN,600\n\
                    22,y_machine,700\n\
                    23,CONCEPTUALDATABASE,-1";
        assert_eq!(found(&RULE, &customer([table(Sequence, rows)])), []);
    }

    #[test]
    fn other_tables_are_found() {
        let rows =
            "id,TableName,TableNumber\n15,CONTACT,5\n16,ACME_STOCK,3012\n17,obsolete_acme,3013";
        let entries = [("table acme_stock", 3), ("table obsolete_acme", 4)];
        assert_eq!(
            found(&RULE, &customer([table(Sequence, rows)])),
            expected(&entries)
        );
    }

    #[test]
    fn the_list_contains_current_and_removed_tables() {
        assert!(STANDARD.len() > 600);
        for name in [
            "traveltransactionlog",
            "webhook",
            "sorcriteria",
            "usagestats",
            "timezone",
        ] {
            assert!(STANDARD.contains(name), "{name}");
        }
    }
}
