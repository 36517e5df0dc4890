//! One self-contained HTML page for the steering meeting and for the customer.
//!
//! A content security policy allows only the page's own script and style, and no network access. `markup` escapes
//! customer text in HTML, and `HtmlEscaped` escapes it in the data for the script. The script shows customer text only
//! as text, never as HTML. Rows are written one at a time, so writing a large report needs hardly more memory
//! than writing a small report.

mod bar;
mod findings;
mod hero;
mod html_row;
mod inputs;
mod next_steps;
mod page_words;
mod portfolio;
mod requirements;
mod rule_help;
mod terms;
mod user_charts;

use std::io::Write;

use sha2::{Digest as _, Sha256};

use super::cell::markup;
use super::{Format, View, WriteError, headline};
use crate::locale::{Catalogue, Language, Message};
use crate::report::Report;

/// The style sheet of the page.
pub(super) const STYLE: &str = include_str!("page.css");
/// The script that searches, filters and sorts the lists and shows them in pages. Without the script, the page shows
/// the first rows of each list.
pub(super) const SCRIPT: &str = include_str!("page.js");

/// The format of an HTML page for a meeting.
pub(super) static FORMAT: Format = Format {
    name: "html",
    extension: "html",
    about: "a page to show, print and filter, for meetings",
    text: true,
    all_findings: true,
    streams: false,
    write,
    write_portfolio: Some(portfolio::write),
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    head(report, out)?;
    hero::write(report, out)?;
    next_steps::write(report, out)?;
    requirements::write(report, out)?;
    findings::write(report, out)?;
    next_steps::write_requests(report, out)?;
    user_charts::write(report, out)?;
    next_steps::write_notes(report, out)?;
    terms::write(report, out)?;
    inputs::write(report, out)?;
    write!(
        out,
        "</main>\n<footer>{}</footer>\n<script>{SCRIPT}</script>\n</body>\n</html>\n",
        footer(report.catalogue())
    )?;
    Ok(())
}

fn head(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = report.catalogue();
    let migration = catalogue.fixed("migration");
    let company = report.customer.company.as_deref().unwrap_or(&migration);
    let title = format!("{company}: {}", headline::verdict_label(report));
    let label = |id: &str| markup(&catalogue.fixed(id)).into_owned();
    document_head(&title, report.language, out)?;
    write!(
        out,
        "<a class=\"skip\" href=\"#findings\">{}</a>\n\
         <nav aria-label=\"{}\"><a href=\"#next\">{}</a> <a href=\"#requirements\">{}</a> <a href=\"#findings\">{}</a> \
         <label><input type=\"checkbox\" id=\"print-details\"> {}</label></nav>\n",
        label("page-skip"),
        label("page-navigation"),
        label("page-nav-steps"),
        label("page-nav-requirements"),
        label("page-nav-findings"),
        label("page-print-details"),
    )?;
    Ok(())
}

/// Writes the beginning of a page up to the start of its body.
fn document_head(title: &str, language: Language, out: &mut dyn Write) -> Result<(), WriteError> {
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        policy(),
        markup(title),
    )?;
    Ok(())
}

/// Returns the text at the end of a page.
fn footer(catalogue: &Catalogue) -> String {
    let message = Message::new("page-footer").with("version", env!("CARGO_PKG_VERSION"));
    markup(&catalogue.message(&message)).into_owned()
}

/// Returns the content security policy, which allows the page its own style and script and nothing else.
pub(super) fn policy() -> String {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        source(STYLE),
        source(SCRIPT)
    )
}

/// Returns the hash of a script or style in the syntax of the policy (W3C, CSP 3, "hash-source").
fn source(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text)))
}

/// Returns bytes in Base64 (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0_usize, |bits, index| {
            bits << 8 | usize::from(three.get(index).copied().unwrap_or_default())
        });
        for digit in 0..4 {
            text.push(if digit > three.len() {
                '='
            } else {
                char::from(DIGITS[bits >> (18 - 6 * digit) & 63])
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_encoded_as_in_rfc_4648() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
