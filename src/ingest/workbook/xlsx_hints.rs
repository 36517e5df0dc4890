//! Removes two optional hints from an XLSX workbook if they are invalid: the size of a sheet (`dimension`), and the
//! number of shared strings (`uniqueCount`).
//!
//! Spreadsheet programs ignore invalid hints, but the workbook library refuses the sheet or allocates too much memory.
//! The workbook is packed again in memory without the invalid hints. The cells are not changed.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, Write as _};

use memchr::memmem;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::xlsx_tables::place;
use crate::ingest::content::Content;

/// The search for the hints covers this many bytes at the start of each part.
const HEAD_BYTES: u64 = 64 << 10;
/// Minimum length in bytes of a shared string (`<si/>`).
const MIN_STRING_BYTES: u64 = 5;

/// The start of a part, in which spaces replace the invalid hint.
type CorrectedHead = Vec<u8>;

/// Returns the workbook without invalid hints, or `None` if it has no invalid hints.
///
/// Also returns `None` if the package cannot be read, because the library reports the error.
pub(super) fn without_invalid(content: &Content) -> Option<Content> {
    let mut package = ZipArchive::new(content.open().ok()?).ok()?;
    let heads = corrected_heads(&mut package).ok()?;
    if heads.is_empty() {
        return None;
    }
    let bytes = packed_again(&mut package, &heads).ok()?;
    Some(Content::Memory(bytes.into()))
}

/// Returns the corrected start of each part with an invalid hint, by part number.
fn corrected_heads<S: Read + Seek>(
    package: &mut ZipArchive<S>,
) -> ZipResult<BTreeMap<usize, CorrectedHead>> {
    let mut heads = BTreeMap::new();
    for index in 0..package.len() {
        let name = package
            .by_index_data(index)?
            .name_raw()
            .to_ascii_lowercase();
        let find = if name.ends_with(b"sharedstrings.xml") {
            invalid_count
        } else if name.ends_with(b".xml") && memmem::find(&name, b"sheets/").is_some() {
            invalid_dimension
        } else {
            continue;
        };
        let part = package.by_index(index)?;
        let size = part.size();
        let mut head = Vec::new();
        part.take(HEAD_BYTES).read_to_end(&mut head)?;
        if let Some((start, end)) = find(&head, size) {
            head[start..end].fill(b' ');
            heads.insert(index, head);
        }
    }
    Ok(heads)
}

/// A range of bytes in a part of the package.
type ByteRange = (usize, usize);

/// Returns the range of an invalid element `dimension`, or `None` if the element is missing or refers to a cell or an
/// area.
fn invalid_dimension(head: &[u8], _: u64) -> Option<ByteRange> {
    let sheet_data = memmem::find(head, b"sheetData").unwrap_or(head.len());
    let (start, end) = element(&head[..sheet_data], b"dimension")?;
    let is_valid = attribute(&head[start..end], b" ref=")
        .and_then(|(start_of, end_of)| {
            std::str::from_utf8(&head[start + start_of..start + end_of]).ok()
        })
        .is_some_and(is_area);
    (!is_valid).then_some((start, end))
}

/// Returns whether a reference names a cell or an area. The first cell of an area must not be below its last cell or to
/// the right of its last cell.
fn is_area(reference: &str) -> bool {
    let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
    match (place(first), place(last)) {
        (Some(first), Some(last)) => first.0 >= 1 && first.0 <= last.0 && first.1 <= last.1,
        _ => false,
    }
}

/// Returns the range of the value of `uniqueCount` if the value is invalid: it is not a number, or a part of `size`
/// bytes is too small for so many shared strings. Otherwise returns `None`.
fn invalid_count(head: &[u8], size: u64) -> Option<ByteRange> {
    let (start, end) = element(head, b"sst")?;
    let (first, last) = attribute(&head[start..end], b" uniqueCount=")?;
    let range = (start + first, start + last);
    let stated = std::str::from_utf8(&head[range.0..range.1]).ok()?;
    let fits = stated
        .trim()
        .parse()
        .is_ok_and(|stated: u64| stated <= size / MIN_STRING_BYTES);
    (!fits).then_some(range)
}

/// Returns the range of the first start tag with this name, with or without a prefix.
fn element(xml: &[u8], name: &[u8]) -> Option<ByteRange> {
    memmem::find_iter(xml, name).find_map(|at| {
        let start = memchr::memrchr(b'<', &xml[..at])?;
        let prefix = xml[start + 1..at].strip_suffix(b":");
        let is_name = at == start + 1
            || prefix.is_some_and(|prefix| prefix.iter().all(u8::is_ascii_alphanumeric));
        let next = xml.get(at + name.len())?;
        let is_end = next.is_ascii_whitespace() || matches!(next, b'/' | b'>');
        let end = at + memchr::memchr(b'>', &xml[at..])? + 1;
        (is_name && is_end).then_some((start, end))
    })
}

/// Returns the range of the value of an attribute in a tag. `name` must begin with a space and end with `=`.
fn attribute(tag: &[u8], name: &[u8]) -> Option<ByteRange> {
    let start = memmem::find(tag, name)? + name.len();
    let quote = *tag.get(start)?;
    let length = memchr::memchr(quote, tag.get(start + 1..)?)?;
    Some((start + 1, start + 1 + length))
}

/// Returns a new package with all parts, in which `heads` replaces the starts of the parts with an invalid hint.
fn packed_again<S: Read + Seek>(
    package: &mut ZipArchive<S>,
    heads: &BTreeMap<usize, CorrectedHead>,
) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1))
        .large_file(true);
    for index in 0..package.len() {
        let Some(head) = heads.get(&index) else {
            zip.raw_copy_file(package.by_index_raw(index)?)?;
            continue;
        };
        let mut part = package.by_index(index)?;
        zip.start_file(part.name()?.into_owned(), options)?;
        io::copy(&mut part.by_ref().take(head.len() as u64), &mut io::sink())?;
        zip.write_all(head)?;
        io::copy(&mut part, &mut zip)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(xml: &str, find: impl Fn(&[u8], u64) -> Option<ByteRange>) -> String {
        let mut bytes = xml.as_bytes().to_vec();
        if let Some((start, end)) = find(&bytes, bytes.len() as u64) {
            bytes[start..end].fill(b' ');
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn an_invalid_size_is_removed_and_a_valid_one_is_kept() {
        for reference in [
            "",
            "1:49",
            "A:H",
            "$A$1:$H$9",
            "B5:A1",
            "A1:B2:C3",
            "A0",
            "A1:",
            "Ä1",
        ] {
            let xml = format!("<worksheet><dimension ref=\"{reference}\"/><sheetData><row/>");
            let result = blanked(&xml, invalid_dimension);
            assert!(!result.contains("dimension"), "{reference}");
            assert!(result.ends_with("<sheetData><row/>"), "{reference}");
        }
        for reference in ["A1", "A1:H49", "C5:C5", "A1:XFD1048576"] {
            let xml = format!(
                "<x:worksheet><x:dimension a='' ref='{reference}'></x:dimension><x:sheetData/>"
            );
            assert_eq!(blanked(&xml, invalid_dimension), xml);
        }
        let without = "<worksheet><dimension/><sheetData/>";
        assert!(!blanked(without, invalid_dimension).contains("dimension"));
        let text = "<worksheet><sheetData><c><is><t><dimension ref=\"\"/>";
        assert_eq!(blanked(text, invalid_dimension), text);
    }

    #[test]
    fn a_number_of_texts_that_does_not_fit_the_part_is_removed() {
        let xml =
            |count: &str| format!("<sst count=\"2\" uniqueCount=\"{count}\"><si/><si/></sst>");
        for count in ["99999999999", "-1", "x", ""] {
            let result = blanked(&xml(count), invalid_count);
            assert!(count.is_empty() || !result.contains(count), "{count}");
        }
        assert_eq!(blanked(&xml("2"), invalid_count), xml("2"));
    }
}
