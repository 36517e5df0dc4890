//! All rows of `associate` and the persons that belong to them: users who can log in, users who can no longer log in,
//! rooms, and system users. No user has a fault until faults are added.

use std::collections::BTreeSet;

use super::addresses::AddressBook;
use super::company::{Company, Office};
use super::dice::Dice;
use super::licences::{CONFIDENTIAL, LicenceId, NO_PLAN, OTHER_PLANS, SALES, TRAVEL};
use super::moment::Moment;
use super::names::PersonName;
use super::user::{Kind, Mail, MailKind, Person, PersonIndex, RoleId, User, UserIndex};

/// The users and persons of the customer's own company.
#[derive(Debug, Clone, Default)]
pub(super) struct Staff {
    pub(super) users: Vec<User>,
    pub(super) persons: Vec<Person>,
    /// Users who have a role with administrator rights.
    pub(super) administrators: Vec<UserIndex>,
    /// Users who can log in and are not administrators.
    pub(super) ordinary: Vec<UserIndex>,
    /// Users who have left or are deleted.
    pub(super) former: Vec<UserIndex>,
    logins: BTreeSet<String>,
}

impl Staff {
    /// Returns the staff: `count` users who can log in, other users (such as former users and system users), and the
    /// persons of all users.
    pub(super) fn hire(
        count: usize,
        company: &Company,
        book: &mut AddressBook,
        dice: &mut Dice,
    ) -> Self {
        let mut staff = Self::default();
        staff.add("ROBOT", Kind::System, Some(RoleId::SYSTEM), dice);
        for number in 0..count {
            let user = staff.employ(company, book, dice);
            if number <= count / 400 {
                let general = number % 2 == 0;
                staff.user_mut(user).role = Some(if general {
                    RoleId::GENERAL_ADMINISTRATOR
                } else {
                    RoleId::USER_ADMINISTRATOR
                });
                staff.administrators.push(user);
            } else {
                staff.ordinary.push(user);
            }
            if dice.per_cent(8) {
                staff.let_go(company, book, dice);
            }
            if dice.per_cent(1) {
                staff.add("ROOM", Kind::Resource, None, dice);
            }
        }
        staff.add("ANONYMOUS", Kind::Anonymous, Some(RoleId::ANONYMOUS), dice);
        staff.add("INSTALL", Kind::Employee, Some(RoleId::ASSISTANT), dice);
        staff.welcome_guests(company, book, dice);
        staff
    }

    /// Adds a former user without a plan, who is either retired or deleted.
    pub(super) fn let_go(&mut self, company: &Company, book: &mut AddressBook, dice: &mut Dice) {
        let user = self.employ(company, book, dice);
        let last_login = Moment::within(dice, 2012, 2024);
        let only_retired = dice.per_cent(60);
        let former = self.user_mut(user);
        former.licences = vec![NO_PLAN];
        former.deleted = !only_retired;
        former.service = false;
        former.last_login = last_login;
        let person = self.person_of(user).expect("employees have a person");
        self.persons[person.0].retired = only_retired;
        self.former.push(user);
    }

    /// Adds a second user for the person of `user`, and returns the index of the second user.
    pub(super) fn double(&mut self, user: UserIndex, dice: &mut Dice) -> UserIndex {
        let twin = self.user(user).clone();
        let login = self.free_login(&twin.login);
        self.push(User {
            login,
            sign_in_name: None,
            service: false,
            last_login: Moment::within(dice, 2015, 2023),
            ..twin
        })
    }

    /// Returns the user with this index.
    pub(super) fn user(&self, index: UserIndex) -> &User {
        &self.users[index.0]
    }

    /// Returns a mutable reference to the user with this index.
    pub(super) fn user_mut(&mut self, index: UserIndex) -> &mut User {
        &mut self.users[index.0]
    }

    /// Returns the person to whom a user is linked, or `None` if the user is not linked to a person.
    pub(super) fn person_of(&self, user: UserIndex) -> Option<PersonIndex> {
        self.user(user).person
    }

    fn employ(&mut self, company: &Company, book: &mut AddressBook, dice: &mut Dice) -> UserIndex {
        // Most persons work at the head office.
        let office = &company.offices[[0, 0, 0, 1, 2][dice.index(5)]];
        let name = PersonName::any(dice);
        let person = self.card(name, office, book, dice);
        let address = self.persons[person.0].address.text();
        let sign_in_name = match dice.below(6) {
            0 | 1 => Some(address),
            2 => Some(capitalised(&address)),
            3 => Some(name.first.to_lowercase()),
            _ => None,
        };
        let login = self.free_login(&initials(name));
        let licences = licences_of_employee(dice);
        self.push(User {
            id: 0,
            login,
            kind: Kind::Employee,
            person: Some(person),
            deleted: false,
            role: Some(dice.pick(&[RoleId::EMPLOYEE, RoleId::EMPLOYEE, RoleId::ASSISTANT])),
            licences,
            sign_in_name,
            service: dice.per_cent(10),
            last_login: Moment::within(dice, 2025, 2026),
        })
    }

    /// Adds a person with one address and, in some cases, a second address, a chat name, or both.
    fn card(
        &mut self,
        name: PersonName,
        office: &Office,
        book: &mut AddressBook,
        dice: &mut Dice,
    ) -> PersonIndex {
        let address = book.mint(name, &office.domain);
        let mut mails = vec![Mail::to(address.text())];
        if dice.per_cent(15) {
            mails.push(Mail::to(book.mint(name, &office.domain).text()));
        }
        if dice.per_cent(5) {
            mails.push(Mail {
                kind: MailKind::Chat,
                ..Mail::to(address.local.clone())
            });
        }
        self.persons.push(Person {
            name,
            contact: office.contact,
            retired: false,
            address,
            mails,
        });
        PersonIndex(self.persons.len() - 1)
    }

    /// Adds users who are out of scope: a portal user, a partner's consultant without a plan, and a deleted user. The
    /// deleted user and an administrator are linked to the same person.
    fn welcome_guests(&mut self, company: &Company, book: &mut AddressBook, dice: &mut Dice) {
        for (kind, role) in [
            (Kind::External, RoleId::EXTERNAL),
            (Kind::Employee, RoleId::ASSISTANT),
        ] {
            let user = self.employ(company, book, dice);
            let person = self.person_of(user).expect("employees have a person");
            self.persons[person.0].contact = FIRST_CUSTOMER;
            let guest = self.user_mut(user);
            guest.kind = kind;
            guest.role = Some(role);
            guest.licences.clear();
        }
        if let Some(twofold) = self.administrators.first().copied() {
            let second = self.double(twofold, dice);
            let second = self.user_mut(second);
            second.deleted = true;
            second.licences.clear();
        }
    }

    fn add(&mut self, login: &str, kind: Kind, role: Option<RoleId>, dice: &mut Dice) -> UserIndex {
        let login = self.free_login(login);
        let last_login = match kind {
            Kind::System => Moment::within(dice, 2026, 2026),
            _ => Moment::NEVER,
        };
        self.push(User {
            id: 0,
            login,
            kind,
            person: None,
            deleted: false,
            role,
            licences: Vec::new(),
            sign_in_name: None,
            service: false,
            last_login,
        })
    }

    fn push(&mut self, user: User) -> UserIndex {
        let index = UserIndex(self.users.len());
        let id = id_after(index.0);
        self.users.push(User { id, ..user });
        index
    }

    fn free_login(&mut self, wish: &str) -> String {
        let numbered = (2..).map(|number: u64| format!("{wish}{number}"));
        std::iter::once(wish.to_owned())
            .chain(numbered)
            .find(|login| self.logins.insert(login.clone()))
            .expect("numbers do not run out")
    }
}

/// The lowest `contact_id` of the customer's customers. The ids of the customer's own offices are lower.
pub(super) const FIRST_CUSTOMER: i64 = 1000;

/// Returns the id of the user at this index. The ids have gaps, as in a database from which rows were deleted.
fn id_after(index: usize) -> i64 {
    let index = i64::try_from(index).expect("ids fit into 64 bits");
    1 + index + index / 7
}

fn licences_of_employee(dice: &mut Dice) -> Vec<LicenceId> {
    let plan = if dice.per_cent(70) {
        SALES
    } else {
        dice.pick(&OTHER_PLANS)
    };
    let mut licences = vec![plan];
    if dice.per_cent(6) {
        licences.push(CONFIDENTIAL);
    }
    if dice.per_cent(3) {
        licences.push(TRAVEL);
    }
    licences
}

/// Returns the initials of a name, such as *KBR* for `Kari Bråten`.
fn initials(name: PersonName) -> String {
    let letters = name.first.chars().take(1).chain(name.last.chars().take(2));
    letters.flat_map(char::to_uppercase).collect()
}

fn capitalised(address: &str) -> String {
    let mut letters = address.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
