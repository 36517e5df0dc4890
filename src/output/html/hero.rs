//! Writes the head of the page: the customer, the verdict, the main numbers, and what changed since the earlier report.

use std::io::Write;

use super::super::cell::markup;
use super::super::{WriteError, headline, labels, next_steps};
use super::bar::{BarSegment, stacked};
use crate::locale::{Catalogue, Message};
use crate::model::finding::Severity;
use crate::model::verdict::Verdict;
use crate::report::Report;

/// Writes the head of the page.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = report.catalogue();
    let unknown = catalogue.fixed("page-customer-unknown");
    let company = report.customer.company.as_deref();
    write!(
        out,
        "<header class=\"hero {verdict}\">\n<p class=\"eyebrow\">{}</p>\n\
         <h1>{}</h1>\n<p class=\"meta\">{}</p>\n\
         <div class=\"answer\"><span class=\"mark\" aria-hidden=\"true\"></span><div>\
         <p class=\"words\">{}</p><p>{}</p></div></div>\n",
        markup(&catalogue.fixed("migration")),
        markup(company.unwrap_or(&unknown)),
        markup(&about(report)),
        markup(&headline::verdict_words(report)),
        markup(&headline::details(report)),
        verdict = report.overall.as_str(),
    )?;
    if let Some(text) = headline::not_requested(report) {
        writeln!(out, "<p class=\"meta\">{}</p>", markup(&text))?;
    }
    writeln!(out, "</header>\n<main>")?;
    numbers(report, out)?;
    charts(report, out)
}

/// Returns the serial number, the date of the data and the remarks on the report, separated by dots.
fn about(report: &Report) -> String {
    let serial = report.customer.serial.as_deref().map(|serial| {
        let message = Message::new("serial-number").with("serial", serial);
        report.catalogue().message(&message)
    });
    let day = headline::data_day(report);
    let remarks = headline::context(report)
        .into_iter()
        .chain(headline::configuration(report));
    let remarks = remarks.map(|text| text.trim_end_matches('.').to_owned());
    let parts: Vec<String> = serial.into_iter().chain(day).chain(remarks).collect();
    parts.join(" · ")
}

/// A box with one number, a message before the number and a message after it.
struct Tile {
    class: &'static str,
    term: &'static str,
    number: usize,
    about: Message,
}

/// Writes one box for each main number, such as the number of findings to fix.
fn numbers(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = report.catalogue();
    writeln!(out, "<dl class=\"numbers\">")?;
    for tile in tiles(report) {
        writeln!(
            out,
            "<div class=\"tile {}\"><dt>{}</dt><dd><b>{}</b> <span>{}</span></dd></div>",
            tile.class,
            markup(&catalogue.fixed(tile.term)),
            catalogue.number(tile.number as u64),
            markup(&catalogue.message(&tile.about)),
        )?;
    }
    writeln!(out, "</dl>")?;
    Ok(())
}

fn tiles(report: &Report) -> Vec<Tile> {
    let tile = |class, term, number, about| Tile {
        class,
        term,
        number,
        about,
    };
    let requirements = report.requirements.iter();
    let unknown = requirements.filter(|each| each.verdict == Verdict::Unknown);
    let accepted: usize = report.requirements.iter().map(|each| each.accepted).sum();
    let (fails, kept) = (report.fails(), next_steps::kept(report, Severity::Fail));
    let about_fails = match kept {
        0 => Message::new("tile-fix.about"),
        kept => Message::new("tile-fix.kept").with("number", fails.saturating_sub(kept)),
    };
    let mut tiles = vec![
        tile("fail", "tile-fix", fails, about_fails),
        tile(
            "review",
            "tile-check",
            report.reviews(),
            Message::new("tile-check.about"),
        ),
        tile(
            "unknown",
            "tile-unknown",
            unknown.count(),
            Message::new("tile-unknown.about"),
        ),
    ];
    if accepted > 0 {
        let about = Message::new("tile-accepted.about");
        tiles.push(tile("accepted", "tile-accepted", accepted, about));
    }
    let users = report.user_progress();
    if users.total() > 0 {
        let about = Message::new("tile-users.about").with("total", users.total());
        tiles.push(tile("pass", "tile-users", users.clear, about));
    }
    tiles
}

/// Writes up to three bars: the requirements by verdict, the users by what they need, and the changes since the earlier
/// report.
fn charts(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(out, "<div class=\"stacks\">")?;
    let catalogue = report.catalogue();
    let verdicts = headline::counts(report)
        .map(|(verdict, number)| (verdict.as_str(), labels::verdict(verdict), number));
    let requirements = report.requirements.len();
    let heading = Message::new("chart-requirements").with("number", requirements);
    stack(&heading, &verdicts, catalogue, out)?;
    let users = report.user_progress();
    if users.total() > 0 {
        let heading = Message::new("chart-users").with("number", users.total());
        let segments = [
            ("fail", Message::new("chart-users-fix"), users.blocked),
            ("review", Message::new("chart-users-check"), users.to_check),
            ("pass", Message::new("chart-users-clear"), users.clear),
        ];
        stack(&heading, &segments, catalogue, out)?;
    }
    if let Some(progress) = report.progress() {
        let segments = [
            ("pass", Message::new("chart-progress-fixed"), progress.fixed),
            ("review", Message::new("chart-progress-open"), progress.open),
            ("fail", Message::new("chart-progress-new"), progress.new),
            (
                "unknown",
                Message::new("chart-progress-unchecked"),
                progress.unchecked,
            ),
        ];
        stack(&Message::new("chart-progress"), &segments, catalogue, out)?;
    }
    writeln!(out, "</div>")?;
    Ok(())
}

/// Writes a bar with its legend. Each segment has a class, a name and a number.
fn stack(
    heading: &Message,
    segments: &[(&'static str, Message, usize)],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let names: Vec<String> = segments
        .iter()
        .map(|(_, name, _)| catalogue.message(name))
        .collect();
    let segments: Vec<BarSegment<'_>> = segments
        .iter()
        .zip(&names)
        .map(|((class, _, number), name)| BarSegment {
            class,
            name,
            number: *number,
        })
        .collect();
    let figure = stacked(&catalogue.message(heading), &segments, catalogue);
    out.write_all(figure.as_bytes())?;
    Ok(())
}
