//! The customer's own company: its offices, their towns and domains.

use super::dice::Dice;
use super::names::{COUNTRIES, CompanyName, plain_letters};

/// Which of a country's towns a foreign office is in.
const ABROAD: usize = 2;

/// How many offices a company has.
pub(super) const OFFICES: u64 = 3;

/// One of "our companies": the users' persons belong to it.
#[derive(Debug, Clone)]
pub(super) struct Office {
    /// `contact_id`.
    pub(super) contact: i64,
    /// The company's name with its legal form.
    pub(super) name: String,
    /// Town.
    pub(super) department: &'static str,
    /// Domain of its addresses.
    pub(super) domain: String,
}

/// The customer.
#[derive(Debug, Clone)]
pub(super) struct Company {
    /// Its offices, the head office first.
    pub(super) offices: Vec<Office>,
    /// Serial number of its licence.
    pub(super) serial: u64,
}

impl Company {
    /// Returns a company with two offices in one country and one abroad.
    pub(super) fn found(dice: &mut Dice) -> Self {
        let name = CompanyName::any(dice);
        let home = dice.index(COUNTRIES.len());
        let abroad = (home + 1 + dice.index(COUNTRIES.len() - 1)) % COUNTRIES.len();
        let offices = (1..)
            .zip([(home, 0), (home, 1), (abroad, ABROAD)])
            .map(|(contact, (country, town))| {
                let country = COUNTRIES[country];
                // Endings such as `.no` and `.nl` are one letter apart, so domains abroad differ otherwise.
                let department = country.towns[town];
                let abroad = format!("{}-{}", name.domain, plain_letters(department));
                let domain = if town == ABROAD {
                    &abroad
                } else {
                    &name.domain
                };
                Office {
                    contact,
                    name: format!("{} {}", name.title, country.form),
                    department,
                    domain: format!("{domain}.{}", country.tld),
                }
            })
            .collect();
        Self {
            offices,
            serial: 1_000_000_000 + dice.below(9_000_000_000),
        }
    }

    /// Returns the office that the company is run from.
    pub(super) fn head_office(&self) -> &Office {
        &self.offices[0]
    }
}
