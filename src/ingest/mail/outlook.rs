//! Reads the attachments of a message saved from Outlook (`.msg`).
//!
//! The file is an OLE2 container with one storage per attachment and one stream per property (MS-OXMSG 2.2). The text
//! of the message is used only if it contains a file or a table. A forwarded message is a storage inside the storage of
//! an attachment. The names of its attachments begin with the name of the forwarded message. An attachment that cannot
//! be read is refused under its own name.

use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

use cfb::CompoundFile;
use encoding_rs::{UTF_16LE, WINDOWS_1252};

use crate::ingest::display_names;
use crate::ingest::mail;
use crate::ingest::not_exports::LeftOut;
use crate::ingest::refusal::Refusal;
use crate::ingest::unpack_limits::{Allowance, ArchiveMember, Depth, MemberContent, UnpackError};
use crate::locale::Message;

/// The name of a stream that every message has and other OLE2 files do not have.
pub(in crate::ingest) const MESSAGE_STREAM: &str = "__properties_version1.0";

/// The prefix in the names of attachment storages (MS-OXMSG 2.2.2).
const ATTACHMENT_STORAGE: &str = "__attach_version1.0_#";
/// Property identifiers (MS-OXPROPS).
const CLASS: u16 = 0x001A;
const SUBJECT: u16 = 0x0037;
const TEXT: u16 = 0x1000;
const DATA: u16 = 0x3701;
const SHORT_NAME: u16 = 0x3704;
const METHOD: u16 = 0x3705;
const LONG_NAME: u16 = 0x3707;
const MIME_TYPE: u16 = 0x370E;
const CONTENT_ID: u16 = 0x3712;

/// How an attachment is stored (`PidTagAttachMethod`, MS-OXCMSG 2.2.2.9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    /// The bytes of the file are in a stream.
    ByValue,
    /// The attachment is a message in a storage.
    Message,
    /// The attachment is only a link to a file outside the message.
    Link,
    /// The attachment is an object embedded from another program, such as a chart pasted from Excel.
    Object,
}

impl Method {
    fn from_code(code: u32) -> Self {
        match code {
            5 => Self::Message,
            6 => Self::Object,
            2..=4 | 7 => Self::Link,
            _ => Self::ByValue,
        }
    }
}

/// Returns the attachments of a message. If an attachment belongs to a forwarded message, its name begins with the name
/// of that message.
///
/// Refuses a damaged message, a mail without attachments, and a message that exceeds the unpacking limits.
pub(in crate::ingest) fn attachments<S: Read + Seek>(
    source: S,
    depth: Depth,
    allowance: &mut Allowance,
) -> Result<Vec<ArchiveMember>, Refusal> {
    let file = CompoundFile::open(source).map_err(|error| {
        Refusal::new(Message::new("refused-outlook-damaged")).technical(
            Message::new("refused-outlook-damaged.cause").with("cause", error.to_string()),
        )
    })?;
    let mut message = OutlookMessage { file, allowance };
    let mut members = Vec::new();
    message.collect(Path::new("/"), "", depth, &mut members)?;
    if members.is_empty() && message.is_mail() {
        return Err(Refusal::new(Message::new("refused-outlook-no-attachments")));
    }
    Ok(members)
}

struct OutlookMessage<'a, S> {
    file: CompoundFile<S>,
    allowance: &'a mut Allowance,
}

impl<S: Read + Seek> OutlookMessage<'_, S> {
    /// Adds the attachments of the message in the storage `at`. The name of each attachment begins with `prefix`.
    fn collect(
        &mut self,
        at: &Path,
        prefix: &str,
        depth: Depth,
        members: &mut Vec<ArchiveMember>,
    ) -> Result<(), Refusal> {
        self.collect_text(at, prefix, members)?;
        for (index, storage) in self.attachment_storages(at)?.into_iter().enumerate() {
            self.allowance.count_member()?;
            let number = index + 1;
            let name = self.name(&storage, number);
            let (body, name) = match self.method(&storage) {
                Method::Message => {
                    let name = format!("{prefix}{}", self.message_name(&storage, number));
                    match depth.in_mail() {
                        Ok(depth) => {
                            let before = members.len();
                            let inner = storage.join(stream_name(DATA, 0x000D));
                            self.collect(&inner, &format!("{name}/"), depth, members)?;
                            if members.len() == before {
                                let why = "left-out-forwarded-message";
                                let left_out = LeftOut::not_an_export(why);
                                members.push(member(name, MemberContent::Ignored(left_out)));
                            }
                        }
                        Err(refusal) => members.push(member(name, MemberContent::Refused(refusal))),
                    }
                    continue;
                }
                Method::Link => (
                    MemberContent::Refused(Refusal::new(Message::new("refused-only-a-link"))),
                    name,
                ),
                Method::Object => (
                    MemberContent::Refused(Refusal::new(Message::new("refused-embedded-object"))),
                    name,
                ),
                Method::ByValue => {
                    let body = match display_names::left_out(&name) {
                        Some(left_out) => MemberContent::Ignored(left_out),
                        None if self.is_inline_picture(&storage) => {
                            MemberContent::Ignored(LeftOut::not_an_export("left-out-picture"))
                        }
                        None => self.data(&storage)?,
                    };
                    self.signed(&storage, body, name)
                }
            };
            members.push(member(format!("{prefix}{name}"), body));
        }
        Ok(())
    }

    /// Adds the files and the table that the text of the message contains.
    fn collect_text(
        &mut self,
        at: &Path,
        prefix: &str,
        members: &mut Vec<ArchiveMember>,
    ) -> Result<(), Refusal> {
        let mut found = Vec::new();
        let text = self.text(at, TEXT).unwrap_or_default();
        mail::text_members(text.as_bytes(), &mut found, self.allowance)?;
        for each in &mut found {
            each.name.insert_str(0, prefix);
        }
        members.extend(found);
        Ok(())
    }

    /// Returns whether the saved item is a mail. Other items are, for example, read receipts, meeting requests and
    /// contacts.
    fn is_mail(&mut self) -> bool {
        self.text(Path::new("/"), CLASS).is_none_or(|class| {
            let class = class.to_ascii_lowercase();
            class == "ipm.note" || class.starts_with("ipm.note.")
        })
    }

    /// Returns the storages of the attachments, in the order in which the attachments were added to the message.
    fn attachment_storages(&self, at: &Path) -> Result<Vec<PathBuf>, Refusal> {
        let entries = self
            .file
            .read_storage(at)
            .map_err(|_| Refusal::new(Message::new("refused-outlook-part")))?;
        let mut storages: Vec<PathBuf> = entries
            .filter(|entry| entry.is_storage() && entry.name().starts_with(ATTACHMENT_STORAGE))
            .map(|entry| entry.path().to_owned())
            .collect();
        storages.sort();
        Ok(storages)
    }

    fn name(&mut self, storage: &Path, number: usize) -> String {
        let name = self
            .text(storage, LONG_NAME)
            .or_else(|| self.text(storage, SHORT_NAME));
        match name {
            Some(name) => display_names::sanitise(&name).replace('/', "_"),
            None => format!("attachment {number}"),
        }
    }

    /// Returns a name for a forwarded message: its subject with the extension `.msg`. If the message has no subject,
    /// the name contains `number` instead.
    fn message_name(&mut self, storage: &Path, number: usize) -> String {
        let inner = storage.join(stream_name(DATA, 0x000D));
        match self.text(&inner, SUBJECT) {
            Some(subject) => {
                let subject = display_names::sanitise(&subject).replace('/', "_");
                format!("{subject}.msg")
            }
            None => format!("message {number}.msg"),
        }
    }

    fn is_inline_picture(&mut self, storage: &Path) -> bool {
        let is_picture = self
            .text(storage, MIME_TYPE)
            .is_some_and(|kind| kind.to_ascii_lowercase().starts_with("image/"));
        is_picture && self.text(storage, CONTENT_ID).is_some()
    }

    /// Converts a signed message to a mail, and returns any other attachment unchanged. Outlook stores the parts of a
    /// signed mail in one attachment (MS-OXOSMIME 2.1.3.1). The header field `MIME-Version` is missing there, so it is
    /// added.
    fn signed(
        &mut self,
        storage: &Path,
        body: MemberContent,
        name: String,
    ) -> (MemberContent, String) {
        let kind = self.text(storage, MIME_TYPE).unwrap_or_default();
        match body {
            MemberContent::Bytes(parts) if kind.eq_ignore_ascii_case("multipart/signed") => {
                let mail = [b"MIME-Version: 1.0\r\n".as_slice(), &parts].concat();
                (MemberContent::Bytes(mail), "signed message.eml".to_owned())
            }
            body => (body, name),
        }
    }

    fn data(&mut self, storage: &Path) -> Result<MemberContent, Refusal> {
        let path = storage.join(stream_name(DATA, 0x0102));
        let Ok(stream) = self.file.open_stream(&path) else {
            return Ok(MemberContent::Refused(Refusal::new(Message::new(
                "refused-attachment-empty",
            ))));
        };
        let stored = stream.len();
        let body = self
            .allowance
            .read(stream, stored)
            .or_else(UnpackError::into_content)?;
        Ok(match body {
            MemberContent::Bytes(bytes) if bytes.len() as u64 != stored => {
                MemberContent::Refused(Refusal::new(Message::new("refused-attachment-damaged")))
            }
            body => body,
        })
    }

    /// Returns how an attachment is stored, according to the code in its table of fixed-length properties (MS-OXMSG
    /// 2.4.2).
    fn method(&mut self, storage: &Path) -> Method {
        const HEADER: usize = 8;
        const ENTRY: usize = 16;
        let table = self
            .bytes(&storage.join(MESSAGE_STREAM))
            .unwrap_or_default();
        let entries = table.get(HEADER..).unwrap_or_default().chunks_exact(ENTRY);
        let code = entries
            .filter(|entry| {
                entry[..4] == [0x03, 0x00, METHOD.to_le_bytes()[0], METHOD.to_le_bytes()[1]]
            })
            .map(|entry| u32::from_le_bytes([entry[8], entry[9], entry[10], entry[11]]))
            .next();
        match code {
            Some(code) => Method::from_code(code),
            // If the code is missing, a nested storage shows that the attachment is a message.
            None if self
                .file
                .is_storage(storage.join(stream_name(DATA, 0x000D))) =>
            {
                Method::Message
            }
            None => Method::ByValue,
        }
    }

    /// Returns a text property, or `None` if the property is missing or blank. New messages store text in UTF-16, and
    /// old messages in the sender's code page, which is assumed to be Windows-1252.
    fn text(&mut self, storage: &Path, property: u16) -> Option<String> {
        let unicode = self.bytes(&storage.join(stream_name(property, 0x001F)));
        let text = if let Some(bytes) = unicode {
            UTF_16LE.decode_without_bom_handling(&bytes).0.into_owned()
        } else {
            let bytes = self.bytes(&storage.join(stream_name(property, 0x001E)))?;
            WINDOWS_1252
                .decode_without_bom_handling(&bytes)
                .0
                .into_owned()
        };
        let text = text.trim_end_matches('\0').trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Returns the bytes of a property, or `None` if the property is missing or cannot be read. Bytes beyond a limit
    /// are left out. The text of an ordinary message does not reach the limit.
    fn bytes(&mut self, path: &Path) -> Option<Vec<u8>> {
        const LIMIT: u64 = 16 << 20;
        let stream = self.file.open_stream(path).ok()?;
        let mut bytes = Vec::new();
        stream.take(LIMIT).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }
}

fn member(name: String, content: MemberContent) -> ArchiveMember {
    ArchiveMember {
        name,
        escapes_folder: false,
        content,
    }
}

/// Returns the stream name for a property (MS-OXMSG 2.2.1).
fn stream_name(property: u16, kind: u16) -> String {
    format!("__substg1.0_{property:04X}{kind:04X}")
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    /// A message that a test builds in Outlook's format.
    struct Draft(CompoundFile<Cursor<Vec<u8>>>);

    impl Draft {
        fn new() -> Self {
            let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
            file.create_stream(format!("/{MESSAGE_STREAM}")).unwrap();
            Self(file)
        }

        fn attach(&mut self, at: &str, number: u32, method: u32) -> String {
            let storage = format!("{at}{ATTACHMENT_STORAGE}{number:08X}");
            self.0.create_storage(&storage).unwrap();
            let mut table = vec![0; 8];
            table.extend([0x03, 0x00, 0x05, 0x37, 0, 0, 0, 0]);
            table.extend(method.to_le_bytes());
            table.extend([0; 4]);
            self.stream(&format!("{storage}/{MESSAGE_STREAM}"), &table);
            storage
        }

        fn stream(&mut self, path: &str, bytes: &[u8]) {
            self.0
                .create_stream(path)
                .unwrap()
                .write_all(bytes)
                .unwrap();
        }

        fn text(&mut self, storage: &str, property: u16, text: &str) {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            self.stream(
                &format!("{storage}/{}", stream_name(property, 0x001F)),
                &bytes,
            );
        }

        fn file(&mut self, at: &str, number: u32, name: &str, bytes: &[u8]) -> String {
            let storage = self.attach(at, number, 1);
            self.text(&storage, LONG_NAME, name);
            self.stream(&format!("{storage}/{}", stream_name(DATA, 0x0102)), bytes);
            storage
        }

        fn members(self) -> Result<Vec<ArchiveMember>, Refusal> {
            let bytes = self.0.into_inner();
            let mut allowance = Allowance::new();
            attachments(bytes, Depth::default(), &mut allowance)
        }
    }

    fn names(members: &[ArchiveMember]) -> Vec<&str> {
        members.iter().map(|member| member.name.as_str()).collect()
    }

    #[test]
    fn attachments_have_their_names_and_bytes() {
        let mut draft = Draft::new();
        draft.file("/", 0, "associate.csv", b"ASSOCIATE_ID;NAME\n1;OLA\n");
        draft.file("/", 1, "E-post \u{e6}\u{f8}\u{e5}.csv", b"x");
        let members = draft.members().unwrap();
        assert_eq!(names(&members), ["associate.csv", "E-post æøå.csv"]);
        assert_eq!(
            members[0].content,
            MemberContent::Bytes(b"ASSOCIATE_ID;NAME\n1;OLA\n".to_vec())
        );
    }

    #[test]
    fn attachments_of_a_forwarded_message_are_read() {
        let mut draft = Draft::new();
        let storage = draft.attach("/", 0, 5);
        let inner = format!("{storage}/{}", stream_name(DATA, 0x000D));
        draft.0.create_storage(&inner).unwrap();
        draft.text(&inner, SUBJECT, "RE: eksport");
        draft.file(&format!("{inner}/"), 0, "email.csv", b"a;b\n");
        let members = draft.members().unwrap();
        assert_eq!(names(&members), ["RE: eksport.msg/email.csv"]);
        assert_eq!(members[0].content, MemberContent::Bytes(b"a;b\n".to_vec()));
    }

    #[test]
    fn a_link_is_refused_by_name() {
        let mut draft = Draft::new();
        let storage = draft.attach("/", 0, 7);
        draft.text(&storage, LONG_NAME, "associate.xlsx");
        let members = draft.members().unwrap();
        assert_eq!(names(&members), ["associate.xlsx"]);
        assert!(matches!(members[0].content, MemberContent::Refused(_)));
    }

    #[test]
    fn a_logo_in_the_text_is_ignored_and_another_picture_is_not() {
        let mut draft = Draft::new();
        let logo = draft.file("/", 0, "image001.png", b"png");
        draft.text(&logo, MIME_TYPE, "image/png");
        draft.text(&logo, CONTENT_ID, "image001.png@01D6");
        let picture = draft.file("/", 1, "screen.png", b"png");
        draft.text(&picture, MIME_TYPE, "image/png");
        let members = draft.members().unwrap();
        assert!(matches!(members[0].content, MemberContent::Ignored(_)));
        assert!(matches!(members[1].content, MemberContent::Bytes(_)));
    }

    #[test]
    fn a_signed_message_becomes_a_mail() {
        let mut draft = Draft::new();
        let parts = b"Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n";
        let storage = draft.file("/", 0, "smime.p7m", parts);
        draft.text(&storage, MIME_TYPE, "multipart/signed");
        let members = draft.members().unwrap();
        assert_eq!(names(&members), ["signed message.eml"]);
        let MemberContent::Bytes(mail) = &members[0].content else {
            panic!("{members:?}");
        };
        assert!(mail::recognise(mail).is_some());
    }

    #[test]
    fn a_table_in_the_text_is_read_and_prose_is_not() {
        let mut draft = Draft::new();
        draft.text("/", TEXT, "Hi,\r\n\r\nid;name;type\r\n1;a;0\r\n");
        assert_eq!(names(&draft.members().unwrap()), ["body.txt"]);
        let mut draft = Draft::new();
        draft.text("/", TEXT, "Hi,\r\nthe exports are attached.\r\n");
        draft.file("/", 0, "a.csv", b"x");
        assert_eq!(names(&draft.members().unwrap()), ["a.csv"]);
    }

    #[test]
    fn an_item_that_is_not_a_mail_has_no_attachments() {
        for (class, is_mail) in [
            ("IPM.Note", true),
            ("IPM.Note.SMIME", true),
            ("REPORT.IPM.Note.IPNRN", false),
            ("IPM.Contact", false),
        ] {
            let mut draft = Draft::new();
            draft.text("/", CLASS, class);
            assert_eq!(draft.members().is_err(), is_mail, "{class}");
        }
    }

    #[test]
    fn nested_messages_are_limited() {
        let mut draft = Draft::new();
        let mut at = "/".to_owned();
        for _ in 0..4 {
            let storage = draft.attach(&at, 0, 5);
            let inner = format!("{storage}/{}", stream_name(DATA, 0x000D));
            draft.0.create_storage(&inner).unwrap();
            at = format!("{inner}/");
        }
        draft.file(&at, 0, "deep.csv", b"x");
        let members = draft.members().unwrap();
        assert_eq!(members.len(), 1, "{members:?}");
        assert!(matches!(members[0].content, MemberContent::Refused(_)));
    }

    #[test]
    fn a_message_without_attachments_is_refused() {
        assert!(Draft::new().members().is_err());
        let mut allowance = Allowance::new();
        let broken = Cursor::new(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec());
        assert!(attachments(broken, Depth::default(), &mut allowance).is_err());
    }
}
