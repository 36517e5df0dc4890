//! Rule `version-too-old`: the installed version is older than 7.1.

use crate::customer::{Customer, Releases};
use crate::locale::Message;
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Location;
use crate::model::table::TableKind;
use crate::rules::rule::{Outcome, Rule};
use crate::schema::{FirstRelease, Release, ReleaseEvidence};

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
`company.keyCode` exists only before 7.0: too old. `DatabaseModel` exists from 8.1 on: new enough.
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
    if let Some((first, evidence)) = proved.filter(|(first, _)| first.earliest() >= OLDEST) {
        let outcome = outcome.evidence(proved_version(first, evidence));
        return match disagreement(&sources, first.earliest()) {
            Some(differs) => outcome.evidence(differs),
            None => outcome,
        };
    }
    // A source that gives only an upper limit does not prove that the installed release is new enough.
    let named = sources.iter().find(|source| !source.is_limit);
    if let Some(source) = named {
        return outcome.evidence(
            Message::new("evidence-version")
                .with("version", source.release.to_string())
                .with("proof", source.why.clone()),
        );
    }
    let why = match (proved, unreadable(releases)) {
        (Some((first, evidence)), _) => Message::new("data-version-or-later")
            .with("version", first.earliest().to_string())
            .with("proof", proof(evidence)),
        (None, Some(text)) => Message::new("data-version-unreadable").with("text", text),
        (None, None) => Message::new("data-version-unknown"),
    };
    outcome.missing([missing(customer, why)])
}

/// A source of information about the installed release.
struct VersionEvidence {
    release: Release,
    /// Whether the installed release is older than `release`. If not, `release` is the installed release.
    is_limit: bool,
    /// A phrase that says what proves the version. In messages, it follows the version.
    why: Message,
    location: Option<Location>,
}

impl VersionEvidence {
    /// Returns all sources except those that prove a minimum release. The best source comes first.
    fn all(releases: &Releases) -> Vec<Self> {
        let stated = releases.stated.map(|release| Self {
            release,
            is_limit: false,
            why: Message::new("version-entered"),
            location: None,
        });
        let limit = releases.before().map(|(release, evidence)| Self {
            release,
            is_limit: true,
            why: proof(evidence),
            location: None,
        });
        let service = releases.service.iter().filter_map(|service| {
            Some(Self {
                release: service.release?,
                is_limit: false,
                why: Message::new("version-of-service").with("text", &service.text),
                location: Some(service.location.clone()),
            })
        });
        stated.into_iter().chain(limit).chain(service).collect()
    }

    fn is_old(&self) -> bool {
        self.release < OLDEST || (self.is_limit && self.release == OLDEST)
    }

    /// Returns the version as a phrase, such as "7.0" or "older than 7.0".
    fn version(&self) -> Message {
        Message::new(if self.is_limit {
            "version-before"
        } else {
            "version-exactly"
        })
        .with("version", self.release.to_string())
    }
}

/// Returns the sentence about the version that the schema proves.
fn proved_version(first: FirstRelease, evidence: &ReleaseEvidence) -> Message {
    match first {
        FirstRelease::Exactly(release) => Message::new("evidence-version-or-later")
            .with("version", release.to_string())
            .with("proof", proof(evidence)),
        FirstRelease::After(release) => Message::new("evidence-version-after")
            .with("version", release.to_string())
            .with("proof", proof(evidence)),
    }
}

fn proof(evidence: &ReleaseEvidence) -> Message {
    Message::new("version-of-schema").with("seen", evidence.seen.clone())
}

/// Returns the first contradiction between sources, or `None` if the sources agree. A contradiction exists if the
/// entered release is older than the schema, if the schema contains evidence of two releases, or if the release can be
/// migrated according to one source but not according to another.
fn contradiction(releases: &Releases, sources: &[VersionEvidence]) -> Option<Message> {
    if let Some((first, first_seen)) = releases.at_least() {
        let (seen, least) = (|| first_seen.seen.clone(), first.earliest());
        if let Some(stated) = releases.stated.filter(|stated| *stated < least) {
            let message = Message::new("data-version-entered-too-old")
                .with("version", stated.to_string())
                .with("seen", seen())
                .with("range", first.range());
            return Some(message);
        }
        if let Some((before, old_seen)) = releases.before().filter(|(old, _)| *old <= least) {
            let message = Message::new("data-version-of-two-schemas")
                .with("old", old_seen.seen.clone())
                .with("before", before.to_string())
                .with("new", seen())
                .with("range", first.range());
            return Some(message);
        }
        let old = sources.iter().find(|source| source.is_old());
        if let Some(source) = old.filter(|_| least >= OLDEST) {
            let message = Message::new("data-version-older-than-schema")
                .with("version", source.version())
                .with("proof", source.why.clone())
                .with("seen", seen())
                .with("range", first.range());
            return Some(message);
        }
    }
    let old = sources.iter().find(|source| source.is_old())?;
    let new = sources
        .iter()
        .find(|source| !source.is_old() && !source.is_limit)?;
    let message = Message::new("data-two-versions")
        .with("old", old.version())
        .with("old-proof", old.why.clone())
        .with("new", new.version())
        .with("new-proof", new.why.clone());
    Some(message)
}

/// Returns a note on the first source whose release is older than `least`, the oldest release that the schema allows.
/// Returns `None` if such a source does not exist. The difference does not change the verdict, because both releases
/// can be migrated.
fn disagreement(sources: &[VersionEvidence], least: Release) -> Option<Message> {
    let source = sources.iter().find(|source| source.release < least)?;
    let message = Message::new("evidence-version-differs")
        .with("version", source.version())
        .with("proof", source.why.clone());
    Some(message)
}

/// Returns the first version in the settings of Customer Service that cannot be parsed as a release, or `None` if all
/// can be parsed.
fn unreadable(releases: &Releases) -> Option<&str> {
    let mut services = releases.service.iter();
    let odd = services.find(|service| service.release.is_none())?;
    Some(&odd.text)
}

fn finding(customer: &Customer, source: &VersionEvidence) -> Finding {
    let subject = Subject::unnamed("database", Message::new("subject-database"));
    let release = source.release;
    let (text, value) = if source.is_limit {
        ("version-too-old.message-before", format!("< {release}"))
    } else {
        ("version-too-old.message", release.to_string())
    };
    let message = Message::new(text)
        .with("version", release.to_string())
        .with("proof", source.why.clone());
    let finding = Finding::new(&RULE.info, subject, message)
        .on("version", value)
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

    /// Returns a customer with tables that exist in every release. `release` is the release that the consultant
    /// entered.
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

    /// Tables that prove a 6.x release: the name of the table, then its rows. The proof is the name of a table or
    /// column, or the format of a date.
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
    fn limits_are_written_as_they_are_published() {
        let columns = |names: &str| {
            let row = names.split(' ').map(|_| "1").collect::<Vec<_>>().join(" ");
            customer(None).with("associate", &format!("{names}\n{row}"))
        };
        let later = columns("associate_id name person_id type deleted userName");
        assert_eq!(
            judged(&RULE, later).reason.english(),
            "A version after 8.1, because the column associate.userName exists."
        );
        let entered = customer(Some("8.1")).with(
            "associate",
            "associate_id name person_id type deleted userName\n1 ADM 11 0 0 adm@firma.no",
        );
        let entered = judged(&RULE, entered);
        assert_eq!(entered.verdict, Verdict::Unknown);
        let reason = entered.reason.english();
        assert!(
            reason.contains("the column associate.userName exists only after 8.1"),
            "{reason}"
        );
        let outcome =
            (RULE.check)(&columns("associate_id name person_id type deleted osname").build());
        let finding = &outcome.findings[0];
        assert_eq!(
            finding.message.english(),
            "A version before 7.0 is installed, because the column associate.osname exists."
        );
        assert_eq!(finding.value, "< 7.0");
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
