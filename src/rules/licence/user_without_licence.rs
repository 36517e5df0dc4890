//! A user who shall have access has no licence.

use crate::customer::{Access, Customer, User, UserStatus};
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::rules::data_needs::{LICENCES, USERS, missing_licences, severity_for};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
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
    let lacks = missing_licences(customer);
    let decidable = lacks.is_empty() && customer.licences.known();
    let outcome = Outcome::checked(customer.in_scope().count()).missing(lacks);
    let gone = customer
        .in_scope()
        .filter(|user| user.status != UserStatus::Login)
        .map(gone);
    let unmatched = customer.unmatched_access.iter().map(|entry| nobody(entry));
    let outcome = outcome.with(gone).with(unmatched);
    if !decidable {
        return outcome;
    }
    let unlicensed = customer
        .in_scope()
        .filter(|user| user.status == UserStatus::Login && !user.is_licensed());
    outcome.with(unlicensed.map(finding))
}

/// A listed user who cannot log in today.
fn gone(user: &User) -> Finding {
    let message = format!("listed for access, but {}", user.status.describe());
    Finding::new(&RULE.info, user.subject(), message)
        .on("access list", user.login.clone())
        .at(user.location.clone())
        .action("correct the entry in the access list, or make the user active in Settings and maintenance > Users")
}

fn finding(user: &User) -> Finding {
    let action = match user.access {
        Access::Required => "Settings and maintenance > Users > the user > User plan: give a plan",
        Access::Undecided | Access::Excluded => {
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
