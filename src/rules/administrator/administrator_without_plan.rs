//! Rule `administrator-without-plan`: no administrator has a user plan.

use crate::customer::{Access, AccessPolicy, Administrator, Customer, User};
use crate::locale::{Listing, Message, Text};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::rules::data_needs::{LICENCES, LOGIN_USERS, RIGHTS, USERS, missing_licences};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "administrator-without-plan",
        severity: Severity::Fail,
        checks: "\
The rule checks whether at least one administrator who needs access has a user plan today. If an access list was given, it
checks whether it contains an administrator.
",
        example: "\
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
    let is_missing = |needs: &[DataNeed]| {
        let mut needs = needs.iter();
        needs.any(|need| !customer.missing(need).is_empty())
    };
    if is_missing(&[USERS, LOGIN_USERS]) || is_missing(&RIGHTS) {
        return outcome;
    }
    let needs_access = |user: &User| user.access != Access::Excluded;
    if matches!(customer.input.access, AccessPolicy::Listed(_))
        && !administrators.iter().any(|user| needs_access(user))
    {
        return outcome.with(administrators.into_iter().map(not_listed));
    }
    let has_plan = |user: &User| user.is_licensed() && needs_access(user);
    if !missing_licences(customer).is_empty() || administrators.iter().any(|user| has_plan(user)) {
        return outcome;
    }
    let without: Vec<&User> = administrators
        .into_iter()
        .filter(|user| !user.is_licensed())
        .collect();
    let findings = without
        .iter()
        .map(|user| without_plan(customer, user, &without));
    outcome.with(findings)
}

/// Returns the users who have a plan and whose role name suggests an administrator.
fn probable(customer: &Customer) -> impl Iterator<Item = &User> {
    customer.login_users().into_iter().filter(|user| {
        user.is_licensed() && matches!(user.administrator, Some(Administrator::ByRoleName(_)))
    })
}

/// Returns the users with a plan who may be administrators. If this rule does not report administrators without a plan,
/// returns an empty list. The returned users should keep their plans: if one of them is an administrator, no other
/// administrator needs a plan.
pub(in crate::rules) fn counted_users(customer: &Customer) -> Vec<&User> {
    let findings = (RULE.check)(customer).findings;
    // Findings with this field are about plans. The other findings of this rule are about the access list and do not
    // count.
    let counts = findings
        .iter()
        .any(|finding| finding.field == "LicenseAssocLink");
    probable(customer).filter(|_| counts).collect()
}

/// Returns the kind of right that makes the user an administrator, for the argument `right` of the messages.
fn right_of(user: &User) -> &'static str {
    match user.administrator {
        Some(Administrator::General) => "general",
        _ => "user",
    }
}

/// Returns the finding about `user`, one of the `administrators` without a plan.
fn without_plan(customer: &Customer, user: &User, administrators: &[&User]) -> Finding {
    const NAMED: usize = 3;
    let message = Message::new("administrator-without-plan.message").with("right", right_of(user));
    let mut action = Text::from(Message::new("administrator-without-plan.action"));
    let probable = Listing::up_to(probable(customer).map(User::argument), NAMED);
    if !probable.named.is_empty() {
        let check = Message::new("administrator-without-plan.check-first")
            .with("others", probable)
            .with("user", user.argument());
        action = action.then(check);
    }
    action = action.then(menu_path::give_plan(customer, user));
    let others = administrators
        .iter()
        .filter(|other| !std::ptr::eq(**other, user));
    let others = Listing::up_to(others.map(|other| other.argument()), NAMED);
    if !others.named.is_empty() {
        let other = Message::new("administrator-without-plan.action-other").with("others", others);
        action = action.then(other);
    }
    Finding::new(&RULE.info, user.subject(), message)
        .on("LicenseAssocLink", "")
        .at(user.location())
        .action(action)
}

/// Returns the finding about `user`, an administrator. The access list (the list of users who need access) contains
/// none of the administrators.
fn not_listed(user: &User) -> Finding {
    let message =
        Message::new("administrator-without-plan.message-not-listed").with("right", right_of(user));
    let action =
        Message::new("administrator-without-plan.action-list").with("user", user.argument());
    Finding::new(&RULE.info, user.subject(), message)
        .on("access list", user.login())
        .at(user.location())
        .action(action)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::{AccessList, AccessPolicy, ConsultantInput, TestCustomer};
    use crate::rules::rule_cases::RuleCases;
    use crate::rules::test_support::{found, judged};

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("the administrator has a plan", TestCustomer::ready())
            .dirty(
                "only another user has a plan",
                TestCustomer::ready().with("LicenseAssocLink", "moduleLicenseId assocId\n7 2"),
                &["associate:2 LicenseAssocLink fail"],
            )
            .missing(
                "plans were not sent",
                TestCustomer::ready().without("LicenseAssocLink"),
            )
    }

    fn listed(logins: &[&str]) -> TestCustomer {
        let entries = logins.iter().map(|login| (*login).to_owned()).collect();
        TestCustomer::ready().input(ConsultantInput {
            access: AccessPolicy::Listed(AccessList { entries }),
            ..ConsultantInput::default()
        })
    }

    #[test]
    fn access_list_without_administrator_is_reported() {
        let row = ["associate:2 access list fail"];
        assert_eq!(found(&RULE, listed(&["KARI"])), row);
        assert!(found(&RULE, listed(&["ADM"])).is_empty());
        assert!(found(&RULE, listed(&["adm@firma.no", "KARI"])).is_empty());
    }

    #[test]
    fn access_list_without_administrator_is_reported_without_licences() {
        let customer = listed(&["KARI"]).without("LicenseAssocLink");
        let verdict = judged(&RULE, customer).verdict;
        assert_eq!(verdict.as_str(), "fail");
    }

    #[test]
    fn plan_of_an_administrator_who_is_not_listed_does_not_count() {
        let users = "associate_id name person_id type deleted userName
             1 ADM  11 0 0 adm@firma.no
             2 KARI 12 0 0 kari@firma.no
             3 TWO  12 0 0 two@firma.no";
        let roles = "associate_id role_id\n1 1\n2 2\n3 1";
        let customer = |entries: &[&str]| {
            listed(entries)
                .with("associate", users)
                .with("UserRoleLink", roles)
        };
        // ADM has a plan, but TWO does not.
        assert!(found(&RULE, customer(&["ADM", "TWO"])).is_empty());
        let row = ["associate:4 LicenseAssocLink fail"];
        assert_eq!(found(&RULE, customer(&["KARI", "TWO"])), row);
    }
}
