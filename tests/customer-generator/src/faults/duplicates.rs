//! Faults of the requirement `duplicate-email`: users with equal or similar addresses.

use super::super::addresses::{Address, Spelling};
use super::super::truth::Severity;
use super::super::user::{Mail, UserIndex};
use super::Scene;
use super::spellings::{DEVIATING, INTERNATIONAL, TWINS};

/// Gives two or three users the same first address. The spelling may differ.
pub(super) fn same_address(scene: &mut Scene<'_>) -> Option<()> {
    let first = scene.take()?;
    let second = scene.take()?;
    let mut members = vec![first, second];
    if scene.dice.per_cent(15) {
        members.extend(scene.take());
    }
    let severity = if scene.dice.per_cent(15) {
        for member in &members {
            scene.take_licence(*member);
        }
        Severity::Review
    } else {
        Severity::Fail
    };
    if scene.dice.per_cent(15) {
        share_international(scene, &members);
    } else {
        share(scene, &members);
    }
    scene.expect_all("same-address", severity, &members);
    Some(())
}

/// Gives all members of a group the first member's address. The second member's spelling may differ. If another rule
/// reports this spelling, its finding is recorded too.
fn share(scene: &mut Scene<'_>, members: &[UserIndex]) {
    let address = scene.address(members[0]);
    let odd = scene.dice.pick(&TWINS);
    for (index, member) in members.iter().enumerate().skip(1) {
        let spelling = if index == 1 {
            odd.spelling
        } else {
            Spelling("{l}@{d}")
        };
        let cell = spelling.of(&address, scene.name(*member), "");
        scene.enter(*member, cell);
    }
    if let Some(rule) = odd.rule {
        let severity = scene.severity(members[1]);
        scene.expect(rule, severity, members[1]);
    }
}

/// Gives all members of a group the same address at an international domain. The second member gets the domain in coded
/// form (A-labels, `xn--`), and the other members get the domain in Unicode letters.
fn share_international(scene: &mut Scene<'_>, members: &[UserIndex]) {
    let (letters, label) = scene.dice.pick(&INTERNATIONAL);
    let local = scene.address(members[0]).local;
    for (index, member) in members.iter().enumerate() {
        let domain = if index == 1 { label } else { letters };
        scene.enter(*member, format!("{local}@{domain}"));
    }
}

/// Adds a second user for the person of an existing user.
pub(super) fn same_person(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take()?;
    let twin = scene.customer.staff.double(user, &mut scene.dice);
    let severity = match scene.dice.below(3) {
        0 => Severity::Fail,
        1 => {
            scene.take_licence(twin);
            Severity::Fail
        }
        _ => {
            scene.take_licence(user);
            scene.take_licence(twin);
            Severity::Review
        }
    };
    scene.expect_all("same-person", severity, &[user, twin]);
    Some(())
}

/// Gives a user a second address that is the first address of another user.
pub(super) fn secondary_address_clash(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take()?;
    let owner = scene.take_any()?;
    let address = scene.address(owner);
    let spelling = scene.dice.pick(&[Spelling("{l}@{d}"), Spelling("{L}@{d}")]);
    let cell = spelling.of(&address, scene.name(user), "");
    scene.person_mut(user).mails.push(Mail::to(cell));
    scene.expect_all("secondary-address-clash", Severity::Review, &[user, owner]);
    Some(())
}

/// Gives a former user, or a user without a licence, the address of another user, who can log in.
pub(super) fn inactive_holder(scene: &mut Scene<'_>) -> Option<()> {
    let owner = scene.take()?;
    let cell = scene.address(owner).text();
    let holder = if scene.dice.per_cent(25) {
        let holder = scene.take()?;
        scene.take_licence(holder);
        scene.enter(holder, cell);
        holder
    } else {
        let holder = scene.take_former()?;
        if scene.dice.per_cent(25) {
            scene.take_licence(owner);
        }
        if scene.dice.per_cent(50) {
            scene.person_mut(holder).mails.push(Mail::to(cell));
        } else {
            scene.enter(holder, cell);
        }
        holder
    };
    scene.expect_all("inactive-holder", Severity::Review, &[owner, holder]);
    Some(())
}

/// Gives two users different addresses of the same mailbox.
pub(super) fn alias_address(scene: &mut Scene<'_>) -> Option<()> {
    let first = scene.take_any()?;
    let second = scene.take_any()?;
    let Address { local, domain } = scene.address(first);
    match scene.dice.below(3) {
        0 => {
            scene.enter(first, format!("{local}@gmail.com"));
            scene.enter(second, format!("{}@gmail.com", local.replace('.', "")));
        }
        1 => {
            scene.enter(first, format!("{local}@gmail.com"));
            scene.enter(second, format!("{local}@googlemail.com"));
        }
        _ => {
            scene.enter(second, format!("{local}+salg@{domain}"));
            // Some sign-in providers do not accept a plus sign.
            scene.expect("malformed-address", Severity::Review, second);
        }
    }
    scene.expect_all("alias-address", Severity::Review, &[first, second]);
    Some(())
}

/// Gives two users addresses that look the same, or that older software treats as the same.
pub(super) fn look_alike_address(scene: &mut Scene<'_>) -> Option<()> {
    let first = scene.take_any()?;
    let second = scene.take_any()?;
    let Address { local, domain } = scene.address(first);
    let (cell, severity) = match scene.dice.below(3) {
        0 => (
            format!("{}@{domain}", with_foreign_letter(&local)?),
            scene.severity(second),
        ),
        1 => (
            format!("{local}@{}", with_foreign_letter(&domain)?),
            Severity::Review,
        ),
        _ => {
            let (plain, deviating) = DEVIATING;
            scene.enter(first, format!("{local}@{plain}"));
            (format!("{local}@{deviating}"), Severity::Review)
        }
    };
    scene.enter(second, cell);
    scene.expect("malformed-address", severity, second);
    scene.expect_all("look-alike-address", Severity::Review, &[first, second]);
    Some(())
}

/// Replaces the first `a`, `e` or `o` with the Cyrillic letter that looks the same. Returns `None` if the text contains
/// none of these letters.
fn with_foreign_letter(text: &str) -> Option<String> {
    const DOUBLES: [(char, char); 3] = [('a', '\u{430}'), ('e', '\u{435}'), ('o', '\u{43e}')];
    let (at, (_, double)) = text
        .char_indices()
        .find_map(|(at, letter)| Some((at, DOUBLES.iter().find(|double| double.0 == letter)?)))?;
    Some(format!("{}{double}{}", &text[..at], &text[at + 1..]))
}
