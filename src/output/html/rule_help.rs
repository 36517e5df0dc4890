//! Writes why the findings of a list matter and how to fix them, from the documentation of each rule with findings.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::title;
use super::super::prose::paragraphs;
use super::super::{WriteError, documentation};
use crate::locale::Language;
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
        writeln!(
            out,
            "<section class=\"rule\"><h3>{} <small>{}</small></h3>\n<h4>Why it matters</h4>{}\n\
             <h4>How to fix</h4>{}</section>",
            markup(&title(&rule.title(Language::English))),
            rule.id,
            paragraphs(&rule.why(Language::English)),
            paragraphs(&rule.fix(Language::English)),
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
