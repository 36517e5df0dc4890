//! The customer's own company and its offices, towns and domains.

use super::dice::Dice;
use super::names::{COUNTRIES, CompanyName, plain_letters};

/// The office in another country is in the town that has this index in `Country::towns`.
const ABROAD: usize = 2;

/// Number of offices of the customer's own company.
pub(super) const OFFICES: u64 = 3;

/// An office of the customer. It is a row of `contact`, to which the `person` rows of users refer.
#[derive(Debug, Clone)]
pub(super) struct Office {
    /// `contact_id`.
    pub(super) contact: i64,
    /// The company name, including the legal form.
    pub(super) name: String,
    /// The town of the office.
    pub(super) department: &'static str,
    /// The domain of the office's addresses.
    pub(super) domain: String,
}

/// The customer as a company.
#[derive(Debug, Clone)]
pub(super) struct Company {
    /// The offices; the head office comes first.
    pub(super) offices: Vec<Office>,
    /// The serial number of the licence.
    pub(super) serial: u64,
}

impl Company {
    /// Returns a company with two offices in one country and one office in another country.
    pub(super) fn found(dice: &mut Dice) -> Self {
        let name = CompanyName::any(dice);
        let home = dice.index(COUNTRIES.len());
        let abroad = (home + 1 + dice.index(COUNTRIES.len() - 1)) % COUNTRIES.len();
        let offices = (1..)
            .zip([(home, 0), (home, 1), (abroad, ABROAD)])
            .map(|(contact, (country, town))| {
                let country = COUNTRIES[country];
                // Top-level domains such as `.no` and `.nl` differ in only one letter. The domain of the office in
                // another country therefore also contains the town. Otherwise it would look like a typo of the head
                // office's domain.
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

    /// Returns the head office.
    pub(super) fn head_office(&self) -> &Office {
        &self.offices[0]
    }
}
