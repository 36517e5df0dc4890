//! Writes why the findings of a list matter and how to fix them, from the documentation of each rule with findings.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::title;
use super::super::prose::rule_text;
use super::super::{WriteError, documentation};
use crate::model::finding::RuleInfo;

/// Writes the explanation of each of these rules.
pub(super) fn write(
    requirement: &str,
    rules: &[&'static RuleInfo],
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let page = documentation::of_requirement(requirement);
    writeln!(out, "<div class=\"help\">")?;
    for rule in rules {
        let (why, how) = (
            rule_text(rule.docs, "Why it matters"),
            rule_text(rule.docs, "How to fix"),
        );
        if why.is_empty() && how.is_empty() {
            continue;
        }
        writeln!(
            out,
            "<section class=\"rule\"><h3>{} <small>{}</small></h3>\n<h4>Why it matters</h4>{why}\n\
             <h4>How to fix</h4>{how}</section>",
            markup(&title(rule.title)),
            rule.id,
        )?;
    }
    writeln!(
        out,
        "</div>\n<p class=\"more\">Documentation of SuperOffice: <a href=\"{}\" rel=\"noreferrer noopener\">{}</a></p>",
        page.url(),
        page.title
    )?;
    Ok(())
}
