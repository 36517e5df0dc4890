//! Writes each requirement with its numbers of findings and the reason for its verdict: must requirements in one table,
//! advice requirements in another. The bars of both tables have the same scale.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::{self, requirement_title};
use super::super::{WriteError, requirement_reason};
use super::bar::{BarSegment, bar};
use super::next_steps::what_to_send;
use crate::locale::{Catalogue, Message};
use crate::model::verdict::Verdict;
use crate::report::{Report, RequirementReport};

/// Writes both tables.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let numbers = report.requirements.iter();
    let most = numbers.map(|r| r.fails + r.reviews + r.accepted).max();
    let most = most.unwrap_or_default();
    let catalogue = report.catalogue();
    writeln!(
        out,
        "<section id=\"requirements\">\n<h2>{}</h2>\n<ul class=\"legend\">",
        markup(&catalogue.fixed("page-requirements"))
    )?;
    legend(report, out)?;
    writeln!(out, "</ul>")?;
    let of_must = |must: bool| {
        report
            .requirements
            .iter()
            .filter(move |each| each.must == must)
    };
    for (heading, id, must) in [
        ("page-musts", "musts", true),
        ("page-advice", "advice", false),
    ] {
        let of_kind = RequirementTable {
            heading: catalogue.fixed(heading),
            id,
            most,
            catalogue,
        };
        of_kind.write(of_must(must), out)?;
    }
    writeln!(out, "</section>")?;
    Ok(())
}

/// Writes the legend: the colours that occur in the bars, each with its meaning.
fn legend(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let accepted: usize = report.requirements.iter().map(|each| each.accepted).sum();
    let entries = [
        ("fail", "legend-fix", report.fails()),
        ("review", "legend-check", report.reviews()),
        ("accepted", "legend-accepted", accepted),
    ];
    for (class, id, _) in entries.iter().filter(|(_, _, number)| *number > 0) {
        let text = report.catalogue().fixed(id);
        writeln!(
            out,
            "<li><span class=\"key {class}\" aria-hidden=\"true\"></span>{}</li>",
            markup(&text)
        )?;
    }
    Ok(())
}

/// A table of must or advice requirements.
struct RequirementTable<'a> {
    heading: String,
    id: &'static str,
    /// The highest number of findings of any requirement. A bar of full length represents this number.
    most: usize,
    catalogue: &'a Catalogue,
}

impl RequirementTable<'_> {
    /// Writes the table if it has rows.
    fn write<'a>(
        &self,
        requirements: impl Iterator<Item = &'a RequirementReport>,
        out: &mut dyn Write,
    ) -> Result<(), WriteError> {
        let mut requirements = requirements.peekable();
        if requirements.peek().is_none() {
            return Ok(());
        }
        let title = |id: &str| markup(&self.catalogue.fixed(id)).into_owned();
        let scale = Message::new("page-scale").with("most", self.most);
        write!(
            out,
            "<h3 id=\"{id}\">{}</h3>\n<table class=\"cards requirements\" role=\"table\" aria-labelledby=\"{id}\">\n\
             <thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">{}</th>\
             <th scope=\"col\" role=\"columnheader\">{}</th>\
             <th scope=\"col\" role=\"columnheader\" class=\"number\">{}</th>\
             <th scope=\"col\" role=\"columnheader\" class=\"number\">{}</th>\
             <th scope=\"col\" role=\"columnheader\" class=\"scale\">{}</th>\
             <th scope=\"col\" role=\"columnheader\">{}</th></tr></thead>\n<tbody role=\"rowgroup\">\n",
            markup(&self.heading),
            title("column-result"),
            title("column-requirement"),
            title("column-to-fix"),
            title("column-to-check"),
            markup(&self.catalogue.message(&scale)),
            title("column-why"),
            id = self.id,
        )?;
        for requirement in requirements {
            self.row(requirement, out)?;
        }
        writeln!(out, "</tbody></table>")?;
        Ok(())
    }

    fn row(&self, requirement: &RequirementReport, out: &mut dyn Write) -> Result<(), WriteError> {
        let catalogue = self.catalogue;
        let segment = |class, number| BarSegment {
            class,
            name: "",
            number,
        };
        let segments = [
            segment("fail", requirement.fails),
            segment("review", requirement.reviews),
            segment("accepted", requirement.accepted),
        ];
        writeln!(
            out,
            "<tr role=\"row\"><td role=\"cell\">{}</td><th scope=\"row\" role=\"rowheader\">\
             <a href=\"#list-{id}\">{title}</a> <small>{id}</small></th>\
             <td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td>\
             <td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td>\
             <td role=\"cell\" class=\"scale\">{}</td><td role=\"cell\" class=\"why\">{}</td></tr>",
            badge(requirement.verdict, catalogue),
            markup(&catalogue.fixed("column-to-fix")),
            requirement_reason::number(requirement, requirement.fails, catalogue),
            markup(&catalogue.fixed("column-to-check")),
            requirement_reason::number(requirement, requirement.reviews, catalogue),
            bar(&segments, self.most),
            why(requirement, catalogue),
            id = requirement.id,
            title = markup(&requirement_title(requirement.id, catalogue)),
        )?;
        Ok(())
    }
}

/// Returns a verdict as a label with a shape and a word, so that it is understood without its colour.
pub(super) fn badge(verdict: Verdict, catalogue: &Catalogue) -> String {
    let word = catalogue.message(&labels::verdict(verdict));
    format!(
        "<span class=\"badge {}\">{}</span>",
        verdict.as_str(),
        markup(&word)
    )
}

/// Returns the reason for a verdict. If missing data makes the verdict unknown, adds a link to the list of data to
/// send. If the reason consists of findings and evidence, marks the evidence. The style sheet hides it in print.
fn why(requirement: &RequirementReport, catalogue: &Catalogue) -> String {
    let reason = requirement_reason::reason(requirement, catalogue);
    let reason = labels::without_backticks(&reason);
    let link = match requirement.verdict {
        Verdict::Unknown if !requirement.needs.is_empty() => what_to_send(catalogue),
        _ => String::new(),
    };
    let evidence = requirement_reason::evidence(requirement, catalogue);
    let evidence = labels::without_backticks(&evidence);
    let findings = reason.strip_suffix(&*evidence).unwrap_or_default();
    if evidence.is_empty() || findings.is_empty() {
        return format!("{}{link}", markup(&reason));
    }
    let (findings, separator) = findings.split_at(findings.trim_end_matches([';', ' ']).len());
    format!(
        "{}<span class=\"evidence\">{separator}{}</span>{link}",
        markup(findings),
        markup(&evidence)
    )
}
