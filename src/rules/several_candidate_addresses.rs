//! A user has several addresses.

use std::collections::BTreeSet;

use super::data_needs::{ADDRESSES, USERS};
use super::{Outcome, Rule};
use crate::customer::{Customer, User};
use crate::model::finding::{Finding, RuleInfo, Severity, quoted};

pub(super) static RULE: Rule = Rule {
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
    Outcome::checked(customer.counted().count()).with(customer.counted().filter_map(finding))
}

fn finding(user: &User) -> Option<Finding> {
    let first = user.addresses.first()?;
    let login = |index: usize| {
        let keys = user.addresses[index].address.keys.as_ref()?;
        Some(keys.login.as_str())
    };
    let mut seen = BTreeSet::from([login(0)]);
    let others: Vec<String> = (1..user.addresses.len())
        .filter(|index| seen.insert(login(*index)))
        .map(|index| {
            let candidate = &user.addresses[index];
            format!(
                "{} ({})",
                quoted(&candidate.value),
                candidate.holder.field()
            )
        })
        .collect();
    (!others.is_empty()).then(|| {
        Finding::new(
            &RULE.info,
            user.subject(),
            format!("ranks first; also {}", others.join(", ")),
        )
        .on(first.holder.field(), first.value.clone())
        .at(first.location.clone())
        .action("check the user name in the Online Migration Tool")
    })
}
