//! Reads the attachments of a saved e-mail.
//!
//! Every part of the mail is accounted for: it is an attachment, a part that cannot be an export, or the text of the
//! mail. The text is used only if it contains a file or a table. The bytes of an attachment are not converted, even if
//! the mail states a character set.

mod body_text;
pub(super) mod outlook;
mod part;
pub(super) mod tnef;
mod transfer;
mod uuencode;
mod web_archive;

use std::collections::HashMap;

use mail_parser::{Message, MessageParser, MessagePart, PartType};

pub(super) use self::body_text::members as text_members;
use self::part::{Parent, Role};
use super::refusal::Refusal;
use super::unpack_limits::{Allowance, ArchiveMember, MemberContent, UnpackError};

/// Names of header fields. A file is recognised as a mail if its header has at least two of these fields.
const KNOWN_FIELDS: [&str; 14] = [
    "from",
    "to",
    "subject",
    "date",
    "mime-version",
    "received",
    "return-path",
    "message-id",
    "content-type",
    "content-transfer-encoding",
    "content-disposition",
    "delivered-to",
    "x-mailer",
    "reply-to",
];

/// The kind of a file with saved mails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MailForm {
    /// One mail.
    Mail,
    /// Several mails, each after a line `From …`.
    Mailbox,
}

/// Returns the kind of mail file that begins with `head`, or `None` for other files.
pub(super) fn recognise(head: &[u8]) -> Option<MailForm> {
    let head = String::from_utf8_lossy(head);
    let mut lines = head.trim_start_matches('\u{FEFF}').lines().peekable();
    let separator = lines.next_if(|line| line.starts_with("From "));
    let known = lines
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with([' ', '\t']))
        .map_while(field)
        .filter(|field| KNOWN_FIELDS.contains(&field.as_str()))
        .count();
    match separator {
        _ if known < 2 => None,
        Some(_) => Some(MailForm::Mailbox),
        None => Some(MailForm::Mail),
    }
}

/// Returns the name of a header field in lower case, or `None` if the line is not a header field.
fn field(line: &str) -> Option<String> {
    let (field, _) = line.split_once(':')?;
    let well_formed = field.bytes().all(|byte| byte.is_ascii_graphic());
    well_formed.then(|| field.to_ascii_lowercase())
}

/// Returns the attachments of a mail. A forwarded mail is also an attachment.
///
/// Refuses a saved web page (`.mht`), and a mail that is damaged or exceeds the unpacking limits.
pub(super) fn attachments(
    raw: &[u8],
    allowance: &mut Allowance,
) -> Result<Vec<ArchiveMember>, Refusal> {
    let message = MessageParser::default()
        .parse(raw)
        .ok_or_else(|| Refusal::new(crate::locale::Message::new("refused-mail-damaged")))?;
    if let Some(refusal) = web_archive::recognise(&message) {
        return Err(refusal);
    }
    let parents = parents(&message);
    let mut members = Vec::new();
    let leaves = (0_u32..)
        .zip(&message.parts)
        .filter(|(_, part)| !matches!(part.body, PartType::Multipart(_)));
    for (id, part) in leaves {
        let parent = parents.get(&id).copied().unwrap_or_default();
        add(&message, part, parent, &mut members, allowance)?;
    }
    Ok(members)
}

/// Returns a map from the number of each enclosed part to the kind of the multipart that encloses it.
fn parents(message: &Message<'_>) -> HashMap<u32, Parent> {
    let mut parents = HashMap::new();
    for part in &message.parts {
        if let PartType::Multipart(children) = &part.body {
            let parent = Parent::of(part);
            parents.extend(children.iter().map(|child| (*child, parent)));
        }
    }
    parents
}

/// Adds the files in a part. The part is either a file itself, or the text of the mail, which may contain files.
fn add(
    message: &Message<'_>,
    part: &MessagePart<'_>,
    parent: Parent,
    members: &mut Vec<ArchiveMember>,
    allowance: &mut Allowance,
) -> Result<(), Refusal> {
    let role = part::role(part, parent);
    let content = match role {
        Role::Text => {
            // If the text cannot be decoded, files embedded in it are not found. Attachments are unaffected, because
            // they are decoded separately.
            let text = transfer::decode(raw_body(message, part), part).unwrap_or_default();
            return body_text::members(&text, members, allowance);
        }
        Role::LeftOut(reason) => MemberContent::Ignored(reason),
        Role::Refused(refusal) => MemberContent::Refused(refusal),
        Role::Attachment => body(message, part, allowance)?,
    };
    allowance.count_member()?;
    members.push(ArchiveMember {
        name: part::name(part, members.len() + 1),
        escapes_folder: false,
        content,
    });
    Ok(())
}

fn body(
    message: &Message<'_>,
    part: &MessagePart<'_>,
    allowance: &mut Allowance,
) -> Result<MemberContent, Refusal> {
    let raw = raw_body(message, part);
    let decoded = transfer::decode(raw, part);
    let Some(bytes) = decoded.filter(|_| is_complete(message, part)) else {
        return Ok(MemberContent::Refused(Refusal::new(
            crate::locale::Message::new("refused-attachment-cut-off"),
        )));
    };
    allowance
        .read(bytes.as_slice(), raw.len() as u64)
        .or_else(UnpackError::into_content)
}

fn raw_body<'m>(message: &'m Message<'_>, part: &MessagePart<'_>) -> &'m [u8] {
    message
        .raw_message
        .get(part.raw_body_offset() as usize..part.raw_end_offset() as usize)
        .unwrap_or_default()
}

/// Returns whether a part is complete: a MIME boundary line follows the part, or the mail has only this part.
fn is_complete(message: &Message<'_>, part: &MessagePart<'_>) -> bool {
    let rest = message.raw_message.get(part.raw_end_offset() as usize..);
    let rest = rest.unwrap_or_default().trim_ascii_start();
    message.parts.len() == 1 || rest.starts_with(b"--")
}
