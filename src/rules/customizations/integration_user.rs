//! A user that is no person: an integration or a portal.

use super::customization::{Customization, Signal, is_deleted};
use crate::customer::{Customer, User, UserStatus};
use crate::model::evidence::DataNeed;
use crate::model::finding::{RuleInfo, Severity};
use crate::model::table::{Field, Record, TableKind};
use crate::rules::rule::{Outcome, Rule};
use crate::schema::show_date;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "integration-user",
        severity: Severity::Review,
        title: "a system or portal user, behind which is an integration",
        docs: "\
### What it checks
Users in `associate` of the types system (13), anonymous (7) and external (4) that are not deleted.

### Why it matters
A system user is what an integration logs in with; anonymous and external users belong to portals. They are moved, but
how they log in is another way in Online.

### How to fix
Ask the maker of the integration or portal. Nothing has to be done about the user itself.

### Example
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
        let id = row.int(Field::AssociateId)?;
        let user = customer.users.iter().find(|user| user.id == Some(id))?;
        let mut finding = item(row, user)?.finding(&RULE.info);
        finding.subject = user.subject();
        Some(finding)
    });
    // Users alone say nothing of other customizations, so they are no evidence that there are none.
    Outcome::default().with(findings)
}

fn item<'a>(record: Record<'a>, user: &User) -> Option<Customization<'a>> {
    let kind = match user.status {
        UserStatus::System => "system",
        UserStatus::Anonymous => "anonymous",
        UserStatus::External => "external",
        _ => return None,
    };
    let login = user
        .last_login
        .map_or_else(String::new, |at| format!(", last login {}", show_date(at)));
    Some(Customization {
        record,
        key: user.subject().key,
        name: user.login.clone(),
        what: format!("the {kind} user `{}`{login}", user.display_name()),
        field: "associate.type",
        value: record.int(Field::Type).unwrap_or_default().to_string(),
        signal: Signal::AskMaker,
    })
}
