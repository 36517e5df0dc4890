//! The customer's own customers: companies, persons and addresses. Each row is generated only from the seed and the row
//! number, so even millions of rows do not have to be in memory.
//!
//! None of these persons is a user, so there must not be findings about them. Some of these persons have the same
//! address as a user, and others have an invalid address.

use super::company::OFFICES;
use super::dice::Dice;
use super::names::{CompanyName, PersonName};
use super::staff::FIRST_CUSTOMER;
use super::tables::is_capped;

/// Number of persons in each company.
const PERSONS_PER_COMPANY: u64 = 8;

/// Values that are not addresses but that people sometimes enter in an address field.
const NONSENSE: [&str; 5] = [
    "ingen",
    "ring heller",
    "kari@@firma",
    "post@firma.no; salg@firma.no",
    "?",
];

/// The persons who belong to the customer's customers.
#[derive(Debug, Clone)]
pub(super) struct Crowd {
    seed: u64,
    persons: u64,
    emails_per_person: u64,
}

/// A person who belongs to one of the customer's customers.
#[derive(Debug)]
pub(super) struct Stranger {
    /// The number of the person, counted from 0.
    pub(super) number: u64,
    pub(super) name: PersonName,
    /// The id of the person's company (`contact_id`).
    pub(super) contact: i64,
    pub(super) retired: bool,
}

impl Crowd {
    /// Returns a crowd of this many persons.
    pub(super) fn new(seed: u64, persons: u64, emails_per_person: u64) -> Self {
        Self {
            seed,
            persons,
            emails_per_person,
        }
    }

    /// Returns the number of persons.
    pub(super) fn persons(&self) -> u64 {
        self.persons
    }

    /// Returns the total number of addresses.
    pub(super) fn emails(&self) -> u64 {
        self.persons * self.emails_per_person
    }

    /// Returns the number of addresses of each person. Returns 1 if the number is 0, so that callers can divide by the
    /// result.
    pub(super) fn emails_per_person(&self) -> u64 {
        self.emails_per_person.max(1)
    }

    /// Returns the number of companies, which is at least one.
    pub(super) fn companies(&self) -> u64 {
        let companies = 1 + self.persons / PERSONS_PER_COMPANY;
        if is_capped(OFFICES + companies) {
            companies + 1
        } else {
            companies
        }
    }

    /// Returns the name of the company with this number.
    pub(super) fn company(&self, number: u64) -> String {
        let name = CompanyName::any(&mut Dice::of_row(self.seed, number));
        format!("{} {number}", name.title)
    }

    /// Returns the person with this number.
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

    /// Returns the person to whom the address with this number belongs, and the cell text of the address. For a few
    /// numbers, the cell text is `user`, which is the address of a user.
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
