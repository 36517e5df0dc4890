//! Licences that the customer bought: user plans of one of two product generations, and other licences.

use super::dice::Dice;

/// The id of a licence (`ModuleLicense_id`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LicenceId(pub(super) i64);

/// The id of the row that means "no plan".
pub(super) const NO_PLAN: LicenceId = LicenceId(1);
/// The plan that most users have.
pub(super) const SALES: LicenceId = LicenceId(2);
/// The plans that fewer users have.
pub(super) const OTHER_PLANS: [LicenceId; 3] = [LicenceId(3), LicenceId(4), LicenceId(5)];
/// The licence for access to confidential activities. It is not a user plan.
pub(super) const CONFIDENTIAL: LicenceId = LicenceId(6);
/// The licence for SuperOffice Travel. It is not a user plan.
pub(super) const TRAVEL: LicenceId = LicenceId(7);
/// The licence for a satellite. It is not a user plan.
pub(super) const SATELLITE: LicenceId = LicenceId(8);

/// A row of `ModuleLicense`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Licence {
    pub(super) id: LicenceId,
    /// `moduleName`.
    pub(super) code: &'static str,
    /// `moduleDescription`. In some rows, it contains text in several languages.
    pub(super) title: &'static str,
    /// `extraFlags`. The value 1 marks a user plan.
    pub(super) flags: i64,
    pub(super) unrestricted: bool,
}

impl Licence {
    /// A licence for a product that SuperOffice has retired.
    pub(super) const RETIRED: Self = Self::of(LicenceId(9), "reporter-studio", "Reporter Studio");

    /// Returns a licence that is neither a plan nor unrestricted.
    const fn of(id: LicenceId, code: &'static str, title: &'static str) -> Self {
        Self {
            id,
            code,
            title,
            flags: 0,
            unrestricted: false,
        }
    }
}

const NO_SELECTION: Licence = Licence {
    flags: 1,
    unrestricted: true,
    ..Licence::of(NO_PLAN, "superlicense-no-selection", "(No Selection)")
};
const OTHER_LICENCES: [Licence; 3] = [
    Licence {
        unrestricted: true,
        ..Licence::of(CONFIDENTIAL, "visible-for", "Confidential activities")
    },
    Licence::of(TRAVEL, "travel", "Travel"),
    Licence::of(SATELLITE, "satellite", "NO:\"Satellitt\";US:\"Satellite\""),
];

/// The licences that the customer bought.
#[derive(Debug, Clone)]
pub(super) struct Catalogue {
    /// `moduleVersion`.
    pub(super) version: &'static str,
    pub(super) licences: Vec<Licence>,
    /// The licence that was assigned more often than it was bought, and the difference between the two numbers. `None`
    /// if enough licences were bought.
    pub(super) short: Option<(LicenceId, i64)>,
}

const PLANS_OF_8: [(&str, &str); 4] = [
    (
        "superlicense-sales-pro",
        "NO:\"Salg Premium\";US:\"Sales Premium\"",
    ),
    ("superlicense-service-pro", "Service Premium"),
    (
        "superlicense-marketing-pro",
        "GE:\"Marketing Premium\";US:\"Marketing Premium\"",
    ),
    (
        "superlicense-complete",
        "NO:\"Komplett\";SW:\"Komplett\";US:\"Complete\"",
    ),
];
const PLANS_OF_10: [(&str, &str); 4] = [
    ("ten-sales", "NO:\"Salg Premium\";US:\"Sales Premium\""),
    ("ten-service", "Service Premium"),
    (
        "ten-marketing",
        "SW:\"Marknad Premium\";US:\"Marketing Premium\"",
    ),
    (
        "ten-salesservicemarketing",
        "Sales, Service and Marketing Premium",
    ),
];

impl Catalogue {
    /// Returns a catalogue with the row "no plan", the user plans of a randomly chosen product generation, and the
    /// licences that are not user plans.
    pub(super) fn bought(dice: &mut Dice) -> Self {
        let (version, plans) = if dice.per_cent(50) {
            ("8.5", PLANS_OF_8)
        } else {
            ("10.2", PLANS_OF_10)
        };
        let ids = std::iter::once(SALES).chain(OTHER_PLANS);
        let plans = ids.zip(plans).map(|(id, (code, title))| Licence {
            flags: 1,
            ..Licence::of(id, code, title)
        });
        let mut licences = vec![NO_SELECTION];
        licences.extend(plans);
        licences.extend(OTHER_LICENCES);
        Self {
            version,
            licences,
            short: None,
        }
    }

    /// Returns the code name of a licence.
    ///
    /// # Panics
    /// Panics if the customer does not have the licence.
    pub(super) fn code(&self, id: LicenceId) -> &'static str {
        let licence = self.licences.iter().find(|licence| licence.id == id);
        licence.expect("every id is in the catalogue").code
    }

    /// Returns how many licences with this id the customer bought. The number is lower than the number of assigned
    /// licences (`given`) if `short` contains the id. Otherwise, it is higher.
    pub(super) fn bought_of(&self, id: LicenceId, given: i64) -> i64 {
        match self.short {
            Some((short, by)) if short == id => given - by,
            _ => given + 2 + given / 10,
        }
    }
}
