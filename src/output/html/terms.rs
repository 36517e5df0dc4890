//! Explains SuperOffice terms that a steering meeting may not know, each in half a sentence.

use std::io::Write;

use super::super::WriteError;
use super::super::cell::markup;
use crate::report::Report;

/// The terms, and the requirements in which each term occurs.
const TERMS: [(&str, &[&str]); 5] = [
    ("term-satellite", &["satellite"]),
    ("term-travel", &["travel"]),
    ("term-sentry-addon", &["sentry-addons"]),
    ("term-user-plan", &["licence", "administrator"]),
    ("term-primary-tenant", &["sign-in-domains", "identity"]),
];

/// Writes the terms that the requirements of the report need.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = report.catalogue();
    let occurs = |requirements: &[&str]| {
        let mut judged = report.requirements.iter();
        judged.any(|each| requirements.contains(&each.id))
    };
    let terms = TERMS
        .iter()
        .filter(|(_, requirements)| occurs(requirements));
    let mut terms = terms.peekable();
    if terms.peek().is_none() {
        return Ok(());
    }
    let heading = catalogue.fixed("terms");
    writeln!(
        out,
        "<section class=\"detail\" id=\"terms\">\n<h2>{}</h2>\n<ul>",
        markup(&heading)
    )?;
    for (term, _) in terms {
        writeln!(out, "<li>{}</li>", markup(&catalogue.fixed(term)))?;
    }
    writeln!(out, "</ul>\n</section>")?;
    Ok(())
}
