//! The installed version is older than the migration takes.

use super::{Outcome, Rule};
use crate::customer::{Customer, Releases};
use crate::finding::{Finding, RuleInfo, Severity, Subject};
use crate::need::Lack;
use crate::schema::{Evidence, Release};
use crate::table::TableKind;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "version-too-old",
        severity: Severity::Fail,
        title: "the installed version is older than 7.1",
        docs: "\
### What it checks
The installed version: as typed in with `--onsite-version`, and as the tables and columns in the exports prove it.
Some came with 7.1, 7.5, 8.0 and later; some are gone since 7.0. The version that a licence names proves nothing.

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
    if let Some(contradiction) = contradiction(releases) {
        return outcome.lacking([lack(customer, contradiction)]);
    }
    let least = releases.at_least();
    let stated = releases
        .stated
        .map(|release| (release, "as stated".to_owned()));
    let most = releases
        .at_most()
        .map(|(release, evidence)| (release, because(evidence)));
    let proved = least.map(|(release, evidence)| (release, because(evidence)));
    match (stated.or(most), proved) {
        (Some((release, why)), _) if release < OLDEST => {
            outcome.with([finding(customer, release, &why)])
        }
        (_, Some((release, why))) if release >= OLDEST => {
            outcome.because(format!("version {release} or later, {why}"))
        }
        (Some((release, why)), _) => outcome.because(format!("version {release}, {why}")),
        (None, Some((release, why))) => {
            let why = format!("would tell: so far only {release} or later is proved, {why}");
            outcome.lacking([lack(customer, why)])
        }
        (None, None) => {
            let why = "would tell: nothing that was sent proves a version; or state it with --onsite-version";
            outcome.lacking([lack(customer, why.to_owned())])
        }
    }
}

fn because(evidence: &Evidence) -> String {
    format!("because there is the {}", evidence.seen)
}

fn contradiction(releases: &Releases) -> Option<String> {
    let (least, least_seen) = releases.at_least()?;
    if let Some(stated) = releases.stated.filter(|stated| *stated < least) {
        return Some(format!(
            "decides: {stated} was stated, but the {} exists only from {least} on",
            least_seen.seen
        ));
    }
    let (most, most_seen) = releases.at_most().filter(|(most, _)| *most < least)?;
    Some(format!(
        "decides: the {} is gone after {most}, but the {} exists only from {least} on",
        most_seen.seen, least_seen.seen
    ))
}

fn finding(customer: &Customer, release: Release, why: &str) -> Finding {
    let subject = Subject {
        key: "database".to_owned(),
        ..Subject::default()
    };
    let finding = Finding::new(
        &RULE.info,
        subject,
        format!("version {release} is installed, {why}"),
    )
    .on("version", release.to_string())
    .action("bring everybody home from Travel, then upgrade to 7.1 or later and export again");
    match customer.data.records(TableKind::Company).next() {
        Some(company) => finding.at(company.location()),
        None => finding,
    }
}

fn lack(customer: &Customer, why: String) -> Lack {
    Lack {
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
