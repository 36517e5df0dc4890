//! Menu paths in SuperOffice. The names in the paths depend on the installed release.
//!
//! Sources: SuperOffice's documentation of 7.x (*Maintenance Client*), and of the upgrade to 9 (*SuperOffice Win
//! Admin*).

use crate::customer::{AddressField, Customer, Releases, User};
use crate::locale::{Message, Text};
use crate::schema::Release;

/// The first release with user plans and the *Admin client*.
const ADMIN_CLIENT_SINCE: Release = Release { major: 8, minor: 0 };
/// The first release in which the Windows Admin client is installed separately.
const WIN_ADMIN_SINCE: Release = Release { major: 9, minor: 0 };
/// The first release whose administration client is *Settings and maintenance*.
const SETTINGS_SINCE: Release = Release {
    major: 10,
    minor: 0,
};
/// The first release in which the Windows Admin client is no longer called *SuperOffice Win Admin*.
const WIN_ADMIN_UNTIL: Release = Release {
    major: 11,
    minor: 0,
};

/// Returns the name of the administration client. If the release is not known, returns the name of the newest client.
fn admin_client(releases: &Releases) -> Message {
    if has_licence_boxes(releases) {
        Message::new("client-maintenance")
    } else if releases.lies_from(ADMIN_CLIENT_SINCE) && releases.lies_before(SETTINGS_SINCE) {
        Message::new("client-admin")
    } else {
        Message::new("client-settings")
    }
}

/// Returns whether a user's licences are chosen with check boxes. Releases before version 8 have these boxes instead of
/// user plans.
pub(in crate::rules) fn has_licence_boxes(releases: &Releases) -> bool {
    releases.lies_before(ADMIN_CLIENT_SINCE)
}

/// Returns the name of the administration client of the installed release.
pub(in crate::rules) fn client(customer: &Customer) -> Message {
    admin_client(&customer.releases)
}

/// Returns the path to the screen of users.
pub(in crate::rules) fn users(customer: &Customer) -> Message {
    Message::new("path-users").with("client", admin_client(&customer.releases))
}

/// Returns the path to a user in the administration client.
pub(in crate::rules) fn user(customer: &Customer, user: &User) -> Message {
    Message::new("path-user")
        .with("client", admin_client(&customer.releases))
        .with("user", user.argument())
}

/// Returns the path to the screen of licences.
pub(in crate::rules) fn licences(customer: &Customer) -> Message {
    Message::new("path-licences").with("client", admin_client(&customer.releases))
}

/// Returns the path to the functional rights of a role.
pub(in crate::rules) fn functional_rights(customer: &Customer, role: &str) -> Message {
    Message::new("path-functional-rights")
        .with("client", admin_client(&customer.releases))
        .with("role", role)
}

/// Returns an instruction to give a user a plan, or, before version 8, licences.
pub(in crate::rules) fn give_plan(customer: &Customer, user: &User) -> Message {
    let path = self::user(customer, user);
    if has_licence_boxes(&customer.releases) {
        Message::new("give-licences").with("path", path)
    } else {
        Message::new("give-plan").with("path", path)
    }
}

/// Returns an instruction to remove the plan (before version 8, the licences) from a user account.
pub(in crate::rules) fn release_plan(customer: &Customer, user: &User) -> Message {
    let path = self::user(customer, user);
    if has_licence_boxes(&customer.releases) {
        Message::new("release-licences").with("path", path)
    } else {
        Message::new("release-plan").with("path", path)
    }
}

/// Returns an instruction to remove the plan (before version 8, the licences) if the user account is not needed.
pub(in crate::rules) fn release_unneeded_plan(customer: &Customer, user: &User) -> Message {
    let path = self::user(customer, user);
    let user = user.argument();
    if has_licence_boxes(&customer.releases) {
        Message::new("release-unneeded-licences")
            .with("user", user)
            .with("path", path)
    } else {
        Message::new("release-unneeded-plan")
            .with("user", user)
            .with("path", path)
    }
}

/// Returns an instruction for a user who does not need access: remove the plan if the user has one, and accept the
/// finding. The instruction begins with the condition, so that it can follow a question.
pub(in crate::rules) fn without_access(customer: &Customer, user: &User) -> Message {
    if customer.licences.known() && !user.is_licensed() {
        return Message::new("without-access").with("user", user.argument());
    }
    let path = self::user(customer, user);
    if has_licence_boxes(&customer.releases) {
        Message::new("without-access-licences")
            .with("path", path)
            .with("user", user.argument())
    } else {
        Message::new("without-access-plan")
            .with("path", path)
            .with("user", user.argument())
    }
}

/// Returns the path to the definition of satellites, which only the administration client for Windows contains.
fn satellites(customer: &Customer) -> Message {
    let releases = &customer.releases;
    let client = if has_licence_boxes(releases) {
        Message::new("client-maintenance")
    } else if releases.lies_from(WIN_ADMIN_SINCE) && releases.lies_before(WIN_ADMIN_UNTIL) {
        Message::new("client-win-admin")
    } else if releases.lies_before(WIN_ADMIN_SINCE) || releases.lies_from(WIN_ADMIN_UNTIL) {
        Message::new("client-windows-admin")
    } else {
        Message::new("client-windows-admin-any")
    };
    Message::new("path-satellites").with("client", client)
}

/// Returns an instruction for closing down a satellite.
pub(in crate::rules) fn close_down_satellite(customer: &Customer) -> Text {
    let close = Message::new("close-satellite").with("path", satellites(customer));
    done_when_finished(close)
}

/// Adds a sentence to the action. The sentence says that the finding is resolved only when the action is finished, not
/// when somebody has been asked.
pub(in crate::rules) fn done_when_finished(action: impl Into<Text>) -> Text {
    let action: Text = action.into();
    action.then(Message::new("done-when-finished"))
}

/// Returns the place where a user's address is changed, such as `person card of KARI > E-mail`. In a message, the place
/// follows a colon.
pub(in crate::rules) fn address(customer: &Customer, user: &User, field: AddressField) -> Message {
    let path = || self::user(customer, user);
    match field {
        AddressField::UserName => Message::new("place-user-name").with("path", path()),
        AddressField::Email | AddressField::List if user.user_name().is_some() => {
            Message::new("place-person-card-and-user-name")
                .with("user", user.argument_with_name())
                .with("path", path())
        }
        AddressField::Email | AddressField::List => person_card(user),
        AddressField::Service => Message::new("place-service").with("path", path()),
    }
}

fn person_card(user: &User) -> Message {
    Message::new("place-person-card").with("user", user.argument_with_name())
}

/// Returns the place where an address other than a user's first address is removed. In a message, the place follows a
/// colon.
pub(in crate::rules) fn second_address(
    customer: &Customer,
    user: &User,
    field: AddressField,
) -> Message {
    match field {
        AddressField::Email | AddressField::List => person_card(user),
        AddressField::UserName | AddressField::Service => address(customer, user, field),
    }
}

/// Returns an instruction to take an unneeded user account out of use without deleting it.
pub(in crate::rules) fn retire(customer: &Customer, user: &User) -> Message {
    Message::new("retire-user")
        .with("user", user.argument())
        .with("steps", retire_steps(customer, user))
}

/// Returns an instruction that applies if `user` and `keeper` belong to one person: take the account of `user` out of
/// use.
pub(in crate::rules) fn retire_one_person(
    customer: &Customer,
    user: &User,
    keeper: &User,
) -> Message {
    Message::new("retire-one-person")
        .with("user", user.argument())
        .with("keeper", keeper.argument())
        .with("steps", retire_steps(customer, user))
}

/// Returns the steps to take a user account out of use. The steps also remove the plan and the addresses, because the
/// rules would report a former employee who still has them.
fn retire_steps(customer: &Customer, user: &User) -> Message {
    let steps = if has_licence_boxes(&customer.releases) {
        "retire-steps-licences"
    } else if customer.licences.known() && !user.is_licensed() {
        "retire-steps-without-plan"
    } else {
        "retire-steps"
    };
    Message::new(steps)
        .with("path", self::user(customer, user))
        .with("place", address(customer, user, AddressField::Email))
}

#[cfg(test)]
mod tests {
    use super::{give_plan, release_plan, satellites};
    use crate::customer::{ConsultantInput, Customer, TestCustomer};
    use crate::locale::Language;
    use crate::schema::Release;

    /// Returns a test customer for whom this release was entered. The tables do not show the installed release.
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
                "Tick the user licence and a client licence: Maintenance Client > Users > KARI > Licences. If none is free, ask your consultant.",
            ),
            (
                Some("8.0"),
                "Choose a user plan with a free licence: Admin client > Users > KARI > User plan. If no licence is free, ask your consultant.",
            ),
            (
                Some("9.2"),
                "Choose a user plan with a free licence: Admin client > Users > KARI > User plan. If no licence is free, ask your consultant.",
            ),
            (
                Some("10.2"),
                "Choose a user plan with a free licence: Settings and maintenance > Users > KARI > User plan. If no licence is free, ask your consultant.",
            ),
            (
                None,
                "Choose a user plan with a free licence: Settings and maintenance > Users > KARI > User plan. If no licence is free, ask your consultant.",
            ),
        ] {
            let customer = installed(release);
            assert_eq!(
                give_plan(&customer, &customer.users[0]).in_language(Language::English),
                expected,
                "{release:?}"
            );
        }
        let old = installed(Some("7.1"));
        assert_eq!(
            release_plan(&old, &old.users[0]).in_language(Language::English),
            "Clear the licences: Maintenance Client > Users > KARI > Licences."
        );
    }

    #[test]
    fn satellites_are_defined_in_the_windows_client() {
        let windows = "\"Windows Admin client\" (the administration program for Windows)";
        let win_admin = "\"Windows Admin client\" (SuperOffice Win Admin)";
        let any = "\"Windows Admin client\" (the administration program for Windows; versions 9 and 10: \
                   \"SuperOffice Win Admin\")";
        for (release, client) in [
            (Some("7.1"), "Maintenance Client"),
            (Some("8.5"), windows),
            (Some("9.1"), win_admin),
            (Some("10.0"), win_admin),
            (Some("11.6"), windows),
            (None, any),
        ] {
            assert_eq!(
                satellites(&installed(release)).in_language(Language::English),
                format!("{client} > \"Replication\" > \"Define satellites\""),
                "{release:?}"
            );
        }
    }
}
