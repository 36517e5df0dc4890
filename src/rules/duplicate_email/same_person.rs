//! Rule `same-person`: several users are linked to one person.

use super::shared_person;
use crate::customer::{Access, Customer};
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "same-person",
        severity: Severity::Fail,
        checks: "\
The rule checks whether two users are linked to the same person card. They then share every address on it. A deleted user,
or one who does not need access, is reported as `review`.
",
        example: "\
*OLA* and *OLA2* are both linked to Ola Nordmann.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let outcome = Outcome::checked(customer.scope.users);
    let groups = shared_person::by_person(customer);
    outcome.with(groups.into_iter().flat_map(|(person, users)| {
        let with = |access: Access| users.iter().filter(|user| user.access == access).count();
        let (required, undecided) = (with(Access::Required), with(Access::Undecided));
        let severity = if required > 0 && required + undecided > 1 {
            Severity::Fail
        } else {
            Severity::Review
        };
        shared_person::of_person(customer, &RULE.info, severity, person, &users)
    }))
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::{AccessPolicy, ConsultantInput, TestCustomer};
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("two users of two persons", TestCustomer::ready())
            .clean("the second login is a portal user", twins("4 0", ""))
            .dirty(
                "both have a plan",
                twins("0 0", "\n7 3"),
                &[
                    "associate:3 associate.person_id fail",
                    "associate:4 associate.person_id fail",
                ],
            )
            .dirty(
                "the second login is deleted",
                twins("0 1", ""),
                &[
                    "associate:3 associate.person_id review",
                    "associate:4 associate.person_id review",
                ],
            )
            .dirty(
                "the second login has no plan and is out of scope",
                twins("0 0", "").input(licensed()),
                &[
                    "associate:3 associate.person_id review",
                    "associate:4 associate.person_id review",
                ],
            )
            .missing(
                "users were not sent",
                TestCustomer::ready().without("associate"),
            )
    }

    /// Returns a test customer in which KARI and KAR2 are two logins of the same person.
    fn twins(twin: &str, licences: &str) -> TestCustomer {
        let associates = format!(
            "associate_id name person_id type deleted userName
             1 ADM  11 0 0 adm@firma.no
             2 KARI 12 0 0 kari@firma.no
             3 KAR2 12 {twin} kari@firma.no"
        );
        TestCustomer::ready().with("associate", &associates).with(
            "LicenseAssocLink",
            &format!("moduleLicenseId assocId\n7 1\n7 2{licences}"),
        )
    }

    fn licensed() -> ConsultantInput {
        ConsultantInput {
            access: AccessPolicy::Licensed,
            ..ConsultantInput::default()
        }
    }
}
