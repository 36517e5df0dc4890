//! Recognises files that are not exports. Such files do not affect a verdict.
//!
//! Only the content of a file is examined, not its name. A file is recognised only if its content cannot be an export.

use std::io::{self, Read as _};

use memchr::memmem;

use super::content::Content;
use super::refusal::Refusal;
use super::smime_pgp::{self, Seal};
use crate::locale::Message;

/// The reason why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// The id of the message with the reason. In the output, the reason follows the words "not read:".
    pub why: &'static str,
    /// The id of a message, if there is one, that states the same reason and also names options or commands of this
    /// program.
    technical: Option<&'static str>,
    /// Whether the file may nevertheless be an export. If so, and if it is named after a table, that table is marked as
    /// unusable.
    pub may_be_export: bool,
}

impl LeftOut {
    /// Returns the reason for a file that cannot be an export.
    pub(super) const fn not_an_export(why: &'static str) -> Self {
        Self {
            why,
            technical: None,
            may_be_export: false,
        }
    }

    /// Returns the reason why a file of a kind that is never read, such as a link, was not read. The file may
    /// nevertheless be an export.
    pub(super) const fn by_rule(why: &'static str) -> Self {
        Self {
            why,
            technical: None,
            may_be_export: true,
        }
    }

    /// Adds the id of a message that also names options or commands of this program.
    #[must_use]
    pub(super) const fn technical(mut self, id: &'static str) -> Self {
        self.technical = Some(id);
        self
    }

    /// Returns the refusal that states why the file is not read.
    pub(super) fn refusal(self) -> Refusal {
        let not_read = |id: &'static str| Message::new("not-read").with("why", Message::new(id));
        let refusal = Refusal::new(not_read(self.why));
        match self.technical {
            Some(id) => refusal.technical(not_read(id)),
            None => refusal,
        }
    }
}

/// The reason for not reading a JSON report. The user can pass a JSON report to `--baseline` instead.
pub(super) const JSON_REPORT: LeftOut =
    LeftOut::not_an_export("left-out-json-report").technical("left-out-json-report.option");
/// The reason for not reading a report in a format other than JSON, or a portfolio (a report on several customers). No
/// option accepts such a file.
pub(super) const OTHER_REPORT: LeftOut =
    LeftOut::not_an_export("left-out-report").technical("left-out-report.option");

/// This many bytes at the start of a file are examined.
const HEAD_BYTES: usize = 4096;
/// At most this many bytes at the start of a web page are searched for a table. A larger page may be an export, because
/// the rest of the page may contain a table.
const MAX_PAGE_BYTES: u64 = 64 << 20;

/// Kinds of text that are not tables. Each entry contains the first characters of the text (their case is ignored),
/// then the id of the message that describes the kind.
const TEXT_STARTS: [(&str, &str); 5] = [
    ("BEGIN:VCARD", "left-out-vcard"),
    ("BEGIN:VCALENDAR", "left-out-calendar"),
    ("-----BEGIN PGP SIGNATURE-----", "left-out-pgp-signature"),
    ("-----BEGIN PGP PUBLIC KEY BLOCK-----", "left-out-pgp-key"),
    ("-----BEGIN CERTIFICATE-----", "left-out-certificate"),
];

/// Magic number of a macOS metadata file (`AppleDouble`, RFC 1740).
const APPLE_DOUBLE: &[u8] = b"\x00\x05\x16\x07";

/// Returns the reason why the content cannot be an export, or `None` if it may be an export.
///
/// Returns an error if the content cannot be read.
pub(super) fn recognise(content: &Content) -> io::Result<Option<LeftOut>> {
    let head = content.head(HEAD_BYTES as u64)?;
    if head.starts_with(APPLE_DOUBLE) {
        return Ok(Some(LeftOut::not_an_export("left-out-macos")));
    }
    if smime_pgp::recognise(&head) == Some(Seal::Detached) {
        return Ok(Some(LeftOut::not_an_export("left-out-mail-signature")));
    }
    let text = ascii(&head);
    let text = text.trim_start();
    let starts = |start: &str| {
        text.get(..start.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    };
    if let Some((_, why)) = TEXT_STARTS.iter().find(|(start, _)| starts(start)) {
        return Ok(Some(LeftOut::not_an_export(why)));
    }
    if let Some(report) = own_report(text) {
        return Ok(Some(report));
    }
    if starts("<") {
        return page(content);
    }
    Ok(None)
}

/// Returns the ASCII characters except NUL, so that text in UTF-8 and UTF-16 can be examined in the same way.
fn ascii(bytes: &[u8]) -> String {
    bytes
        .iter()
        .filter(|byte| byte.is_ascii() && **byte != 0)
        .map(|byte| char::from(*byte))
        .collect()
}

/// Returns the reason for not reading `text` if it is a report of this program (in JSON, Markdown or plain text).
/// Returns `None` for any other text.
fn own_report(text: &str) -> Option<LeftOut> {
    if text.starts_with('{') {
        let (_, schema) = text.split_once("\"schema\"")?;
        let schema = schema.trim_start_matches([':', ' ', '\r', '\n', '\t', '"']);
        return if schema.starts_with("analyze-report/") {
            Some(JSON_REPORT)
        } else if schema.starts_with("analyze-portfolio/") {
            Some(OTHER_REPORT)
        } else {
            None
        };
    }
    let mut lines = text.lines().map(str::trim_end);
    let first = lines.next()?;
    let is_markdown = first.starts_with("# Migration to SuperOffice CRM Online: ");
    let mut rest = lines;
    let is_text = rest.any(|line| line.starts_with("verdict  ") && line.ends_with("  why"))
        && text.contains("for SuperOffice CRM Online");
    (is_markdown || is_text).then_some(OTHER_REPORT)
}

/// Returns the reason why a web page is not an export, or `None` if the page may be an export. A page is not an export
/// if it is a report of this program. Nor is a page that was searched completely and contains neither a table nor
/// anything else that may contain data, such as a script or a frame.
fn page(content: &Content) -> io::Result<Option<LeftOut>> {
    let mut bytes = Vec::new();
    content
        .open()?
        .take(MAX_PAGE_BYTES)
        .read_to_end(&mut bytes)?;
    let text = ascii(&bytes).to_ascii_lowercase();
    let has = |part: &str| memmem::find(text.as_bytes(), part.as_bytes()).is_some();
    if has("; this page sends nothing anywhere</footer>") || has("<!-- analyze: mail -->") {
        return Ok(Some(OTHER_REPORT));
    }
    let is_complete = (bytes.len() as u64) < MAX_PAGE_BYTES;
    let is_page = ["<html", "<!doctype html", "<body", "<div", "<br", "<p>"]
        .iter()
        .any(|start| text.trim_start().starts_with(start));
    let has_data = [
        "<table", "<tr", "<td", "<script", "<frame", "<iframe", "<pre", "<xml",
    ]
    .iter()
    .any(|part| has(part));
    let is_prose = is_page && is_complete && !has_data;
    Ok(is_prose.then_some(LeftOut::not_an_export("left-out-html-text")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(text: &[u8]) -> Option<String> {
        let content = Content::Memory(text.into());
        let left_out = recognise(&content).unwrap();
        left_out.map(|left_out| left_out.refusal().to_string())
    }

    #[test]
    fn parts_of_mails_and_side_files_are_recognised() {
        for (content, expected) in [
            (&b"BEGIN:VCARD\r\nVERSION:3.0\r\n"[..], "business card"),
            (b"\xEF\xBB\xBFbegin:vcalendar\r\n", "calendar"),
            (b"-----BEGIN PGP SIGNATURE-----\n\niQ", "signature"),
            (b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X", "macOS"),
            (
                b"<html><body><br>Hilsen Eva</body></html>",
                "without a table",
            ),
            (b"<\0h\0t\0m\0l\0>\0<\0b\0r\0>\0", "without a table"),
            (b"<BR><BR>Kind regards", "without a table"),
        ] {
            let why = why(content).unwrap_or_else(|| panic!("{}", ascii(content)));
            assert!(why.contains(expected), "{why}");
        }
    }

    #[test]
    fn reports_are_recognised_by_their_content() {
        for (content, expected) in [
            ("{\n  \"schema\": \"analyze-report/1\",", "--baseline"),
            ("{\"schema\":\"analyze-portfolio/1\"", "a report"),
            (
                "# Migration to SuperOffice CRM Online: ready\n\nFirma",
                "a report",
            ),
            (
                "<!DOCTYPE html><table></table><footer>analyze 1; this page sends nothing anywhere</footer>",
                "a report",
            ),
            (
                "ready  15 pass\nReady for SuperOffice CRM Online.\n\nverdict  requirement  checked  fail  why\n",
                "a report",
            ),
        ] {
            let why = why(content.as_bytes()).unwrap_or_else(|| panic!("{content}"));
            assert!(why.contains(expected), "{why}");
        }
    }

    #[test]
    fn content_that_may_be_an_export_is_not_left_out() {
        for content in [
            "id;name\n1;BEGIN:VCARD\n",
            "<html><table><tr><td>1</td></tr></table></html>",
            "<html><script>rows = []</script></html>",
            "<html><frameset><frame src=a></frameset></html>",
            "<?xml version=\"1.0\"?><rows><row/></rows>",
            "<id>;<name>\n1;a\n",
            "{\"schema\": \"other/1\"}",
            "# Migration\n",
            "",
        ] {
            assert_eq!(why(content.as_bytes()), None, "{content}");
        }
    }
}
