//! Rule `user-without-licence`: a user who needs access has no licence.

use std::collections::HashMap;

use crate::customer::{Access, Administrator, Customer, User, UserStatus};
use crate::locale::Message;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::rules::data_needs::{LICENCES, USERS, missing_licences, severity_for};
use crate::rules::duplicate_email::shared_person;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-without-licence",
        severity: Severity::Fail,
        checks: "\
The rule checks whether each user who needs access to Online has a user plan, or before version 8 a user licence and a
client licence. Set who needs access with `--access`. By default users without a licence are undecided and are reported as
`review`.
",
        example: "\
*KARI* can be a user but does not have a user plan.
",
    },
    needs: &[USERS, LICENCES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let missing = missing_licences(customer);
    let decidable = missing.is_empty() && customer.licences.known();
    let outcome = Outcome::checked(customer.scope.users).missing(missing);
    let gone = customer
        .in_scope()
        .filter(|user| user.status != UserStatus::Login)
        .map(|user| gone(customer, user));
    let unmatched = customer.unmatched_access.iter();
    let unmatched = unmatched.map(|entry| nobody(customer, entry));
    let outcome = outcome.with(gone).with(unmatched);
    if !decidable {
        return outcome;
    }
    let unlicensed = customer
        .in_scope()
        .filter(|user| user.status == UserStatus::Login && !user.is_licensed());
    let keepers = keepers_of_persons(customer);
    outcome.with(unlicensed.map(|user| {
        let keeper = user.person.and_then(|person| keepers.get(&person));
        finding(customer, user, keeper.copied())
    }))
}

/// Returns, for each person who has several users, the user to keep.
fn keepers_of_persons(customer: &Customer) -> HashMap<i64, &User> {
    shared_person::by_person(customer)
        .into_iter()
        .map(|(person, users)| (person, users[0]))
        .collect()
}

/// Returns a finding for a user who is in the access list (the list of users who need access) but cannot log in today.
fn gone(customer: &Customer, user: &User) -> Finding {
    let message =
        Message::new("user-without-licence.message-gone").with("status", user.status.describe());
    let action = Message::new("user-without-licence.action-gone")
        .with("user", user.argument())
        .with("path", menu_path::user(customer, user));
    Finding::new(&RULE.info, user.subject(), message)
        .on("access list", user.login())
        .at(user.location())
        .action(action)
}

fn finding(customer: &Customer, user: &User, keeper: Option<&User>) -> Finding {
    let message = if menu_path::has_licence_boxes(&customer.releases) {
        Message::new("user-without-licence.message-licences")
    } else {
        Message::new("user-without-licence.message")
    };
    let give_plan = menu_path::give_plan(customer, user);
    // If the user is an administrator, the rule `administrator-without-plan` may also report the user. The two findings
    // must not contradict each other.
    let closes_with_other = user.access != Access::Required
        && is_administrator(user)
        && !has_licensed_administrator(customer);
    let action = match user.access {
        Access::Required => give_plan.into(),
        _ if closes_with_other => Message::new("user-without-licence.administrator")
            .with("user", user.argument())
            .into(),
        // The rule `same-person` also reports this user. That finding comes first, because only one user of the person
        // needs a plan.
        _ if keeper.is_some_and(|keeper| !std::ptr::eq(keeper, user)) => {
            let keeper = keeper.map(User::argument).expect("a keeper");
            Message::new("user-without-licence.same-person")
                .with("user", user.argument())
                .with("keeper", keeper)
                .then(give_plan)
        }
        Access::Undecided | Access::Excluded => Message::new("user-without-licence.accept")
            .with("user", user.argument())
            .then(give_plan),
    };
    Finding::new(&RULE.info, user.subject(), message)
        .at_most(severity_for(user.access))
        .on("LicenseAssocLink", "")
        .at(user.location())
        .action(action)
        .closes_with_other(closes_with_other)
}

fn is_administrator(user: &User) -> bool {
    matches!(
        user.administrator,
        Some(Administrator::General | Administrator::User)
    )
}

fn has_licensed_administrator(customer: &Customer) -> bool {
    let mut users = customer.in_scope();
    users.any(|user| is_administrator(user) && user.is_licensed())
}

/// Returns a finding for an entry of the access list that does not match any user.
fn nobody(customer: &Customer, entry: &str) -> Finding {
    let subject = Subject {
        key: format!("access {}", entry.to_lowercase()),
        login: entry.to_owned(),
        ..Subject::default()
    };
    let action =
        Message::new("user-without-licence.action-nobody").with("path", menu_path::users(customer));
    Finding::new(
        &RULE.info,
        subject,
        Message::new("user-without-licence.message-nobody"),
    )
    .on("access list", entry)
    .action(action)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::{AccessPolicy, ConsultantInput, TestCustomer};
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("every user has a plan", TestCustomer::ready())
            .dirty(
                "a user without a plan",
                without_plan(),
                &["associate:3 LicenseAssocLink review"],
            )
            .dirty(
                "a user without a plan who needs access",
                without_plan().input(ConsultantInput {
                    access: AccessPolicy::All,
                    ..ConsultantInput::default()
                }),
                &["associate:3 LicenseAssocLink fail"],
            )
            .missing(
                "licences were not sent",
                TestCustomer::ready().without("ModuleLicense"),
            )
            .missing(
                "links were not sent",
                TestCustomer::ready().without("LicenseAssocLink"),
            )
    }

    /// Returns [`TestCustomer::ready`], except that KARI has no plan.
    fn without_plan() -> TestCustomer {
        TestCustomer::ready().with("LicenseAssocLink", "moduleLicenseId assocId\n7 1")
    }

    /// The finding about an administrator requires no action here, because the finding of the rule
    /// `administrator-without-plan` says what to do.
    #[test]
    fn finding_about_an_administrator_closes_with_the_one_about_administrators() {
        let customer =
            TestCustomer::ready().with("LicenseAssocLink", "moduleLicenseId assocId\n7 2");
        let finding = &(RULE.check)(&customer.build()).findings[0];
        assert!(finding.closes_with_other);
        let action = finding.action.english();
        let start = "Nothing to do here: this finding closes together with the finding \"No administrator has a user \
                     plan\" about ADM.";
        assert!(action.starts_with(start), "{action}");
        let other = &(RULE.check)(&without_plan().build()).findings[0];
        assert!(!other.closes_with_other);
    }

    #[test]
    fn second_user_of_a_person_is_first_a_question_of_the_person() {
        let customer = TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted userName
                 1            ADM  11        0    0       adm@firma.no
                 2            KARI 12        0    0       kari@firma.no
                 3            KAR2 12        0    0       -",
            )
            .with("LicenseAssocLink", "moduleLicenseId assocId\n7 1\n7 2")
            .build();
        let findings = (RULE.check)(&customer).findings;
        let action = findings[0].action.english();
        assert_eq!(findings[0].subject.login, "KAR2");
        assert!(
            action.starts_with(
                "First resolve the finding \"Several users linked to one person\" about KAR2 and KARI."
            ),
            "{action}"
        );
    }
}
