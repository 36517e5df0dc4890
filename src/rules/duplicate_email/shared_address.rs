//! Groups of users who have the same address, the same mailbox, or addresses that look the same.
//!
//! Every member of a group gets a finding. The finding names the member who should keep the address, and lists the
//! normalisation steps that make the addresses equal.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::customer::{
    Access, AddressRef, Customer, User, UserAddress, UserStatus, groups_by_key, keep_reason,
    one_per_user,
};
use crate::email::{AddressKeys, AddressRelation, readable_domain};
use crate::locale::{Listing, Message, Text};
use crate::model::finding::{Finding, Fix, Group, RuleInfo, Severity};
use crate::model::finding_id::stable_id;
use crate::rules::data_needs::missing_first_choice;
use crate::rules::menu_path;
use crate::rules::rule::Outcome;
use crate::rules::taken_address;

/// A message names at most this many of the other members.
const NAMED: usize = 3;

/// Users whose addresses have a key in common.
pub(in crate::rules) struct SharedAddress<'a> {
    customer: &'a Customer,
    /// One address per user. The user who should keep the address comes first.
    members: Vec<AddressRef>,
    /// The key that the addresses have in common.
    key: Arc<str>,
    relation: AddressRelation,
    /// Whether the first member's address has only ASCII letters before the `@`, while addresses of other members have
    /// non-ASCII letters there, which Microsoft and Google refuse.
    ordinary_first: bool,
}

/// Returns groups of users with the same address. For users in scope, only the first address counts; for users out of
/// scope, every address counts.
pub(in crate::rules) fn by_first_choice(customer: &Customer) -> Vec<SharedAddress<'_>> {
    let groups = groups_by_key(
        &customer.users,
        |user, member| {
            competes(user) && (user.access == Access::Excluded || member.is_first_choice())
        },
        login,
    );
    with_shared_key(customer, groups, AddressRelation::SameAddress, login)
}

/// Returns groups in which a second address of a user in scope is the first address of another user in scope. The other
/// user keeps the address.
pub(in crate::rules) fn secondary_clashes(customer: &Customer) -> Vec<SharedAddress<'_>> {
    let groups = groups_by_key(
        &customer.users,
        |user, _| user.access != Access::Excluded,
        login,
    );
    let mut clashes = with_shared_key(customer, groups, AddressRelation::SameAddress, login);
    clashes.retain(|group| {
        let firsts = group.members.iter().filter(|c| c.is_first_choice()).count();
        firsts > 0 && firsts < group.members.len() && group.persons() > 1
    });
    for group in &mut clashes {
        // Users who have the address as their first address come first. The sort is stable, so the order is otherwise
        // unchanged.
        group
            .members
            .sort_by_key(|member| !member.is_first_choice());
    }
    clashes
}

/// Returns groups of users in scope whose first addresses belong to the same mailbox but are different addresses for
/// Online.
pub(in crate::rules) fn by_mailbox(customer: &Customer) -> Vec<SharedAddress<'_>> {
    let key = |keys: &AddressKeys| keys.mailbox.shared();
    let groups = groups_by_key(&customer.users, first_choice_in_scope, key);
    let mut aliases = with_shared_key(customer, groups, AddressRelation::SameMailbox, key);
    aliases.retain(|group| group.distinct(login) > 1 && group.persons() > 1);
    aliases
}

/// Returns groups of users in scope whose first addresses look the same but differ in a non-ASCII letter, or become
/// equal in software that replaces `ß` with `ss`.
pub(in crate::rules) fn by_looks(customer: &Customer) -> Vec<SharedAddress<'_>> {
    // If all addresses are ASCII, such groups cannot exist.
    if customer.scope.non_ascii.is_empty() {
        return Vec::new();
    }
    let mailbox = |keys: &AddressKeys| keys.mailbox.shared();
    let looks = |keys: &AddressKeys| keys.skeleton().shared();
    let groups = groups_by_key(&customer.users, first_choice_in_scope, looks);
    let mut alike = with_shared_key(customer, groups, AddressRelation::LookAlike, looks);
    alike.retain(|group| group.distinct(mailbox) > 1 && group.any_beyond_ascii());
    let deviation = |keys: &AddressKeys| keys.deviation().shared();
    let groups = groups_by_key(&customer.users, first_choice_in_scope, deviation);
    let mut deviating = with_shared_key(customer, groups, AddressRelation::LookAlike, deviation);
    deviating.retain(|group| group.distinct(login) > 1);
    let known: BTreeSet<Vec<AddressRef>> =
        alike.iter().map(|group| group.members.clone()).collect();
    deviating.retain(|group| !known.contains(&group.members));
    for group in &mut alike {
        group.put_ordinary_first();
    }
    alike.extend(deviating);
    alike.retain(|group| group.persons() > 1);
    alike
}

fn login(keys: &AddressKeys) -> Arc<str> {
    keys.login.shared()
}

fn first_choice_in_scope(user: &User, member: AddressRef) -> bool {
    user.access != Access::Excluded && member.is_first_choice()
}

/// Returns whether the address of this user can conflict with that of another user. Addresses of portal users, rooms
/// and integrations cannot.
pub(super) fn competes(user: &User) -> bool {
    !matches!(
        user.status,
        UserStatus::External
            | UserStatus::Anonymous
            | UserStatus::System
            | UserStatus::Resource
            | UserStatus::NotAUser
    )
}

fn with_shared_key(
    customer: &Customer,
    groups: Vec<Vec<AddressRef>>,
    relation: AddressRelation,
    key: impl Fn(&AddressKeys) -> Arc<str>,
) -> Vec<SharedAddress<'_>> {
    groups
        .into_iter()
        .filter_map(|members| {
            let shared = members
                .first()?
                .user_address(&customer.users)
                .keys()
                .map(&key)?;
            let members = one_per_user(&members, &customer.users);
            (members.len() > 1).then_some(SharedAddress {
                customer,
                members,
                key: shared,
                relation,
                ordinary_first: false,
            })
        })
        .collect()
}

impl SharedAddress<'_> {
    /// Returns the number of members whose need for access is `access`.
    pub(in crate::rules) fn with(&self, access: Access) -> usize {
        self.users().filter(|user| user.access == access).count()
    }

    /// Returns the id of the rule that reports this group. The group must come from [`by_first_choice`].
    pub(in crate::rules) fn reported_by(&self) -> &'static str {
        match (self.with(Access::Required), self.with(Access::Undecided)) {
            (2.., _) | (0, 2..) => "same-address",
            _ => "inactive-holder",
        }
    }

    /// Returns the number of different persons among the members.
    pub(in crate::rules) fn persons(&self) -> usize {
        let users: Vec<&User> = self.users().collect();
        let known: BTreeSet<i64> = users.iter().filter_map(|user| user.person).collect();
        known.len() + users.iter().filter(|user| user.person.is_none()).count()
    }

    /// Returns the members. The first one keeps the address.
    pub(in crate::rules) fn users(&self) -> impl Iterator<Item = &User> {
        self.members
            .iter()
            .map(|member| member.user(&self.customer.users))
    }

    fn distinct(&self, key: impl Fn(&AddressKeys) -> Arc<str>) -> usize {
        let keys: BTreeSet<Option<Arc<str>>> = self
            .members
            .iter()
            .map(|member| member.user_address(&self.customer.users).keys().map(&key))
            .collect();
        keys.len()
    }

    fn any_beyond_ascii(&self) -> bool {
        self.members.iter().any(|member| {
            let keys = member.user_address(&self.customer.users).keys();
            keys.is_some_and(AddressKeys::is_beyond_ascii)
        })
    }

    /// Moves members whose addresses have non-ASCII letters before the `@` to the end, because Microsoft and Google
    /// refuse such addresses as sign-in names. Also sets `ordinary_first`.
    fn put_ordinary_first(&mut self) {
        let users = &self.customer.users;
        self.members
            .sort_by_key(|member| has_odd_letters(member.user_address(users)));
        let odd = self
            .members
            .iter()
            .filter(|member| has_odd_letters(member.user_address(users)));
        let odd = odd.count();
        self.ordinary_first = odd > 0 && odd < self.members.len();
    }

    /// Returns the values of the column `matched_by`, which say how the addresses of the members match.
    fn matched_by(&self) -> Vec<String> {
        let members = self.members.iter();
        let addresses = members.map(|member| member.user_address(&self.customer.users));
        self.relation
            .matched_by(addresses.flat_map(UserAddress::steps))
    }

    /// Returns a finding for each member. For users out of scope, the severity is at most `Severity::Review`.
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
                Finding::new(rule, user.subject(), self.message(*member, index))
                    .at_most(severity_of(user, severity))
                    .on(address.field.name(), address.value())
                    .discriminator(&*self.key)
                    .at(address.location())
                    .in_record(address.record_key())
                    .suggest(self.free_address(*member, index == 0), Fix::Manual)
                    .action(self.action(*member, index))
                    .in_group(Group {
                        id: id.clone(),
                        size: self.members.len(),
                        member: index + 1,
                        matched_by: matched_by.clone(),
                        keep: index == 0,
                        keep_reason: keep_reason(user).into(),
                    })
            })
            .collect()
    }

    /// Returns the members other than the one with this index.
    pub(in crate::rules) fn others(&self, index: usize) -> Listing {
        others(index, self.members.len(), |other| {
            self.members[other].user(&self.customer.users)
        })
    }

    fn message(&self, member: AddressRef, index: usize) -> Text {
        let others = self.others(index);
        let message = match (self.relation, member.is_first_choice()) {
            (AddressRelation::SameAddress, false) => {
                Message::new("same-address.message-second").with("others", others)
            }
            (AddressRelation::SameAddress, true) => {
                Message::new("same-address.message").with("others", others)
            }
            (AddressRelation::SameMailbox, _) => {
                Message::new("alias-address.message").with("others", others)
            }
            (AddressRelation::LookAlike, _) => {
                Message::new("look-alike-address.message").with("others", others)
            }
        };
        message.then(self.coded_domain())
    }

    /// Returns a sentence with the coded (`xn--`) and the readable form of the domain, if the members have the same
    /// address and at least one of them has it with the coded form. Otherwise, the text is empty.
    fn coded_domain(&self) -> Text {
        let addresses = self.members.iter();
        let mut addresses = addresses.map(|member| member.user_address(&self.customer.users));
        let coded = addresses.find_map(|address| {
            let (_, domain) = address.value().trim().rsplit_once('@')?;
            let domain = domain.to_ascii_lowercase();
            let readable = readable_domain(&domain);
            (domain.contains("xn--") && domain != readable).then_some((domain, readable))
        });
        match coded {
            Some((coded, domain)) if self.relation == AddressRelation::SameAddress => {
                Message::new("same-address.coded-domain")
                    .with("coded", coded)
                    .with("domain", domain)
                    .into()
            }
            _ => Text::default(),
        }
    }

    /// Returns what to do about a member's address.
    fn action(&self, member: AddressRef, index: usize) -> Text {
        match self.relation {
            AddressRelation::SameAddress => self.action_for_equal(member, index),
            AddressRelation::SameMailbox => self.action_for_mailbox(member, index),
            AddressRelation::LookAlike => self.action_for_looks(member, index),
        }
    }

    /// Returns what to do about an address that belongs to the same mailbox as another user's address.
    fn action_for_mailbox(&self, member: AddressRef, index: usize) -> Text {
        let user = member.user(&self.customer.users);
        if index == 0 {
            let others = self.others(index);
            return Message::new("alias-address.action-keep")
                .with("others", others)
                .into();
        }
        let keeper = self.members[0].user(&self.customer.users);
        let question = Message::new("alias-address.question")
            .with("user", user.argument())
            .with("keeper", keeper.argument());
        taken_address::two_branches(self.customer, user, keeper, question, self.place(member))
    }

    /// Returns what to do about an address that looks like another user's address. If only some addresses have letters
    /// that Microsoft and Google refuse, those addresses are wrong; otherwise, any of the addresses can be wrong.
    fn action_for_looks(&self, member: AddressRef, index: usize) -> Text {
        let user = member.user(&self.customer.users);
        if self.ordinary_first && index == 0 {
            let keep = Message::new("look-alike-address.action-keep")
                .with("user", user.argument())
                .with("others", self.others(index));
            return keep.into();
        }
        if self.ordinary_first && has_odd_letters(member.user_address(&self.customer.users)) {
            let keeper = self.members[0].user(&self.customer.users);
            let reason =
                Message::new("look-alike-address.plain-letters").with("keeper", keeper.argument());
            let place = self.place(member);
            return taken_address::action(self.customer, user, keeper, place, reason)
                .then(taken_address::settles("malformed-address", user));
        }
        Message::new("look-alike-address.action")
            .with("user", user.argument())
            .with("others", self.others(index))
            .with("place", self.place(member))
            .into()
    }

    /// Returns the place in SuperOffice where a member's address is changed.
    fn place(&self, member: AddressRef) -> Message {
        let user = member.user(&self.customer.users);
        let field = member.user_address(&self.customer.users).field;
        if member.is_first_choice() {
            menu_path::address(self.customer, user, field)
        } else {
            menu_path::second_address(self.customer, user, field)
        }
    }

    /// Returns what to do about an address that other users also have.
    fn action_for_equal(&self, member: AddressRef, index: usize) -> Text {
        let user = member.user(&self.customer.users);
        let keeper = self.members[0].user(&self.customer.users);
        if index == 0 {
            let keep = Message::new("same-address.action-keep")
                .with("user", user.argument())
                .with("others", self.others(index));
            return keep.into();
        }
        let place = self.place(member);
        let is_active = user.status == UserStatus::Login;
        if user.access == Access::Excluded && is_active {
            return Message::new("same-address.action-excluded")
                .with("user", user.argument())
                .with("place", place)
                .with("keeper", keeper.argument())
                .into();
        }
        if !is_active || !member.is_first_choice() {
            let remove = Message::new("same-address.action-second")
                .with("place", place)
                .with("keeper", keeper.argument());
            return remove.into();
        }
        let reason = Message::new("same-address.action").with("keeper", keeper.argument());
        taken_address::action(self.customer, user, keeper, place, reason)
    }

    /// Returns another valid address of the user that can replace a shared first address, because no other user has it.
    /// Returns `None` if the user keeps the shared address, or does not have exactly one such address.
    fn free_address(&self, member: AddressRef, keep: bool) -> Option<String> {
        if keep || self.relation != AddressRelation::SameAddress || !member.is_first_choice() {
            return None;
        }
        let user = member.user(&self.customer.users);
        let mut free = user.addresses.iter().filter(|address| {
            let keys = address.keys();
            address.verdict() == crate::email::AddressVerdict::Ok
                && keys.is_some_and(|keys| {
                    keys.login.as_str() != &*self.key
                        && self.customer.is_free(keys.login.as_str(), member.user)
                })
        });
        let first = free.next()?;
        free.next()
            .is_none()
            .then(|| first.value().trim().to_owned())
    }
}

/// Returns whether an address has non-ASCII letters before the `@`. Microsoft and Google refuse such addresses as
/// sign-in names; SuperOffice does not say whether Online accepts them.
fn has_odd_letters(address: &UserAddress) -> bool {
    let keys = address.keys();
    let local = keys.and_then(|keys| keys.login.as_str().rsplit_once('@'));
    local.is_some_and(|(local, _)| !local.is_ascii())
}

/// Returns a list of all users except the one at the index `left_out`. It names at most [`NAMED`] users and gives the
/// number of the rest: `OLA, KARI, PER and 4 more`.
pub(super) fn others<'u>(
    left_out: usize,
    users: usize,
    user: impl Fn(usize) -> &'u User,
) -> Listing {
    let others = (0..users).filter(|other| *other != left_out);
    Listing {
        named: others
            .take(NAMED)
            .map(|other| user(other).argument())
            .collect(),
        more: (users - 1).saturating_sub(NAMED),
        and: true,
    }
}

/// Returns the outcome of a rule that reports these groups with `Severity::Review`.
pub(in crate::rules) fn reviewed(
    customer: &Customer,
    rule: &'static RuleInfo,
    groups: &[SharedAddress<'_>],
) -> Outcome {
    let findings = groups
        .iter()
        .flat_map(|group| group.findings(rule, Severity::Review));
    Outcome::checked(customer.scope.users)
        .with(findings)
        .missing(missing_first_choice(customer))
}

/// Returns the severity for one user of a group. Users out of scope do not block the migration.
pub(super) fn severity_of(user: &User, severity: Severity) -> Severity {
    match user.access {
        Access::Excluded => Severity::Review,
        Access::Required | Access::Undecided => severity,
    }
}
