//! Rows of the tables about Travel, satellites and preferences.

use super::licences::LicenceId;
use super::moment::Moment;

/// A row of `traveller`.
#[derive(Debug, Clone)]
pub(super) struct Traveller {
    /// The id of a user or, for a satellite, a number of at least 0x01000000.
    pub(super) travel_id: i64,
    pub(super) left: Moment,
    pub(super) heard: Moment,
}

/// A row of `satellite`.
#[derive(Debug, Clone)]
pub(super) struct Satellite {
    pub(super) id: i64,
    /// The id of the office that uses the satellite.
    pub(super) contact: i64,
}

/// A row of `UserPreference`.
#[derive(Debug, Clone)]
pub(super) struct Preference {
    pub(super) section: String,
    pub(super) key: String,
    pub(super) value: String,
}

/// The data about Travel users and satellites, and the preferences. Sentry add-ons are registered as preferences.
#[derive(Debug, Clone)]
pub(super) struct Replication {
    pub(super) travellers: Vec<Traveller>,
    /// The `associate_id` of each row in `travelidmapping`.
    pub(super) id_maps: Vec<i64>,
    pub(super) satellites: Vec<Satellite>,
    /// Licences that are assigned to satellites, each followed by the id of the satellite.
    pub(super) satellite_licences: Vec<(LicenceId, i64)>,
    pub(super) preferences: Vec<Preference>,
}

impl Replication {
    /// Returns data without users on Travel and without satellites.
    pub(super) fn at_rest() -> Self {
        let travel = |key: &str, value: &str| Preference {
            section: "Travel".to_owned(),
            key: key.to_owned(),
            value: value.to_owned(),
        };
        Self {
            travellers: Vec::new(),
            id_maps: Vec::new(),
            satellites: Vec::new(),
            satellite_licences: Vec::new(),
            preferences: vec![travel("EnableTravel", "1"), travel("TravelAsMenu", "0")],
        }
    }
}
