//! Reads the attachments in a `winmail.dat`, the format in which Outlook sends mails in Rich Text Format (MS-OXTNEF).
//!
//! The file is a list of attributes, each with a checksum. An attachment consists of a start attribute and the
//! attributes that follow it. The text of the mail is not read.

use encoding_rs::{UTF_16LE, WINDOWS_1252};

use crate::ingest::display_names;
use crate::ingest::not_exports::LeftOut;
use crate::ingest::refusal::Refusal;
use crate::ingest::unpack_limits::{Allowance, ArchiveMember, MemberContent, UnpackError};
use crate::locale::Message;

/// The first bytes of the file.
pub(in crate::ingest) const SIGNATURE: &[u8] = b"\x78\x9F\x3E\x22";

/// Number of bytes before the first attribute: the signature and a key.
const HEADER: usize = 6;
/// Identifiers of attributes (MS-OXTNEF 2.1.2).
const ATTACHMENT_START: u32 = 0x0006_9002;
const ATTACHMENT_TITLE: u32 = 0x0001_8010;
const ATTACHMENT_DATA: u32 = 0x0006_800F;
const ATTACHMENT_PROPERTIES: u32 = 0x0006_9005;
/// Property identifiers (MS-OXPROPS).
const OBJECT: u16 = 0x3701;
const LONG_NAME: u16 = 0x3707;

/// Reads the attachments from the bytes of a `winmail.dat`.
///
/// Refuses a file that is damaged or exceeds the unpacking limits.
pub(in crate::ingest) fn attachments(
    raw: &[u8],
    allowance: &mut Allowance,
) -> Result<Vec<ArchiveMember>, Refusal> {
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    let mut rest = raw.get(HEADER..).unwrap_or_default();
    while !rest.is_empty() {
        let (attribute, after) = Attribute::read(rest)
            .ok_or_else(|| Refusal::new(Message::new("refused-winmail-damaged")))?;
        rest = after;
        match (attribute.id, drafts.last_mut()) {
            (ATTACHMENT_START, _) => drafts.push(Draft::default()),
            (ATTACHMENT_TITLE, Some(draft)) => draft.title = Some(attribute.data),
            (ATTACHMENT_DATA, Some(draft)) => draft.data = Some(attribute.data),
            (ATTACHMENT_PROPERTIES, Some(draft)) => draft.properties = attribute.data,
            _ => {}
        }
    }
    let members = drafts
        .into_iter()
        .zip(1..)
        .map(|(draft, number)| draft.into_member(number, allowance));
    members.collect()
}

/// One attribute of the file.
struct Attribute<'r> {
    id: u32,
    data: &'r [u8],
}

impl<'r> Attribute<'r> {
    /// Parses the first attribute. Returns the attribute and the remaining bytes, or `None` if the attribute is
    /// damaged.
    fn read(bytes: &'r [u8]) -> Option<(Self, &'r [u8])> {
        // An attribute begins with its level, identifier and length.
        let (_, bytes) = bytes.split_first()?;
        let (id, bytes) = number(bytes)?;
        let (length, bytes) = number(bytes)?;
        let (data, bytes) = bytes.split_at_checked(usize::try_from(length).ok()?)?;
        let (checksum, rest) = bytes.split_first_chunk::<2>()?;
        let sum = data
            .iter()
            .fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
        (sum == u16::from_le_bytes(*checksum)).then_some((Self { id, data }, rest))
    }
}

/// The attributes of one attachment.
#[derive(Default)]
struct Draft<'r> {
    title: Option<&'r [u8]>,
    data: Option<&'r [u8]>,
    properties: &'r [u8],
}

impl Draft<'_> {
    fn into_member(
        self,
        number: usize,
        allowance: &mut Allowance,
    ) -> Result<ArchiveMember, Refusal> {
        allowance.count_member()?;
        let properties = Properties::read(self.properties);
        let title = self.title.map(|title| {
            let text = WINDOWS_1252.decode_without_bom_handling(title).0;
            text.trim_end_matches('\0').to_owned()
        });
        let name = match properties.name.or(title) {
            Some(name) => display_names::sanitise(&name).replace('/', "_"),
            None => format!("attachment {number}"),
        };
        let content = match (self.data, display_names::left_out(&name)) {
            (_, Some(left_out)) => MemberContent::Ignored(left_out),
            (Some(data), None) if !properties.has_object => allowance
                .read(data, data.len() as u64)
                .or_else(UnpackError::into_content)?,
            (_, None) if properties.is_picture => {
                MemberContent::Ignored(LeftOut::not_an_export("left-out-picture"))
            }
            (_, None) => {
                MemberContent::Refused(Refusal::new(Message::new("refused-winmail-object")))
            }
        };
        Ok(ArchiveMember {
            name,
            escapes_folder: false,
            content,
        })
    }
}

/// The relevant properties of an attachment.
#[derive(Default)]
struct Properties {
    name: Option<String>,
    /// Whether the attachment is a message or an object embedded from another program instead of a file.
    has_object: bool,
    is_picture: bool,
}

impl Properties {
    /// Parses properties up to the first one that cannot be parsed. The remaining properties are ignored, because all
    /// properties are optional.
    fn read(bytes: &[u8]) -> Self {
        let mut found = Self::default();
        let Some((count, mut rest)) = number(bytes) else {
            return found;
        };
        for _ in 0..count {
            let Some((property, after)) = Property::read(rest) else {
                break;
            };
            rest = after;
            match (property.id, property.kind) {
                (LONG_NAME, 0x1F) => {
                    let text = UTF_16LE.decode_without_bom_handling(property.value).0;
                    found.name = Some(text.trim_end_matches('\0').to_owned());
                }
                (LONG_NAME, 0x1E) => {
                    let text = WINDOWS_1252.decode_without_bom_handling(property.value).0;
                    found.name = Some(text.trim_end_matches('\0').to_owned());
                }
                (OBJECT, 0x0D) => found.has_object = true,
                // Attachment method 6 is an embedded object, such as a picture in the text (MS-OXCMSG 2.2.2.9).
                (0x3705, 0x03) => found.is_picture = property.value.first() == Some(&6),
                _ => {}
            }
        }
        found.name = found.name.filter(|name| !name.is_empty());
        found
    }
}

/// One property (MS-OXTNEF 2.1.3.4).
struct Property<'r> {
    id: u16,
    kind: u16,
    value: &'r [u8],
}

impl<'r> Property<'r> {
    /// Parses the first property. Returns the property and the remaining bytes, or `None` if the property is named or
    /// incomplete, or has an unknown type.
    fn read(bytes: &'r [u8]) -> Option<(Self, &'r [u8])> {
        let (kind, bytes) = bytes.split_first_chunk::<2>()?;
        let (id, bytes) = bytes.split_first_chunk::<2>()?;
        let (kind, id) = (u16::from_le_bytes(*kind), u16::from_le_bytes(*id));
        // Named properties have a longer form, which is not parsed.
        if id >= 0x8000 {
            return None;
        }
        let (value, rest) = match kind {
            0x02 | 0x03 | 0x04 | 0x0A | 0x0B => bytes.split_at_checked(4)?,
            0x05 | 0x06 | 0x07 | 0x14 | 0x40 => bytes.split_at_checked(8)?,
            0x48 => bytes.split_at_checked(16)?,
            0x0D | 0x1E | 0x1F | 0x102 => {
                let (_, bytes) = number(bytes)?;
                let (length, bytes) = number(bytes)?;
                let length = usize::try_from(length).ok()?;
                let (padded, rest) = bytes.split_at_checked(length.next_multiple_of(4))?;
                (&padded[..length], rest)
            }
            _ => return None,
        };
        Some((Self { id, kind, value }, rest))
    }
}

/// Parses a 32-bit number. Returns the number and the remaining bytes, or `None` if there are fewer than four bytes.
fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*number), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute(id: u32, data: &[u8]) -> Vec<u8> {
        let sum: u16 = data.iter().map(|byte| u16::from(*byte)).sum();
        let length = u32::try_from(data.len()).unwrap();
        [
            &[2][..],
            &id.to_le_bytes(),
            &length.to_le_bytes(),
            data,
            &sum.to_le_bytes(),
        ]
        .concat()
    }

    fn file(attributes: &[Vec<u8>]) -> Vec<u8> {
        [SIGNATURE, &[1, 0], &attributes.concat()].concat()
    }

    /// Returns the bytes of two properties of an attachment: first the attachment method, then `name` as the long file
    /// name.
    fn long_name(name: &str) -> Vec<u8> {
        let mut text: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u32::try_from(text.len()).unwrap();
        text.resize(text.len().next_multiple_of(4), 0);
        [
            &2_u32.to_le_bytes()[..],
            &[0x03, 0, 0x05, 0x37, 1, 0, 0, 0],
            &[0x1F, 0, 0x07, 0x37, 1, 0, 0, 0],
            &length.to_le_bytes(),
            &text,
        ]
        .concat()
    }

    fn read(raw: &[u8]) -> Result<Vec<ArchiveMember>, Refusal> {
        attachments(raw, &mut Allowance::new())
    }

    #[test]
    fn attachments_have_their_names_and_bytes() {
        let raw = file(&[
            attribute(0x0006_9003, b"properties of the mail"),
            attribute(ATTACHMENT_START, &[1, 0]),
            attribute(ATTACHMENT_TITLE, b"Email.csv\0"),
            attribute(ATTACHMENT_DATA, b"id;name\n"),
            attribute(ATTACHMENT_START, &[1, 0]),
            attribute(ATTACHMENT_TITLE, b"ANVNDA~1.CSV\0"),
            attribute(ATTACHMENT_DATA, b"x"),
            attribute(ATTACHMENT_PROPERTIES, &long_name("användare.csv")),
        ]);
        let members = read(&raw).unwrap();
        let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, ["Email.csv", "användare.csv"]);
        assert_eq!(
            members[0].content,
            MemberContent::Bytes(b"id;name\n".to_vec())
        );
        assert_eq!(members[1].content, MemberContent::Bytes(b"x".to_vec()));
    }

    #[test]
    fn an_attachment_without_data_is_refused() {
        let raw = file(&[
            attribute(ATTACHMENT_START, &[1, 0]),
            attribute(ATTACHMENT_TITLE, b"Email.csv\0"),
        ]);
        let members = read(&raw).unwrap();
        assert!(matches!(members[0].content, MemberContent::Refused(_)));
    }

    #[test]
    fn a_truncated_or_changed_file_is_refused() {
        let raw = file(&[
            attribute(ATTACHMENT_START, &[1, 0]),
            attribute(ATTACHMENT_DATA, b"id;name\n"),
        ]);
        assert_eq!(read(&raw).unwrap().len(), 1);
        let start = HEADER + attribute(ATTACHMENT_START, &[1, 0]).len();
        for length in (HEADER + 1..raw.len()).filter(|length| *length != start) {
            assert!(read(&raw[..length]).is_err(), "{length}");
        }
        let mut changed = raw.clone();
        changed[raw.len() - 5] ^= 1;
        assert!(read(&changed).is_err());
    }
}
