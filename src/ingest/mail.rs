//! A saved e-mail -> its attachments.
//!
//! Bodies are ignored: they are prose, not exports. The bytes of an attachment are those that the
//! sender attached, whatever character set the mail claims for them.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::display_names;
use super::limits::{Allowance, Body, Fault, Member};
use super::refusal::Refusal;

/// Header fields of which a mail has at least two.
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

/// What begins like a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MailForm {
    /// One mail.
    Mail,
    /// A file of mails one after the other, each after a line `From …`.
    Mailbox,
}

/// Returns what form of mail content begins like, if any.
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

/// Returns the attachments of a mail, a forwarded mail as one of them.
///
/// Refuses a mail without attachments and one beyond the limits.
pub(super) fn attachments(raw: &[u8], allowance: &mut Allowance) -> Result<Vec<Member>, Refusal> {
    let message = MessageParser::default()
        .parse(raw)
        .ok_or_else(|| Refusal::new("a damaged mail; save its attachments into the folder"))?;
    let mut members = Vec::new();
    for (index, part) in message.attachments().enumerate() {
        allowance.take_member()?;
        let name = name(part, index + 1);
        let body = match display_names::ignored_because(&name) {
            Some(why) => Body::Ignored(why),
            None if is_ornament(part) => Body::Ignored("a picture within the mail's text"),
            None => body(&message, part, allowance)?,
        };
        members.push(Member {
            name,
            leads_out: false,
            body,
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
        (Some(name), _) => display_names::harmless(name).replace('/', "_"),
        (None, PartType::Message(_)) => format!("message {number}.eml"),
        (None, _) => format!("attachment {number}"),
    }
}

/// Returns whether a part is a picture that the text shows, such as the logo in a signature.
fn is_ornament(part: &MessagePart<'_>) -> bool {
    let is_picture = part
        .content_type()
        .is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("image"));
    is_picture && part.content_id().is_some()
}

fn body(
    message: &Message<'_>,
    part: &MessagePart<'_>,
    allowance: &mut Allowance,
) -> Result<Body, Refusal> {
    let raw = message
        .raw_message
        .get(part.raw_body_offset() as usize..part.raw_end_offset() as usize)
        .unwrap_or_default();
    let decoded = decode(raw, part.content_transfer_encoding());
    let Some(bytes) = decoded.filter(|_| is_whole(message, part)) else {
        return Ok(Body::Refused(Refusal::new(
            "an attachment that is damaged or cut off; save the mail again with it whole",
        )));
    };
    allowance
        .read(bytes.as_slice(), raw.len() as u64)
        .or_else(Fault::contain)
}

/// Undoes the transfer encoding; `None` if the text breaks its rules.
fn decode(raw: &[u8], encoding: Option<&str>) -> Option<Vec<u8>> {
    match encoding
        .unwrap_or("7bit")
        .trim()
        .to_ascii_lowercase()
        .as_str()
    {
        "base64" => {
            // The library leaves out what is left over from a cut.
            let signs = raw.iter().filter(|byte| !byte.is_ascii_whitespace());
            let whole = signs.count().is_multiple_of(4);
            base64_decode(raw).filter(|_| whole)
        }
        "quoted-printable" => quoted_printable_decode(raw),
        "7bit" | "8bit" | "binary" => Some(raw.to_vec()),
        _ => None,
    }
}

/// Returns whether a part ends where it says: before the mark that separates parts, or with the
/// mail if it is the only one.
fn is_whole(message: &Message<'_>, part: &MessagePart<'_>) -> bool {
    let rest = message.raw_message.get(part.raw_end_offset() as usize..);
    let rest = rest.unwrap_or_default().trim_ascii_start();
    message.parts.len() == 1 || rest.starts_with(b"--")
}
