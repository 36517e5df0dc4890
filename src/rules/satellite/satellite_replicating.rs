//! A satellite exchanges data with this database.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Travelling, travellers, unread};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "satellite-replicating",
        severity: Severity::Fail,
        title: "a satellite replicates",
        docs: "\
### What it checks
Whether `traveller` has a row of a satellite (`travel_id` 16777216 and up), and whether licences were given to satellites
(`LicenseSatlLink`).

### Why it matters
It is the strongest sign that a satellite is in use: data is on its way between the two databases.

### How to fix
As for `satellite-defined`: let the satellite replicate a last time, then close it down.

### Example
Satellite 1 left on 2018-01-10 and was last heard of on 2026-11-01.
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
        .filter(|traveller| matches!(traveller.who, Travelling::Satellite(_)))
        .map(|traveller| traveller.finding(&RULE.info, customer));
    let licensed = customer
        .data
        .records(TableKind::LicenseSatlLink)
        .map(of_licence);
    Outcome::checked(travellers.len())
        .with(replicating)
        .with(licensed)
        .missing(unread(customer))
}

fn of_licence(record: Record<'_>) -> Finding {
    let satellite = record.int(Field::SatelliteRef).unwrap_or_default();
    let licence = record.int(Field::ModuleLicenseRef).unwrap_or_default();
    let subject = Subject {
        key: format!("satellite {satellite}"),
        ..Subject::default()
    };
    let message = format!("licence {licence} was given to satellite {satellite}");
    Finding::new(&RULE.info, subject, message)
        .on("LicenseSatlLink.satelliteId", satellite.to_string())
        .discriminator(format!("licence {licence}"))
        .at(record.location())
        .action("close the satellite down and take its licences back under Settings and maintenance > Licences")
}
