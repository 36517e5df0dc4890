//! A licence was assigned to more users than were bought.

use crate::customer::{Customer, Licence};
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, TableKind};
use crate::rules::data_needs::LICENCES;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-overbooked",
        severity: Severity::Review,
        title: "more licences assigned than bought",
        docs: "\
### What it checks
Whether a limited licence (`unrestricted` is not set) is assigned to more users than `licenseNumber` allows.

### Why it matters
The number of users to migrate and of plans to buy is wrong until this is corrected.

### How to fix
Settings and maintenance > Licences: compare the numbers. Then remove the licence from users who do not need it: Settings and
maintenance > Users.

### Example
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
        let message = format!("`{}`: {bought} bought, {given} assigned.", licence.title);
        Finding::new(&RULE.info, subject, message)
            .on("ModuleLicense.licenseNumber", bought.to_string())
            .at(licence.location.clone())
            .action(format!(
                "Settings and maintenance > Licences: compare the numbers for {}. Then remove the licence from users who do not need it: Settings and maintenance > Users.",
                licence.title
            ))
    })
}
