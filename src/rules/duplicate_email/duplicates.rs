//! Groups of users who share an address, or a person: the ground of all rules on duplicates.
//!
//! Groups are whole: every member has a finding, with the one to keep and the steps that made them equal.

use std::collections::{BTreeMap, BTreeSet};

use crate::customer::{
    Access, AddressRef, Customer, User, UserStatus, by_keep_order, keep_reason, one_per_user,
};
use crate::email::{AddressKeys, Step};
use crate::model::finding::{Finding, Fix, Group, RuleInfo, Severity, stable_id};
use crate::rules::data_needs::missing_first_choice;
use crate::rules::rule::Outcome;

/// How many other members are named in a message.
const NAMED: usize = 3;

/// Users of whom one address is equal by some key.
pub(in crate::rules) struct Duplicates<'a> {
    customer: &'a Customer,
    /// One member for each user, the one to keep first.
    members: Vec<AddressRef>,
    /// The key that they share.
    key: String,
    relation: Relation,
}

/// What the members have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Login,
    Mailbox,
    Looks,
}

impl Relation {
    fn words(self) -> &'static str {
        match self {
            Self::Login => "the same address as",
            Self::Mailbox => "reaches the same mailbox as",
            Self::Looks => "looks like the address of",
        }
    }
}

/// Users with the same first choice, inactive ones among them.
pub(in crate::rules) fn by_first_choice(customer: &Customer) -> Vec<Duplicates<'_>> {
    let groups = customer.address_index.groups(
        &customer.users,
        |user, member| member.is_first_choice() && holds_on(user),
        login,
    );
    with_shared_key(customer, groups, Relation::Login, login)
}

/// Counted users' first choices, with any address of users who do not count.
pub(in crate::rules) fn held_by_inactive(customer: &Customer) -> Vec<Duplicates<'_>> {
    let groups = customer.address_index.groups(
        &customer.users,
        |user, member| {
            holds_on(user) && (user.access == Access::Excluded || member.is_first_choice())
        },
        login,
    );
    with_shared_key(customer, groups, Relation::Login, login)
}

/// Further addresses of counted users that are another counted user's first choice.
pub(in crate::rules) fn secondary_clashes(customer: &Customer) -> Vec<Duplicates<'_>> {
    let groups = customer.address_index.groups(
        &customer.users,
        |user, _| user.access != Access::Excluded,
        login,
    );
    let mut clashes = with_shared_key(customer, groups, Relation::Login, login);
    clashes.retain(|group| {
        let firsts = group.members.iter().filter(|c| c.is_first_choice()).count();
        firsts > 0 && firsts < group.members.len() && group.persons() > 1
    });
    clashes
}

/// Counted users whose first choices reach one mailbox and are told apart by Online.
pub(in crate::rules) fn by_mailbox(customer: &Customer) -> Vec<Duplicates<'_>> {
    let key = |keys: &AddressKeys| keys.mailbox.as_str().to_owned();
    let groups = customer
        .address_index
        .groups(&customer.users, counted_first, key);
    let mut aliases = with_shared_key(customer, groups, Relation::Mailbox, key);
    aliases.retain(|group| group.distinct(login) > 1 && group.persons() > 1);
    aliases
}

/// Counted users whose first choices look alike with a letter that is not ASCII, or are one address
/// to software that writes `ss` for `ß`.
pub(in crate::rules) fn by_looks(customer: &Customer) -> Vec<Duplicates<'_>> {
    let mailbox = |keys: &AddressKeys| keys.mailbox.as_str().to_owned();
    let looks = |keys: &AddressKeys| keys.skeleton().as_str().to_owned();
    let groups = customer
        .address_index
        .groups(&customer.users, counted_first, looks);
    let mut alike = with_shared_key(customer, groups, Relation::Looks, looks);
    alike.retain(|group| group.distinct(mailbox) > 1 && group.any_beyond_ascii());
    let deviation = |keys: &AddressKeys| keys.deviation().as_str().to_owned();
    let groups = customer
        .address_index
        .groups(&customer.users, counted_first, deviation);
    let mut deviating = with_shared_key(customer, groups, Relation::Looks, deviation);
    deviating.retain(|group| group.distinct(login) > 1);
    let known: BTreeSet<Vec<AddressRef>> =
        alike.iter().map(|group| group.members.clone()).collect();
    deviating.retain(|group| !known.contains(&group.members));
    alike.extend(deviating);
    alike.retain(|group| group.persons() > 1);
    alike
}

fn login(keys: &AddressKeys) -> String {
    keys.login.as_str().to_owned()
}

fn counted_first(user: &User, member: AddressRef) -> bool {
    user.access != Access::Excluded && member.is_first_choice()
}

/// Portal users, rooms and integrations do not compete for a user's address.
fn holds_on(user: &User) -> bool {
    !matches!(
        user.status,
        UserStatus::External | UserStatus::Anonymous | UserStatus::System | UserStatus::Resource
    )
}

fn with_shared_key(
    customer: &Customer,
    groups: Vec<Vec<AddressRef>>,
    relation: Relation,
    key: impl Fn(&AddressKeys) -> String,
) -> Vec<Duplicates<'_>> {
    groups
        .into_iter()
        .filter_map(|members| {
            let shared = members
                .first()?
                .user_address(&customer.users)
                .examined
                .keys
                .as_ref()
                .map(&key)?;
            let members = one_per_user(&members, &customer.users);
            (members.len() > 1).then_some(Duplicates {
                customer,
                members,
                key: shared,
                relation,
            })
        })
        .collect()
}

impl Duplicates<'_> {
    /// Returns how many members have this access.
    pub(in crate::rules) fn with(&self, access: Access) -> usize {
        self.users().filter(|user| user.access == access).count()
    }

    /// Returns how many persons the members are.
    pub(in crate::rules) fn persons(&self) -> usize {
        let users: Vec<&User> = self.users().collect();
        let known: BTreeSet<i64> = users.iter().filter_map(|user| user.person).collect();
        known.len() + users.iter().filter(|user| user.person.is_none()).count()
    }

    fn users(&self) -> impl Iterator<Item = &User> {
        self.members
            .iter()
            .map(|member| member.user(&self.customer.users))
    }

    fn distinct(&self, key: impl Fn(&AddressKeys) -> String) -> usize {
        let keys: BTreeSet<Option<String>> = self
            .members
            .iter()
            .map(|member| {
                member
                    .user_address(&self.customer.users)
                    .examined
                    .keys
                    .as_ref()
                    .map(&key)
            })
            .collect();
        keys.len()
    }

    fn any_beyond_ascii(&self) -> bool {
        self.members.iter().any(|member| {
            let keys = member
                .user_address(&self.customer.users)
                .examined
                .keys
                .as_ref();
            keys.is_some_and(|keys| {
                !keys.login.as_str().is_ascii() || keys.login.as_str().contains("xn--")
            })
        })
    }

    /// The steps that made the members equal, over all of them.
    fn matched_by(&self) -> Vec<String> {
        let steps: BTreeSet<Step> = self
            .members
            .iter()
            .flat_map(|member| member.user_address(&self.customer.users).examined.steps())
            .filter(|step| self.relation != Relation::Login || !step.is_mailbox_only())
            .collect();
        let mut words: Vec<String> = steps.iter().map(|step| step.as_str().to_owned()).collect();
        if self.relation == Relation::Looks {
            words.push("look-alike".to_owned());
        }
        if words.is_empty() {
            words.push("exact".to_owned());
        }
        words
    }

    /// Returns a finding for each member.
    pub(in crate::rules) fn findings(
        &self,
        rule: &'static RuleInfo,
        severity: Severity,
    ) -> Vec<Finding> {
        let id = stable_id(&[rule.id, &self.key]);
        let matched_by = self.matched_by();
        let members = self.members.iter().enumerate();
        members
            .map(|(index, member)| {
                let user = member.user(&self.customer.users);
                let address = member.user_address(&self.customer.users);
                let others: Vec<&User> = self
                    .members
                    .iter()
                    .filter(|other| *other != member)
                    .map(|other| other.user(&self.customer.users))
                    .collect();
                Finding::new(rule, user.subject(), self.message(*member, &others))
                    .at_most(severity)
                    .on(address.field.name(), address.value.clone())
                    .discriminator(self.key.clone())
                    .at(address.location.clone())
                    .suggest(self.free_address(*member, index == 0), Fix::Manual)
                    .action(action(index == 0, user, address.field.menu_path()))
                    .in_group(Group {
                        id: id.clone(),
                        size: self.members.len(),
                        member: index + 1,
                        matched_by: matched_by.clone(),
                        keep: index == 0,
                        keep_reason: keep_reason(user),
                    })
            })
            .collect()
    }

    fn message(&self, member: AddressRef, others: &[&User]) -> String {
        let whose = if member.is_first_choice() {
            ""
        } else {
            "a further address, "
        };
        format!("{whose}{} {}", self.relation.words(), names(others))
    }

    /// The only other address of the user's own that nobody else holds.
    fn free_address(&self, member: AddressRef, keep: bool) -> Option<String> {
        if keep || self.relation != Relation::Login || !member.is_first_choice() {
            return None;
        }
        let user = member.user(&self.customer.users);
        let mut free = user.addresses.iter().filter(|address| {
            let keys = address.examined.keys.as_ref();
            address.examined.verdict == crate::email::AddressVerdict::Ok
                && keys.is_some_and(|keys| {
                    keys.login.as_str() != self.key
                        && self
                            .customer
                            .address_index
                            .is_free(keys.login.as_str(), member.user)
                })
        });
        let first = free.next()?;
        free.next().is_none().then(|| first.value.trim().to_owned())
    }
}

fn action(keep: bool, user: &User, place: &str) -> String {
    match (keep, user.access) {
        (true, _) => "leave this one as it is, if the others are changed".to_owned(),
        (false, Access::Excluded) => {
            "remove the address from the person card, or change it".to_owned()
        }
        (false, _) => format!("give the user another address in {place}, or delete the user"),
    }
}

/// `OLA`, or `OLA, KARI, PER and 4 more`.
fn names(users: &[&User]) -> String {
    let named: Vec<_> = users
        .iter()
        .take(NAMED)
        .map(|user| user.display_name())
        .collect();
    match users.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// Returns the groups as a person has to look at them.
pub(in crate::rules) fn reviewed(
    customer: &Customer,
    rule: &'static RuleInfo,
    groups: &[Duplicates<'_>],
) -> Outcome {
    let findings = groups
        .iter()
        .flat_map(|group| group.findings(rule, Severity::Review));
    Outcome::checked(customer.in_scope().count())
        .with(findings)
        .missing(missing_first_choice(customer))
}

/// Persons with several counted users: the users' indices, the one to keep first.
pub(in crate::rules) fn by_person(customer: &Customer) -> Vec<(i64, Vec<usize>)> {
    let mut persons: BTreeMap<i64, Vec<AddressRef>> = BTreeMap::new();
    for (index, user) in customer.users.iter().enumerate() {
        if let Some(person) = user.person.filter(|_| user.access != Access::Excluded) {
            persons.entry(person).or_default().push(AddressRef {
                user: index,
                address: 0,
            });
        }
    }
    persons
        .into_iter()
        .filter(|(_, members)| members.len() > 1)
        .map(|(person, members)| {
            let ranked = by_keep_order(members, &customer.users);
            (
                person,
                ranked.into_iter().map(|member| member.user).collect(),
            )
        })
        .collect()
}

/// Returns a finding for each user of a person.
pub(in crate::rules) fn of_person(
    customer: &Customer,
    rule: &'static RuleInfo,
    severity: Severity,
    person: i64,
    users: &[usize],
) -> Vec<Finding> {
    let id = stable_id(&[rule.id, &person.to_string()]);
    let members = users.iter().enumerate();
    members
        .map(|(index, user)| {
            let others: Vec<&User> = users
                .iter()
                .filter(|other| *other != user)
                .map(|other| &customer.users[*other])
                .collect();
            let user = &customer.users[*user];
            let action = if index == 0 {
                "keep this user for the person"
            } else {
                "take the plan from this user and delete it, or give it a person card of its own"
            };
            Finding::new(
                rule,
                user.subject(),
                format!("belongs to the same person as {}", names(&others)),
            )
            .at_most(severity)
            .on("associate.person_id", person.to_string())
            .at(user.location.clone())
            .action(format!("Settings and maintenance > Users: {action}"))
            .in_group(Group {
                id: id.clone(),
                size: users.len(),
                member: index + 1,
                matched_by: vec!["person".to_owned()],
                keep: index == 0,
                keep_reason: keep_reason(user),
            })
        })
        .collect()
}
