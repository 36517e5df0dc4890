//! Faults in the document archive, in attachments, in the number of active projects, and in how users sign in.

use super::super::archive::{MISSING, OTHER_PLUG_INS};
use super::super::truth::Severity;
use super::Scene;
use super::advice::{another, expect};

/// Adds a document whose file is not in the document archive.
pub(super) fn missing_file(scene: &mut Scene<'_>) -> Option<()> {
    let number = another(scene.customer.advice.archive.missing)?;
    scene.customer.advice.archive.missing = number;
    let key = format!("document {}", MISSING + number);
    expect(scene, "file-not-in-archive", Severity::Review, key);
    Some(())
}

/// Adds a file that is larger than Online allows.
pub(super) fn large_file(scene: &mut Scene<'_>) -> Option<()> {
    let number = another(scene.customer.advice.archive.large)?;
    scene.customer.advice.archive.large = number;
    let key = format!("file film {number}.mp4");
    expect(scene, "file-too-large", Severity::Review, key);
    Some(())
}

/// Adds an additional document plug-in that stores some documents.
pub(super) fn other_archive(scene: &mut Scene<'_>) -> Option<()> {
    let documents = 1 + i64::try_from(scene.dice.index(20)).expect("few documents");
    let known = &mut scene.customer.advice.archive.elsewhere;
    let number = another(known.len())?;
    known.push(documents);
    let key = format!("archive {}", OTHER_PLUG_INS + number);
    expect(scene, "other-document-archive", Severity::Review, key);
    Some(())
}

/// Adds a Service attachment that is larger than Online allows.
pub(super) fn large_attachment(scene: &mut Scene<'_>) -> Option<()> {
    let known = &mut scene.customer.advice.archive.attachments;
    let number = another(known.len())?;
    known.push(31_500_000);
    let key = format!("attachment {number}");
    expect(scene, "attachment-too-large", Severity::Review, key);
    Some(())
}

/// Sets a number of active projects that is higher than the plan Core allows. The finding has `Severity::Info`, because
/// this customer has not ordered the plan Core.
pub(super) fn active_projects(scene: &mut Scene<'_>) -> Option<()> {
    let known = &mut scene.customer.advice.archive.active_projects;
    if *known > 0 {
        return None;
    }
    *known = 101;
    let key = "active projects".to_owned();
    expect(scene, "plan-limit", Severity::Info, key);
    Some(())
}

/// Makes a user sign in only with Active Directory.
pub(super) fn user_without_password(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take()?;
    let id = scene.user(user).id;
    scene.customer.advice.archive.without_password.push(id);
    scene.expect("user-without-password", Severity::Review, user);
    Some(())
}
