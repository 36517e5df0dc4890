//! There are administrators, but none of them has a plan.

use crate::customer::{Administrator, Customer, User};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, LOGIN_USERS, RIGHTS, USERS, missing_licences};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "administrator-without-plan",
        severity: Severity::Fail,
        title: "no administrator has a user plan",
        docs: "\
### What it checks
Whether at least one of the administrators has a licence today.

### Why it matters
At least one administrator must get a user plan in Online, or nobody can let the others in.

### How to fix
Settings and maintenance > Users > an administrator > User plan: give one of them a plan.

### Example
*ADM* is the only general administrator and has no plan.
",
    },
    needs: &[USERS, LOGIN_USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let administrators: Vec<&User> = customer
        .login_users()
        .into_iter()
        .filter(|user| {
            matches!(
                user.administrator,
                Some(Administrator::General | Administrator::User)
            )
        })
        .collect();
    let outcome = Outcome::checked(administrators.len());
    let evidence = [USERS, LOGIN_USERS];
    let decidable = evidence
        .iter()
        .chain(&RIGHTS)
        .all(|need| customer.missing(need).is_empty())
        && missing_licences(customer).is_empty();
    if !decidable || administrators.iter().any(|user| user.is_licensed()) {
        return outcome;
    }
    outcome.with(administrators.into_iter().map(finding))
}

fn finding(user: &User) -> Finding {
    let right = match user.administrator {
        Some(Administrator::General) => "general administrator",
        _ => "user administrator",
    };
    Finding::new(
        &RULE.info,
        user.subject(),
        format!("{right} without a plan, like all administrators"),
    )
    .on("LicenseAssocLink", "")
    .at(user.location.clone())
    .action(
        "Settings and maintenance > Users > the user > User plan: give one administrator a plan",
    )
}
