//! Adds faults. Each fault changes only users that no other fault has changed, so that the expected findings are exact.
//!
//! Each fault is a function that changes the customer and records every finding to expect, including findings about
//! side effects.

mod advice;
mod archive;
mod customizations;
mod duplicates;
mod licences;
mod mailboxes;
mod spellings;
mod travel_and_satellites;

use super::Customer;
use super::addresses::{Address, AddressBook};
use super::dice::Dice;
use super::names::PersonName;
use super::truth::Severity;
use super::user::{Mail, Person, User, UserIndex};

/// A function that adds a fault, or returns `None` if no user is suitable or the customer has enough of these faults.
type Fault = fn(&mut Scene<'_>) -> Option<()>;

/// Faults that a database of any release can have.
const OF_ANY_RELEASE: [Fault; 46] = [
    advice::external_application,
    advice::mailbox,
    advice::mailbox_with_oauth,
    advice::document,
    advice::custom_table,
    advice::alias,
    advice::left_over_event,
    advice::mailing_sender,
    advice::orphan_person,
    archive::missing_file,
    archive::large_file,
    archive::other_archive,
    archive::large_attachment,
    archive::active_projects,
    archive::user_without_password,
    customizations::of_every_kind,
    customizations::partner_right,
    customizations::partner,
    customizations::retired_product,
    duplicates::same_address,
    duplicates::same_person,
    duplicates::secondary_address_clash,
    duplicates::inactive_holder,
    duplicates::alias_address,
    duplicates::look_alike_address,
    licences::user_without_licence,
    licences::licence_on_inactive_user,
    licences::several_plans,
    licences::licence_overbooked,
    licences::administrator_by_role_name,
    mailboxes::missing_address,
    mailboxes::malformed_address,
    mailboxes::unusual_address,
    mailboxes::hidden_characters,
    mailboxes::several_addresses,
    mailboxes::unroutable_domain,
    mailboxes::placeholder_address,
    mailboxes::shared_mailbox,
    mailboxes::likely_typo,
    mailboxes::foreign_domain,
    mailboxes::onmicrosoft_domain,
    mailboxes::sub_domain,
    travel_and_satellites::user_on_travel,
    travel_and_satellites::stale_travel_record,
    travel_and_satellites::unfinished_homecoming,
    travel_and_satellites::satellite,
];
/// Faults that require a column or table of a later release.
const OF_LATER_RELEASES: [Fault; 5] = [
    mailboxes::malformed_user_name,
    mailboxes::hidden_in_user_name,
    mailboxes::bouncing_address,
    mailboxes::user_name_differs,
    travel_and_satellites::sentry_addon,
];

/// The state used while faults are added to a customer.
pub(super) struct Scene<'a> {
    customer: &'a mut Customer,
    book: &'a mut AddressBook,
    dice: Dice,
    /// Users without a fault who can log in.
    ordinary: Vec<UserIndex>,
    /// Users without a fault who cannot log in.
    former: Vec<UserIndex>,
    /// Number of users taken from `ordinary`.
    spent: usize,
}

/// Adds each fault once, and then repeats faults until `budget` users have a fault or no suitable user is left.
pub(super) fn plant(customer: &mut Customer, book: &mut AddressBook, dice: Dice, budget: usize) {
    let mut faults: Vec<Fault> = OF_ANY_RELEASE.to_vec();
    if customer.era.is_later() {
        faults.extend(OF_LATER_RELEASES);
    }
    let mut scene = Scene::of(customer, book, dice);
    scene.dice.shuffle(&mut faults);
    for fault in &faults {
        fault(&mut scene);
    }
    let mut before = 0;
    while scene.spent < budget && scene.spent > before {
        before = scene.spent;
        for fault in &faults {
            if scene.spent < budget {
                fault(&mut scene);
            }
        }
    }
}

impl<'a> Scene<'a> {
    fn of(customer: &'a mut Customer, book: &'a mut AddressBook, mut dice: Dice) -> Self {
        let mut ordinary = customer.staff.ordinary.clone();
        let mut former = customer.staff.former.clone();
        dice.shuffle(&mut ordinary);
        dice.shuffle(&mut former);
        Self {
            customer,
            book,
            dice,
            ordinary,
            former,
            spent: 0,
        }
    }

    /// Takes a user who can log in and has no fault yet. Returns `None` if no such user is left.
    fn take(&mut self) -> Option<UserIndex> {
        let user = self.ordinary.pop()?;
        self.spent += 1;
        Some(user)
    }

    /// Takes a user who can log in and has no fault yet, and in some cases removes the user's licences. Returns `None`
    /// if no such user is left.
    fn take_any(&mut self) -> Option<UserIndex> {
        let user = self.take()?;
        if self.dice.per_cent(20) {
            self.take_licence(user);
        }
        Some(user)
    }

    /// Takes a former user who has no fault yet. Returns `None` if no such user is left.
    fn take_former(&mut self) -> Option<UserIndex> {
        self.former.pop()
    }

    fn user(&self, user: UserIndex) -> &User {
        self.customer.staff.user(user)
    }

    fn user_mut(&mut self, user: UserIndex) -> &mut User {
        self.customer.staff.user_mut(user)
    }

    fn person(&self, user: UserIndex) -> &Person {
        let person = self.customer.staff.person_of(user);
        &self.customer.staff.persons[person.expect("faults strike people only").0]
    }

    fn person_mut(&mut self, user: UserIndex) -> &mut Person {
        let person = self.customer.staff.person_of(user);
        &mut self.customer.staff.persons[person.expect("faults strike people only").0]
    }

    fn address(&self, user: UserIndex) -> Address {
        self.person(user).address.clone()
    }

    fn name(&self, user: UserIndex) -> PersonName {
        self.person(user).name
    }

    /// Returns an unused local part that fits the user's name.
    fn another_local(&mut self, user: UserIndex) -> String {
        let name = self.name(user);
        let domain = self.address(user).domain;
        self.book.mint(name, &domain).local
    }

    /// Removes the user's user name, and enters `cell` as the user's first address.
    fn enter(&mut self, user: UserIndex, cell: String) {
        self.user_mut(user).sign_in_name = None;
        self.person_mut(user).mails[0] = Mail::to(cell);
    }

    /// Removes a user's licences, and records the expected finding of the rule `user-without-licence`.
    fn take_licence(&mut self, user: UserIndex) {
        self.user_mut(user).licences.clear();
        self.expect("user-without-licence", Severity::Review, user);
    }

    /// Returns `Fail` if the user has a user plan, otherwise `Review`.
    fn severity(&self, user: UserIndex) -> Severity {
        if self.user(user).is_licensed() {
            Severity::Fail
        } else {
            Severity::Review
        }
    }

    fn expect(&mut self, rule: &'static str, severity: Severity, user: UserIndex) {
        let id = self.user(user).id;
        self.customer.truth.expect_user(rule, severity, id);
    }

    fn expect_all(&mut self, rule: &'static str, severity: Severity, users: &[UserIndex]) {
        for user in users {
            self.expect(rule, severity, *user);
        }
    }
}
