//! Reads the attachments of a saved e-mail.
//!
//! The text of the mail is not read, because it is not an export. The bytes of an attachment are not converted, whatever
//! character set the mail states.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::display_names;
use super::limits::{Allowance, ArchiveMember, MemberContent, UnpackError};
use super::refusal::Refusal;

/// Header fields; a mail has at least two of them.
const KNOWN_FIELDS: [&str; 12] = [
    "from",
    "to",
    "subject",
    "date",
    "mime-version",
    "received",
    "return-path",
    "message-id",
    "content-type",
    "delivered-to",
    "x-mailer",
    "reply-to",
];

/// The kind of a mail file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MailForm {
    /// One mail.
    Mail,
    /// Several mails, each after a line `From …`.
    Mailbox,
}

/// Returns the kind of mail file that the content begins like, if any.
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

/// Returns the name of a header field in lower case.
fn field(line: &str) -> Option<String> {
    let (field, _) = line.split_once(':')?;
    let well_formed = field.bytes().all(|byte| byte.is_ascii_graphic());
    well_formed.then(|| field.to_ascii_lowercase())
}

/// Returns the attachments of a mail; a forwarded mail is one of them.
///
/// Refuses a mail without attachments and one beyond the limits.
pub(super) fn attachments(
    raw: &[u8],
    allowance: &mut Allowance,
) -> Result<Vec<ArchiveMember>, Refusal> {
    let message = MessageParser::default()
        .parse(raw)
        .ok_or_else(|| Refusal::new("a damaged mail; save its attachments into the folder"))?;
    let mut members = Vec::new();
    for (index, part) in message.attachments().enumerate() {
        allowance.count_member()?;
        let name = name(part, index + 1);
        let content = match display_names::not_an_export(&name) {
            Some(why) => MemberContent::Ignored(why),
            None if is_inline_picture(part) => {
                MemberContent::Ignored("a picture in the text of the mail")
            }
            None => body(&message, part, allowance)?,
        };
        members.push(ArchiveMember {
            name,
            escapes_folder: false,
            content,
        });
    }
    if members.is_empty() {
        return Err(Refusal::new(
            "a mail without attachments; if the exports are behind a link, download them into the \
             folder",
        ));
    }
    Ok(members)
}

fn name(part: &MessagePart<'_>, number: usize) -> String {
    match (part.attachment_name(), &part.body) {
        (Some(name), _) => display_names::sanitise(name).replace('/', "_"),
        (None, PartType::Message(_)) => format!("message {number}.eml"),
        (None, _) => format!("attachment {number}"),
    }
}

/// Returns whether a part is a picture in the text, such as the logo in a signature.
fn is_inline_picture(part: &MessagePart<'_>) -> bool {
    let is_picture = part
        .content_type()
        .is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("image"));
    is_picture && part.content_id().is_some()
}

fn body(
    message: &Message<'_>,
    part: &MessagePart<'_>,
    allowance: &mut Allowance,
) -> Result<MemberContent, Refusal> {
    let raw = message
        .raw_message
        .get(part.raw_body_offset() as usize..part.raw_end_offset() as usize)
        .unwrap_or_default();
    let decoded = decode(raw, part.content_transfer_encoding());
    let Some(bytes) = decoded.filter(|_| is_complete(message, part)) else {
        return Ok(MemberContent::Refused(Refusal::new(
            "an attachment that is damaged or cut off; save the complete mail again",
        )));
    };
    allowance
        .read(bytes.as_slice(), raw.len() as u64)
        .or_else(UnpackError::into_content)
}

/// Decodes the transfer encoding; `None` if the text is invalid.
fn decode(raw: &[u8], encoding: Option<&str>) -> Option<Vec<u8>> {
    match encoding
        .unwrap_or("7bit")
        .trim()
        .to_ascii_lowercase()
        .as_str()
    {
        "base64" => {
            // The library drops an incomplete group at the end.
            let characters = raw.iter().filter(|byte| !byte.is_ascii_whitespace());
            let complete = characters.count().is_multiple_of(4);
            base64_decode(raw).filter(|_| complete)
        }
        "quoted-printable" => quoted_printable_decode(raw),
        "7bit" | "8bit" | "binary" => Some(raw.to_vec()),
        _ => None,
    }
}

/// Returns whether a part is complete: it ends before a boundary, or it is the only part.
fn is_complete(message: &Message<'_>, part: &MessagePart<'_>) -> bool {
    let rest = message.raw_message.get(part.raw_end_offset() as usize..);
    let rest = rest.unwrap_or_default().trim_ascii_start();
    message.parts.len() == 1 || rest.starts_with(b"--")
}
