//! The user name is another address than the person's first one.

use super::data_needs::{ADDRESSES, USERS, first_choice_lacks};
use super::{Outcome, Rule};
use crate::customer::{AddressField, Customer, User, UserAddress};
use crate::model::finding::{Finding, RuleInfo, Severity, quoted};

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "user-name-differs",
        severity: Severity::Review,
        title: "user name and first e-mail address differ",
        docs: "\
### What it checks
Whether the user name (from 9.2 on) is an address other than the first one on the person card.

### Why it matters
The user name becomes the Online login, while mail goes to the card's address. Users then try to log in with the one
that they know.

### How to fix
Decide which is right, and make both the same: on the person card and in Settings and maintenance > Users > User name.

### Example
User name `ola.nordmann@firma.no`, e-mail `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let findings = customer.counted().filter_map(finding);
    Outcome::checked(customer.counted().count())
        .with(findings)
        .lacking(first_choice_lacks(customer))
}

fn finding(user: &User) -> Option<Finding> {
    let of = |holder: AddressField| {
        user.addresses
            .iter()
            .find(|candidate| candidate.holder == holder)
    };
    let name = of(AddressField::UserName)?;
    let first = of(AddressField::Email).or_else(|| of(AddressField::List))?;
    let login = |candidate: &UserAddress| {
        let keys = candidate.address.keys.as_ref()?;
        Some(keys.login.as_str().to_owned())
    };
    (login(name)? != login(first)?).then(|| {
        let message = format!("the first e-mail address is {}", quoted(&first.value));
        Finding::new(&RULE.info, user.subject(), message)
            .on(name.holder.field(), name.value.clone())
            .at(name.location.clone())
            .at(first.location.clone())
            .action(format!("make both the same in {}", name.holder.place()))
    })
}
