//! Generates an invented customer of any size, without faults or with known faults. Writes the exports of this
//! customer, and the findings that must be reported about the customer.
//!
//! Equal options lead to equal bytes on every platform. Users are kept in memory. The persons who belong to the
//! customer's customers may be millions, so they are generated row by row while they are written.

mod addresses;
mod advice;
mod archive;
mod company;
mod crowd;
mod customization;
mod dialect;
pub mod dice;
mod era;
mod faults;
mod licences;
mod moment;
pub mod names;
mod staff;
mod tables;
mod travel_and_satellites;
mod truth;
mod user;

use std::fs;
use std::io;
use std::path::Path;

pub use dialect::Format;
pub use era::WholeFault;
pub use truth::{ExpectedFinding, Overall, Severity, Truth};

use addresses::AddressBook;
use advice::Advice;
use company::Company;
use crowd::Crowd;
use dice::Dice;
use era::Era;
use licences::Catalogue;
use staff::Staff;
use travel_and_satellites::Replication;
use user::{Kind, RoleId, User};

/// The options for generating a customer.
#[derive(Debug, Clone)]
pub struct Options {
    /// Number of users who can log in (at least one).
    pub users: usize,
    /// Number of persons who belong to the customer's customers.
    pub persons: u64,
    /// Number of `Email` rows for each of these persons.
    pub emails_per_person: u64,
    /// The random seed, which determines everything that the other options leave open.
    pub seed: u64,
    /// Percentage of users with a fault. If it is above 0, every fault occurs at least once, provided that there are
    /// enough users. If it is 0, the customer has no faults.
    pub faults: usize,
    /// A fault of the whole database, or `None` if the customer does not have such a fault.
    pub whole_fault: Option<WholeFault>,
    /// The format of the exports.
    pub format: Format,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            users: 2000,
            persons: 40_000,
            emails_per_person: 1,
            seed: 1,
            faults: 2,
            whole_fault: None,
            format: Format::Csv,
        }
    }
}

/// A generated customer.
#[derive(Debug)]
pub struct Customer {
    seed: u64,
    format: Format,
    era: Era,
    company: Company,
    staff: Staff,
    catalogue: Catalogue,
    replication: Replication,
    advice: Advice,
    crowd: Crowd,
    /// The findings that must be reported.
    pub truth: Truth,
}

impl Customer {
    /// Generates a customer from these options.
    pub fn generate(options: &Options) -> Self {
        let mut dice = Dice::new(options.seed);
        let mut book = AddressBook::default();
        let company = Company::found(&mut dice);
        let staff = Staff::hire(options.users.max(1), &company, &mut book, &mut dice);
        let mut customer = Self {
            seed: options.seed,
            format: options.format,
            era: Era::of(options.whole_fault),
            catalogue: Catalogue::bought(&mut dice),
            replication: Replication::at_rest(),
            advice: Advice::default(),
            crowd: Crowd::new(options.seed, options.persons, options.emails_per_person),
            company,
            staff,
            truth: Truth::default(),
        };
        customer.expect_integration_users();
        customer.expect_deleted_users();
        customer.add_whole_fault(options.whole_fault);
        if options.faults > 0 {
            let budget = options.users * options.faults / 100;
            faults::plant(&mut customer, &mut book, dice.clone(), budget);
        }
        customer.avoid_caps(&mut book, &mut dice);
        customer
    }

    /// Creates `folder`. Writes the exports to its subfolder `exports`, and the expected findings to its file
    /// `truth.json`.
    ///
    /// # Errors
    /// Returns an error if the folder cannot be created, or for the first file that cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let exports = folder.join("exports");
        fs::create_dir_all(&exports)?;
        for (number, table) in (1..).zip(self.tables()) {
            let dialect = self.format.dialect(self.seed, number, table.content);
            dialect.write(table, &exports)?;
        }
        let archive = &self.advice.archive;
        let listing = if self.seed.is_multiple_of(2) {
            archive.dir()
        } else {
            archive.ls()
        };
        #[expect(
            clippy::disallowed_methods,
            reason = "writing files is what this program is for"
        )]
        fs::write(exports.join("so_arc.txt"), listing)?;
        self.truth.write(&folder.join("truth.json"))
    }

    /// Records an expected finding of `Severity::Review` for each system user, anonymous user and external user who is
    /// not deleted. Such users exist even in a customer without faults.
    fn expect_integration_users(&mut self) {
        for user in &self.staff.users {
            let integration = matches!(user.kind, Kind::System | Kind::Anonymous | Kind::External);
            if integration && !user.deleted {
                self.truth
                    .expect_user("integration-user", Severity::Review, user.id);
            }
        }
    }

    /// Finds each deleted user who is linked to the same person as a user who is not deleted. Records an expected
    /// finding of `Severity::Review` for both users. Such users exist even in a customer without faults.
    fn expect_deleted_users(&mut self) {
        let users = &self.staff.users;
        for deleted in users.iter().filter(|user| user.deleted) {
            let of_person = |user: &&User| !user.deleted && user.person == deleted.person;
            for user in users
                .iter()
                .filter(of_person)
                .filter(|user| user.person.is_some())
            {
                for id in [deleted.id, user.id] {
                    self.truth.expect_user("same-person", Severity::Review, id);
                }
            }
        }
    }

    /// Adds a fault of the whole database, and records the expected findings. For a version that is too old, only
    /// records the finding, because [`Era`] determines which columns are missing.
    fn add_whole_fault(&mut self, fault: Option<WholeFault>) {
        let administrators = self.staff.administrators.clone();
        let database = "database".to_owned();
        match fault {
            None => {}
            Some(WholeFault::VersionTooOld) => {
                self.truth
                    .expect("version-too-old", Severity::Fail, database);
            }
            Some(WholeFault::NoAdministrator) => {
                for user in administrators {
                    self.staff.user_mut(user).role = Some(RoleId::EMPLOYEE);
                }
                self.truth
                    .expect("no-administrator", Severity::Fail, database);
            }
            Some(WholeFault::AdministratorWithoutPlan) => {
                for user in administrators {
                    let user = self.staff.user_mut(user);
                    user.licences.clear();
                    let id = user.id;
                    self.truth
                        .expect_user("administrator-without-plan", Severity::Fail, id);
                    self.truth
                        .expect_user("user-without-licence", Severity::Review, id);
                }
            }
        }
    }

    /// Adds former users until every table about people or rights looks complete. A table looks incomplete if its
    /// number of rows is one at which some export tools stop.
    fn avoid_caps(&mut self, book: &mut AddressBook, dice: &mut Dice) {
        while self.looks_cut_off() {
            self.staff.let_go(&self.company, book, dice);
        }
    }
}

#[cfg(test)]
mod tests;
