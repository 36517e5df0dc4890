//! Identifies the format of a file by its content, not by its name.
//!
//! Workbooks, archives and mails are identified. Formats that cannot contain a table are refused with a remedy.
//! Everything else is treated as text.

use std::io::{self, Read, Seek};

use cfb::CompoundFile;
use zip::ZipArchive;

use super::content::Content;
use super::mail::{self, MailForm, outlook, tnef};
use super::refusal::Refusal;
use super::{archive, password_protected, smime_pgp, unsupported};
use crate::locale::Message;
use crate::model::io_cause::{io_cause, is_in_use};

/// The format of a file is identified by at most this many bytes at its start. Only zip packages and OLE2 files are
/// read further.
const HEAD_BYTES: u64 = 4096;

const OLE2_MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const GZIP_MAGIC: &[u8] = b"\x1F\x8B\x08";
/// The first bytes of a zip archive: with members, and without members.
const ZIP_MAGICS: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];
/// The first bytes of the first part of a split archive.
const SPLIT_ZIP_MAGIC: &[u8] = b"PK\x07\x08";

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A spreadsheet.
    Workbook(WorkbookFormat),
    /// A zip archive that is not an office document.
    Zip,
    /// One file compressed with gzip.
    Gzip,
    /// A saved e-mail.
    Mail,
    /// A message saved from Outlook.
    OutlookMessage,
    /// The `winmail.dat` attachment that Outlook adds to mails in Rich Text Format.
    WinmailDat,
    /// Anything else, which may be a text table.
    Text,
}

/// A workbook format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkbookFormat {
    /// Excel 2007 and later, with or without macros.
    Xlsx,
    /// The binary format of Excel 2007 and later.
    Xlsb,
    /// Excel 5 to 2003.
    Xls,
    /// `OpenDocument`, for example from `LibreOffice` Calc.
    Ods,
}

/// Returns the format of a file, according to its content.
///
/// # Errors
///
/// Refuses content that is empty, unreadable, damaged or password-protected, and content that cannot be a table.
pub fn identify(content: &Content) -> Result<FileKind, Refusal> {
    let head = content
        .head(HEAD_BYTES)
        .map_err(|error| unreadable(&error))?;
    let source = || content.open().map_err(|error| unreadable(&error));
    if head.is_empty() {
        return Err(Refusal::new(Message::new("refused-no-bytes")));
    }
    if head.starts_with(SPLIT_ZIP_MAGIC) {
        return Err(unsupported::split_zip());
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
    if head.starts_with(tnef::SIGNATURE) {
        return Ok(FileKind::WinmailDat);
    }
    if let Some(seal) = smime_pgp::recognise(&head) {
        return Err(seal.refusal());
    }
    if let Some(refusal) = unsupported::recognise(&head) {
        return Err(refusal);
    }
    match mail::recognise(&head) {
        Some(MailForm::Mail) => Ok(FileKind::Mail),
        Some(MailForm::Mailbox) => Err(Refusal::new(Message::new("refused-mailbox"))),
        None => Ok(FileKind::Text),
    }
}

/// Returns the refusal for content that cannot be opened or read.
pub(super) fn unreadable(error: &io::Error) -> Refusal {
    let cause = io_cause(error);
    if is_in_use(error) {
        Refusal::new(Message::new("refused-in-use"))
            .technical(Message::new("refused-in-use.cause").with("cause", cause))
    } else {
        Refusal::new(Message::new("refused-unreadable"))
            .technical(Message::new("refused-unreadable.cause").with("cause", cause))
    }
}

/// Identifies a zip package: an office document, or an ordinary archive.
fn package(mut source: impl Read + Seek) -> Result<FileKind, Refusal> {
    if archive::is_last_part(&mut source).map_err(|error| unreadable(&error))? {
        return Err(unsupported::split_zip());
    }
    let mut zip = ZipArchive::new(source).map_err(|error| {
        Refusal::new(Message::new("refused-package-damaged")).technical(
            Message::new("refused-package-damaged.cause").with("cause", error.to_string()),
        )
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
    if has("mimetype") && has("encrypted-package") {
        return Err(password_protected::open_document());
    }
    if has("mimetype") && has("content.xml") {
        return open_document(&mut zip);
    }
    #[allow(
        clippy::case_sensitive_file_extension_comparisons,
        reason = "the names are in lower case"
    )]
    let is_iwork = |name: &String| name.starts_with("index/") && name.ends_with(".iwa");
    if names.iter().any(is_iwork) {
        return Err(unsupported::apple_document());
    }
    if !has("[content_types].xml") {
        return Ok(FileKind::Zip);
    }
    let ends = |suffix: &str| names.iter().any(|name| name.ends_with(suffix));
    let starts = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    if ends("workbook.bin") {
        Ok(FileKind::Workbook(WorkbookFormat::Xlsb))
    } else if starts("word/") || starts("ppt/") || starts("visio/") {
        Err(unsupported::document("format-office"))
    } else {
        Ok(FileKind::Workbook(WorkbookFormat::Xlsx))
    }
}

fn open_document<S: Read + Seek>(zip: &mut ZipArchive<S>) -> Result<FileKind, Refusal> {
    let mut media_type = String::new();
    if let Ok(member) = zip.by_name("mimetype") {
        // If the media type cannot be read, the package is not identified as a spreadsheet.
        let _ = member.take(256).read_to_string(&mut media_type);
    }
    if media_type.trim() == "application/vnd.oasis.opendocument.spreadsheet" {
        Ok(FileKind::Workbook(WorkbookFormat::Ods))
    } else {
        Err(unsupported::document("format-open-document"))
    }
}

/// Identifies an OLE2 file by its streams.
fn compound(source: impl Read + Seek) -> Result<FileKind, Refusal> {
    let compound = CompoundFile::open(source).map_err(|error| {
        Refusal::new(Message::new("refused-office-damaged")).technical(
            Message::new("refused-office-damaged.cause").with("cause", error.to_string()),
        )
    })?;
    let names = compound
        .read_root_storage()
        .map(|entry| entry.name().to_ascii_lowercase())
        .collect::<Vec<_>>();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("workbook") || has("book") {
        Ok(FileKind::Workbook(WorkbookFormat::Xls))
    } else if has("encryptedpackage") {
        Err(password_protected::office_file())
    } else if has(outlook::MESSAGE_STREAM) {
        Ok(FileKind::OutlookMessage)
    } else {
        Err(unsupported::document("format-old-office"))
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
    fn the_content_decides_on_the_format() {
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
    fn formats_without_a_table_are_refused_with_the_remedy() {
        let word = zip(&["[Content_Types].xml", "word/document.xml"]);
        let text = zip(&["mimetype", "content.xml"]);
        for refused in [
            bytes(b""),
            bytes(&word),
            bytes(&text),
            file("third-party/sheetjs/word_doc.doc"),
            file("spreadsheets/truncated.xlsx"),
        ] {
            let message = refused.unwrap_err().to_string();
            assert!(
                message.contains("export") || message.contains("again"),
                "{message}"
            );
        }
        assert_eq!(bytes(&zip(&["word/a.csv"])), Ok(FileKind::Zip));
    }
}
