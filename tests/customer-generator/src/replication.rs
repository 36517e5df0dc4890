//! What the tables of Travel, Satellite and preferences contain below their header.

use super::licences::LicenceId;
use super::moment::Moment;

/// A row of `traveller`.
#[derive(Debug, Clone)]
pub(super) struct Traveller {
    /// An associate, or from 0x01000000 on a satellite.
    pub(super) travel_id: i64,
    pub(super) left: Moment,
    pub(super) heard: Moment,
}

/// A row of `satellite`.
#[derive(Debug, Clone)]
pub(super) struct Satellite {
    pub(super) id: i64,
    /// The office whose database it is.
    pub(super) contact: i64,
}

/// A row of `UserPreference`.
#[derive(Debug, Clone)]
pub(super) struct Preference {
    pub(super) section: String,
    pub(super) key: String,
    pub(super) value: String,
}

/// Everything that is away, and the add-ons that are registered.
#[derive(Debug, Clone)]
pub(super) struct Replication {
    pub(super) travellers: Vec<Traveller>,
    /// `associate_id` of each row of `travelidmapping`.
    pub(super) id_maps: Vec<i64>,
    pub(super) satellites: Vec<Satellite>,
    /// Licences given to satellites.
    pub(super) satellite_licences: Vec<(LicenceId, i64)>,
    pub(super) preferences: Vec<Preference>,
}

impl Replication {
    /// Returns a database with everybody at home; the right to use Travel is not a fault.
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
