//! No administrator has a user plan.

use crate::customer::{Administrator, Customer, User};
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, LOGIN_USERS, RIGHTS, USERS, missing_licences};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "administrator-without-plan",
        severity: Severity::Fail,
        title: "no administrator has a user plan",
        docs: "\
### What it checks
Whether at least one administrator has a user plan today.

### Why it matters
At least one administrator must get a user plan in Online.

### How to fix
Settings and maintenance (8.x and 9.x: Admin client) > Users > open an administrator > User plan: choose a plan. In 7.x:
Maintenance Client > Users, tick the licences of the user.

### Example
*ADM* is the only general administrator and does not have a user plan.
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
    outcome.with(
        administrators
            .into_iter()
            .map(|user| finding(customer, user)),
    )
}

fn finding(customer: &Customer, user: &User) -> Finding {
    let right = match user.administrator {
        Some(Administrator::General) => "General administrator",
        _ => "User administrator",
    };
    Finding::new(
        &RULE.info,
        user.subject(),
        format!("{right} without a user plan. No administrator has one."),
    )
    .on("LicenseAssocLink", "")
    .at(user.location.clone())
    .action(format!(
        "One administrator needs a plan. {}, or give a plan to another administrator.",
        menu_path::give_plan(customer, user)
    ))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::test_support::found;

    #[test]
    fn administrator_without_plan_is_reported() {
        assert!(found(&RULE, TestCustomer::ready()).is_empty());
        let dirty = TestCustomer::ready().with("LicenseAssocLink", "moduleLicenseId assocId\n7 2");
        assert_eq!(found(&RULE, dirty), ["associate:2 LicenseAssocLink fail"]);
    }
}
