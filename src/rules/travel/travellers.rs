//! Reads the rows of `traveller`: replicating satellites, and users on Travel.
//!
//! `travel_id` is the associate id of a user or, from 0x01000000 on, a number that represents a satellite. SuperOffice
//! does not document which number represents which satellite. Users who were created in a satellite have ids in the
//! same range. The value 0 means the central database. Source: SuperOffice's documentation of the table and of id
//! ranges.

use std::collections::HashMap;

use crate::customer::{Customer, User, UserStatus};
use crate::locale::{Message, Text};
use crate::model::calendar_day::day_in_message;
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Subject};
use crate::model::location::Location;
use crate::model::phrases::place;
use crate::model::table::{Field, TableKind};
use crate::rules::menu_path;
use crate::schema::Release;

/// The lowest id that satellites assign.
const SATELLITE_RANGE: i64 = 0x0100_0000;

/// Returns the number of the satellite whose ids begin at `travel_id`, or `None` if the table `satellite` does not
/// contain it. The ids that satellite *n* assigns begin at *n* times [`SATELLITE_RANGE`].
fn defined_satellite(customer: &Customer, travel_id: i64) -> Option<i64> {
    let number = travel_id / SATELLITE_RANGE;
    let mut defined = customer.data.records(TableKind::Satellite);
    let is_defined = defined.any(|row| row.int(Field::SatelliteId) == Some(number));
    (travel_id % SATELLITE_RANGE == 0 && is_defined).then_some(number)
}

/// The user or satellite that a row of `traveller` is about.
#[derive(Debug, Clone)]
pub(in crate::rules) enum Travelling<'a> {
    /// A known user.
    User(&'a User),
    /// A user who cannot be looked up, because `associate` was not sent.
    Unlisted,
    /// The id of a user who does not exist.
    Nobody,
    /// A satellite.
    Satellite,
}

/// One row of `traveller`.
#[derive(Debug, Clone)]
pub(in crate::rules) struct Traveller<'a> {
    pub(in crate::rules) travel_id: i64,
    pub(in crate::rules) who: Travelling<'a>,
    /// `traveller_id`.
    id: Option<i64>,
    /// Whether a row with a lower `traveller_id` has the same `travel_id`.
    is_repeat: bool,
    left: Option<i64>,
    last_synchronised: Option<i64>,
    area: Option<String>,
    /// The most recent login of any user.
    newest_login: Option<i64>,
    location: Location,
}

/// Returns the rows of `traveller`, except the row of the central database and rows without a `travel_id`.
pub(in crate::rules) fn travellers(customer: &Customer) -> Vec<Traveller<'_>> {
    let users_were_sent = customer.data.filled(TableKind::Associate).is_some();
    let areas = area_names(customer);
    let logins = customer.users.iter().filter_map(User::last_login);
    let newest_login = logins.max();
    let mut travellers: Vec<Traveller<'_>> = customer
        .data
        .records(TableKind::Traveller)
        .filter_map(|record| {
            let travel_id = record.int(Field::TravelId).filter(|id| *id != 0)?;
            let who = match customer.users.with_id(travel_id) {
                Some(user) => Travelling::User(user),
                None if travel_id >= SATELLITE_RANGE => Travelling::Satellite,
                None if users_were_sent => Travelling::Nobody,
                None => Travelling::Unlisted,
            };
            Some(Traveller {
                travel_id,
                who,
                id: record.int(Field::TravellerId),
                is_repeat: false,
                left: record.date(Field::GeneratedTime),
                last_synchronised: record.date(Field::LastPlaybackTime),
                area: record
                    .reference(Field::AreaId)
                    .and_then(|area| areas.get(&area).cloned()),
                newest_login,
                location: record.location(),
            })
        })
        .collect();
    number_repeats(&mut travellers);
    travellers
}

/// Marks each row whose `travel_id` also occurs in a row with a lower `traveller_id`, so that each row gets a separate
/// finding id. The row with the lowest `traveller_id` keeps the finding id that it would have without the other rows.
fn number_repeats(travellers: &mut [Traveller<'_>]) {
    let mut rows: Vec<usize> = (0..travellers.len()).collect();
    rows.sort_by_key(|row| (travellers[*row].travel_id, travellers[*row].id));
    for pair in rows.windows(2) {
        if travellers[pair[0]].travel_id == travellers[pair[1]].travel_id {
            travellers[pair[1]].is_repeat = true;
        }
    }
}

/// Returns missing data if a row has no `travel_id`.
pub(in crate::rules) fn missing_travel_ids(customer: &Customer) -> Option<MissingData> {
    let mut rows = customer.data.records(TableKind::Traveller);
    let row = rows.find(|record| record.int(Field::TravelId).is_none())?;
    Some(MissingData {
        table: TableKind::Traveller,
        field: Some(Field::TravelId),
        why: Message::new("data-no-travel-id")
            .with("place", place(&row.location()))
            .into(),
        request: customer
            .dictionary
            .table(TableKind::Traveller)
            .export_request(),
        advice: false,
    })
}

/// Returns the names of areas, by id.
pub(in crate::rules) fn area_names(customer: &Customer) -> HashMap<i64, String> {
    let rows = customer.data.records(TableKind::Area);
    let named = rows.filter_map(|row| {
        let name = row.text(Field::Name)?.trim().to_owned();
        Some((row.int(Field::AreaId)?, name))
    });
    named.collect()
}

/// The first release without a Windows client. Users needed this client to go on Travel and to come back. Source:
/// SuperOffice's documentation of licences, which names 8.5 as the last release with a Windows client.
const WITHOUT_WINDOWS_CLIENT: Release = Release { major: 9, minor: 0 };

fn has_no_windows_client(customer: &Customer) -> bool {
    customer.releases.lies_from(WITHOUT_WINDOWS_CLIENT)
}

/// Returns `action`, an instruction that requires a Windows client. If the installed release may not have this client,
/// the text first says what to do without it.
fn with_client(customer: &Customer, action: Message) -> Text {
    if customer.releases.lies_before(WITHOUT_WINDOWS_CLIENT) {
        return action.into();
    }
    Message::new("user-on-travel.unknown-client").then(action)
}

impl Traveller<'_> {
    /// Returns the finding about the row.
    pub(in crate::rules) fn finding(
        &self,
        rule: &'static RuleInfo,
        customer: &Customer,
    ) -> Finding {
        let id = self.travel_id.to_string();
        let (subject, message, action) = match &self.who {
            Travelling::User(user) => (
                user.subject(),
                Text::from(match user.status {
                    UserStatus::Login => match self.left {
                        Some(left) => Message::new("user-on-travel.message-since")
                            .with("day", day_in_message(left)),
                        None => Message::new("user-on-travel.message"),
                    },
                    status => Message::new("user-on-travel.message-inactive")
                        .with("status", status.describe()),
                }),
                if has_no_windows_client(customer) {
                    Message::new("user-on-travel.action-without-client")
                        .with("user", user.argument())
                        .into()
                } else if self.is_forgotten(user) {
                    let forgotten = Message::new("user-on-travel.action-forgotten")
                        .with("user", user.argument());
                    with_client(customer, forgotten)
                } else {
                    let update =
                        Message::new("user-on-travel.action").with("user", user.argument());
                    with_client(customer, update)
                },
            ),
            Travelling::Unlisted => (
                self.unnamed("associate", "subject-associate"),
                Message::new("user-on-travel.message-unlisted")
                    .with("id", &id)
                    .into(),
                if has_no_windows_client(customer) {
                    Message::new("user-on-travel.action-without-client")
                        .with("user", Message::new("user-with-id").with("id", &id))
                        .into()
                } else {
                    let update = Message::new("user-on-travel.action-unlisted").with("id", &id);
                    with_client(customer, update)
                },
            ),
            Travelling::Nobody => (
                self.unnamed("traveller", "subject-traveller"),
                Message::new("stale-travel-record.message")
                    .with("id", &id)
                    .into(),
                Text::from(Message::new("stale-travel-record.action")),
            ),
            Travelling::Satellite => self.of_satellite(customer),
        };
        let action = match &self.who {
            Travelling::Satellite => action,
            _ => menu_path::done_when_finished(action),
        };
        let is_defined_satellite = matches!(self.who, Travelling::Satellite)
            && defined_satellite(customer, self.travel_id).is_some();
        let finding = Finding::new(rule, subject, message.then(self.history()))
            .on("traveller.travel_id", id)
            .at(self.location.clone())
            .action(action)
            .closes_with_other(is_defined_satellite);
        match self.id.filter(|_| self.is_repeat) {
            Some(id) => finding.discriminator(format!("traveller {id}")),
            None => finding,
        }
    }

    /// Returns the subject, the message and the action for the row of a satellite. If the table `satellite` contains
    /// this satellite, the action refers to the finding of the rule `satellite-defined`. Otherwise, the action says how
    /// to close the satellite.
    fn of_satellite(&self, customer: &Customer) -> (Subject, Text, Text) {
        let id = self.travel_id.to_string();
        let message = Text::from(Message::new("satellite-replicating.message").with("id", &id));
        let subject = self.unnamed("satellite", "subject-satellite");
        let Some(number) = defined_satellite(customer, self.travel_id) else {
            let action = menu_path::close_down_satellite(customer);
            return (subject, message, action);
        };
        let number = number.to_string();
        let probable = Message::new("satellite-replicating.probable")
            .with("satellite", &number)
            .with("id", &id);
        let action = Message::new("satellite-replicating.action-same").with("satellite", number);
        (subject, message.then(probable), action.into())
    }

    /// Returns the subject of a row without a user. The key of the subject consists of `what` and the `travel_id`;
    /// `label` is the id of the message that names the subject.
    fn unnamed(&self, what: &str, label: &'static str) -> Subject {
        let id = self.travel_id.to_string();
        Subject {
            user_id: matches!(self.who, Travelling::Unlisted).then_some(self.travel_id),
            ..Subject::unnamed(format!("{what} {id}"), Message::new(label).with("id", id))
        }
    }

    /// Returns the sentences about the dates and the area of the row.
    fn history(&self) -> Text {
        let since = |at| Message::new("traveller-since").with("day", day_in_message(at));
        let synchronised =
            |at| Message::new("traveller-synchronised").with("day", day_in_message(at));
        let area = |area: &String| Message::new("traveller-area").with("area", area);
        let names_day =
            matches!(&self.who, Travelling::User(user) if user.status == UserStatus::Login);
        let sentences = [
            self.left.filter(|_| !names_day).map(since),
            self.last_synchronised.map(synchronised),
            self.area.as_ref().map(area),
        ];
        sentences.into_iter().flatten().collect()
    }

    /// Returns whether the Travel row was probably forgotten: the user has logged in to the central database since
    /// going on Travel, or went on Travel more than a year before the most recent login of any user.
    fn is_forgotten(&self, user: &User) -> bool {
        const YEAR: i64 = 365 * 86_400;
        let Some(left) = self.left else { return false };
        user.last_login().is_some_and(|login| login > left)
            || self.newest_login.is_some_and(|newest| newest - left > YEAR)
    }
}
