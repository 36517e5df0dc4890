//! Recognises a web page that a browser or Excel saved as a single file (.mht). Such a file has the format of a mail.

use mail_parser::{HeaderValue, Message, MimeHeaders};

use crate::ingest::refusal::Refusal;

/// Header fields that occur only in saved web pages. Excel and Word write the first field, browsers the second.
const FIELDS: [&str; 2] = ["X-Document-Type", "Snapshot-Content-Location"];

/// Returns a refusal if the message is a saved web page, or `None` if it is a mail.
pub(super) fn recognise(message: &Message<'_>) -> Option<Refusal> {
    let has = |field: &str| message.header(field).is_some();
    let is_saved = message
        .header_raw("From")
        .is_some_and(|from| from.to_ascii_lowercase().contains("saved by "));
    let is_related = message
        .content_type()
        .is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype() == Some("related"));
    let has_sender = !matches!(message.header("From"), None | Some(HeaderValue::Empty));
    let is_page = FIELDS.into_iter().any(has) || is_saved || (is_related && !has_sender);
    is_page.then(|| Refusal::new(crate::locale::Message::new("refused-web-archive")))
}

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;

    use super::*;

    fn is_page(header: &str) -> bool {
        let mail =
            format!("{header}\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<table>\r\n--B--\r\n");
        recognise(&MessageParser::default().parse(mail.as_bytes()).unwrap()).is_some()
    }

    #[test]
    fn pages_of_excel_and_browsers_are_not_mails() {
        let related = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B";
        assert!(is_page(&format!("X-Document-Type: Workbook\r\n{related}")));
        assert!(is_page(&format!("From: <Saved by Blink>\r\n{related}")));
        assert!(is_page(&format!(
            "From: \"Saved by Internet Explorer 11\"\r\n{related}"
        )));
        assert!(is_page(related));
        assert!(!is_page(&format!(
            "From: Eva <eva@example.com>\r\n{related}"
        )));
    }
}
