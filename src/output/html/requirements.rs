//! Writes the requirements with their numbers of findings and their reasons, in one table for musts and one for advice.
//! The bars of both tables have the same scale.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::{grouped, title};
use super::super::{WriteError, verdict_text};
use super::bar::{BarSegment, bar};
use super::hero::verdict_name;
use crate::locale::Language;
use crate::model::verdict::Verdict;
use crate::report::{Report, RequirementReport};

/// Writes both tables.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let numbers = report.requirements.iter();
    let most = numbers.map(|r| r.fails + r.reviews + r.accepted).max();
    let most = most.unwrap_or_default();
    writeln!(
        out,
        "<section id=\"requirements\">\n<h2>Requirements</h2>\n<ul class=\"legend\">\
         <li><span class=\"key fail\" aria-hidden=\"true\"></span>to fix: blocks the migration</li>\
         <li><span class=\"key review\" aria-hidden=\"true\"></span>to check: does not block</li>\
         <li><span class=\"key accepted\" aria-hidden=\"true\"></span>accepted</li></ul>"
    )?;
    let of_kind = |must: bool| {
        report
            .requirements
            .iter()
            .filter(move |each| each.must == must)
    };
    let heading = "Musts: the migration needs them";
    table(heading, "musts", of_kind(true), most, out)?;
    let heading = "Advice: prepare them before the migration";
    table(heading, "advice", of_kind(false), most, out)?;
    writeln!(out, "</section>")?;
    Ok(())
}

fn table<'a>(
    heading: &str,
    id: &str,
    requirements: impl Iterator<Item = &'a RequirementReport>,
    most: usize,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let mut requirements = requirements.peekable();
    if requirements.peek().is_none() {
        return Ok(());
    }
    write!(
        out,
        "<h3 id=\"{id}\">{heading}</h3>\n<table class=\"cards requirements\" role=\"table\" aria-labelledby=\"{id}\">\n\
         <thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">result</th>\
         <th scope=\"col\" role=\"columnheader\">requirement</th>\
         <th scope=\"col\" role=\"columnheader\" class=\"number\">to fix</th>\
         <th scope=\"col\" role=\"columnheader\" class=\"number\">to check</th>\
         <th scope=\"col\" role=\"columnheader\" class=\"scale\">findings, 0 to {}</th>\
         <th scope=\"col\" role=\"columnheader\">why</th></tr></thead>\n<tbody role=\"rowgroup\">\n",
        grouped(most)
    )?;
    for requirement in requirements {
        row(requirement, most, out)?;
    }
    writeln!(out, "</tbody></table>")?;
    Ok(())
}

fn row(
    requirement: &RequirementReport,
    most: usize,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
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
         <td role=\"cell\" class=\"number\" data-label=\"to fix\">{}</td>\
         <td role=\"cell\" class=\"number\" data-label=\"to check\">{}</td>\
         <td role=\"cell\" class=\"scale\">{}</td><td role=\"cell\" class=\"why\">{}</td></tr>",
        badge(requirement.verdict),
        verdict_text::number(requirement, requirement.fails),
        verdict_text::number(requirement, requirement.reviews),
        bar(&segments, most),
        why(requirement),
        id = requirement.id,
        title = markup(&title(&requirement.title(Language::English))),
    )?;
    Ok(())
}

/// Returns a verdict as a label with a shape and a word, so that it is understood without its colour.
pub(super) fn badge(verdict: Verdict) -> String {
    format!(
        "<span class=\"badge {}\">{}</span>",
        verdict.as_str(),
        verdict_name(verdict)
    )
}

/// Returns the reasons for a verdict, with a link to the data to send. The printed page omits the evidence that follows
/// findings.
fn why(requirement: &RequirementReport) -> String {
    let reason = verdict_text::reason(requirement);
    let link = match requirement.verdict {
        Verdict::Unknown if !requirement.needs.is_empty() => " <a href=\"#send\">What to send</a>",
        _ => "",
    };
    let evidence = verdict_text::evidence(requirement);
    let findings = reason.strip_suffix(&evidence).unwrap_or_default();
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
