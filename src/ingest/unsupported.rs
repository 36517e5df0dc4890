//! Recognises, by their first bytes, formats that cannot be read as a table. Each refusal says what to do instead.
//!
//! Only formats with a distinctive signature are listed. The text reader examines everything else.

use std::path::Path;

use super::refusal::Refusal;

/// A format, and the bytes that identify it.
struct Signature {
    offset: usize,
    magic: &'static [u8],
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
    signature(0, b"%PDF-", "a PDF document", Remedy::Export),
    signature(0, b"\x89PNG\r\n\x1A\n", "a PNG image", Remedy::Export),
    signature(0, b"\xFF\xD8\xFF", "a JPEG image", Remedy::Export),
    signature(0, b"GIF87a", "a GIF image", Remedy::Export),
    signature(0, b"GIF89a", "a GIF image", Remedy::Export),
    signature(0, b"II*\0", "a TIFF image", Remedy::Export),
    signature(0, b"MM\0*", "a TIFF image", Remedy::Export),
    signature(8, b"WEBP", "a WebP image", Remedy::Export),
    signature(4, b"ftypheic", "a HEIC image", Remedy::Export),
    signature(4, b"ftypmif1", "a HEIC image", Remedy::Export),
    signature(0, b"PAR1", "a Parquet file", Remedy::Export),
    signature(0, b"7z\xBC\xAF\x27\x1C", "a 7z archive", Remedy::Unpack),
    signature(0, b"Rar!\x1A\x07", "a RAR archive", Remedy::Unpack),
    signature(0, b"\xFD7zXZ\0", "an xz archive", Remedy::Unpack),
    signature(
        0,
        b"\x28\xB5\x2F\xFD",
        "a Zstandard archive",
        Remedy::Unpack,
    ),
    signature(0, b"BZh91AY&SY", "a bzip2 archive", Remedy::Unpack),
    signature(0, b"MSCF\0\0\0\0", "a cabinet archive", Remedy::Unpack),
    signature(257, b"ustar", "a tar archive", Remedy::Unpack),
    signature(0, b"!BDN", "an Outlook data file", Remedy::Unpack),
    signature(0, b"SQLite format 3\0", "an SQLite database", Remedy::Query),
    signature(0, b"TAPE\0\0", "an SQL Server backup", Remedy::Query),
    signature(0, b"MSSQLBAK", "an SQL Server backup", Remedy::Query),
    signature(4, b"Standard Jet DB", "an Access database", Remedy::Query),
    signature(4, b"Standard ACE DB", "an Access database", Remedy::Query),
    signature(0, b"\x7FELF", "a program", Remedy::Remove),
    signature(0, b"MZ\x90\0", "a program", Remedy::Remove),
    signature(0, b"\x09\0\x04\0", "an Excel 2 workbook", Remedy::SaveAgain),
    signature(
        0,
        b"\x09\x02\x06\0",
        "an Excel 3 workbook",
        Remedy::SaveAgain,
    ),
    signature(
        0,
        b"\x09\x04\x06\0",
        "an Excel 4 workbook",
        Remedy::SaveAgain,
    ),
];

/// Returns the refusal for content that has one of the [`SIGNATURES`].
pub(super) fn recognise(head: &[u8]) -> Option<Refusal> {
    let found = SIGNATURES.iter().find(|signature| {
        head.get(signature.offset..)
            .is_some_and(|rest| rest.starts_with(signature.magic))
    })?;
    Some(Refusal::new(format!(
        "{}, not a table; {}",
        found.what,
        advice(found.remedy)
    )))
}

/// Returns the refusal for one part of a split zip archive.
pub(super) fn split_zip() -> Refusal {
    Refusal::new(
        "one part of a split zip archive; put all parts into one folder, unpack them together, for example with 7-Zip, \
         and give the folder with the unpacked files",
    )
}

/// Returns the refusal for one part of a split archive, which is recognised by its name, such as `exports.zip.001` or
/// `exports.z01`.
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

/// Returns the refusal for a password-protected `OpenDocument` workbook.
pub(super) fn encrypted_open_document() -> Refusal {
    Refusal::new(
        "the workbook is password-protected; open it in LibreOffice with its password, choose File > Save As, clear the \
         check box \"Save with password\", save it under a new name and send that",
    )
}

/// Returns the refusal for an Apple Numbers, Pages or Keynote document.
pub(super) fn apple_document() -> Refusal {
    Refusal::new(
        "a document of Apple Numbers; open it in Numbers, choose File > Export To > CSV or Excel, and send that file",
    )
}

/// Returns the refusal for a folder that is an Apple Numbers document.
pub(super) fn document_folder(path: &Path) -> Option<Refusal> {
    let is_numbers = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("numbers"));
    let has_document = ["Index.zip", "Index", "index.xml", "index.xml.gz"]
        .iter()
        .any(|part| path.join(part).exists());
    (is_numbers && has_document).then(apple_document)
}

/// Returns the refusal for an office document that is not a workbook.
pub(super) fn document(what: &str) -> Refusal {
    Refusal::new(format!("{what}, not a table; {}", advice(Remedy::Export)))
}

fn advice(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Export => "export the table itself as .csv or .xlsx",
        Remedy::Unpack => "unpack it into the folder and run again",
        Remedy::Query => {
            "run the script that `analyze queries` prints against the database and send its exports"
        }
        Remedy::Remove => "remove it from the folder",
        Remedy::SaveAgain => "open it in Excel or LibreOffice and save it as .xlsx",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_recognised_and_has_a_remedy() {
        for signature in SIGNATURES {
            let mut head = vec![0; signature.offset];
            head.extend(signature.magic);
            let refusal = recognise(&head).unwrap();
            assert!(refusal.to_string().contains(signature.what));
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
