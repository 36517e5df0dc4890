//! Tests of the `advice` requirements: documents, customizations, Service, domains, sizes and the database model.

use analyze::cli::options::Options;
use analyze::model::verdict::{Overall, Verdict};
use analyze::report::Report;

use crate::support::exports::{Exports, report, report_with, testdata};
use crate::support::findings::{of_rule, verdict};
use crate::support::ready_customer::ready_with;

#[test]
fn missing_optional_tables_are_unknown_and_block_nothing() {
    let exports = Exports::read(&testdata("ready"));
    let advised = [
        "database-model",
        "documents",
        "customizations",
        "customer-service",
        "sizes",
    ];
    let musts = [
        "ASSOCIATE",
        "PERSON",
        "EMAIL",
        "EJUSER",
        "MODULELICENSE",
        "LICENSEASSOCLINK",
        "LICENSESATLLINK",
        "ROLE",
        "USERROLELINK",
        "FUNCTIONRIGHT",
        "FUNCTIONRIGHTROLELINK",
        "TRAVELLER",
        "TRAVELCURRENT",
        "TRAVELIDMAPPING",
        "SATELLITE",
        "AREA",
        "OWNERCONTACTLINK",
        "CONTACT",
        "COMPANY",
        "USERPREFERENCE",
    ];
    let mut bare = exports.clone();
    bare.tables.retain(|table| {
        let name = table.name.trim_start_matches("CRM8.");
        musts.contains(&name) || name == "ALL_TAB_COLUMNS"
    });
    let folder = tempfile::tempdir().expect("a folder");
    bare.write_csv(folder.path());
    let report = report(folder.path());
    for id in advised {
        assert_eq!(verdict(&report, id), Verdict::Unknown, "{id}");
    }
    assert_eq!(report.overall, Overall::Ready);
}

#[test]
fn an_unused_service_is_not_applicable() {
    let folder = tempfile::tempdir().expect("a folder");
    let licences = "MODULELICENSE_ID,MODULENAME,MODULEDESCRIPTION,LICENSENUMBER,EXTRAFLAGS,UNRESTRICTED\n\
                    1,superlicense-no-selection,(No Selection),0,1,1\n3,ten-sales,Sales Premium,10,1,0\n\
                    4,ten-marketing,Marketing Premium,4,1,0\n5,ten-marketing,Marketing Premium,4,1,0\n6,visible-for,C,0,0,1\n";
    let unused = ready_with(folder.path(), &[("CRM8.MODULELICENSE.csv", licences)]);
    assert_eq!(verdict(&unused, "customer-service"), Verdict::NotApplicable);
    let used = report(&testdata("ready"));
    assert_eq!(verdict(&used, "customer-service"), Verdict::Pass);
}

#[test]
fn tables_that_the_release_does_not_have_are_not_requested() {
    let exports = Exports::read(&testdata("ready"));
    let without = exports.without("CRM8.WEBHOOK");
    let folder = tempfile::tempdir().expect("a folder");
    without.write_csv(folder.path());
    let asks = |report: &Report| {
        let found = report
            .requirements
            .iter()
            .find(|each| each.id == "customizations");
        let needs = &found.expect("it is reported").needs;
        needs.iter().any(|need| need.table.name() == "Webhook")
    };
    assert!(asks(&report(folder.path())), "release 10 has it");
    // Release 7.5 does not have the table `Webhook` or the columns that are removed below.
    let old = tempfile::tempdir().expect("a folder");
    let mut older = without.without("ALL_TAB_COLUMNS");
    for (table, header) in [
        ("CRM8.ASSOCIATE", "USERNAME"),
        ("CRM8.PERSON", "DELETEDDATE"),
    ] {
        let rows = older.tables.iter().find(|each| each.name == table);
        let column = rows.and_then(|rows| rows.rows[0].iter().position(|each| each == header));
        if let Some(column) = column {
            older = older.without_column(table, column);
        }
    }
    older.write_csv(old.path());
    let stated = report_with(&Options {
        inputs: vec![old.path().to_owned()],
        consultant: analyze::customer::ConsultantInput {
            onsite_version: analyze::schema::Release::parse("7.5").ok(),
            ..Default::default()
        },
        ..Options::default()
    });
    assert!(!asks(&stated), "7.5 does not have it");
}

#[test]
fn only_foreign_domains_are_reviews() {
    let exports = Exports::read(&testdata("ready"));
    let mut changed = exports.clone();
    for table in &mut changed.tables {
        for row in &mut table.rows {
            for cell in row {
                if cell == "bengt.vretlund@tallmyra-instrument.se" {
                    *cell = "bengt@konsultbolaget.se".to_owned();
                }
            }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    changed.write_csv(folder.path());
    let report = report(folder.path());
    let foreign = of_rule(&report, "foreign-domain");
    assert_eq!(foreign.len(), 1, "{foreign:?}");
    assert_eq!(foreign[0].finding.subject.login, "BVR");
    let census = of_rule(&report, "domain-census");
    let said: Vec<(&str, String)> = census
        .iter()
        .map(|entry| {
            (
                entry.finding.value.as_str(),
                entry.finding.message.english(),
            )
        })
        .collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().any(|(domain, words)| {
        *domain == "tallmyra-instrument.se" && words.starts_with("11 users have an address")
    }));
    assert_eq!(verdict(&report, "sign-in-domains"), Verdict::Review);
}

#[test]
fn two_small_tables_with_equal_bytes_are_both_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "ID,NAME\n1,Kunder\n";
    let files = [
        ("CRM8.SCREEN_DEFINITION.csv", text),
        ("CRM8.DBI_AGENT.csv", text),
    ];
    let report = ready_with(folder.path(), &files);
    assert_eq!(of_rule(&report, "service-screen").len(), 1);
    assert_eq!(of_rule(&report, "service-database").len(), 1);
}

#[test]
fn an_unrelated_list_is_not_a_service_table() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = [("countries.csv", "id,name\n1,Norge\n2,Sverige\n")];
    let report = ready_with(folder.path(), &files);
    let input = report
        .inputs
        .iter()
        .find(|input| input.file() == Some("countries.csv"));
    assert_eq!(input.expect("it is accounted for").table, None);
    assert!(of_rule(&report, "service-screen").is_empty());
}

#[test]
fn a_renamed_licence_is_reported() {
    let with = |earlier: Option<(&str, &str)>| {
        report_with(&Options {
            inputs: vec![testdata("ready")],
            consultant: analyze::customer::ConsultantInput {
                earlier_identity: earlier.map(|(company, serial)| {
                    analyze::model::database_identity::Identity {
                        company: Some(company.to_owned()),
                        serial: Some(serial.to_owned()),
                    }
                }),
                ..Default::default()
            },
            ..Options::default()
        })
    };
    let first = with(None);
    assert_eq!(verdict(&first, "identity"), Verdict::NotApplicable);
    let name = first.customer.company.clone().expect("a name");
    let serial = first.customer.serial.clone().expect("a serial number");
    assert_eq!(
        verdict(&with(Some((&name, &serial))), "identity"),
        Verdict::Pass
    );
    let changed = with(Some(("Another AB", &serial)));
    assert_eq!(verdict(&changed, "identity"), Verdict::Review);
    let found = of_rule(&changed, "licence-identity-changed");
    assert_eq!(found.len(), 1);
    assert!(
        found[0].finding.message.english().contains("`Another AB`"),
        "{found:?}"
    );
}

#[test]
fn the_end_of_a_licence_is_not_the_date_of_the_export() {
    let report = report(&testdata("ready"));
    let newest = report.inputs.iter().filter_map(|input| input.newest_date);
    let newest = newest.max().map(analyze::schema::show_date);
    assert_eq!(newest.as_deref(), Some("2026-11-13"));
}
