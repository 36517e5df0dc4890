//! Menu paths in SuperOffice. The names depend on the installed release.
//!
//! Sources: SuperOffice's documentation of 7.x (*Maintenance Client*), and of the upgrade to 9 (*SuperOffice Win
//! Admin*).

use crate::customer::{AddressField, Customer, Releases, User};
use crate::schema::Release;

/// The first release with user plans and the *Admin client*.
const ADMIN_CLIENT_SINCE: Release = Release { major: 8, minor: 0 };
/// The first release in which the Windows Admin client is installed separately.
const WIN_ADMIN_SINCE: Release = Release { major: 9, minor: 0 };
/// The first release that is administered in *Settings and maintenance*.
const SETTINGS_SINCE: Release = Release {
    major: 10,
    minor: 0,
};
/// The first release in which the Windows Admin client is no longer called *SuperOffice Win Admin*.
const WIN_ADMIN_UNTIL: Release = Release {
    major: 11,
    minor: 0,
};

/// Returns the name of the administration client. If the release is not known, the newest name is returned.
fn admin_client(releases: &Releases) -> &'static str {
    if has_licence_boxes(releases) {
        "Maintenance Client"
    } else if releases.lies_from(ADMIN_CLIENT_SINCE) && releases.lies_before(SETTINGS_SINCE) {
        "Admin client"
    } else {
        "Settings and maintenance"
    }
}

/// Returns whether users get licences with check boxes, as before the user plans of version 8.
fn has_licence_boxes(releases: &Releases) -> bool {
    releases.lies_before(ADMIN_CLIENT_SINCE)
}

/// Returns the path to the screen of users.
pub(in crate::rules) fn users(customer: &Customer) -> String {
    format!("{} > Users", admin_client(&customer.releases))
}

/// Returns the path to a user in the administration client.
pub(in crate::rules) fn user(customer: &Customer, user: &User) -> String {
    format!("{} > {}", users(customer), user.display_name())
}

/// Returns the path to the screen of licences.
pub(in crate::rules) fn licences(customer: &Customer) -> String {
    format!("{} > Licences", admin_client(&customer.releases))
}

/// Returns the path to the functional rights of a role.
pub(in crate::rules) fn functional_rights(customer: &Customer, role: &str) -> String {
    let client = admin_client(&customer.releases);
    format!("{client} > Roles > {role} > Functional rights")
}

/// Returns an instruction to give a user a plan or, before version 8, the licences. A sentence can begin with it.
pub(in crate::rules) fn give_plan(customer: &Customer, user: &User) -> String {
    let place = self::user(customer, user);
    if has_licence_boxes(&customer.releases) {
        format!("Tick the user licence and a client licence in {place} > licences")
    } else {
        format!("Choose a plan in {place} > User plan")
    }
}

/// Returns an instruction to release the plan of a user. A sentence can begin with it.
pub(in crate::rules) fn release_plan(customer: &Customer, user: &User) -> String {
    let place = self::user(customer, user);
    if has_licence_boxes(&customer.releases) {
        format!("Clear the licences in {place} > licences")
    } else {
        format!("Choose (No Selection) in {place} > User plan")
    }
}

/// Returns the path to the definition of satellites. Only the administration client for Windows has this screen.
fn satellites(customer: &Customer) -> String {
    let releases = &customer.releases;
    let client = if has_licence_boxes(releases) {
        "Maintenance Client"
    } else if releases.lies_before(WIN_ADMIN_SINCE) {
        "Admin client"
    } else if releases.lies_from(WIN_ADMIN_SINCE) && releases.lies_before(WIN_ADMIN_UNTIL) {
        "Windows Admin client (SuperOffice Win Admin)"
    } else {
        "Windows Admin client"
    };
    format!("{client} > Replication > Define satellites")
}

/// Returns an instruction for closing down a satellite.
pub(in crate::rules) fn close_down_satellite(customer: &Customer) -> String {
    format!(
        "Let the satellite replicate a last time. Then remove it in the {}. Ask SuperOffice support for the procedure.",
        satellites(customer)
    )
}

/// Returns the place where an address of a user is changed, with its preposition: `on the person card of KARI > E-mail`.
pub(in crate::rules) fn address(customer: &Customer, user: &User, field: AddressField) -> String {
    let card = format!("on the person card of {} > E-mail", user.display_name());
    let place = self::user(customer, user);
    match field {
        AddressField::UserName => format!("in {place} > User name"),
        AddressField::Email | AddressField::List if user.user_name().is_some() => {
            format!("{card}, and in {place} > User name")
        }
        AddressField::Email | AddressField::List => card,
        AddressField::Service => format!("in {place} > Service > E-mail"),
    }
}

/// Returns the place where an address that is not the first one is removed, with its preposition.
pub(in crate::rules) fn second_address(
    customer: &Customer,
    user: &User,
    field: AddressField,
) -> String {
    match field {
        AddressField::Email | AddressField::List => {
            format!("on the person card of {} > E-mail", user.display_name())
        }
        AddressField::UserName | AddressField::Service => address(customer, user, field),
    }
}

/// Returns an instruction to deactivate a user without deleting the user.
pub(in crate::rules) fn retire(customer: &Customer, user: &User) -> String {
    let place = self::user(customer, user);
    if has_licence_boxes(&customer.releases) {
        format!("{place}: remove the licences and mark as former employee")
    } else {
        format!("{place} > Mark as former employee")
    }
}

#[cfg(test)]
mod tests {
    use super::{give_plan, release_plan, satellites};
    use crate::customer::{ConsultantInput, Customer, TestCustomer};
    use crate::schema::Release;

    /// Returns the ready customer without the evidence of its release, and with this entered release.
    fn installed(release: Option<&str>) -> Customer {
        let release = release.map(|text| Release::parse(text).expect("a release"));
        TestCustomer::ready()
            .with(
                "associate",
                "associate_id name person_id type deleted\n2 KARI 12 0 0",
            )
            .with(
                "Email",
                "email_id person_id email_address type\n1 12 kari@firma.no 0",
            )
            .input(ConsultantInput {
                onsite_version: release,
                ..ConsultantInput::default()
            })
            .build()
    }

    #[test]
    fn client_and_field_follow_the_installed_release() {
        for (release, expected) in [
            (
                Some("7.5"),
                "Tick the user licence and a client licence in Maintenance Client > Users > KARI > licences",
            ),
            (
                Some("8.0"),
                "Choose a plan in Admin client > Users > KARI > User plan",
            ),
            (
                Some("9.2"),
                "Choose a plan in Admin client > Users > KARI > User plan",
            ),
            (
                Some("10.2"),
                "Choose a plan in Settings and maintenance > Users > KARI > User plan",
            ),
            (
                None,
                "Choose a plan in Settings and maintenance > Users > KARI > User plan",
            ),
        ] {
            let customer = installed(release);
            assert_eq!(
                give_plan(&customer, &customer.users[0]),
                expected,
                "{release:?}"
            );
        }
        let old = installed(Some("7.1"));
        assert_eq!(
            release_plan(&old, &old.users[0]),
            "Clear the licences in Maintenance Client > Users > KARI > licences"
        );
    }

    #[test]
    fn satellites_are_defined_in_the_windows_client() {
        for (release, client) in [
            (Some("7.1"), "Maintenance Client"),
            (Some("8.5"), "Admin client"),
            (Some("9.1"), "Windows Admin client (SuperOffice Win Admin)"),
            (Some("10.0"), "Windows Admin client (SuperOffice Win Admin)"),
            (Some("11.6"), "Windows Admin client"),
            (None, "Windows Admin client"),
        ] {
            assert_eq!(
                satellites(&installed(release)),
                format!("{client} > Replication > Define satellites"),
                "{release:?}"
            );
        }
    }
}
