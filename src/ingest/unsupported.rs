//! Recognises formats that cannot be read as a table, usually by the first bytes of a file. Each refusal says what to
//! do instead.
//!
//! Only formats with a distinctive signature are listed. Other modules recognise workbooks, archives and mails.
//! Everything else is examined by the text reader.

use std::path::Path;

use super::refusal::Refusal;
use crate::locale::Message;

/// A format, and the bytes that identify it.
struct Signature {
    offset: usize,
    magic: &'static [u8],
    /// The id of the message with the name of the format.
    what: &'static str,
    remedy: Remedy,
}

/// What to do with the file.
#[derive(Clone, Copy)]
enum Remedy {
    /// A document or picture: export the table itself.
    Export,
    /// A container: unpack its files.
    Unpack,
    /// A database: run the queries.
    Query,
    /// A program: remove it.
    Remove,
    /// A workbook from before 1995: save it in a newer format.
    SaveAgain,
}

const fn signature(
    offset: usize,
    magic: &'static [u8],
    what: &'static str,
    remedy: Remedy,
) -> Signature {
    Signature {
        offset,
        magic,
        what,
        remedy,
    }
}

/// The formats. Sources: their specifications, and the published magic numbers of the `file` command.
static SIGNATURES: &[Signature] = &[
    signature(0, b"%PDF-", "format-pdf", Remedy::Export),
    signature(0, b"\x89PNG\r\n\x1A\n", "format-png", Remedy::Export),
    signature(0, b"\xFF\xD8\xFF", "format-jpeg", Remedy::Export),
    signature(0, b"GIF87a", "format-gif", Remedy::Export),
    signature(0, b"GIF89a", "format-gif", Remedy::Export),
    signature(0, b"II*\0", "format-tiff", Remedy::Export),
    signature(0, b"MM\0*", "format-tiff", Remedy::Export),
    signature(8, b"WEBP", "format-webp", Remedy::Export),
    signature(4, b"ftypheic", "format-heic", Remedy::Export),
    signature(4, b"ftypmif1", "format-heic", Remedy::Export),
    signature(0, b"PAR1", "format-parquet", Remedy::Export),
    signature(0, b"7z\xBC\xAF\x27\x1C", "format-seven-zip", Remedy::Unpack),
    signature(0, b"Rar!\x1A\x07", "format-rar", Remedy::Unpack),
    signature(0, b"\xFD7zXZ\0", "format-xz", Remedy::Unpack),
    signature(0, b"\x28\xB5\x2F\xFD", "format-zstandard", Remedy::Unpack),
    signature(0, b"BZh91AY&SY", "format-bzip2", Remedy::Unpack),
    signature(0, b"MSCF\0\0\0\0", "format-cabinet", Remedy::Unpack),
    signature(257, b"ustar", "format-tar", Remedy::Unpack),
    signature(0, b"!BDN", "format-outlook-data", Remedy::Unpack),
    signature(0, b"SQLite format 3\0", "format-sqlite", Remedy::Query),
    signature(0, b"TAPE\0\0", "format-backup", Remedy::Query),
    signature(0, b"MSSQLBAK", "format-backup", Remedy::Query),
    signature(4, b"Standard Jet DB", "format-access", Remedy::Query),
    signature(4, b"Standard ACE DB", "format-access", Remedy::Query),
    signature(0, b"\x7FELF", "format-program", Remedy::Remove),
    signature(0, b"MZ\x90\0", "format-program", Remedy::Remove),
    signature(0, b"\x09\0\x04\0", "format-excel-2", Remedy::SaveAgain),
    signature(0, b"\x09\x02\x06\0", "format-excel-3", Remedy::SaveAgain),
    signature(0, b"\x09\x04\x06\0", "format-excel-4", Remedy::SaveAgain),
];

/// Returns the refusal for content that has one of the [`SIGNATURES`], or `None` for any other content. `head` is the
/// start of the content.
pub(super) fn recognise(head: &[u8]) -> Option<Refusal> {
    let found = SIGNATURES.iter().find(|signature| {
        head.get(signature.offset..)
            .is_some_and(|rest| rest.starts_with(signature.magic))
    })?;
    Some(refusal(found.what, found.remedy))
}

/// Returns the refusal for one part of a split zip archive.
pub(super) fn split_zip() -> Refusal {
    Refusal::new(Message::new("refused-split-archive"))
}

/// Returns a refusal if the name of the file shows that it is one part of a split archive, as in `exports.zip.001` or
/// `exports.z01`. Returns `None` for any other name.
pub(super) fn split_archive(path: &str) -> Option<Refusal> {
    let lower = path.to_ascii_lowercase();
    let (stem, end) = lower.rsplit_once('.')?;
    let is_number = |text: &str, digits: usize| {
        text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_archive = |name: &str| {
        [".zip", ".7z", ".rar"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    let is_numbered = is_number(end, 3) && is_archive(stem);
    let is_spanned = end
        .strip_prefix('z')
        .is_some_and(|number| is_number(number, 2));
    (is_numbered || is_spanned).then(split_zip)
}

/// Returns the refusal for an Apple Numbers, Pages or Keynote document.
pub(super) fn apple_document() -> Refusal {
    Refusal::new(Message::new("refused-apple-numbers"))
}

/// Returns a refusal if the folder is an Apple Numbers document, and `None` for any other folder.
pub(super) fn document_folder(path: &Path) -> Option<Refusal> {
    let is_numbers = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("numbers"));
    let has_document = ["Index.zip", "Index", "index.xml", "index.xml.gz"]
        .iter()
        .any(|part| path.join(part).exists());
    (is_numbers && has_document).then(apple_document)
}

/// Returns the refusal for an office document that is not a workbook. `what` is the id of the message that names the
/// kind of document.
pub(super) fn document(what: &'static str) -> Refusal {
    refusal(what, Remedy::Export)
}

fn refusal(what: &'static str, remedy: Remedy) -> Refusal {
    let with_remedy = |id: &'static str| {
        Message::new("refused-document")
            .with("what", Message::new(what))
            .with("remedy", Message::new(id))
    };
    let (id, technical) = match remedy {
        Remedy::Export => ("remedy-export", None),
        Remedy::Unpack => ("remedy-unpack", None),
        Remedy::Query => ("remedy-query", Some("remedy-query.command")),
        Remedy::Remove => ("remedy-remove", None),
        Remedy::SaveAgain => ("remedy-save-again", None),
    };
    let refusal = Refusal::new(with_remedy(id));
    match technical {
        Some(id) => refusal.technical(with_remedy(id)),
        None => refusal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn every_format_is_recognised_and_has_a_remedy() {
        for signature in SIGNATURES {
            let mut head = vec![0; signature.offset];
            head.extend(signature.magic);
            let refusal = recognise(&head).unwrap();
            let name = Message::new(signature.what).in_language(Language::English);
            assert!(refusal.to_string().contains(&name), "{refusal}");
            assert!(refusal.to_string().contains("; "));
        }
    }

    #[test]
    fn similar_text_is_not_refused() {
        for text in ["MZ;name", "BZh;1", "TAPE;id", "7z;x", "%PD", "id;name\n1;a"] {
            assert_eq!(recognise(text.as_bytes()), None, "{text}");
        }
    }
}
