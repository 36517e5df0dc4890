//! Decides the role of a part of a mail: the text of the mail, an attachment, or a part that cannot be an export.

use mail_parser::{MessagePart, MimeHeaders, PartType};

use crate::ingest::display_names;
use crate::ingest::not_exports::LeftOut;
use crate::ingest::refusal::Refusal;
use crate::locale::Message;

/// The role of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// The text of the mail, or an alternative form of the text.
    Text,
    /// A file.
    Attachment,
    /// A part that cannot be an export.
    LeftOut(LeftOut),
    /// A part whose content is missing or incomplete.
    Refused(Refusal),
}

/// The kind of the multipart that contains a part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Parent {
    /// The parts are alternative forms of the same text.
    Alternative,
    /// The part is in a multipart of another kind, or is not in a multipart.
    #[default]
    Other,
}

impl Parent {
    /// Returns the kind of a multipart.
    pub(super) fn of(part: &MessagePart<'_>) -> Self {
        match media_type(part).as_str() {
            "multipart/alternative" => Self::Alternative,
            _ => Self::Other,
        }
    }
}

/// Media types of the text of a mail. The uncommon types occur in newsletters that contain, for example, a version of
/// the text for smart watches.
const TEXTS: [&str; 6] = [
    "text/plain",
    "text/html",
    "text/enriched",
    "text/richtext",
    "text/watch-html",
    "text/x-amp-html",
];

/// Media types of parts that cannot be exports (RFC 8551, 3156, 3464, 8098, 5965 and 6522), each with the id of the
/// catalogue message that describes such parts.
const NOT_EXPORTS: [(&str, &str); 12] = [
    ("application/pkcs7-signature", "left-out-signature-of-mail"),
    (
        "application/x-pkcs7-signature",
        "left-out-signature-of-mail",
    ),
    ("application/pgp-signature", "left-out-signature-of-mail"),
    ("application/pgp-keys", "left-out-pgp-key"),
    ("application/pgp-encrypted", "left-out-pgp-version"),
    ("message/delivery-status", "left-out-delivery-report"),
    ("message/global-delivery-status", "left-out-delivery-report"),
    ("message/disposition-notification", "left-out-read-receipt"),
    (
        "message/global-disposition-notification",
        "left-out-read-receipt",
    ),
    ("message/feedback-report", "left-out-spam-report"),
    ("text/rfc822-headers", "left-out-mail-header"),
    ("message/global-headers", "left-out-mail-header"),
];

/// File extensions of exports. A part with such an extension is an attachment, whatever its media type.
const EXPORTS: [&str; 12] = [
    "csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods", "zip", "gz", "rpt",
];

/// Returns the role of a part. Refuses a multipart that the mail library could not split into parts.
pub(super) fn role(part: &MessagePart<'_>, parent: Parent) -> Role {
    let media_type = media_type(part);
    let name = part.attachment_name();
    if media_type.starts_with("multipart/") {
        return Role::Refused(Refusal::new(Message::new("refused-mail-part")));
    }
    if is_text(part, &media_type, parent) {
        return Role::Text;
    }
    let by_name = name.and_then(|name| display_names::left_out(&display_names::sanitise(name)));
    if let Some(left_out) = by_name {
        return Role::LeftOut(left_out);
    }
    let is_named_export = name
        .and_then(|name| name.rsplit_once('.'))
        .is_some_and(|(_, end)| EXPORTS.contains(&end.to_ascii_lowercase().as_str()));
    if is_named_export {
        return Role::Attachment;
    }
    if let Some((_, why)) = NOT_EXPORTS.iter().find(|(known, _)| *known == media_type) {
        return Role::LeftOut(LeftOut::not_an_export(why));
    }
    match media_type.as_str() {
        "message/partial" => Role::Refused(Refusal::new(Message::new("refused-mail-piece"))),
        "message/external-body" => Role::Refused(Refusal::new(Message::new("refused-only-a-link"))),
        // An image with a content id belongs to the text of the mail, such as the logo in a signature.
        kind if kind.starts_with("image/") && part.content_id().is_some() => {
            Role::LeftOut(LeftOut::not_an_export("left-out-picture"))
        }
        _ => Role::Attachment,
    }
}

/// Returns whether a part is the text of the mail. The mail library's own classification is not used, because the
/// library treats the first text part as the text of the mail even if that part has a file name.
fn is_text(part: &MessagePart<'_>, media_type: &str, parent: Parent) -> bool {
    if !TEXTS.contains(&media_type) {
        return false;
    }
    let disposition = part.content_disposition();
    let has_file_name = disposition.is_some_and(|disposition| {
        disposition.is_attachment() || disposition.attribute("filename").is_some()
    });
    !has_file_name && (part.attachment_name().is_none() || parent == Parent::Alternative)
}

/// Returns the media type of a part in lower case. A part without a media type is plain text (RFC 2045, 5.2).
fn media_type(part: &MessagePart<'_>) -> String {
    match part.content_type() {
        _ if matches!(part.body, PartType::Message(_)) => "message/rfc822".to_owned(),
        None => "text/plain".to_owned(),
        Some(kind) => match kind.subtype() {
            Some(subtype) => format!("{}/{subtype}", kind.ctype()).to_ascii_lowercase(),
            None => kind.ctype().to_ascii_lowercase(),
        },
    }
}

/// Returns the display name of a part. An unnamed part gets a name that contains `number`.
pub(super) fn name(part: &MessagePart<'_>, number: usize) -> String {
    if let Some(name) = part.attachment_name() {
        return display_names::sanitise(name).replace('/', "_");
    }
    let media_type = media_type(part);
    let extension = match media_type.as_str() {
        "message/rfc822" | "message/global" => return format!("message {number}.eml"),
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        "image/svg+xml" => ".svg",
        _ => "",
    };
    format!("attachment {number}{extension}")
}

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;

    use crate::locale::{Catalogue, Language};

    use super::*;

    fn role_of(header: &str, parent: Parent) -> Role {
        let mail = format!("From: a@example.com\r\n{header}\r\n\r\ncontent\r\n");
        let message = MessageParser::default().parse(mail.as_bytes()).unwrap();
        role(&message.parts[0], parent)
    }

    #[test]
    fn a_text_with_a_name_is_an_attachment() {
        for header in [
            "Content-Type: text/plain; name=a.txt",
            "Content-Type: text/plain\r\nContent-Disposition: inline; filename=a.txt",
            "Content-Type: text/plain\r\nContent-Disposition: attachment",
            "Content-Type: text/html; name=\"=?utf-8?q?a=2Ehtm?=\"",
            "Content-Type: text/csv",
            "Content-Type: application/octet-stream",
            "Content-Type: text/calendar; name=Email.csv",
            "Content-Type: application/pkcs7-signature; name=Email.csv",
        ] {
            assert_eq!(role_of(header, Parent::Other), Role::Attachment, "{header}");
        }
    }

    #[test]
    fn the_text_of_the_mail_has_no_name() {
        for header in [
            "Subject: x",
            "Content-Type: text/plain",
            "Content-Type: TEXT/HTML",
        ] {
            assert_eq!(role_of(header, Parent::Other), Role::Text, "{header}");
        }
        let named = "Content-Type: text/html; name=message.html";
        assert_eq!(role_of(named, Parent::Alternative), Role::Text);
        let file = "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt";
        assert_eq!(role_of(file, Parent::Alternative), Role::Attachment);
    }

    #[test]
    fn parts_for_mail_programs_are_not_exports() {
        for header in [
            "Content-Type: application/pkcs7-signature; name=smime.p7s",
            "Content-Type: application/pgp-signature; name=signature.asc",
            "Content-Type: message/delivery-status",
            "Content-Type: message/disposition-notification",
            "Content-Type: text/rfc822-headers",
            "Content-Type: image/png; name=logo.png\r\nContent-ID: <a>",
        ] {
            let role = role_of(header, Parent::Other);
            assert!(
                matches!(role, Role::LeftOut(file) if !file.may_be_export),
                "{header}"
            );
        }
        for header in [
            "Content-Type: message/partial; id=a; number=1",
            "Content-Type: message/external-body",
        ] {
            let role = role_of(header, Parent::Other);
            assert!(matches!(role, Role::Refused(_)), "{header}");
        }
    }

    #[test]
    fn every_part_that_is_left_out_has_a_message() {
        let catalogue = Catalogue::of(Language::English);
        for (media_type, id) in NOT_EXPORTS {
            assert!(catalogue.contains(id), "{media_type}: {id}");
        }
    }
}
