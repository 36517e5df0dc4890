//! Faults of the requirement `valid-email`: addresses that nobody can sign in with, or perhaps should not.

use super::super::addresses::Spelling;
use super::super::truth::Severity;
use super::super::user::{Mail, MailKind, UserIndex};
use super::Scene;
use super::spellings::{
    FILLERS, HIDDEN, HIDDEN_IN_USER_NAMES, MALFORMED, MALFORMED_USER_NAMES, PLACEHOLDERS, SEVERAL,
    SHARED, TYPOS, UNROUTABLE, UNUSUAL,
};

/// A card without an address, or with a filler.
pub(super) fn missing_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let filler = scene.dice.per_cent(40).then(|| scene.dice.pick(&FILLERS));
    scene.user_mut(user).sign_in_name = None;
    let mails = &mut scene.person_mut(user).mails;
    mails.retain(|mail| mail.kind == MailKind::Chat);
    mails.extend(filler.map(Mail::to));
    let severity = scene.severity(user);
    scene.expect("missing-address", severity, user);
    Some(())
}

/// An address that sign-in does not accept.
pub(super) fn malformed_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &MALFORMED, "malformed-address", severity);
    Some(())
}

/// An address that some sign-in providers refuse.
pub(super) fn unusual_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    damage_address(scene, user, &UNUSUAL, "malformed-address", Severity::Review);
    Some(())
}

/// An address with characters that nobody sees.
pub(super) fn hidden_characters(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &HIDDEN, "hidden-characters", severity);
    Some(())
}

/// One cell with several addresses.
pub(super) fn several_addresses(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &SEVERAL, "several-addresses", severity);
    Some(())
}

/// An address of a consultant's own company.
pub(super) fn foreign_domain(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let name = scene.name(user);
    let address = scene.book.mint(name, "konsulenthuset.no");
    scene.enter(user, address.text());
    scene.expect("foreign-domain", Severity::Review, user);
    Some(())
}

/// A domain that no mail reaches.
pub(super) fn unroutable_domain(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &UNROUTABLE, "unroutable-domain", severity);
    Some(())
}

/// A provider's domain with a typo.
pub(super) fn likely_typo(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    damage_address(scene, user, &TYPOS, "likely-typo", Severity::Review);
    Some(())
}

/// An address that somebody invented, or that nobody reads.
pub(super) fn placeholder_address(scene: &mut Scene<'_>) -> Option<()> {
    take_word(scene, &PLACEHOLDERS, "placeholder-address")
}

/// An address that several people read.
pub(super) fn shared_mailbox(scene: &mut Scene<'_>) -> Option<()> {
    take_word(scene, &SHARED, "shared-mailbox")
}

/// An address from which mail came back.
pub(super) fn bouncing_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let cell = scene.address(user).text();
    let bounces = 1 + scene.dice.below(9);
    scene.enter(user, cell);
    scene.person_mut(user).mails[0].bounces = bounces;
    scene.expect("bouncing-address", Severity::Review, user);
    Some(())
}

/// A user name that is another address than the person's.
pub(super) fn user_name_differs(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let local = scene.another_local(user);
    let domain = scene.address(user).domain;
    scene.user_mut(user).sign_in_name = Some(format!("{local}@{domain}"));
    scene.expect("user-name-differs", Severity::Review, user);
    Some(())
}

/// A user name that sign-in does not accept, next to a valid address.
pub(super) fn malformed_user_name(scene: &mut Scene<'_>) -> Option<()> {
    damage_user_name(scene, &MALFORMED_USER_NAMES, "malformed-address")
}

/// A user name with characters that nobody sees, next to a valid address.
pub(super) fn hidden_in_user_name(scene: &mut Scene<'_>) -> Option<()> {
    damage_user_name(scene, &HIDDEN_IN_USER_NAMES, "hidden-characters")
}

fn damage_address(
    scene: &mut Scene<'_>,
    user: UserIndex,
    spellings: &[&'static str],
    rule: &'static str,
    severity: Severity,
) {
    let cell = spelled(scene, user, spellings);
    scene.enter(user, cell);
    scene.expect(rule, severity, user);
}

fn damage_user_name(
    scene: &mut Scene<'_>,
    spellings: &[&'static str],
    rule: &'static str,
) -> Option<()> {
    let user = scene.take_any()?;
    let cell = spelled(scene, user, spellings);
    scene.user_mut(user).sign_in_name = Some(cell);
    let severity = scene.severity(user);
    scene.expect(rule, severity, user);
    Some(())
}

fn spelled(scene: &mut Scene<'_>, user: UserIndex, spellings: &[&'static str]) -> String {
    let spelling = Spelling(scene.dice.pick(spellings));
    let other = if spelling.names_another() {
        scene.another_local(user)
    } else {
        String::new()
    };
    spelling.of(&scene.address(user), scene.name(user), &other)
}

/// Gives a user the address of a common word at one of the company's domains.
fn take_word(scene: &mut Scene<'_>, words: &[&str], rule: &'static str) -> Option<()> {
    let mut choices: Vec<(&str, String)> = Vec::new();
    for office in &scene.customer.company.offices {
        choices.extend(words.iter().map(|word| (*word, office.domain.clone())));
    }
    scene.dice.shuffle(&mut choices);
    let address = choices
        .iter()
        .find_map(|(word, domain)| scene.book.claim(word, domain))?;
    let user = scene.take_any()?;
    scene.enter(user, address.text());
    scene.expect(rule, Severity::Review, user);
    Some(())
}
