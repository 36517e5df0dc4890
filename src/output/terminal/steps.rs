//! What was found and what is lacking → the next steps, in the order in which they help most.

use std::io;

use super::super::{View, wording};
use super::page::{Page, Style, grouped};
use crate::finding::{Fix, Severity};
use crate::need::{Lack, count};
use crate::report::{Report, RequirementReport};

/// Writes the section; nothing if there is nothing to do.
pub(super) fn write(page: &mut Page<'_>, report: &Report, view: &View) -> io::Result<()> {
    let requests = requests(report);
    let to_do = [to_fix(report), to_review(report), as_file(report, view)];
    let to_do: Vec<String> = to_do.into_iter().flatten().collect();
    if requests.is_empty() && to_do.is_empty() {
        return Ok(());
    }
    page.heading(Style::Strong, "next steps")?;
    if !requests.is_empty() {
        page.paragraph("  - ", Style::Plain, "send what is lacking:")?;
    }
    for request in requests {
        page.paragraph("    - ", Style::Plain, &request.whole_sentence())?;
        page.paragraph(
            "      ",
            Style::Faint,
            &wording::one_line(request.statement),
        )?;
    }
    for step in to_do {
        page.paragraph("  - ", Style::Plain, &step)?;
    }
    Ok(())
}

/// One thing to send, and all that it settles.
struct Request<'a> {
    statement: &'a str,
    lacks: Vec<&'a Lack>,
    requirements: Vec<&'a str>,
}

impl Request<'_> {
    /// `travelcurrent was not sent (travel)`.
    fn whole_sentence(&self) -> String {
        let mut whys: Vec<String> = Vec::new();
        for lack in &self.lacks {
            let why = format!("`{}` {}", lack.table, lack.why);
            if !whys.contains(&why) {
                whys.push(why);
            }
        }
        let advice = if self.lacks.iter().all(|lack| lack.advice) {
            ", advised"
        } else {
            ""
        };
        format!(
            "{} (for {}{advice})",
            whys.join("; "),
            self.requirements.join(", ")
        )
    }
}

fn requests(report: &Report) -> Vec<Request<'_>> {
    let mut requests: Vec<Request<'_>> = Vec::new();
    for requirement in &report.requirements {
        for lack in &requirement.needs {
            let known = requests
                .iter_mut()
                .find(|request| request.statement == lack.request);
            match known {
                Some(request) => {
                    request.lacks.push(lack);
                    if !request.requirements.contains(&requirement.id) {
                        request.requirements.push(requirement.id);
                    }
                }
                None => requests.push(Request {
                    statement: &lack.request,
                    lacks: vec![lack],
                    requirements: vec![requirement.id],
                }),
            }
        }
    }
    requests
}

fn to_fix(report: &Report) -> Option<String> {
    let failed: Vec<&RequirementReport> =
        report.requirements.iter().filter(|r| r.fails > 0).collect();
    let first = failed.first()?;
    let list: Vec<String> = failed
        .iter()
        .map(|r| format!("{} ({})", r.id, grouped(r.fails)))
        .collect();
    let simple = report
        .findings
        .iter()
        .filter(|entry| entry.finding.severity == Severity::Fail && entry.finding.fix == Fix::Auto)
        .count();
    let simple = match simple {
        0 => String::new(),
        _ => format!(
            "; {} be cleaned as suggested (`auto`)",
            count(simple, "value can", "values can")
        ),
    };
    Some(format!(
        "fix {}{simple}; `analyze explain {}` tells how",
        list.join(", "),
        first.id
    ))
}

fn to_review(report: &Report) -> Option<String> {
    let list: Vec<String> = report
        .requirements
        .iter()
        .filter(|r| r.reviews > 0)
        .map(|r| format!("{} ({})", r.id, grouped(r.reviews)))
        .collect();
    (!list.is_empty()).then(|| format!("look at the reviews of {}", list.join(", ")))
}

/// Where the whole fix list is, or how it is got.
fn as_file(report: &Report, view: &View) -> Option<String> {
    let any = report.requirements.iter().any(|r| r.fails + r.reviews > 0);
    any.then(|| match &view.more {
        Some(place) => format!("work through the whole fix list: {place}"),
        None => {
            "get the whole fix list as a file: `--output fixes.csv`, or `--output fixes/` for one \
                 file for each requirement"
                .to_owned()
        }
    })
}
