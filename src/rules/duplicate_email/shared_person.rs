//! Groups of users who are linked to one person.

use super::shared_address::{competes, others, severity_of};
use crate::customer::{Access, AddressRef, Customer, User, UserStatus, by_keep_order, keep_reason};
use crate::locale::{Listing, Message, Text};
use crate::model::finding::{Finding, Group, RuleInfo, Severity};
use crate::model::finding_id::stable_id;
use crate::rules::menu_path;

/// Returns the id of each person who has several users, and these users, of whom at least one is in scope. Users out of
/// scope are included, because the migration may compare them too. The user to keep comes first.
pub(in crate::rules) fn by_person(customer: &Customer) -> Vec<(i64, Vec<&User>)> {
    let users = customer.users.iter().enumerate();
    let with_person = users.filter_map(|(index, user)| {
        let person = user.person.filter(|_| competes(user))?;
        Some((person, index))
    });
    let mut with_person: Vec<(i64, usize)> = with_person.collect();
    with_person.sort_unstable();
    with_person
        .chunk_by(|one, other| one.0 == other.0)
        .filter(|users| users.len() > 1)
        .map(|users| {
            let person = users[0].0;
            let members = users.iter().map(|(_, user)| AddressRef {
                user: *user,
                address: 0,
            });
            let ranked = by_keep_order(members.collect(), &customer.users);
            let users = ranked.iter().map(|member| member.user(&customer.users));
            (person, users.collect::<Vec<_>>())
        })
        .filter(|(_, users)| users[0].access != Access::Excluded)
        .collect()
}

/// Returns a finding for each user who is linked to the person.
pub(in crate::rules) fn of_person(
    customer: &Customer,
    rule: &'static RuleInfo,
    severity: Severity,
    person: i64,
    users: &[&User],
) -> Vec<Finding> {
    let id = stable_id(&[rule.id, &person.to_string()]);
    let members = users.iter().enumerate();
    members
        .map(|(index, user)| {
            let others = others(index, users.len(), |other| users[other]);
            let message = Message::new("same-person.message").with("others", others.clone());
            Finding::new(rule, user.subject(), message)
                .at_most(severity_of(user, severity))
                .on("associate.person_id", person.to_string())
                .at(user.location())
                .action(action_of_person(customer, user, users[0], others))
                .in_group(Group {
                    id: id.clone(),
                    size: users.len(),
                    member: index + 1,
                    matched_by: vec!["person".to_owned()],
                    keep: index == 0,
                    keep_reason: keep_reason(user).into(),
                })
        })
        .collect()
}

/// Returns the instruction for one of several users who are linked to the same person.
fn action_of_person(customer: &Customer, user: &User, keeper: &User, others: Listing) -> Text {
    let path = menu_path::user(customer, user);
    if std::ptr::eq(user, keeper) {
        return Message::new("same-person.action-keep")
            .with("user", user.argument())
            .with("others", others)
            .into();
    }
    if user.access == Access::Excluded && user.status == UserStatus::Deleted {
        return Message::new("same-person.action-deleted")
            .with("user", user.argument())
            .with("keeper", keeper.argument())
            .into();
    }
    if user.access == Access::Excluded {
        return Message::new("same-person.action-excluded")
            .with("user", user.argument())
            .with("keeper", keeper.argument())
            .with("path", path)
            .into();
    }
    let unneeded = if user.is_licensed() || !customer.licences.known() {
        menu_path::release_unneeded_plan(customer, user)
    } else {
        Message::new("same-person.action-without-plan").with("user", user.argument())
    };
    let accept = Message::new("same-person.action-accept").with("keeper", keeper.argument());
    let separate = Message::new("same-person.action-separate")
        .with("user", user.argument())
        .with("keeper", keeper.argument());
    let question = Message::new("same-person.question")
        .with("user", user.argument())
        .with("keeper", keeper.argument());
    question.then(unneeded).then(accept).then(separate)
}
