//! Rule `licence-owner-expired`: licences have expired.

use crate::customer::{Customer, User, plain_text};
use crate::locale::Message;
use crate::model::calendar_day::day_in_message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::data_needs::missing_if_sent;
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};
use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "licence-owner-expired",
        severity: Severity::Review,
        checks: "\
If `ModuleOwner` was sent, the rule checks whether the licences of an owner expired before the last login of any user.
",
        example: "\
The licences of SUPEROFFICE expired on 2026-01-31; the last login was on 2026-11-20.
",
    },
    needs: &[],
    advises: &[],
    check,
};

const NEED: DataNeed = DataNeed::Table(TableKind::ModuleOwner, &[Field::OwnerName]);

fn check(customer: &Customer) -> Outcome {
    let newest = customer.users.iter().filter_map(User::last_login).max();
    let Some(newest) = newest else {
        return Outcome::default();
    };
    let owners = customer.data.records(TableKind::ModuleOwner);
    Outcome::default()
        .with(owners.filter_map(|row| finding(customer, row, newest)))
        .missing(missing_if_sent(customer, &NEED))
}

fn finding(customer: &Customer, row: Record<'_>, newest: i64) -> Option<Finding> {
    let until = row
        .date(Field::GraceTo)
        .or_else(|| row.date(Field::Expiration))
        .filter(|until| *until < newest)?;
    let name = plain_text(row.text(Field::OwnerName).unwrap_or_default());
    let subject = Subject {
        key: format!(
            "owner {}",
            row.int(Field::ModuleOwnerId).unwrap_or_default()
        ),
        name: name.clone(),
        ..Subject::default()
    };
    let message = Message::new("licence-owner-expired.message")
        .with("owner", name.as_str())
        .with("expired", day_in_message(until))
        .with("login", day_in_message(newest));
    let action = Message::new("licence-owner-expired.action")
        .with("owner", name)
        .with("path", menu_path::licences(customer));
    Some(
        Finding::new(&RULE.info, subject, message)
            .on("ModuleOwner.expiration", show_date(until))
            .at(row.location())
            .action(action),
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
            .clean("the table was not sent", TestCustomer::ready())
            .clean("a later day", owner("2027-01-31", "-"))
            .clean(
                "within the days of grace",
                owner("2026-01-31", "2027-03-31"),
            )
            .dirty(
                "expired before the last login",
                owner("2026-01-31", "-"),
                &["ModuleOwner:2 ModuleOwner.expiration review"],
            )
            .dirty(
                "after the days of grace",
                owner("2026-01-31", "2026-03-31"),
                &["ModuleOwner:2 ModuleOwner.expiration review"],
            )
    }

    fn owner(expiration: &str, grace: &str) -> TestCustomer {
        TestCustomer::ready().with(
            "ModuleOwner",
            &format!(
                "ModuleOwner_id ownerName expiration graceTo\n1 SUPEROFFICE {expiration} {grace}"
            ),
        )
    }
}
