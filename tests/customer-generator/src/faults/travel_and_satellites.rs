//! Faults of the requirements `travel`, `satellite` and `sentry-addons`.

use super::super::licences::SATELLITE;
use super::super::moment::Moment;
use super::super::tables::is_capped;
use super::super::travel_and_satellites::{Preference, Satellite, Traveller};
use super::super::truth::Severity;
use super::Scene;

/// The first id that is used for users who no longer exist. It is above the ids of existing users, and below the ids
/// that satellites assign.
const GONE: i64 = 9_000_000;
/// The first id that the first satellite assigns. Satellite `n` assigns ids from `n` times this number on.
const SATELLITE_RANGE: i64 = 0x0100_0000;
/// Maximum number of satellites. Real customers have only a few.
const MAX_SATELLITES: usize = 5;
const MAX_PREFERENCES: usize = 10;

/// Marks a user as being on Travel, and adds rows to `travelidmapping`.
pub(super) fn user_on_travel(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let id = scene.user(user).id;
    away(scene, id);
    scene.customer.replication.id_maps.extend([id, id]);
    scene.expect("user-on-travel", Severity::Fail, user);
    Some(())
}

/// Adds a row of `traveller` for a user who does not exist.
pub(super) fn stale_travel_record(scene: &mut Scene<'_>) -> Option<()> {
    let travellers = scene.customer.replication.travellers.len();
    let id = GONE + i64::try_from(travellers).ok()?;
    away(scene, id);
    let truth = &mut scene.customer.truth;
    truth.expect(
        "stale-travel-record",
        Severity::Fail,
        format!("traveller {id}"),
    );
    Some(())
}

/// Adds rows to `travelidmapping` for a user who is not on Travel.
pub(super) fn unfinished_homecoming(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let id = scene.user(user).id;
    let rows = 1 + scene.dice.index(40);
    let maps = &mut scene.customer.replication.id_maps;
    maps.extend(std::iter::repeat_n(id, rows));
    if is_capped(u64::try_from(maps.len()).ok()?) {
        maps.push(id);
    }
    scene.expect("unfinished-homecoming", Severity::Review, user);
    Some(())
}

/// Adds a row of `satellite`. In some cases, also adds a row of `traveller`, a licence for the satellite, or both.
pub(super) fn satellite(scene: &mut Scene<'_>) -> Option<()> {
    let known = scene.customer.replication.satellites.len();
    let id = i64::try_from(known + 1)
        .ok()
        .filter(|_| known < MAX_SATELLITES)?;
    let offices = &scene.customer.company.offices;
    let contact = offices[scene.dice.index(offices.len())].contact;
    scene
        .customer
        .replication
        .satellites
        .push(Satellite { id, contact });
    let key = format!("satellite {id}");
    scene
        .customer
        .truth
        .expect("satellite-defined", Severity::Fail, key.clone());
    if scene.dice.per_cent(60) {
        away(scene, id * SATELLITE_RANGE);
        let key = format!("satellite {}", id * SATELLITE_RANGE);
        scene
            .customer
            .truth
            .expect("satellite-replicating", Severity::Fail, key);
    }
    if scene.dice.per_cent(60) {
        let licences = &mut scene.customer.replication.satellite_licences;
        licences.push((SATELLITE, id));
        scene
            .customer
            .truth
            .expect("satellite-replicating", Severity::Fail, key);
    }
    Some(())
}

/// Registers a sentry add-on.
pub(super) fn sentry_addon(scene: &mut Scene<'_>) -> Option<()> {
    let number = scene.customer.replication.preferences.len();
    if number > MAX_PREFERENCES {
        return None;
    }
    let preference = if scene.dice.per_cent(75) {
        Preference {
            section: "SentryAddonNames".to_owned(),
            key: format!("Addon{number}"),
            value: format!("Kredittsperre.Sentry{number}"),
        }
    } else {
        // The program must also recognise a preference with `SentryAddonNames` as the key instead of the section.
        Preference {
            section: "System".to_owned(),
            key: "SENTRYADDONNAMES".to_owned(),
            value: format!("Moms.Sentry{number}"),
        }
    };
    let Preference {
        section,
        key,
        value,
    } = &preference;
    let subject = format!("preference {section}/{key}/{value}");
    scene
        .customer
        .truth
        .expect("sentry-addon-registered", Severity::Fail, subject);
    scene.customer.replication.preferences.push(preference);
    Some(())
}

fn away(scene: &mut Scene<'_>, travel_id: i64) {
    let left = Moment::within(&mut scene.dice, 2009, 2017);
    let heard = if scene.dice.per_cent(70) {
        Moment::within(&mut scene.dice, 2018, 2026)
    } else {
        Moment::NEVER
    };
    scene.customer.replication.travellers.push(Traveller {
        travel_id,
        left,
        heard,
    });
}
