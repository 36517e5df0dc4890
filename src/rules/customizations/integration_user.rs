//! Rule `integration-user`: a system, anonymous or external user, which belongs to an integration or portal.

use super::customization::is_deleted;
use crate::customer::{Customer, User, UserStatus};
use crate::locale::Message;
use crate::model::calendar_day::day_in_message;
use crate::model::evidence::DataNeed;
use crate::model::finding::{Finding, RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "integration-user",
        severity: Severity::Review,
        checks: "\
The rule lists users in `associate` of the types system (13), anonymous (7) and external (4) that are not deleted.
",
        example: "\
*ERPSYNC*, a system user, last login 2026-11-20.
",
    },
    needs: &[],
    advises: &[DataNeed::Table(TableKind::Associate, &[Field::Type])],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let rows = customer.data.records(TableKind::Associate);
    let findings = rows.filter(|row| !is_deleted(*row)).filter_map(|row| {
        let user = customer.users.with_id(row.int(Field::AssociateId)?)?;
        finding(row, user)
    });
    // A check of the users cannot rule out other customizations, so the users are not counted as checked rows.
    Outcome::default().with(findings)
}

fn finding(row: Record<'_>, user: &User) -> Option<Finding> {
    let kind = match user.status {
        UserStatus::System => Message::new("integration-user.system").with("user", user.argument()),
        UserStatus::Anonymous => {
            Message::new("integration-user.anonymous").with("user", user.argument())
        }
        UserStatus::External => {
            Message::new("integration-user.external").with("user", user.argument())
        }
        _ => return None,
    };
    let last_login = match user.last_login() {
        Some(at) => Message::new("integration-user.last-login").with("day", day_in_message(at)),
        None => Message::new("integration-user.no-login"),
    };
    let action = match user.status {
        UserStatus::System => {
            Message::new("integration-user.action-integration").with("user", user.argument())
        }
        _ => Message::new("integration-user.action-portal").with("user", user.argument()),
    };
    let value = row.int(Field::Type).unwrap_or_default();
    Some(
        Finding::new(&RULE.info, user.subject(), kind.then(last_login))
            .on("associate.type", value.to_string())
            .at(row.location())
            .action(action),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::table::TableKind::Associate;
    use crate::rules::test_rows::{customer, expected, found, table};

    #[test]
    fn employees_resources_and_deleted_users_are_clean() {
        let rows = "associate_id,name,person_id,type,deleted\n1,KHA,101,0,0\n2,ROOM,0,1,0\n3,OLDSYNC,0,13,1";
        assert_eq!(found(&RULE, &customer([table(Associate, rows)])), []);
    }

    #[test]
    fn system_anonymous_and_external_users_are_found() {
        let rows = "associate_id,name,person_id,type,deleted\n1,ERPSYNC,0,13,0\n2,ANON,0,7,0\n3,EXT,103,4,0\n4,KHA,101,0,0";
        let entries = [("associate 1", 2), ("associate 2", 3), ("associate 3", 4)];
        assert_eq!(
            found(&RULE, &customer([table(Associate, rows)])),
            expected(&entries)
        );
    }
}
