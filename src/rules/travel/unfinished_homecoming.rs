//! Rule `unfinished-homecoming`: leftover Travel rows remain after a central update.

use std::collections::{BTreeMap, BTreeSet};

use crate::customer::{Customer, User};
use crate::locale::Message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::location::Location;
use crate::model::table::{Field, Table, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::rules::travel::travellers::travellers;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "unfinished-homecoming",
        severity: Severity::Review,
        checks: "\
The rule checks whether `travelidmapping` has rows of a user who is not on Travel, and whether any exported row has an id of
the range that only Travel databases use (2113929216 and up).
",
        example: "\
40 leftover Travel rows of *OLA*, who is not on Travel.
",
    },
    needs: &[],
    advises: &[
        DataNeed::Table(TableKind::Traveller, &[Field::TravelId]),
        DataNeed::Table(TableKind::TravelIdMapping, &[Field::AssociateId]),
    ],
    check,
};

/// The lowest id that Travel databases assign. Source: SuperOffice's documentation of id ranges.
const TRAVEL_RANGE: i64 = 0x7E00_0000;

fn check(customer: &Customer) -> Outcome {
    let on_travel: BTreeSet<i64> = travellers(customer).iter().map(|t| t.travel_id).collect();
    let mut left: BTreeMap<i64, (usize, Location)> = BTreeMap::new();
    for record in customer.data.records(TableKind::TravelIdMapping) {
        if let Some(id) = record
            .int(Field::AssociateId)
            .filter(|id| !on_travel.contains(id))
        {
            left.entry(id).or_insert((0, record.location())).0 += 1;
        }
    }
    let maps = left
        .into_iter()
        .map(|(id, (rows, first))| of_user(customer, id, rows, first));
    let ranges = customer
        .data
        .tables()
        .filter_map(|table| in_travel_range(customer, table));
    let maps_sent = customer.data.records(TableKind::TravelIdMapping).count();
    Outcome::checked(on_travel.len() + maps_sent)
        .with(maps)
        .with(ranges)
}

fn of_user(customer: &Customer, id: i64, rows: usize, first: Location) -> Finding {
    let user = customer.users.with_id(id);
    let subject = user.map_or_else(
        || Subject {
            user_id: Some(id),
            ..Subject::unnamed(
                format!("associate {id}"),
                Message::new("subject-associate").with("id", id.to_string()),
            )
        },
        User::subject,
    );
    let action = match user {
        Some(user) => {
            Message::new("unfinished-homecoming.action").with("user", user.display_name())
        }
        None => Message::new("unfinished-homecoming.action-unlisted").with("id", id.to_string()),
    };
    let message = Message::new("unfinished-homecoming.message").with("rows", rows);
    Finding::new(&RULE.info, subject, message)
        .on("travelidmapping.associate_id", id.to_string())
        .at(first)
        .action(action)
}

fn in_travel_range(customer: &Customer, table: &Table) -> Option<Finding> {
    let [key] = customer.dictionary.table(table.kind).key.as_slice() else {
        return None;
    };
    let rows: Vec<_> = table
        .records()
        .filter(|record| record.int(*key).is_some_and(|id| id >= TRAVEL_RANGE))
        .collect();
    let first = rows.first()?;
    let subject = Subject::unnamed(
        format!("table {}", table.kind),
        Message::new("subject-table").with("table", table.kind.name()),
    );
    let message = Message::new("unfinished-homecoming.message-ids")
        .with("rows", rows.len())
        .with("table", table.kind.name());
    Some(
        Finding::new(&RULE.info, subject, message)
            .on(
                format!("{}.{key}", table.kind),
                first.int(*key).unwrap_or_default().to_string(),
            )
            .at(first.location())
            .action(Message::new("unfinished-homecoming.action-ids")),
    )
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("no leftover row", TestCustomer::ready())
            .clean(
                "rows of a user on Travel",
                leftover("1 2 5").with("traveller", "traveller_id travel_id\n1 2"),
            )
            .dirty(
                "rows of a user who is not on Travel",
                leftover("1 2 5\n2 2 7"),
                &["travelidmapping:2 travelidmapping.associate_id review"],
            )
            .dirty(
                "an id of a Travel database",
                TestCustomer::ready().with(
                    "Email",
                    "email_id   person_id email_address type rank bounceCount
                     1          11        adm@firma.no  0    1    0
                     2113929217 12        kari@firma.no 0    1    0",
                ),
                &["Email:3 Email.email_id review"],
            )
            .missing(
                "the table was not sent",
                TestCustomer::ready().without("travelidmapping"),
            )
    }

    fn leftover(rows: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "travelidmapping",
            &format!("travelidmapping_id associate_id table_number\n{rows}"),
        )
    }
}
