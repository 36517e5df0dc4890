//! The customer's own customers: companies, persons and their addresses, each row made from its number
//! alone, so that millions need no memory.
//!
//! None of them is a user, so nothing here may become a finding: some share a user's
//! address, some have invalid ones.

use super::company::OFFICES;
use super::dice::Dice;
use super::names::{CompanyName, PersonName};
use super::staff::FIRST_CUSTOMER;
use super::tables::is_capped;

/// How many of the customer's customers work at one company.
const PERSONS_PER_COMPANY: u64 = 8;

/// What people who are not users have in the field for addresses, now and then.
const NONSENSE: [&str; 5] = [
    "ingen",
    "ring heller",
    "kari@@firma",
    "post@firma.no; salg@firma.no",
    "?",
];

/// The customer's own customers.
#[derive(Debug, Clone)]
pub(super) struct Crowd {
    seed: u64,
    persons: u64,
    emails_per_person: u64,
}

/// One person of the crowd.
#[derive(Debug)]
pub(super) struct Stranger {
    /// Counted from 0.
    pub(super) number: u64,
    pub(super) name: PersonName,
    /// `contact_id`.
    pub(super) contact: i64,
    pub(super) retired: bool,
}

impl Crowd {
    /// Returns a crowd of so many persons.
    pub(super) fn new(seed: u64, persons: u64, emails_per_person: u64) -> Self {
        Self {
            seed,
            persons,
            emails_per_person,
        }
    }

    /// Returns how many persons there are.
    pub(super) fn persons(&self) -> u64 {
        self.persons
    }

    /// Returns how many addresses there are.
    pub(super) fn emails(&self) -> u64 {
        self.persons * self.emails_per_person
    }

    /// Returns how many addresses each person has, at least one for those who count by it.
    pub(super) fn emails_per_person(&self) -> u64 {
        self.emails_per_person.max(1)
    }

    /// Returns how many companies there are; at least one.
    pub(super) fn companies(&self) -> u64 {
        let companies = 1 + self.persons / PERSONS_PER_COMPANY;
        if is_capped(OFFICES + companies) {
            companies + 1
        } else {
            companies
        }
    }

    /// Returns a company's name.
    pub(super) fn company(&self, number: u64) -> String {
        let name = CompanyName::any(&mut Dice::of_row(self.seed, number));
        format!("{} {number}", name.title)
    }

    /// Returns a person.
    pub(super) fn stranger(&self, number: u64) -> Stranger {
        let mut dice = Dice::of_row(self.seed, number);
        let company = dice.below(self.companies());
        Stranger {
            number,
            name: PersonName::any(&mut dice),
            contact: FIRST_CUSTOMER + i64::try_from(company).expect("ids fit into 64 bits"),
            retired: dice.per_cent(6),
        }
    }

    /// Returns the cell of an address by its number, and whose it is. `user` is an address that some
    /// of them share.
    pub(super) fn email(&self, number: u64, user: &str) -> (Stranger, String) {
        let stranger = self.stranger(number / self.emails_per_person());
        let mut dice = Dice::of_row(!self.seed, number);
        let cell = match dice.below(2000) {
            0 => user.to_owned(),
            1..=4 => dice.pick(&NONSENSE).to_owned(),
            _ => {
                let local = stranger.name.local();
                format!("{local}{number}@kunde{}.example", stranger.contact)
            }
        };
        (stranger, cell)
    }
}
