//! Rule `orphan-person`: a user's person belongs to a company that does not exist.

use std::collections::HashSet;

use rustc_hash::FxHashMap;

use crate::customer::{Customer, User, UserStatus};
use crate::locale::Message;
use crate::model::evidence::{DataNeed, MissingData};
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Location;
use crate::model::table::{Field, Record, Table, TableKind};
use crate::rules::data_needs::severity_for;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "orphan-person",
        severity: Severity::Fail,
        checks: "\
The person of each user must belong to a company (`person.contact_id`) that exists in `contact`, or to no company
(`contact_id` = 0). Without the list `orphan_person` of the export script, the rule compares the persons of users with
`contact`, as far as it contains the companies of the users. Other persons are counted and not listed. The upgrade of the
database to 8.1 or later deletes such persons. That the migration to Online runs this step is a conclusion from SuperOffice's
list of database changes.
",
        example: "\
The person of *OLA* belongs to company 4711, which does not exist.
",
    },
    needs: &[DataNeed::Either(
        &[DataNeed::Table(
            TableKind::OrphanPerson,
            &[Field::PersonId, Field::ContactId],
        )],
        &[
            DataNeed::Table(TableKind::Person, &[Field::PersonId, Field::ContactId]),
            DataNeed::Table(TableKind::Contact, &[Field::ContactId]),
        ],
    )],
    advises: &[],
    check,
};

/// The company id and the row of each person, by person id.
type Persons<'t> = FxHashMap<i64, (i64, Record<'t>)>;

fn check(customer: &Customer) -> Outcome {
    let list = customer.data.get(TableKind::OrphanPerson);
    match list.filter(|list| list.is_complete()) {
        Some(list) => listed(customer, list),
        None => compared(customer),
    }
}

/// Returns the findings based on `orphan_person`, a list of all persons whose company does not exist.
fn listed(customer: &Customer, list: &Table) -> Outcome {
    let orphans = persons(list);
    let users: Vec<&User> = customer
        .users
        .iter()
        .filter(|user| matches!(user.status, UserStatus::Login | UserStatus::OtherCompany))
        .collect();
    let findings = users.iter().filter_map(|user| {
        let (company, row) = orphans.get(&user.person?)?;
        Some(finding(user, *company, row.location(), "orphan_person"))
    });
    let of_users: HashSet<i64> = users.iter().filter_map(|user| user.person).collect();
    let others = orphans.keys().filter(|person| !of_users.contains(person));
    let outcome = Outcome::checked(users.len())
        .with(findings)
        .with(others_counted(others.count()));
    if list.is_empty() {
        outcome.empty_table(TableKind::OrphanPerson)
    } else {
        outcome
    }
}

/// Returns the findings based on `person` and `contact`. If a user's company is not in `contact`, this is a finding
/// only if it is one of the customer's own companies, because every export contains those. Whether any other company
/// exists remains undecided.
fn compared(customer: &Customer) -> Outcome {
    let complete = |kind: TableKind| {
        let table = customer.data.filled(kind);
        table.filter(|table| table.is_complete() && table.has(Field::ContactId))
    };
    let (Some(table), Some(contacts)) = (complete(TableKind::Person), complete(TableKind::Contact))
    else {
        return Outcome::default();
    };
    let (persons, existing) = (persons(table), companies(contacts));
    let own = complete(TableKind::OwnerContactLink).map_or_else(HashSet::new, companies);
    let mut outcome = Outcome::default();
    let mut undecided = 0;
    for user in customer.in_scope() {
        let Some((company, row)) = user.person.and_then(|person| persons.get(&person)) else {
            continue;
        };
        if own.contains(company) && !existing.contains(company) {
            let found = finding(user, *company, row.location(), "person");
            outcome.findings.push(found);
        } else if *company != 0 && !existing.contains(company) {
            undecided += 1;
            continue;
        }
        outcome.checked += 1;
    }
    outcome.missing((undecided > 0).then(|| missing_companies(customer, undecided)))
}

fn persons(table: &Table) -> Persons<'_> {
    let rows = table.records().filter_map(|row| {
        let company = row.int(Field::ContactId).unwrap_or_default();
        Some((row.int(Field::PersonId)?, (company, row)))
    });
    rows.collect()
}

fn companies(table: &Table) -> HashSet<i64> {
    let rows = table.records();
    rows.filter_map(|row| row.int(Field::ContactId)).collect()
}

fn finding(user: &User, company: i64, location: Location, table: &str) -> Finding {
    let message = Message::new("orphan-person.message")
        .with("user", user.argument())
        .with("company", company.to_string());
    let action = Message::new("orphan-person.action").with("user", user.argument());
    Finding::new(&RULE.info, user.subject(), message)
        .at_most(severity_for(user.access))
        .on(format!("{table}.contact_id"), company.to_string())
        .at(location)
        .action(action)
}

/// Returns an informative finding with `number`, the number of persons in the list who are not users. Returns `None` if
/// `number` is 0.
fn others_counted(number: usize) -> Option<Finding> {
    let subject = Subject {
        key: "other persons".to_owned(),
        ..Subject::default()
    };
    let message = Message::new("orphan-person.message-others").with("persons", number);
    let finding = Finding::new(&RULE.info, subject, message)
        .at_most(Severity::Info)
        .on("orphan_person", number.to_string())
        .action(Message::new("orphan-person.action-others"));
    (number > 0).then_some(finding)
}

fn missing_companies(customer: &Customer, users: usize) -> MissingData {
    let table = TableKind::OrphanPerson;
    MissingData {
        table,
        field: None,
        why: Message::new("data-companies-absent")
            .with("users", users)
            .into(),
        request: customer.dictionary.table(table).export_request(),
        advice: false,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::model::finding::Severity;
    use crate::model::verdict::Verdict;
    use crate::rules::test_support::{found, judged};

    const PERSONS: &str = "person_id contact_id firstname lastname retired
                           11        5          Anne      Dahl     0
                           12        9          Kari      Moe      0";

    fn with_contacts(contacts: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "contact",
            &format!("contact_id name department\n{contacts}"),
        )
    }

    #[test]
    fn users_of_existing_companies_are_clean() {
        let by_contact = || with_contacts("5 Firma -");
        assert!(found(&RULE, by_contact()).is_empty());
        assert_eq!(judged(&RULE, by_contact()).verdict, Verdict::Pass);
        let by_list = || TestCustomer::ready().with("orphan_person", "person_id contact_id");
        assert!(found(&RULE, by_list()).is_empty());
        assert_eq!(judged(&RULE, by_list()).verdict, Verdict::Pass);
    }

    #[test]
    fn a_listed_user_blocks_and_others_are_counted() {
        let list = "person_id contact_id
                    12        4711
                    900       4711
                    901       4712";
        let customer = || TestCustomer::ready().with("orphan_person", list);
        assert_eq!(
            found(&RULE, customer()),
            [
                "orphan_person:2 orphan_person.contact_id fail",
                "other persons orphan_person info"
            ]
        );
        let outcome = (RULE.check)(&customer().build());
        assert!(
            outcome.findings[1]
                .message
                .english()
                .starts_with("2 persons")
        );
        assert_eq!(outcome.findings[1].severity, Severity::Info);
    }

    #[test]
    fn one_of_our_companies_that_does_not_exist_blocks() {
        let customer = with_contacts("5 Firma -")
            .with("OwnerContactLink", "contact_id\n5\n9")
            .with("person", PERSONS);
        assert_eq!(found(&RULE, customer), ["person:3 person.contact_id fail"]);
    }

    #[test]
    fn a_company_that_the_export_may_leave_out_is_undecided() {
        let customer = || with_contacts("5 Firma -").with("person", PERSONS);
        assert!(found(&RULE, customer()).is_empty());
        assert_eq!(judged(&RULE, customer()).verdict, Verdict::Unknown);
        assert_eq!(
            judged(&RULE, TestCustomer::ready()).verdict,
            Verdict::Unknown
        );
    }
}
