//! Faults of the requirement `valid-email`: addresses that users cannot or should not sign in with.

use super::super::addresses::Spelling;
use super::super::truth::{ExpectedFinding, Severity};
use super::super::user::{Mail, MailKind, UserIndex};
use super::Scene;
use super::spellings::{
    FILLERS, HIDDEN, HIDDEN_IN_USER_NAMES, MALFORMED, MALFORMED_USER_NAMES, PLACEHOLDERS, SEVERAL,
    SHARED, TYPOS, UNROUTABLE, UNUSUAL,
};

/// Removes all addresses of a user. In some cases, enters text such as `n/a` instead.
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

/// Gives a user an address that sign-in does not accept.
pub(super) fn malformed_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &MALFORMED, "malformed-address", severity);
    Some(())
}

/// Gives a user an address that some sign-in providers do not accept.
pub(super) fn unusual_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    damage_address(scene, user, &UNUSUAL, "malformed-address", Severity::Review);
    Some(())
}

/// Gives a user an address that contains invisible characters.
pub(super) fn hidden_characters(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &HIDDEN, "hidden-characters", severity);
    Some(())
}

/// Gives a user several addresses in one cell.
pub(super) fn several_addresses(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &SEVERAL, "several-addresses", severity);
    Some(())
}

/// Gives a user the address of a consultant at another company.
pub(super) fn foreign_domain(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let name = scene.name(user);
    let address = scene.book.mint(name, "konsulenthuset.no");
    scene.enter(user, address.text());
    scene.expect("foreign-domain", Severity::Review, user);
    Some(())
}

/// Gives a user an address at a sub-domain of the customer's domain. Only one user gets such an address, because the
/// program reports each sub-domain only once.
pub(super) fn sub_domain(scene: &mut Scene<'_>) -> Option<()> {
    let domain = format!("salg.{}", scene.customer.company.head_office().domain);
    let key = format!("domain {domain}");
    let has_finding = |findings: Vec<&ExpectedFinding>| findings.iter().any(|each| each.key == key);
    if has_finding(scene.customer.truth.findings()) {
        return None;
    }
    let user = scene.take_any()?;
    let name = scene.name(user);
    let address = scene.book.mint(name, &domain);
    scene.enter(user, address.text());
    scene
        .customer
        .truth
        .expect("sub-domain", Severity::Review, key);
    Some(())
}

/// Gives a user an address at the technical domain of a Microsoft tenant.
pub(super) fn onmicrosoft_domain(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let name = scene.name(user);
    let address = scene.book.mint(name, "kunde.onmicrosoft.com");
    scene.enter(user, address.text());
    scene.expect("onmicrosoft-domain", Severity::Review, user);
    Some(())
}

/// Gives a user an address at a domain that cannot receive mail.
pub(super) fn unroutable_domain(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let severity = scene.severity(user);
    damage_address(scene, user, &UNROUTABLE, "unroutable-domain", severity);
    Some(())
}

/// Gives a user an address with a typo in the domain of a mail provider.
pub(super) fn likely_typo(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    damage_address(scene, user, &TYPOS, "likely-typo", Severity::Review);
    Some(())
}

/// Replaces a user's address with a placeholder or with an unmonitored address.
pub(super) fn placeholder_address(scene: &mut Scene<'_>) -> Option<()> {
    take_word(scene, &PLACEHOLDERS, "placeholder-address")
}

/// Replaces a user's address with an address that several people read.
pub(super) fn shared_mailbox(scene: &mut Scene<'_>) -> Option<()> {
    take_word(scene, &SHARED, "shared-mailbox")
}

/// Records that mail to a user's address bounced.
pub(super) fn bouncing_address(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let cell = scene.address(user).text();
    let bounces = 1 + scene.dice.below(9);
    scene.enter(user, cell);
    scene.person_mut(user).mails[0].bounces = bounces;
    scene.expect("bouncing-address", Severity::Review, user);
    Some(())
}

/// Gives a user a user name that differs from the user's first address.
pub(super) fn user_name_differs(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    let local = scene.another_local(user);
    let domain = scene.address(user).domain;
    scene.user_mut(user).sign_in_name = Some(format!("{local}@{domain}"));
    scene.expect("user-name-differs", Severity::Review, user);
    Some(())
}

/// Gives a user with a valid address a user name that sign-in does not accept.
pub(super) fn malformed_user_name(scene: &mut Scene<'_>) -> Option<()> {
    damage_user_name(scene, &MALFORMED_USER_NAMES, "malformed-address")
}

/// Gives a user with a valid address a user name that contains invisible characters.
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

/// Gives a user an address at one of the customer's domains. The local part of the address is one of `words`.
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
