//! Rule `satellite-defined`: a satellite is defined.

use std::collections::HashMap;

use crate::customer::Customer;
use crate::locale::{Message, Text};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::CENTRAL;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::area_names;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "satellite-defined",
        severity: Severity::Fail,
        checks: "\
The rule checks whether `satellite` has rows. The table does not show which satellites are active, so every row counts. In
the list *Our companies*, it checks whether *Active satellite* is ticked.
",
        example: "\
Satellite 1 of the company *Firma Bergen* with the area *Vest*.
",
    },
    needs: &[
        CENTRAL_OR_LIST,
        DataNeed::Either(
        &[DataNeed::Table(TableKind::Satellite, &[Field::SatelliteId])],
        &[DataNeed::Table(TableKind::CompaniesList, &[Field::ActiveSatellite])],
    )],
    advises: &[],
    check,
};

/// The data that shows whether the export comes from the central database. In an export of a Travel or satellite
/// database, the table `satellite` proves nothing. The list "Our companies" in the administration client is an
/// alternative, because it always comes from the database to which the client is connected.
const CENTRAL_OR_LIST: DataNeed = DataNeed::Either(
    &[CENTRAL],
    &[DataNeed::Table(
        TableKind::CompaniesList,
        &[Field::ActiveSatellite],
    )],
);

fn check(customer: &Customer) -> Outcome {
    let satellites = customer.data.records(TableKind::Satellite);
    let listed = customer
        .data
        .records(TableKind::CompaniesList)
        .filter(|record| record.flag(Field::ActiveSatellite) == Some(true));
    let names = SatelliteNames {
        companies: company_names(customer),
        areas: area_names(customer),
    };
    let findings: Vec<_> = satellites
        .map(|record| of_table(customer, &names, record))
        .chain(listed.map(|record| of_list(customer, record)))
        .collect();
    let companies = customer.data.records(TableKind::CompaniesList).count();
    let rows = customer.data.records(TableKind::Satellite).count();
    let outcome = Outcome::checked(rows + companies).with(findings);
    match customer.data.get(TableKind::Satellite) {
        Some(table) if table.is_empty() => outcome.empty_table(TableKind::Satellite),
        None if companies > 0 && outcome.findings.is_empty() => outcome
            .evidence(Message::new("evidence-no-active-satellite").with("companies", companies)),
        _ => outcome,
    }
}

/// The names of companies and areas, by id.
struct SatelliteNames {
    companies: HashMap<i64, String>,
    areas: HashMap<i64, String>,
}

fn of_table(customer: &Customer, names: &SatelliteNames, record: Record<'_>) -> Finding {
    let id = record.int(Field::SatelliteId).unwrap_or_default();
    let company = record
        .reference(Field::ContactId)
        .and_then(|contact| names.companies.get(&contact).cloned());
    let area = record
        .reference(Field::AreaId)
        .and_then(|area| names.areas.get(&area));
    let message = Message::new("satellite-defined.message").with("satellite", id.to_string());
    let details = [
        company
            .as_ref()
            .map(|company| Message::new("satellite-defined.company").with("company", company)),
        area.map(|area| Message::new("satellite-defined.area").with("area", area)),
        record
            .text(Field::Dsn)
            .map(|source| Message::new("satellite-defined.source").with("source", source)),
    ];
    let details: Text = details.into_iter().flatten().collect();
    let subject = Subject {
        key: format!("satellite {id}"),
        name: company.unwrap_or_default(),
        ..Subject::default()
    };
    Finding::new(&RULE.info, subject, message.then(details))
        .on("satellite.satellite_id", id.to_string())
        .at(record.location())
        .action(menu_path::close_down_satellite(customer))
}

fn of_list(customer: &Customer, record: Record<'_>) -> Finding {
    let company = record
        .text(Field::CompanyName)
        .unwrap_or_default()
        .trim()
        .to_owned();
    let department = record.text(Field::Department).unwrap_or_default().trim();
    let message = Message::new("satellite-defined.message-company").with("company", &company);
    let subject = Subject {
        key: format!(
            "company {} {}",
            company.to_lowercase(),
            department.to_lowercase()
        ),
        name: company,
        ..Subject::default()
    };
    Finding::new(&RULE.info, subject, message)
        .on("Our companies.Active satellite", "yes")
        .at(record.location())
        .action(menu_path::close_down_satellite(customer))
}

/// Returns the names of companies. Names in `contact` do not replace names in the list of the customer's own companies.
fn company_names(customer: &Customer) -> HashMap<i64, String> {
    let mut names = HashMap::new();
    let rows = [TableKind::OwnerContactLink, TableKind::Contact]
        .into_iter()
        .flat_map(|kind| customer.data.records(kind));
    for row in rows {
        if let (Some(id), Some(name)) = (row.int(Field::ContactId), row.text(Field::Name)) {
            names.entry(id).or_insert_with(|| name.trim().to_owned());
        }
    }
    names
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("no satellite", TestCustomer::ready())
            .clean("companies without an active satellite", companies("0"))
            .dirty(
                "a satellite",
                TestCustomer::ready()
                    .with("satellite", "satellite_id area_id contact_id DSN\n1 1 5 so"),
                &["satellite:2 satellite.satellite_id fail"],
            )
            .dirty(
                "a company with an active satellite",
                companies("1"),
                &["Our_companies_list:2 Our companies.Active satellite fail"],
            )
            .missing(
                "the table was not sent",
                TestCustomer::ready().without("satellite"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], but with the list of companies instead of the table
    /// `satellite`. The list contains one company, and `active` is its value in the column `active_satellite`.
    fn companies(active: &str) -> TestCustomer {
        TestCustomer::ready().without("satellite").with(
            "Our_companies_list",
            &format!("company_name active_satellite\nFirma {active}"),
        )
    }
}
