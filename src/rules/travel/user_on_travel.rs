//! Rule `user-on-travel`: a user is on Travel.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Table, TableKind};
use crate::rules::data_needs::{CENTRAL, missing_as_advice};
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Traveller, Travelling, missing_travel_ids, travellers};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-on-travel",
        severity: Severity::Fail,
        checks: "\
The rule checks whether `traveller` has a row for a user (`travel_id` is the associate id, also of a user who was created in
a satellite and so has an id from 16777216 on). The right to travel, a Travel licence, areas and prototypes do not count:
they do not mean that a user is on Travel. Versions from 9 on do not have a Windows client, so a row
is probably old.
",
        example: "\
*OLA* is on Travel since 2019-03-04, last synchronised 2019-03-11.
",
    },
    needs: &[DataNeed::Table(TableKind::Traveller, &[Field::TravelId]), CENTRAL],
    advises: &[],
    check,
};

/// The data that names the user of a Travel row. The Users list cannot replace `associate`: the list has no ids.
const USER_NAMES: DataNeed =
    DataNeed::Table(TableKind::Associate, &[Field::AssociateId, Field::Name]);

fn check(customer: &Customer) -> Outcome {
    let travellers = travellers(customer);
    let findings = travellers
        .iter()
        .filter(|traveller| matches!(traveller.who, Travelling::User(_) | Travelling::Unlisted))
        .map(|traveller| traveller.finding(&RULE.info, customer));
    let is_unlisted = |traveller: &Traveller<'_>| matches!(traveller.who, Travelling::Unlisted);
    let users = if travellers.iter().any(is_unlisted) {
        missing_as_advice(customer, &USER_NAMES)
    } else {
        Vec::new()
    };
    let rows = customer.data.get(TableKind::Traveller).map(Table::len);
    let outcome = Outcome::checked(rows.unwrap_or(0))
        .with(findings)
        .missing(missing_travel_ids(customer))
        .missing(users);
    match rows {
        Some(0) => outcome.empty_table(TableKind::Traveller),
        _ => outcome,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::{ConsultantInput, TestCustomer};
    use crate::model::table::TableKind;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::found;
    use crate::schema::Release;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("nobody travels", TestCustomer::ready())
            .clean(
                "a satellite and an id that does not exist",
                travelling("1 99\n2 16777216"),
            )
            .clean("the row of the central database", travelling("1 0"))
            .dirty(
                "a user",
                travelling("1 2\n2 99\n3 16777216"),
                &["traveller:2 traveller.travel_id fail"],
            )
            .missing(
                "the table was not sent",
                TestCustomer::ready().without("traveller"),
            )
            .missing("a row without travel_id", travelling("1 -\n2 0"))
    }

    fn travelling(ids: &str) -> TestCustomer {
        TestCustomer::ready().with("traveller", &format!("traveller_id travel_id\n{ids}"))
    }

    #[test]
    fn user_with_an_id_of_a_satellite_is_on_travel() {
        let dirty = TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted userName       ejuserId lastlogin
                 1            ADM  11        0    0       adm@firma.no   0        2026-11-02
                 16777217     KARI 12        0    0       kari@firma.no  0        2026-11-12",
            )
            .with(
                "traveller",
                "traveller_id travel_id\n1 16777217\n2 33554433",
            );
        assert_eq!(
            found(&RULE, dirty),
            ["traveller:2 traveller.travel_id fail"]
        );
    }

    #[test]
    fn two_rows_of_one_user_are_two_findings() {
        let rows = "traveller_id travel_id\n8 2\n5 2";
        let customer = TestCustomer::ready().with("traveller", rows).build();
        let outcome = (RULE.check)(&customer);
        let ids: Vec<String> = outcome
            .findings
            .iter()
            .map(crate::model::finding::Finding::id)
            .collect();
        let alone = TestCustomer::ready()
            .with("traveller", "traveller_id travel_id\n5 2")
            .build();
        let alone = (RULE.check)(&alone).findings[0].id();
        assert_ne!(ids[0], ids[1]);
        assert_eq!(ids[1], alone, "the older row keeps its id");
    }

    /// The message says that `associate` was not sent, so the table must be reported as missing data.
    #[test]
    fn table_that_would_name_the_user_is_asked_for() {
        let asks = |customer: TestCustomer| {
            let outcome = (RULE.check)(&customer.build());
            let mut missing = outcome.missing.iter();
            missing.any(|missing| missing.table == TableKind::Associate && missing.advice)
        };
        assert!(asks(travelling("1 2").without("associate")));
        assert!(!asks(travelling("1 0").without("associate")));
        assert!(!asks(travelling("1 2")));
    }

    #[test]
    fn a_central_update_is_advised_only_where_a_windows_client_exists() {
        let action = |release: Option<&str>, customer: TestCustomer| {
            let customer = customer
                .input(ConsultantInput {
                    onsite_version: release.map(|text| Release::parse(text).expect("a release")),
                    ..ConsultantInput::default()
                })
                .build();
            (RULE.check)(&customer).findings[0].action.english()
        };
        let named: fn() -> TestCustomer = || travelling("1 2");
        let unlisted: fn() -> TestCustomer = || travelling("1 7").without("associate");
        for customer in [named, unlisted] {
            let condition = "Version 9 or later does not have a Windows client";
            let old = action(Some("8.5"), customer());
            assert!(old.contains("to do a central update"), "{old}");
            assert!(!old.contains(condition), "{old}");
            let new = action(Some("9.0"), customer());
            assert!(
                new.starts_with("This version has no Windows client")
                    && new.contains("Ask SuperOffice support to remove it."),
                "{new}"
            );
        }
        // These columns do not show which release is installed, so the action first says what to do in version 9 or
        // later.
        let users = "associate_id name person_id type deleted\n2 KARI 12 0 0";
        let unknown = action(None, named().with("associate", users));
        assert!(
            unknown.starts_with("Version 9 or later does not have a Windows client"),
            "{unknown}"
        );
    }
}
