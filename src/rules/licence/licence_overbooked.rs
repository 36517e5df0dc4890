//! Rule `licence-overbooked`: more licences are assigned than were bought.

use crate::customer::{Customer, Licence, User};
use crate::locale::{Listing, Message, Text};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::administrator;
use crate::rules::data_needs::LICENCES;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-overbooked",
        severity: Severity::Review,
        checks: "\
The rule checks whether a limited licence (`unrestricted` is not set) is assigned to more users than `licenseNumber` allows.
",
        example: "\
Sales Premium: 20 bought, 22 assigned.
",
    },
    needs: &[LICENCES],
    advises: &[DataNeed::Either(
        &[DataNeed::Table(
            TableKind::ModuleLicense,
            &[Field::LicenseNumber, Field::Unrestricted],
        )],
        &[DataNeed::Table(TableKind::UsersList, &[Field::UserPlan])],
    )],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let bought = customer.licences.bought.values();
    let findings = bought.filter_map(|licence| finding(customer, licence));
    Outcome::checked(customer.licences.bought.len()).with(findings)
}

fn finding(customer: &Customer, licence: &Licence) -> Option<Finding> {
    let bought = licence.bought?;
    let given = customer.licences.times_given(licence.id);
    let over = i64::try_from(given).ok()? > bought;
    over.then(|| {
        let subject = Subject {
            key: format!("licence {}", licence.code),
            name: licence.title.clone(),
            ..Subject::default()
        };
        let message = Message::new("licence-overbooked.message")
            .with("licence", licence.title.as_str())
            .with("bought", u64::try_from(bought).unwrap_or_default())
            .with("assigned", given);
        let action = Message::new(if licence.is_plan {
            "licence-overbooked.action"
        } else {
            "licence-overbooked.action-licence"
        })
        .with("licence", licence.title.as_str())
        .with("licences", menu_path::licences(customer))
        .with("users", menu_path::users(customer));
        let assigned = assigned_to(customer, &licence.title);
        let message = if assigned.named.is_empty() {
            Text::from(message)
        } else {
            message.then(Message::new("licence-overbooked.users").with("users", assigned))
        };
        Finding::new(&RULE.info, subject, message)
            .on("ModuleLicense.licenseNumber", bought.to_string())
            .at(licence.location.clone())
            .action(action.then(counted_administrators(customer, &licence.title)))
    })
}

/// Returns a sentence that names the users of this plan who may be administrators, if the rule
/// `administrator-without-plan` reports that no administrator has a plan. Otherwise, or without such users, the text is
/// empty.
fn counted_administrators(customer: &Customer, plan: &str) -> Text {
    let counted = administrator::counted_users(customer).into_iter();
    let counted = counted.filter(|user| user.plans.iter().any(|title| title == plan));
    let users = Listing::all(counted.map(User::argument));
    if users.named.is_empty() {
        return Text::default();
    }
    Message::new("licence-overbooked.administrator")
        .with("users", users)
        .into()
}

/// Returns the users to whom a plan is assigned.
fn assigned_to(customer: &Customer, plan: &str) -> Listing {
    const NAMED: usize = 10;
    let users = customer
        .users
        .iter()
        .filter(|user| user.plans.iter().any(|title| title == plan));
    Listing::up_to(users.map(User::argument), NAMED)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("as many assigned as bought", licences("2", "0"))
            .clean("without a limit", licences("1", "1"))
            .dirty(
                "more assigned than bought",
                licences("1", "0"),
                &["ModuleLicense:3 ModuleLicense.licenseNumber review"],
            )
            .missing(
                "links were not sent",
                licences("1", "0").without("LicenseAssocLink"),
            )
    }

    /// Returns a test customer with two users who have a plan. One of them also has the licence that means "no plan".
    fn licences(bought: &str, unrestricted: &str) -> TestCustomer {
        TestCustomer::ready()
            .with(
                "ModuleLicense",
                &format!(
                    "ModuleLicense_id moduleName                moduleDescription extraFlags licenseNumber unrestricted
                     6                superlicense-no-selection (No_Selection)    1          0             -
                     7                ten-sales                 Sales_Premium     1          {bought}      {unrestricted}"
                ),
            )
            .with("LicenseAssocLink", "moduleLicenseId assocId\n7 1\n7 2\n6 2")
    }
}
