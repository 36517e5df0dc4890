//! Tests that each item of the migration guide is covered by a rule. The rule has no finding for the ready customer
//! (the customer in `testdata/ready`, who meets all requirements), and has a finding for a customer with a fault. A
//! requirement does not pass if a table that it needs is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use analyze::cli::options::Options;
use analyze::customer::ConsultantInput;
use analyze::model::database_identity::Identity;
use analyze::model::verdict::Verdict;
use analyze::report::Report;
use analyze::schema::Release;

use crate::support::exports::{report_with, testdata};
use crate::support::findings::{of_rule, verdict};
use crate::support::ready_customer::customized;

/// A customer with a fault. The variants differ in where the fault is.
#[derive(Clone, Copy)]
enum Dirty {
    Demo,
    Customized,
    /// The fault is in the consultant's input for the ready customer.
    ConsultantInput(fn() -> ConsultantInput),
    /// The fault is in the consultant's input. The only export is the table `COMPANY` of the ready customer.
    Licence(fn() -> ConsultantInput),
    /// The fault is in one file of the ready customer. The fields are the name and the content of this file.
    Table(&'static str, &'static str),
}

/// The item number in the guide, the requirement, the rule, a customer with a fault, and the tables that the
/// requirement needs.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    Dirty,
    &'static [&'static str],
);

/// The items of the guide, except items 14 and 19. [`CUSTOMIZATIONS`] covers item 14. Item 19 is about the computer
/// that runs the migration tool, which no export describes.
const ROWS: [Row; 24] = [
    ("1", "version", "version-too-old", Dirty::Licence(old), &[]),
    (
        "2",
        "administrator",
        "no-administrator",
        NOBODY,
        &["ASSOCIATE"],
    ),
    (
        "3",
        "duplicate-email",
        "same-address",
        Dirty::Demo,
        &["EMAIL"],
    ),
    (
        "3",
        "duplicate-email",
        "same-person",
        Dirty::Demo,
        &["ASSOCIATE"],
    ),
    (
        "4",
        "licence",
        "user-without-licence",
        Dirty::Demo,
        &["LICENSEASSOCLINK"],
    ),
    (
        "5",
        "valid-email",
        "malformed-address",
        Dirty::Demo,
        &["EMAIL"],
    ),
    (
        "5",
        "valid-email",
        "missing-address",
        Dirty::Demo,
        &["EMAIL"],
    ),
    ("6", "travel", "user-on-travel", Dirty::Demo, &["TRAVELLER"]),
    (
        "7",
        "satellite",
        "satellite-defined",
        Dirty::Demo,
        &["SATELLITE"],
    ),
    (
        "7",
        "satellite",
        "satellite-replicating",
        Dirty::Demo,
        &["TRAVELLER"],
    ),
    (
        "8",
        "sentry-addons",
        "sentry-addon-registered",
        Dirty::Demo,
        &["USERPREFERENCE"],
    ),
    (
        "9",
        "database-model",
        "missing-physical-table",
        Dirty::Customized,
        &["ALL_TABLES"],
    ),
    (
        "9",
        "database-model",
        "custom-table",
        Dirty::Customized,
        &["SEQUENCE"],
    ),
    (
        "10",
        "administrator",
        "administrator-without-plan",
        Dirty::Demo,
        &["MODULELICENSE"],
    ),
    (
        "11",
        "valid-email",
        "user-name-differs",
        Dirty::Demo,
        &["EMAIL"],
    ),
    (
        "12",
        "licence",
        "plans-short",
        Dirty::ConsultantInput(few_plans),
        &["ASSOCIATE"],
    ),
    (
        "13",
        "identity",
        "licence-identity-changed",
        Dirty::ConsultantInput(renamed),
        &["COMPANY"],
    ),
    (
        "15",
        "customer-service",
        "mailbox-to-move",
        Dirty::Customized,
        &["MAIL_IN_FILTER"],
    ),
    ("16", "sizes", "size-of-data", Dirty::Customized, &["SIZES"]),
    (
        "17",
        "documents",
        "document-without-name",
        Dirty::Customized,
        &["DOCUMENT"],
    ),
    (
        "17",
        "documents",
        "document-without-appointment",
        Dirty::Customized,
        &["DOCUMENT"],
    ),
    (
        "17",
        "documents",
        "document-without-owner",
        Dirty::Customized,
        &["DOCUMENT"],
    ),
    (
        "18",
        "sign-in-domains",
        "domain-census",
        Dirty::Demo,
        &["EMAIL"],
    ),
    (
        "18",
        "sign-in-domains",
        "foreign-domain",
        Dirty::Demo,
        &["EMAIL"],
    ),
];

/// The rules for item 14, the customizations. Each rule is followed by a customer with a fault, then by the tables that
/// the rule needs.
const CUSTOMIZATIONS: [(&str, Dirty, &[&str]); 16] = [
    ("external-application", Dirty::Customized, &["EXTAPP"]),
    ("crmscript", Dirty::Customized, &["EJSCRIPT"]),
    ("service-trigger", Dirty::Customized, &["SCREEN_CHOOSER"]),
    ("scheduled-script", Dirty::Customized, &["SCHEDULED_TASK"]),
    ("service-screen", Dirty::Customized, &["SCREEN_DEFINITION"]),
    ("extra-table", Dirty::Customized, &["EXTRA_TABLES"]),
    ("installed-package", Dirty::Customized, &["EJPACKAGE"]),
    ("webhook", Dirty::Customized, &["WEBHOOK"]),
    ("integration", Dirty::Customized, &["FOREIGNAPP"]),
    ("integration-user", Dirty::Demo, &["ASSOCIATE"]),
    ("erp-connection", Dirty::Customized, &["ERPCONNECTOR"]),
    ("service-database", Dirty::Customized, &["EXT_DATASOURCE"]),
    ("soap-caller", Dirty::Customized, &["SOAP_ACCESS"]),
    ("partner-module", Dirty::Customized, &["FUNCTIONRIGHT"]),
    ("document-template", Dirty::Customized, &["DOCTMPL"]),
    ("retired-product", Dirty::Customized, &["MODULELICENSE"]),
];

/// A customer whose roles do not have the rights that an administrator needs.
const NOBODY: Dirty = Dirty::Table(
    "CRM8.FUNCTIONRIGHTROLELINK.csv",
    "FUNCTIONRIGHTROLELINK_ID,ROLEID,FUNCTIONRIGHTID\n1,1,2\n2,3,4\n",
);

fn old() -> ConsultantInput {
    ConsultantInput {
        onsite_version: Release::parse("7.0").ok(),
        ..ConsultantInput::default()
    }
}

fn few_plans() -> ConsultantInput {
    ConsultantInput {
        plans: Some(1),
        ..ConsultantInput::default()
    }
}

fn renamed() -> ConsultantInput {
    ConsultantInput {
        earlier_identity: Some(Identity {
            company: Some("Earlier AB".to_owned()),
            serial: None,
        }),
        ..ConsultantInput::default()
    }
}

/// Returns the report on these files and folders.
fn of(inputs: Vec<PathBuf>, consultant: ConsultantInput) -> Report {
    report_with(&Options {
        inputs,
        consultant,
        ..Options::default()
    })
}

/// Rules that report information about every customer.
const ALWAYS: [&str; 2] = ["domain-census", "size-of-data"];

/// The reports shared by the tests of all items.
struct Reports {
    ready: Report,
    demo: Report,
    customized: Report,
}

impl Reports {
    fn read() -> Self {
        let of = |name: &str| of(vec![testdata(name)], ConsultantInput::default());
        Self {
            ready: of("ready"),
            demo: of("demo"),
            customized: customized(),
        }
    }

    fn is_silent_about_order(&self, requirement: &str, rule: &str) {
        let silent = of_rule(&self.ready, rule).is_empty() || ALWAYS.contains(&rule);
        assert!(silent, "{rule}: {:#?}", of_rule(&self.ready, rule));
        let verdict = verdict(&self.ready, requirement);
        let good = matches!(verdict, Verdict::Pass | Verdict::NotApplicable);
        assert!(good, "{requirement}: {verdict:?}");
    }

    fn speaks_of_disorder(&self, rule: &str, dirty: Dirty) {
        let own;
        let report = match dirty {
            Dirty::Demo => &self.demo,
            Dirty::Customized => &self.customized,
            Dirty::ConsultantInput(stated) => {
                own = of(vec![testdata("ready")], stated());
                &own
            }
            Dirty::Licence(stated) => {
                own = of(vec![testdata("ready/CRM8.COMPANY.csv")], stated());
                &own
            }
            Dirty::Table(name, text) => {
                let folder = tempfile::tempdir().expect("a folder");
                let file = folder.path().join(name);
                std::fs::write(&file, text).expect("a place to write");
                let mut files = ready_without(name);
                files.push(file);
                own = of(files, ConsultantInput::default());
                &own
            }
        };
        assert!(!of_rule(report, rule).is_empty(), "{rule} says nothing");
    }
}

/// Returns the files of the ready customer, except the file with this name.
fn ready_without(name: &str) -> Vec<PathBuf> {
    let files = std::fs::read_dir(testdata("ready")).expect("a folder");
    let files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    let kept: Vec<PathBuf> = files
        .iter()
        .filter(|file| !file.ends_with(name))
        .cloned()
        .collect();
    assert_eq!(kept.len() + 1, files.len(), "there is one {name}");
    kept
}

/// Asserts that no requirement passes if a table that it needs is missing. `tables` contains, for each table, the
/// requirements that need it.
fn never_pass_without(tables: &BTreeMap<&str, BTreeSet<&str>>) {
    for (table, requirements) in tables {
        let prefix = if table.starts_with("ALL_") || *table == "SIZES" {
            ""
        } else {
            "CRM8."
        };
        let report = of(
            ready_without(&format!("{prefix}{table}.csv")),
            ConsultantInput::default(),
        );
        for requirement in requirements {
            let verdict = verdict(&report, requirement);
            assert_ne!(verdict, Verdict::Pass, "{requirement} without {table}");
        }
    }
}

#[test]
fn every_requirement_visible_in_data_has_its_rule() {
    let reports = Reports::read();
    let mut tables: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (number, requirement, rule, dirty, needed) in ROWS {
        println!("requirement {number}: {rule}");
        reports.is_silent_about_order(requirement, rule);
        reports.speaks_of_disorder(rule, dirty);
        for table in needed {
            tables.entry(table).or_default().insert(requirement);
        }
    }
    never_pass_without(&tables);
}

#[test]
fn every_table_of_the_customers_own_has_its_rule() {
    let reports = Reports::read();
    let mut tables: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (rule, dirty, needed) in CUSTOMIZATIONS {
        reports.is_silent_about_order("customizations", rule);
        reports.speaks_of_disorder(rule, dirty);
        for table in needed {
            tables.entry(table).or_default().insert("customizations");
        }
    }
    never_pass_without(&tables);
}
