//! Where to click in SuperOffice; the names depend on the installed version.

use crate::customer::{AddressField, Customer, User};
use crate::schema::Release;

/// The first release whose administration client is called *Settings and maintenance* and has user plans.
const USER_PLANS_SINCE: Release = Release { major: 8, minor: 0 };

/// Returns where a user's plan is chosen, or the user's licences before version 8.
pub(in crate::rules) fn user_plan(customer: &Customer, user: &User) -> String {
    let user = user.display_name();
    if customer.releases.is_before(USER_PLANS_SINCE) {
        format!("Maintenance Client > Users > {user} > licences")
    } else {
        format!("Settings and maintenance > Users > {user} > User plan")
    }
}

/// Returns where an address of a user is changed.
pub(in crate::rules) fn address(user: &User, field: AddressField) -> String {
    let name = user.display_name();
    let card = format!("the person card of {name} > E-mail");
    let user_name = format!("Settings and maintenance > Users > {name} > User name");
    match field {
        AddressField::UserName => user_name,
        AddressField::Email | AddressField::List if user.user_name.is_some() => {
            format!("{card}, and in {user_name}")
        }
        AddressField::Email | AddressField::List => card,
        AddressField::Service => {
            format!("Settings and maintenance > Users > {name} > Service > E-mail")
        }
    }
}

/// Returns how a user is taken out of use without being deleted.
pub(in crate::rules) fn retire(customer: &Customer, user: &User) -> String {
    let name = user.display_name();
    if customer.releases.is_before(USER_PLANS_SINCE) {
        format!(
            "Maintenance Client > Users > {name}: remove the licences and mark as former employee"
        )
    } else {
        format!("Settings and maintenance > Users > {name} > Mark as former employee")
    }
}
