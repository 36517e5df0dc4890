//! A user has several addresses.

use std::collections::BTreeSet;

use crate::customer::{Customer, User};
use crate::model::finding::{Finding, RuleInfo, Severity, quoted};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "several-candidate-addresses",
        severity: Severity::Info,
        title: "a user with several addresses",
        docs: "\
### What it checks
Which users have more than one address, which of them ranks first, and which else there are.

### Why it matters
Only one becomes the Online user name, and migration has been seen to take another than the first.

### How to fix
Check the user name in the Online Migration Tool, or remove addresses that are out of use from the person card.

### Example
*OLA*: `ola@firma.no` first; also `ola@old-name.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    Outcome::checked(customer.in_scope().count()).with(customer.in_scope().filter_map(finding))
}

fn finding(user: &User) -> Option<Finding> {
    let first = user.addresses.first()?;
    let login = |index: usize| {
        let keys = user.addresses[index].examined.keys.as_ref()?;
        Some(keys.login.as_str())
    };
    let mut seen = BTreeSet::from([login(0)]);
    let others: Vec<String> = (1..user.addresses.len())
        .filter(|index| seen.insert(login(*index)))
        .map(|index| {
            let address = &user.addresses[index];
            format!("{} ({})", quoted(&address.value), address.field.name())
        })
        .collect();
    (!others.is_empty()).then(|| {
        Finding::new(
            &RULE.info,
            user.subject(),
            format!("ranks first; also {}", others.join(", ")),
        )
        .on(first.field.name(), first.value.clone())
        .at(first.location.clone())
        .action("check the user name in the Online Migration Tool")
    })
}
