//! The rows of `traveller`: who or what is out, for the rules of Travel and Satellite alike.
//!
//! `travel_id` is a user's associate id, or from 0x01000000 on a satellite's. 0 is the central database.
//! Source: SuperOffice's note on the table and on id ranges.

use crate::customer::{Customer, User, UserStatus};
use crate::model::evidence::MissingData;
use crate::model::finding::{Finding, RuleInfo, Subject};
use crate::model::location::Location;
use crate::model::table::{Field, TableKind};
use crate::schema::show_date;

/// Ids from here on belong to satellites.
const SATELLITE_RANGE: i64 = 0x0100_0000;

/// Who or what is out.
#[derive(Debug, Clone)]
pub(in crate::rules) enum Travelling<'a> {
    /// A user.
    User(&'a User),
    /// A user, but the users were not sent.
    Unlisted,
    /// No user has this id.
    Nobody,
    /// A satellite, by its number.
    Satellite(i64),
}

/// One row of `traveller`.
#[derive(Debug, Clone)]
pub(in crate::rules) struct Traveller<'a> {
    pub(in crate::rules) travel_id: i64,
    pub(in crate::rules) who: Travelling<'a>,
    left: Option<i64>,
    heard: Option<i64>,
    area: Option<String>,
    location: Location,
}

/// Returns everybody and everything that is out.
pub(in crate::rules) fn travellers(customer: &Customer) -> Vec<Traveller<'_>> {
    let users_were_sent = customer.data.filled(TableKind::Associate).is_some();
    customer
        .data
        .records(TableKind::Traveller)
        .filter_map(|record| {
            let travel_id = record.int(Field::TravelId).filter(|id| *id != 0)?;
            let user = customer
                .users
                .iter()
                .find(|user| user.id == Some(travel_id));
            let who = match user {
                _ if travel_id >= SATELLITE_RANGE => {
                    Travelling::Satellite(travel_id / SATELLITE_RANGE)
                }
                Some(user) => Travelling::User(user),
                None if users_were_sent => Travelling::Nobody,
                None => Travelling::Unlisted,
            };
            Some(Traveller {
                travel_id,
                who,
                left: record.date(Field::GeneratedTime),
                heard: record.date(Field::LastPlaybackTime),
                area: record
                    .reference(Field::AreaId)
                    .and_then(|area| area_name(customer, area)),
                location: record.location(),
            })
        })
        .collect()
}

/// Returns what is lacking where a row does not say who is out.
pub(in crate::rules) fn unread(customer: &Customer) -> Option<MissingData> {
    let mut rows = customer.data.records(TableKind::Traveller);
    let row = rows.find(|record| record.int(Field::TravelId).is_none())?;
    Some(MissingData {
        table: TableKind::Traveller,
        field: Some(Field::TravelId),
        why: format!("does not say who is out in {}", row.location()),
        request: customer.dictionary.table(TableKind::Traveller).request(),
        advice: false,
    })
}

/// Returns the name of an area.
pub(in crate::rules) fn area_name(customer: &Customer, area: i64) -> Option<String> {
    customer
        .data
        .records(TableKind::Area)
        .find(|record| record.int(Field::AreaId) == Some(area))
        .and_then(|record| record.text(Field::Name).map(|name| name.trim().to_owned()))
}

impl Traveller<'_> {
    /// Returns the finding about this row.
    pub(in crate::rules) fn finding(
        &self,
        rule: &'static RuleInfo,
        customer: &Customer,
    ) -> Finding {
        let (subject, what, action) = match &self.who {
            Travelling::User(user) => (
                user.subject(),
                match user.status {
                    UserStatus::Login => "on Travel".to_owned(),
                    status => format!("on Travel, although {}", status.describe()),
                },
                if self.is_forgotten(user, customer) {
                    "let the user do a central update; probably forgotten, so if the laptop is gone have SuperOffice \
                     support remove the row"
                } else {
                    "let the user do a central update in the Windows client, and stay home"
                },
            ),
            Travelling::Unlisted => (
                self.unnamed("associate"),
                format!(
                    "associate {} is on Travel (the users were not sent)",
                    self.travel_id
                ),
                "let the user do a central update in the Windows client, and stay home",
            ),
            Travelling::Nobody => (
                self.unnamed("traveller"),
                format!("a travel record of {}, who is no user", self.travel_id),
                "have SuperOffice support remove the row: nobody is left who could do a central update",
            ),
            Travelling::Satellite(number) => (
                self.unnamed("satellite"),
                format!("satellite {number} replicates"),
                "let the satellite replicate a last time, then close it down; ask SuperOffice support how",
            ),
        };
        Finding::new(rule, subject, format!("{what}{}", self.history()))
            .on("traveller.travel_id", self.travel_id.to_string())
            .at(self.location.clone())
            .action(action)
    }

    fn unnamed(&self, what: &str) -> Subject {
        Subject {
            key: format!("{what} {}", self.travel_id),
            user_id: matches!(self.who, Travelling::Unlisted).then_some(self.travel_id),
            ..Subject::default()
        }
    }

    fn history(&self) -> String {
        let date = |what: &str, at: Option<i64>| at.map(|at| format!("{what} {}", show_date(at)));
        let parts: Vec<String> = [
            date("since", self.left),
            date("last heard of", self.heard),
            self.area
                .as_ref()
                .map(|area| format!("with the area `{area}`")),
        ]
        .into_iter()
        .flatten()
        .collect();
        if parts.is_empty() {
            String::new()
        } else {
            format!(", {}", parts.join(", "))
        }
    }

    /// Whether the user has logged in at home since, or left a year before anybody last logged in.
    fn is_forgotten(&self, user: &User, customer: &Customer) -> bool {
        const YEAR: i64 = 365 * 86_400;
        let Some(left) = self.left else { return false };
        let newest = customer
            .users
            .iter()
            .filter_map(|user| user.last_login)
            .max();
        user.last_login.is_some_and(|login| login > left)
            || newest.is_some_and(|newest| newest - left > YEAR)
    }
}
