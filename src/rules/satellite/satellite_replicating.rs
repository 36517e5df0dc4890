//! A satellite replicates with this database.

use crate::customer::Customer;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::{Travelling, missing_travel_ids, travellers};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "satellite-replicating",
        severity: Severity::Fail,
        title: "satellite replicates",
        docs: "\
### What it checks
Whether `traveller` has a row of a satellite (`travel_id` 16777216 and up), and whether a licence is linked to a satellite
(`LicenseSatlLink`).

### Why it matters
A row in `traveller` is the strongest sign that a satellite is in use. A row in `LicenseSatlLink` only links a licence: check
whether the satellite still exists.

### How to fix
Let the satellite replicate a last time and close it down in the Windows administration client (version 9 and 10: SuperOffice
Win Admin) > Replication > Define satellites. The procedure is not published: ask SuperOffice support. Then release its
licences.

### Example
Satellite 1 replicates since 2018-01-10, last synchronised 2026-11-01.
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
        .missing(missing_travel_ids(customer))
}

fn of_licence(record: Record<'_>) -> Finding {
    let satellite = record.int(Field::SatelliteRef).unwrap_or_default();
    let licence = record.int(Field::ModuleLicenseRef).unwrap_or_default();
    let subject = Subject {
        key: format!("satellite {satellite}"),
        ..Subject::default()
    };
    let message = format!("Licence {licence} is linked to satellite {satellite}.");
    Finding::new(&RULE.info, subject, message)
        .on("LicenseSatlLink.satelliteId", satellite.to_string())
        .discriminator(format!("licence {licence}"))
        .at(record.location())
        .action(format!(
            "Check whether satellite {satellite} still exists. If not, release its licences in Settings and maintenance > Licences."
        ))
}
