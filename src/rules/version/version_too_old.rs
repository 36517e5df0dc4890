//! Rule `version-too-old`: the installed version is older than 7.1.

use crate::customer::{Customer, Releases};
use crate::locale::Message;
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Location;
use crate::model::table::TableKind;
use crate::rules::rule::{Outcome, Rule};
use crate::schema::{Release, ReleaseEvidence};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "version-too-old",
        severity: Severity::Fail,
        checks: "\
The rule reads the installed version from three sources: the version that was entered with `--onsite-version`, the tables and
columns in the exports, and `config.version` of Service. Some columns were added in 7.1, 7.5, 8.0 and later; some were removed in 7.0, when *Licence* in
the names of tables and columns became *License* and dates stopped being numbers. If one source says that the version can be
migrated and another that it cannot, the result is unknown. The version of a licence proves nothing.
",
        example: "\
`company.keyCode` exists up to 6.x: too old. `DatabaseModel` exists from 8.1 on: new enough.
",
    },
    needs: &[],
    advises: &[],
    check,
};

/// The oldest release that can be migrated.
const OLDEST: Release = Release { major: 7, minor: 1 };

fn check(customer: &Customer) -> Outcome {
    let releases = &customer.releases;
    let outcome = Outcome::default();
    let sources = VersionEvidence::all(releases);
    if let Some(contradiction) = contradiction(releases, &sources) {
        return outcome.missing([missing(customer, contradiction)]);
    }
    if let Some(old) = sources.iter().find(|source| source.is_old()) {
        return outcome.with([finding(customer, old)]);
    }
    let proved = releases.at_least();
    if let Some((release, evidence)) = proved.filter(|(release, _)| *release >= OLDEST) {
        let outcome = outcome.evidence(
            Message::new("evidence-version-or-later")
                .with("version", release.to_string())
                .with("proof", proof(evidence)),
        );
        return match disagreement(&sources, release) {
            Some(differs) => outcome.evidence(differs),
            None => outcome,
        };
    }
    // Even if the maximum release is new enough, the installed release may be too old.
    let named = sources.iter().find(|source| !source.at_most);
    if let Some(source) = named {
        return outcome.evidence(
            Message::new("evidence-version")
                .with("version", source.release.to_string())
                .with("proof", source.why.clone()),
        );
    }
    let why = match (proved, unreadable(releases)) {
        (Some((release, evidence)), _) => Message::new("data-version-or-later")
            .with("version", release.to_string())
            .with("proof", proof(evidence)),
        (None, Some(text)) => Message::new("data-version-unreadable").with("text", text),
        (None, None) => Message::new("data-version-unknown"),
    };
    outcome.missing([missing(customer, why)])
}

/// A source of information about the installed release.
struct VersionEvidence {
    release: Release,
    /// Whether the installed release may also be older than `release`.
    at_most: bool,
    /// A phrase that can follow the version and names the source.
    why: Message,
    location: Option<Location>,
}

impl VersionEvidence {
    /// Returns all sources except the minimum release, starting with the best.
    fn all(releases: &Releases) -> Vec<Self> {
        let stated = releases.stated.map(|release| Self {
            release,
            at_most: false,
            why: Message::new("version-entered"),
            location: None,
        });
        let most = releases.at_most().map(|(release, evidence)| Self {
            release,
            at_most: true,
            why: proof(evidence),
            location: None,
        });
        let service = releases.service.iter().filter_map(|service| {
            Some(Self {
                release: service.release?,
                at_most: false,
                why: Message::new("version-of-service").with("text", &service.text),
                location: Some(service.location.clone()),
            })
        });
        stated.into_iter().chain(most).chain(service).collect()
    }

    fn is_old(&self) -> bool {
        self.release < OLDEST
    }
}

fn proof(evidence: &ReleaseEvidence) -> Message {
    Message::new("version-of-schema").with("seen", evidence.seen.clone())
}

/// Returns a contradiction between sources: the release can be migrated according to one source but not according to
/// another, the entered release is older than the schema, or the schema contains evidence of two releases.
fn contradiction(releases: &Releases, sources: &[VersionEvidence]) -> Option<Message> {
    if let Some((least, least_seen)) = releases.at_least() {
        let seen = || least_seen.seen.clone();
        if let Some(stated) = releases.stated.filter(|stated| *stated < least) {
            let message = Message::new("data-version-entered-too-old")
                .with("version", stated.to_string())
                .with("seen", seen())
                .with("least", least.to_string());
            return Some(message);
        }
        if let Some((most, most_seen)) = releases.at_most().filter(|(most, _)| *most < least) {
            let message = Message::new("data-version-of-two-schemas")
                .with("old", most_seen.seen.clone())
                .with("most", most.to_string())
                .with("new", seen())
                .with("least", least.to_string());
            return Some(message);
        }
        let old = sources.iter().find(|source| source.is_old());
        if let Some(source) = old.filter(|_| least >= OLDEST) {
            let message = Message::new("data-version-older-than-schema")
                .with("version", source.release.to_string())
                .with("proof", source.why.clone())
                .with("seen", seen())
                .with("least", least.to_string());
            return Some(message);
        }
    }
    let old = sources.iter().find(|source| source.is_old())?;
    let new = sources
        .iter()
        .find(|source| !source.is_old() && !source.at_most)?;
    let message = Message::new("data-two-versions")
        .with("old", old.release.to_string())
        .with("old-proof", old.why.clone())
        .with("new", new.release.to_string())
        .with("new-proof", new.why.clone());
    Some(message)
}

/// Returns a note on a source that differs from the schema, although both releases can be migrated.
fn disagreement(sources: &[VersionEvidence], least: Release) -> Option<Message> {
    let source = sources.iter().find(|source| source.release < least)?;
    let message = Message::new("evidence-version-differs")
        .with("version", source.release.to_string())
        .with("proof", source.why.clone());
    Some(message)
}

/// Returns the version of Service if it is not a known release.
fn unreadable(releases: &Releases) -> Option<&str> {
    let mut services = releases.service.iter();
    let odd = services.find(|service| service.release.is_none())?;
    Some(&odd.text)
}

fn finding(customer: &Customer, source: &VersionEvidence) -> Finding {
    let subject = Subject::unnamed("database", Message::new("subject-database"));
    let release = source.release;
    let message = Message::new("version-too-old.message")
        .with("version", release.to_string())
        .with("proof", source.why.clone());
    let finding = Finding::new(&RULE.info, subject, message)
        .on("version", release.to_string())
        .action(Message::new("version-too-old.action"));
    let company = || Some(customer.data.records(TableKind::Company).next()?.location());
    match source.location.clone().or_else(company) {
        Some(location) => finding.at(location),
        None => finding,
    }
}

fn missing(customer: &Customer, why: Message) -> MissingData {
    MissingData {
        table: TableKind::SchemaColumns,
        field: None,
        why: why.into(),
        request: customer
            .dictionary
            .table(TableKind::SchemaColumns)
            .export_request(),
        advice: false,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::{ConsultantInput, TestCustomer};
    use crate::model::verdict::Verdict;
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::judged;
    use crate::schema::Release;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean(
                "proved by a column of a later version",
                TestCustomer::ready(),
            )
            .clean("entered by the consultant", customer(Some("7.1")))
            .missing("nothing proves the version", customer(None))
            .missing(
                "entered against a column of 6.x",
                customer(Some("7.1")).with(OLD[0].0, OLD[0].1),
            )
            .dirty(
                "a column of 6.x",
                customer(None).with(OLD[0].0, OLD[0].1),
                &["database version fail"],
            )
            .dirty(
                "7.0 is entered",
                customer(Some("7.0")),
                &["database version fail"],
            )
    }

    /// Returns a customer with tables that exist in every release, and with this entered release.
    fn customer(release: Option<&str>) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted lastlogin\n1 ADM 11 0 0 2026-11-02",
            )
            .with(
                "Email",
                "email_id person_id email_address type\n1 11 adm@firma.no 0",
            )
            .input(ConsultantInput {
                onsite_version: release.map(|text| Release::parse(text).expect("a release")),
                ..ConsultantInput::default()
            })
    }

    /// Tables with columns that exist only in 6.x.
    const OLD: [(&str, &str); 5] = [
        (
            "associate",
            "associate_id name person_id type deleted reserved\n1 ADM 11 0 0 0",
        ),
        (
            "associate",
            "associate_id name person_id type deleted lastlogin\n1 ADM 11 0 0 1100000000",
        ),
        ("ModuleLicence", "moduleName extraFlags\nuser 0"),
        (
            "LicenseAssocLink",
            "LicenceAssocLink_id moduleLicenceId assocId\n1 7 1",
        ),
        (
            "INFORMATION_SCHEMA.TABLES",
            "TABLE_NAME\nASSOCIATE\nMODULELICENCE\nLICENCEASSOCLINK",
        ),
    ];

    #[test]
    fn evidence_of_an_old_version_fails_alone_and_contradicts_an_entered_version() {
        for (table, rows) in OLD {
            let alone = judged(&RULE, customer(None).with(table, rows));
            assert_eq!(
                alone.verdict,
                Verdict::Fail,
                "{rows}: {}",
                alone.reason.english()
            );
            let entered = judged(&RULE, customer(Some("7.1")).with(table, rows));
            assert_eq!(
                entered.verdict,
                Verdict::Unknown,
                "{rows}: {}",
                entered.reason.english()
            );
            let agreed = judged(&RULE, customer(Some("6.0")).with(table, rows));
            assert_eq!(agreed.verdict, Verdict::Fail, "{rows}");
        }
    }

    #[test]
    fn entered_version_passes_without_a_contradiction() {
        assert_eq!(judged(&RULE, customer(Some("7.1"))).verdict, Verdict::Pass);
        assert_eq!(judged(&RULE, customer(None)).verdict, Verdict::Unknown);
        assert_eq!(judged(&RULE, TestCustomer::ready()).verdict, Verdict::Pass);
    }

    #[test]
    fn spelling_of_a_file_name_and_tables_of_an_older_installation_prove_nothing() {
        let renamed = TestCustomer::ready()
            .without("ModuleLicense")
            .with("ModuleLicence", "ModuleLicense_id moduleName\n7 ten-sales");
        assert_eq!(judged(&RULE, renamed).verdict, Verdict::Pass);
        let two_installations = TestCustomer::ready().with(
            "INFORMATION_SCHEMA.TABLES",
            "TABLE_NAME\nMODULELICENCE\nMODULELICENSE\nDATABASEMODEL",
        );
        assert_eq!(judged(&RULE, two_installations).verdict, Verdict::Pass);
    }
}
