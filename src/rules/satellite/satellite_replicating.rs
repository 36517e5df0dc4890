//! Rule `satellite-replicating`: a satellite replicates with this database.

use std::collections::HashSet;

use crate::customer::Customer;
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Travelling, missing_travel_ids, travellers};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "satellite-replicating",
        severity: Severity::Fail,
        checks: "\
The rule checks whether `traveller` has a row of a satellite (`travel_id` 16777216 and up, and not the id of a user), and
whether a licence is linked to a satellite (`LicenseSatlLink`). How `travel_id` maps to the id of a satellite is not
documented.
",
        example: "\
A satellite with travel_id 16777216 shows signs of replication, since 2018-01-10, last synchronised 2026-11-01.
",
    },
    needs: &[DataNeed::Either(
        &[DataNeed::Table(TableKind::Traveller, &[Field::TravelId])],
        &[DataNeed::Table(TableKind::CompaniesList, &[Field::ActiveSatellite])],
    )],
    advises: &[DataNeed::Either(
        &[DataNeed::Table(TableKind::LicenseSatlLink, &[Field::SatelliteRef])],
        &[DataNeed::Table(TableKind::CompaniesList, &[Field::ActiveSatellite])],
    )],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let travellers = travellers(customer);
    let replicating = travellers
        .iter()
        .filter(|traveller| matches!(traveller.who, Travelling::Satellite))
        .map(|traveller| traveller.finding(&RULE.info, customer));
    let exists = customer.data.filled(TableKind::Satellite).is_some()
        || replicating.clone().next().is_some();
    // A row of `LicenseSatlLink` proves only that a licence was assigned to a satellite, not that the satellite exists.
    let severity = if exists {
        Severity::Fail
    } else {
        Severity::Review
    };
    let links = customer.data.records(TableKind::LicenseSatlLink);
    let defined = customer.data.records(TableKind::Satellite);
    let defined: HashSet<i64> = defined
        .filter_map(|row| row.int(Field::SatelliteId))
        .collect();
    let licensed = links.map(|record| of_licence(customer, &defined, record).at_most(severity));
    Outcome::checked(travellers.len())
        .with(replicating)
        .with(licensed)
        .missing(missing_travel_ids(customer))
}

fn of_licence(customer: &Customer, defined: &HashSet<i64>, record: Record<'_>) -> Finding {
    let satellite = record.int(Field::SatelliteRef).unwrap_or_default();
    let licence = record.int(Field::ModuleLicenseRef).unwrap_or_default();
    let subject = Subject::unnamed(
        format!("satellite {satellite}"),
        Message::new("subject-satellite").with("id", satellite.to_string()),
    );
    let number = satellite.to_string();
    let message = match customer.licences.bought.get(&licence) {
        Some(known) => Message::new("satellite-replicating.message-licence")
            .with("licence", &known.title)
            .with("satellite", &number),
        None => Message::new("satellite-replicating.message-licence-id")
            .with("licence", licence.to_string())
            .with("satellite", &number),
    };
    let path = menu_path::licences(customer);
    let action = if defined.contains(&satellite) {
        Message::new("satellite-replicating.action-licence-last")
            .with("satellite", &number)
            .with("path", path)
    } else {
        Message::new("satellite-replicating.action-licence")
            .with("satellite", &number)
            .with("path", path)
    };
    Finding::new(&RULE.info, subject, message)
        .on("LicenseSatlLink.satelliteId", number)
        .discriminator(format!("licence {licence}"))
        .at(record.location())
        .action(menu_path::done_when_finished(action))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::found;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("no satellite", TestCustomer::ready())
            .clean(
                "a user on Travel",
                TestCustomer::ready().with("traveller", "traveller_id travel_id\n1 2"),
            )
            .dirty(
                "a row of a satellite",
                TestCustomer::ready().with("traveller", "traveller_id travel_id\n1 33554432"),
                &["traveller:2 traveller.travel_id fail"],
            )
            .dirty(
                "a licence for a satellite only",
                linked(),
                &["LicenseSatlLink:2 LicenseSatlLink.satelliteId review"],
            )
            .dirty(
                "a licence for a satellite that is defined",
                linked().with("satellite", "satellite_id area_id contact_id DSN\n3 1 5 so"),
                &["LicenseSatlLink:2 LicenseSatlLink.satelliteId fail"],
            )
            .missing(
                "the table was not sent",
                TestCustomer::ready().without("traveller"),
            )
    }

    fn linked() -> TestCustomer {
        TestCustomer::ready().with(
            "LicenseSatlLink",
            "LicenseSatlLink_id moduleLicenseId satelliteId\n1 7 3",
        )
    }

    #[test]
    fn one_satellite_is_closed_down_once() {
        let of_travel_id = |travel_id: &str| {
            let rows = format!("traveller_id travel_id\n1 {travel_id}");
            let satellite = "satellite_id area_id contact_id DSN\n2 1 5 so";
            let customer = TestCustomer::ready().with("traveller", &rows);
            let outcome = (RULE.check)(&customer.with("satellite", satellite).build());
            let finding = &outcome.findings[0];
            let closes = finding.closes_with_other;
            (finding.message.english(), finding.action.english(), closes)
        };
        let (message, action, closes) = of_travel_id("33554432");
        assert_eq!(
            message,
            "A satellite with `travel_id` 33554432 shows signs of replication. It is probably satellite 2: the ids of \
             this satellite begin at 33554432."
        );
        assert!(
            closes
                && action.starts_with(
                    "Nothing to do here: this finding closes together with the finding \"Satellite is \
                     defined\" about satellite 2."
                )
        );
        for other in ["16777216", "33554433"] {
            let (message, action, closes) = of_travel_id(other);
            assert!(!message.contains("probably"), "{message}");
            assert!(
                !closes && action.starts_with("Ask SuperOffice support"),
                "{action}"
            );
        }
    }

    #[test]
    fn satellite_in_traveller_fails_without_stating_its_number() {
        let dirty = linked().with("traveller", "traveller_id travel_id\n1 33554432");
        let rows = [
            "traveller:2 traveller.travel_id fail",
            "LicenseSatlLink:2 LicenseSatlLink.satelliteId fail",
        ];
        assert_eq!(found(&RULE, dirty.clone()), rows);
        let outcome = (RULE.check)(&dirty.build());
        assert_eq!(
            outcome.findings[0].message.english(),
            "A satellite with `travel_id` 33554432 shows signs of replication."
        );
    }
}
