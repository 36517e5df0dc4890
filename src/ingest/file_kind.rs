//! Content -> what it is, whatever its name says.
//!
//! Workbooks, archives and mails are told from everything that may be a table as text, and what
//! certainly is no table is refused with the way to get one. Text itself is not judged here.

use std::io::{self, Read, Seek};

use cfb::CompoundFile;
use zip::ZipArchive;

use super::content::Content;
use super::mail::{self, MailForm};
use super::refusal::Refusal;
use super::{outlook, unsupported};

/// Bytes that are looked at before a format is chosen.
const HEAD_BYTES: u64 = 4096;

const OLE2_MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const GZIP_MAGIC: &[u8] = b"\x1F\x8B\x08";
/// A member, the end of an empty archive, and the marker of a split one.
const ZIP_MAGICS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];

/// What can be read, or looked into, or read as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A spreadsheet.
    Workbook(WorkbookFormat),
    /// A zip archive that is no document.
    Zip,
    /// One file compressed with gzip.
    Gzip,
    /// A saved e-mail.
    Mail,
    /// A message saved from Outlook.
    OutlookMessage,
    /// Anything else: a text table, if it is one.
    Text,
}

/// A workbook format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkbookFormat {
    /// Excel 2007 and later, with macros or without.
    Xlsx,
    /// Excel 2007 and later, binary.
    Xlsb,
    /// Excel 5 to 2003.
    Xls,
    /// The open standard, as Calc writes it.
    Ods,
}

/// Returns what the content is.
///
/// # Errors
///
/// Refuses content that is empty, unreadable, damaged, password-protected or certainly no table.
pub fn identify(content: &Content) -> Result<FileKind, Refusal> {
    let head = content
        .head(HEAD_BYTES)
        .map_err(|error| unreadable(&error))?;
    let source = || content.open().map_err(|error| unreadable(&error));
    if head.is_empty() {
        return Err(Refusal::new(
            "empty, 0 bytes; export the table again (an empty table still has its header line)",
        ));
    }
    if ZIP_MAGICS.iter().any(|magic| head.starts_with(magic)) {
        return package(source()?);
    }
    if head.starts_with(OLE2_MAGIC) {
        return compound(source()?);
    }
    if head.starts_with(GZIP_MAGIC) {
        return Ok(FileKind::Gzip);
    }
    if let Some(refusal) = unsupported::recognise(&head) {
        return Err(refusal);
    }
    match mail::recognise(&head) {
        Some(MailForm::Mail) => Ok(FileKind::Mail),
        Some(MailForm::Mailbox) => Err(Refusal::new(
            "a mailbox file with several mails; save their attachments into the folder",
        )),
        None => Ok(FileKind::Text),
    }
}

/// Returns the refusal of content that cannot be opened or read.
pub(super) fn unreadable(error: &io::Error) -> Refusal {
    Refusal::new(format!(
        "cannot be read ({error}); check that the file is complete and that you may read it"
    ))
}

/// Tells documents that are zip packages from archives.
fn package(source: impl Read + Seek) -> Result<FileKind, Refusal> {
    let mut zip = ZipArchive::new(source).map_err(|error| {
        Refusal::new(format!(
            "an archive or workbook that is damaged or incomplete ({error}); copy or download it \
             again"
        ))
    })?;
    let names = zip
        .file_names_raw()
        .map(|name| {
            String::from_utf8_lossy(name)
                .replace('\\', "/")
                .to_lowercase()
        })
        .collect::<Vec<_>>();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("mimetype") && has("content.xml") {
        return open_document(&mut zip);
    }
    if !has("[content_types].xml") {
        return Ok(FileKind::Zip);
    }
    let ends = |ending: &str| names.iter().any(|name| name.ends_with(ending));
    let starts = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    if ends("workbook.bin") {
        Ok(FileKind::Workbook(WorkbookFormat::Xlsb))
    } else if starts("word/") || starts("ppt/") || starts("visio/") {
        Err(unsupported::document(
            "a Word, PowerPoint or Visio document",
        ))
    } else {
        Ok(FileKind::Workbook(WorkbookFormat::Xlsx))
    }
}

fn open_document<S: Read + Seek>(zip: &mut ZipArchive<S>) -> Result<FileKind, Refusal> {
    let mut media_type = String::new();
    if let Ok(member) = zip.by_name("mimetype") {
        // An unreadable type is no spreadsheet's; the archive itself was sound.
        let _ = member.take(256).read_to_string(&mut media_type);
    }
    if media_type.trim() == "application/vnd.oasis.opendocument.spreadsheet" {
        Ok(FileKind::Workbook(WorkbookFormat::Ods))
    } else {
        Err(unsupported::document(
            "an OpenDocument file but no spreadsheet",
        ))
    }
}

/// Tells what an OLE2 file is by the streams in it.
fn compound(source: impl Read + Seek) -> Result<FileKind, Refusal> {
    let compound = CompoundFile::open(source).map_err(|error| {
        Refusal::new(format!(
            "an old Office file that is damaged or incomplete ({error}); copy or download it again"
        ))
    })?;
    let names = compound
        .read_root_storage()
        .map(|entry| entry.name().to_ascii_lowercase())
        .collect::<Vec<_>>();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("workbook") || has("book") {
        Ok(FileKind::Workbook(WorkbookFormat::Xls))
    } else if has("encryptedpackage") {
        Err(Refusal::new(
            "a password-protected Office file; open it in Excel, remove the password under File > \
             Info > Protect Workbook > Encrypt with Password, save it and send that",
        ))
    } else if has(outlook::MESSAGE_STREAM) {
        Ok(FileKind::OutlookMessage)
    } else {
        Err(unsupported::document(
            "an old Office document but no workbook",
        ))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};
    use std::path::Path;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/ingest/");

    fn file(name: &str) -> Result<FileKind, Refusal> {
        identify(&Content::File(Path::new(DATA).join(name)))
    }

    fn bytes(bytes: &[u8]) -> Result<FileKind, Refusal> {
        identify(&Content::Memory(bytes.into()))
    }

    fn zip(names: &[&str]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"x").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn content_says_what_it_is_whatever_the_name() {
        for (name, kind) in [
            (
                "spreadsheets/xlsx_named.csv",
                FileKind::Workbook(WorkbookFormat::Xlsx),
            ),
            ("spreadsheets/csv_named.xlsx", FileKind::Text),
            (
                "third-party/poi/SampleSS.strict.xlsx",
                FileKind::Workbook(WorkbookFormat::Xlsx),
            ),
            (
                "third-party/poi/sample.xlsb",
                FileKind::Workbook(WorkbookFormat::Xlsb),
            ),
            (
                "third-party/calamine/capitalized_wbook_stream.xls",
                FileKind::Workbook(WorkbookFormat::Xls),
            ),
            (
                "third-party/calamine/biff5_write.xls",
                FileKind::Workbook(WorkbookFormat::Xls),
            ),
            (
                "third-party/poi/SampleSS.ods",
                FileKind::Workbook(WorkbookFormat::Ods),
            ),
            ("containers/exports.zip", FileKind::Zip),
            ("containers/mail_with_attachments.eml", FileKind::Mail),
        ] {
            assert_eq!(file(name), Ok(kind), "{name}");
        }
        assert_eq!(bytes(b"\x1F\x8B\x08\0"), Ok(FileKind::Gzip));
        assert_eq!(bytes(b"<html><table>"), Ok(FileKind::Text));
    }

    #[test]
    fn what_is_no_table_is_refused_with_the_way_to_one() {
        let word = zip(&["[Content_Types].xml", "word/document.xml"]);
        let text = zip(&["mimetype", "content.xml"]);
        for refused in [
            bytes(b""),
            bytes(&word),
            bytes(&text),
            file("third-party/sheetjs/word_doc.doc"),
            file("spreadsheets/truncated.xlsx"),
        ] {
            let message = refused.unwrap_err().message;
            assert!(
                message.contains("export") || message.contains("again"),
                "{message}"
            );
        }
        assert_eq!(bytes(&zip(&["word/a.csv"])), Ok(FileKind::Zip));
    }
}
