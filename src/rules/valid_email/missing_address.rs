//! A user has no e-mail address.

use crate::customer::{AddressField, Customer, User, UserAddress};
use crate::email::DefectName;
use crate::model::finding::{Finding, Fix, RuleInfo, Severity, quoted};
use crate::rules::data_needs::{
    ADDRESSES, USERS, missing_addresses, missing_first_choice, missing_service_accounts,
    severity_for,
};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "missing-address",
        severity: Severity::Fail,
        title: "a user without an e-mail address",
        docs: "\
### What it checks
Whether each user has an e-mail address at all: on the person card, or as the user name. Fillers such as `-` and
`n/a` are no addresses.

### Why it matters
Without an address there is no Online user name.

### How to fix
Enter the address on the person card (E-mail). The Customer Service account's address is suggested where there is one.

### Example
*KARI* has an empty card.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let users = customer.users.iter().enumerate();
    let without = users
        .filter(|(_, user)| user.access != crate::customer::Access::Excluded)
        .filter(|(_, user)| user.addresses.iter().all(|c| !is_address(c)));
    let outcome = Outcome::checked(customer.in_scope().count())
        .missing(missing_first_choice(customer))
        .missing(missing_service_accounts(customer));
    // Where addresses may have been lost on the way, nobody can be said to have none.
    let lacks = missing_addresses(customer);
    if !lacks.is_empty() {
        return outcome.missing(lacks);
    }
    outcome.with(without.map(|(index, user)| finding(customer, index, user)))
}

/// The Service account's address is a proposal, not an address of the user's own.
fn is_address(address: &UserAddress) -> bool {
    let filler = address
        .examined
        .defects
        .iter()
        .any(|defect| defect.name == DefectName::CellEmpty);
    address.field != AddressField::Service && !filler
}

fn finding(customer: &Customer, index: usize, user: &User) -> Finding {
    let filler = user.addresses.first();
    let service = user
        .addresses
        .iter()
        .find(|address| address.field == AddressField::Service)
        .and_then(|address| address.examined.keys.as_ref().map(|keys| (address, keys)))
        .filter(|(_, keys)| customer.address_index.is_free(keys.login.as_str(), index))
        .map(|(address, _)| address.value.trim().to_owned());
    let message = match filler.filter(|address| address.field != AddressField::Service) {
        Some(filler) => format!("no e-mail address, only {}", quoted(&filler.value)),
        None => "no e-mail address".to_owned(),
    };
    let value = filler
        .filter(|address| address.field != AddressField::Service)
        .map(|address| address.value.clone())
        .unwrap_or_default();
    Finding::new(&RULE.info, user.subject(), message)
        .at_most(severity_for(user.access))
        .on(AddressField::Email.name(), value)
        .at(user.location.clone())
        .suggest(service, Fix::Confirm)
        .action(format!(
            "enter the address in {}",
            AddressField::Email.menu_path()
        ))
}
