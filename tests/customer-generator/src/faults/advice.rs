//! Faults for the advice requirements.

use super::super::advice::{Application, CustomTable, Document, Mailbox};
use super::super::truth::Severity;
use super::Scene;

/// Maximum number of faults of one kind. Real customers have only a few.
const MOST: usize = 6;
/// Persons whose company does not exist refer to company ids above this number.
const NO_COMPANY: i64 = 8_800_000;
/// An `associate_id` that does not belong to any user.
const NOBODY: i64 = 9_900_000;

/// Adds a web panel whose host exists only on the customer's network.
pub(super) fn external_application(scene: &mut Scene<'_>) -> Option<()> {
    let known = &mut scene.customer.advice.applications;
    let number = another(known.len())?;
    known.push(Application {
        name: format!("Kundekart {number}"),
        url: format!("http://intranet{number}/kart"),
    });
    expect(
        scene,
        "external-application",
        Severity::Review,
        format!("ExtApp {number}"),
    );
    Some(())
}

/// The values of `server_type` for IMAP with TLS (`IMAP`) and for IMAP with OAuth (`IMAP_OAUTH`).
const IMAP: i64 = 6;
const IMAP_OAUTH: i64 = 9;

/// Adds a Service mailbox.
pub(super) fn mailbox(scene: &mut Scene<'_>) -> Option<()> {
    add_mailbox(scene, IMAP)?;
    Some(())
}

/// Adds a Service mailbox that signs in at an identity provider.
pub(super) fn mailbox_with_oauth(scene: &mut Scene<'_>) -> Option<()> {
    let number = add_mailbox(scene, IMAP_OAUTH)?;
    let key = format!("mailbox {number}");
    expect(scene, "domain-may-be-registered", Severity::Info, key);
    Some(())
}

fn add_mailbox(scene: &mut Scene<'_>, server: i64) -> Option<usize> {
    let domain = scene.customer.company.head_office().domain.clone();
    let known = &mut scene.customer.advice.mailboxes;
    let number = another(known.len())?;
    let address = format!("service{number}@{domain}");
    known.push(Mailbox { address, server });
    expect(
        scene,
        "mailbox-to-move",
        Severity::Review,
        format!("mailbox {number}"),
    );
    Some(number)
}

/// Adds an alias to a mailbox.
pub(super) fn alias(scene: &mut Scene<'_>) -> Option<()> {
    let domain = scene.customer.company.head_office().domain.clone();
    let known = &mut scene.customer.advice.aliases;
    let number = another(known.len())?;
    let address = format!("support{number}@{domain}");
    known.push((number, address.clone()));
    let key = format!("mail_alias {address}");
    expect(scene, "mailbox-to-move", Severity::Review, key);
    Some(())
}

/// Adds a system event that an unfinished upload to Online left behind.
pub(super) fn left_over_event(scene: &mut Scene<'_>) -> Option<()> {
    let known = &mut scene.customer.advice.events;
    let number = another(known.len())?;
    known.push(["NoLogin", "no-login", "SO.NO_LOGIN"][number % 3]);
    let key = format!("event {number}");
    expect(scene, "left-over-no-login", Severity::Review, key);
    Some(())
}

/// Adds a document that has no name or no appointment, or whose owner does not exist.
pub(super) fn document(scene: &mut Scene<'_>) -> Option<()> {
    let known = scene.customer.advice.documents.len();
    let number = another(known)?;
    let somebody = scene.customer.staff.users.first()?.id;
    let (rule, name, appointment, owner) = match scene.dice.index(3) {
        0 => ("document-without-name", None, 500, Some(somebody)),
        1 => ("document-without-appointment", Some("a.docx"), 0, None),
        _ => ("document-without-owner", Some("b.docx"), 501, Some(NOBODY)),
    };
    scene.customer.advice.documents.push(Document {
        name: name.map(str::to_owned),
        appointment,
        owner,
    });
    expect(scene, rule, Severity::Review, format!("document {number}"));
    Some(())
}

/// Adds a custom table, which may be missing from the database although `sequence` lists it.
pub(super) fn custom_table(scene: &mut Scene<'_>) -> Option<()> {
    let number = another(scene.customer.advice.tables.len())?;
    let exists = scene.dice.per_cent(50);
    let name = format!("ACME_STOCK{number}");
    let key = format!("table {}", name.to_lowercase());
    scene
        .customer
        .advice
        .tables
        .push(CustomTable { name, exists });
    if !exists {
        expect(scene, "missing-physical-table", Severity::Fail, key.clone());
    }
    expect(scene, "custom-table", Severity::Review, key);
    Some(())
}

/// Adds a domain from which mailings are sent.
pub(super) fn mailing_sender(scene: &mut Scene<'_>) -> Option<()> {
    let number = another(scene.customer.advice.senders.len())?;
    let domain = format!("nyheter{number}.example.no");
    let key = format!("sender {domain}");
    scene.customer.advice.senders.push(domain);
    expect(scene, "mailing-sender", Severity::Review, key);
    Some(())
}

/// Links a user's person to a company that does not exist.
pub(super) fn orphan_person(scene: &mut Scene<'_>) -> Option<()> {
    let number = another(scene.customer.advice.orphans.len())?;
    let user = scene.take()?;
    let index = scene.customer.staff.person_of(user)?.0;
    let person = i64::try_from(1 + index).expect("ids fit into 64 bits");
    let company = NO_COMPANY + i64::try_from(number).expect("few");
    scene.person_mut(user).contact = company;
    scene.customer.advice.orphans.push((person, company));
    scene.expect("orphan-person", Severity::Fail, user);
    Some(())
}

pub(super) fn another(known: usize) -> Option<usize> {
    (known < MOST).then_some(known + 1)
}

pub(super) fn expect(scene: &mut Scene<'_>, rule: &'static str, severity: Severity, key: String) {
    scene.customer.truth.expect(rule, severity, key);
}
