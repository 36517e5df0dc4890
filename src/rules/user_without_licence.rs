//! A user who shall have access has no licence.

use super::sources::{LICENCES, USERS, severity_for};
use super::{Outcome, Rule};
use crate::customer::{Access, Customer, Licences, User};
use crate::finding::{Finding, RuleInfo, Severity, Subject};
use crate::need::Lack;
use crate::table::{Field, TableKind};

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-without-licence",
        severity: Severity::Fail,
        title: "a user without a licence",
        docs: "\
### What it checks
Whether each user who shall have access to Online has a user plan, or before version 8 a user licence and a client.
Who shall have access is said with `--access`; by default users without a licence are a question, so they come as
`review`.

### Why it matters
A user without a plan cannot log in to Online.

### How to fix
Settings and maintenance > Users > the user > User plan: give a plan, or confirm that no access is needed.

### Example
*KARI* can log in but has no plan.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.counted().count());
    let outcome = outcome.lacking(plans_unmarked(customer));
    if !customer.licences.known() || !customer.lacks(&LICENCES).is_empty() {
        return outcome;
    }
    let unlicensed = customer.counted().filter(|user| !user.is_licensed());
    let unmatched = customer.unmatched_access.iter();
    outcome
        .with(unlicensed.map(finding))
        .with(unmatched.map(|entry| nobody(entry)))
}

fn finding(user: &User) -> Finding {
    let action = match user.access {
        Access::Must => "Settings and maintenance > Users > the user > User plan: give a plan",
        Access::Question | Access::Out => {
            "give a plan (Settings and maintenance > Users > the user > User plan), or confirm that no access is needed"
        }
    };
    Finding::new(
        &RULE.info,
        user.subject(),
        "no licence that lets the user log in",
    )
    .at_most(severity_for(user.access))
    .on("LicenseAssocLink", "")
    .at(user.location.clone())
    .action(action)
}

/// An entry of the access list that is no user at all.
fn nobody(entry: &str) -> Finding {
    let subject = Subject {
        key: format!("access {}", entry.to_lowercase()),
        login: entry.to_owned(),
        ..Subject::default()
    };
    Finding::new(
        &RULE.info,
        subject,
        "listed for access, but there is no such user",
    )
    .on("access list", entry)
    .action(
        "correct the entry in the access list, or add the user in Settings and maintenance > Users",
    )
}

/// Plans that only their names give away: further plans may hide behind names that nobody knows.
fn plans_unmarked(customer: &Customer) -> Option<Lack> {
    Licences::plans_only_by_name(&customer.data).then(|| Lack {
        table: TableKind::ModuleLicense,
        field: Some(Field::ExtraFlags),
        why: "has no column `extraFlags`, which marks the user plans".to_owned(),
        request: customer
            .dictionary
            .table(TableKind::ModuleLicense)
            .request(),
        advice: false,
    })
}
