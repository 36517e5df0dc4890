//! Explains, for each rule with findings, why the findings matter and how to fix them.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::rule_title;
use super::super::text_to_html::paragraphs;
use super::super::{WriteError, documentation_links};
use crate::locale::Catalogue;
use crate::model::finding::RuleInfo;

/// Writes the explanation of each rule in `rules`, and a link to the documentation of the requirement.
pub(super) fn write(
    requirement: &str,
    rules: &[&'static RuleInfo],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let page = documentation_links::of_requirement(requirement);
    writeln!(out, "<div class=\"help\">")?;
    for rule in rules {
        let language = catalogue.language();
        let why = paragraphs(&rule.why(language));
        let how = paragraphs(&rule.fix(language));
        writeln!(
            out,
            "<section class=\"rule\"><h3>{} <small>{}</small></h3>\n<h4>{}</h4>{why}\n<h4>{}</h4>{how}</section>",
            markup(&rule_title(rule, catalogue)),
            rule.id,
            markup(&catalogue.fixed("page-why")),
            markup(&catalogue.fixed("page-how")),
        )?;
    }
    let documentation = catalogue.fixed("page-documentation");
    writeln!(
        out,
        "</div>\n<p class=\"more\">{}: <a href=\"{}\" rel=\"noreferrer noopener\">{}</a></p>",
        markup(&documentation),
        page.url(),
        page.title
    )?;
    Ok(())
}
