//! The installed version is older than the migration takes.

use crate::customer::{Customer, Releases};
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
        title: "the installed version is older than 7.1",
        docs: "\
### What it checks
The installed version: as typed in with `--onsite-version`, as the tables and columns in the exports prove it, and as
Service names it in `config.version`. Some columns came with 7.1, 7.5, 8.0 and later; some are gone since 7.0. Where one
says that it can be migrated and another that it cannot, nothing is decided. The version that a licence names proves
nothing.

### Why it matters
The migration takes 7.1 and later. An older installation is upgraded first, which itself needs everybody home from
Travel.

### How to fix
Upgrade to 7.1 or later, then export again. If the version is known, state it: `--onsite-version 8.5`. The proof is
in the list of columns of the database.

### Example
`company.keyCode` exists up to 6.x: too old. `DatabaseModel` exists from 8.1 on: fine.
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
    let claims = Claim::all(releases);
    if let Some(contradiction) = contradiction(releases, &claims) {
        return outcome.missing([lack(customer, contradiction)]);
    }
    if let Some(old) = claims.iter().find(|claim| claim.is_old()) {
        return outcome.with([finding(customer, old)]);
    }
    let proved = releases.at_least();
    if let Some((release, evidence)) = proved.filter(|(release, _)| *release >= OLDEST) {
        let why = format!("version {release} or later, {}", because(evidence));
        let outcome = outcome.evidence(why);
        return match disagreement(&claims, release) {
            Some(differs) => outcome.evidence(differs),
            None => outcome,
        };
    }
    // What is at most of a release that is new enough may still be older.
    let named = claims.iter().find(|claim| !claim.at_most);
    if let Some(claim) = named {
        return outcome.evidence(format!("version {}, {}", claim.release, claim.why));
    }
    let why = if let Some((release, evidence)) = proved {
        let why = because(evidence);
        format!("would tell: so far only {release} or later is proved, {why}")
    } else {
        let odd = unreadable(releases);
        let so_far = odd.unwrap_or("nothing that was sent proves a version".to_owned());
        format!("would tell: {so_far}; or state it with --onsite-version")
    };
    outcome.missing([lack(customer, why)])
}

/// A word on which release is installed.
struct Claim {
    release: Release,
    /// Whether it may be an older one too.
    at_most: bool,
    why: String,
    location: Option<Location>,
}

impl Claim {
    /// The best first.
    fn all(releases: &Releases) -> Vec<Self> {
        let stated = releases.stated.map(|release| Self {
            release,
            at_most: false,
            why: "as stated".to_owned(),
            location: None,
        });
        let most = releases.at_most().map(|(release, evidence)| Self {
            release,
            at_most: true,
            why: because(evidence),
            location: None,
        });
        let service = releases.service.iter().filter_map(|service| {
            Some(Self {
                release: service.release?,
                at_most: false,
                why: format!("as Service's `config.version` says (`{}`)", service.text),
                location: Some(service.location.clone()),
            })
        });
        stated.into_iter().chain(most).chain(service).collect()
    }

    fn is_old(&self) -> bool {
        self.release < OLDEST
    }
}

fn because(evidence: &ReleaseEvidence) -> String {
    format!("because there is the {}", evidence.seen)
}

/// ReleaseEvidence of which one part says that the release can be migrated, and another that it cannot; and what was
/// stated against what the schema proves.
fn contradiction(releases: &Releases, claims: &[Claim]) -> Option<String> {
    if let Some((least, least_seen)) = releases.at_least() {
        let seen = &least_seen.seen;
        if let Some(stated) = releases.stated.filter(|stated| *stated < least) {
            return Some(format!(
                "decides: {stated} was stated, but the {seen} exists only from {least} on"
            ));
        }
        if let Some((most, most_seen)) = releases.at_most().filter(|(most, _)| *most < least) {
            return Some(format!(
                "decides: the {} is gone after {most}, but the {seen} exists only from {least} on",
                most_seen.seen
            ));
        }
        let old = claims.iter().find(|claim| claim.is_old());
        if let Some(claim) = old.filter(|_| least >= OLDEST) {
            return Some(format!(
                "decides: it is {}, {}, but the {seen} exists only from {least} on",
                claim.release, claim.why
            ));
        }
    }
    let old = claims.iter().find(|claim| claim.is_old())?;
    let new = claims
        .iter()
        .find(|claim| !claim.is_old() && !claim.at_most)?;
    Some(format!(
        "decides: it is {}, {}, and it is {}, {}",
        old.release, old.why, new.release, new.why
    ))
}

/// What differs from the schema, or among the words, without a doubt that the release can be migrated.
fn disagreement(claims: &[Claim], least: Release) -> Option<String> {
    let claim = claims.iter().find(|claim| claim.release < least)?;
    Some(format!("but it is {}, {}", claim.release, claim.why))
}

fn unreadable(releases: &Releases) -> Option<String> {
    let odd = releases
        .service
        .iter()
        .find(|service| service.release.is_none())?;
    Some(format!(
        "`config.version` is `{}`, which names no release",
        odd.text
    ))
}

fn finding(customer: &Customer, claim: &Claim) -> Finding {
    let subject = Subject {
        key: "database".to_owned(),
        ..Subject::default()
    };
    let release = claim.release;
    let finding = Finding::new(
        &RULE.info,
        subject,
        format!("version {release} is installed, {}", claim.why),
    )
    .on("version", release.to_string())
    .action("bring everybody home from Travel, then upgrade to 7.1 or later and export again");
    let company = || Some(customer.data.records(TableKind::Company).next()?.location());
    match claim.location.clone().or_else(company) {
        Some(location) => finding.at(location),
        None => finding,
    }
}

fn lack(customer: &Customer, why: String) -> MissingData {
    MissingData {
        table: TableKind::SchemaColumns,
        field: None,
        why,
        request: customer
            .dictionary
            .table(TableKind::SchemaColumns)
            .request(),
        advice: false,
    }
}
