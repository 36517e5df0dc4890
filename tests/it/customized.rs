//! Tests of the findings in `testdata/customized`, whose files add customizations to the customer in `testdata/ready`.

use analyze::model::finding::Severity;
use analyze::model::verdict::{Overall, Verdict};

use crate::support::findings::{of_rule, verdict};
use crate::support::ready_customer::customized;

/// Rule, subject, severity, and part of the expected message.
type Expected = (&'static str, &'static str, Severity, &'static str);

const EXPECTED: [Expected; 47] = {
    use Severity::{Fail, Info, Review};
    [
        (
            "left-over-no-login",
            "event 3",
            Review,
            "Upload in progress",
        ),
        (
            "licence-owner-expired",
            "owner 7",
            Review,
            "expired on 2025-09-30",
        ),
        (
            "missing-physical-table",
            "table acme_gone",
            Fail,
            "the database has no such table",
        ),
        ("custom-table", "table acme_gone", Review, "3013"),
        ("custom-table", "table acme_stock", Review, "3012"),
        (
            "document-without-name",
            "document 48112",
            Review,
            "no file name",
        ),
        (
            "document-without-appointment",
            "document 48113",
            Review,
            "no appointment",
        ),
        (
            "document-without-owner",
            "document 48114",
            Review,
            "(id 9917)",
        ),
        (
            "document-without-owner",
            "document 48115",
            Review,
            "(id 9917)",
        ),
        (
            "external-application",
            "ExtApp 1",
            Review,
            "will not work in Online. The link starts a program or file on the user's own PC.",
        ),
        (
            "external-application",
            "ExtApp 2",
            Review,
            "`intranet` exists only in your network",
        ),
        (
            "external-application",
            "ExtApp 3",
            Review,
            "may not work in Online",
        ),
        (
            "external-application",
            "ExtApp 5",
            Review,
            "a share in your network",
        ),
        (
            "external-application",
            "ExtApp 6",
            Info,
            "does not lead outside SuperOffice",
        ),
        (
            "crmscript",
            "ejscript 1",
            Review,
            "last called by HTTP on 2025-11-02",
        ),
        ("crmscript", "ejscript 2", Review, "Felles funksjoner"),
        ("service-trigger", "screen_chooser 1", Review, "event 12"),
        ("service-trigger", "access_script 1", Review, "`sale`"),
        (
            "service-trigger",
            "system_script 1",
            Review,
            "system script 7",
        ),
        (
            "scheduled-script",
            "scheduled_task 1",
            Review,
            "The last run was on 2026-11-20",
        ),
        (
            "service-screen",
            "screen_definition 1",
            Review,
            "Maskinkort",
        ),
        (
            "service-screen",
            "extra_menus 1",
            Review,
            "`intranet` exists only in your network",
        ),
        (
            "service-screen",
            "extra_menus 2",
            Info,
            "does not lead outside SuperOffice",
        ),
        (
            "extra-table",
            "extra_tables 1",
            Review,
            "`y_machine` needs the licence \"Development Tools\"",
        ),
        ("extra-table", "extra_fields 1", Review, "`x_serial`"),
        ("plan-limit", "extra tables", Info, "1 extra table exists"),
        (
            "installed-package",
            "ejpackage 1",
            Review,
            "`Kurspåmelding` (version 2.1)",
        ),
        (
            "webhook",
            "Webhook 1",
            Review,
            "`erp.local` exists only in your network",
        ),
        (
            "webhook",
            "Webhook 2",
            Review,
            "stopped after too many errors",
        ),
        (
            "integration",
            "foreignapp 1",
            Review,
            "The last synchronisation was on 2026-11-20",
        ),
        (
            "integration",
            "foreignapp 2",
            Review,
            "No synchronisation is recorded",
        ),
        (
            "erp-connection",
            "ErpConnector 1",
            Review,
            "will not work in Online. Online accepts only the URL of an authorised app",
        ),
        ("erp-connection", "ErpConnection 1", Review, "`Firma A`"),
        ("erp-connection", "QuoteConnection 1", Review, "`Produkter`"),
        (
            "service-database",
            "dbi_agent 1",
            Review,
            "Online does not use database agents",
        ),
        (
            "service-database",
            "ext_datasource 1",
            Review,
            "`sql01` exists only in your network",
        ),
        (
            "soap-caller",
            "soap_access 1",
            Review,
            "`10.0.0.5` to `10.0.0.9`",
        ),
        (
            "partner-module",
            "FunctionRight 901",
            Review,
            "infobro-admin",
        ),
        (
            "partner-module",
            "ModuleOwner 7",
            Review,
            "`Infobro AS` supplies modules, licensed until 2025-09-30",
        ),
        (
            "document-template",
            "DocTmpl 11",
            Review,
            "may not work in Online",
        ),
        (
            "document-template",
            "DocTmpl 12",
            Review,
            "a share in your network",
        ),
        (
            "retired-product",
            "ModuleLicense 90",
            Review,
            "Reporter Studio",
        ),
        (
            "mailbox-to-move",
            "mailbox 1",
            Review,
            "service@customername.suocrm.eu or service@customername.suocrm.com",
        ),
        (
            "mailbox-to-move",
            "mailbox 3",
            Review,
            "No successful fetch is recorded",
        ),
        (
            "mailbox-to-move",
            "mail_alias support@firma.no",
            Review,
            "an additional address of a mailbox",
        ),
        (
            "mailbox-to-move",
            "ej_category vakt@firma.no",
            Review,
            "sends notifications about requests to this address",
        ),
        (
            "mailing-sender",
            "licences for marketing",
            Info,
            "names the domains of the senders",
        ),
    ]
};

/// Rules whose findings do not have to be in [`EXPECTED`].
const ELSEWHERE: [&str; 3] = ["domain-census", "size-of-data", "mailbox-to-move"];

#[test]
fn every_customization_is_found_and_nothing_else() {
    let report = customized();
    for (rule, key, severity, words) in EXPECTED {
        let entries = of_rule(&report, rule);
        let found = entries
            .iter()
            .find(|entry| entry.finding.subject.key == key);
        let found = found.unwrap_or_else(|| panic!("{rule}: {key} was not found in {entries:#?}"));
        assert_eq!(found.finding.severity, severity, "{key}");
        assert!(
            found.finding.message.english().contains(words),
            "{}",
            found.finding.message.english()
        );
        assert!(!found.finding.locations.is_empty(), "{key} has a place");
    }
    for entry in &report.findings {
        let finding = &entry.finding;
        let is_expected = EXPECTED
            .iter()
            .any(|(rule, key, ..)| *rule == finding.rule.id && *key == finding.subject.key);
        assert!(
            is_expected || ELSEWHERE.contains(&finding.rule.id),
            "{} {}: {}",
            finding.rule.id,
            finding.subject.key,
            finding.message.english()
        );
    }
}

#[test]
fn customizations_are_reviews_and_a_missing_table_fails() {
    let report = customized();
    for (id, expected) in [
        ("administrator", Verdict::Review),
        ("database-model", Verdict::Fail),
        ("documents", Verdict::Review),
        ("customizations", Verdict::Review),
        ("customer-service", Verdict::Review),
        ("sign-in-domains", Verdict::Pass),
        ("sizes", Verdict::Pass),
    ] {
        assert_eq!(verdict(&report, id), expected, "{id}");
    }
    assert_eq!(report.overall, Overall::NotReady);
}
