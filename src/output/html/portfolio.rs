//! Writes a page about several customers: a table of customers and requirements, and the addresses that customers
//! share.

use std::io::Write;

use super::super::cell::{Word, markup};
use super::super::{View, WriteError, labels};
use super::{document_head, footer};
use crate::locale::{Catalogue, Message};
use crate::model::calendar_day::day;
use crate::report::portfolio::{
    CustomerLine, CustomerOutcome, Portfolio, RequirementVerdict, SharedAddress,
};

/// Writes the page.
pub(super) fn write(
    portfolio: &Portfolio,
    _: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    head(portfolio, out)?;
    customers(portfolio, out)?;
    shared(&portfolio.shared, portfolio.catalogue(), out)?;
    write!(
        out,
        "</main>\n<footer>{}</footer>\n</body>\n</html>\n",
        footer(portfolio.catalogue())
    )?;
    Ok(())
}

fn head(portfolio: &Portfolio, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = portfolio.catalogue();
    let customers = Message::new("customers").with("number", portfolio.customers.len());
    let title = Message::new("customers-title").with("customers", customers.clone());
    document_head(&catalogue.message(&title), portfolio.language, out)?;
    write!(
        out,
        "<header>\n<p>{}</p>\n<h1>{}</h1>\n<p>{}</p>\n",
        markup(&catalogue.fixed("migration")),
        markup(&catalogue.message(&customers)),
        markup(&verdicts(portfolio)),
    )?;
    for note in &portfolio.notes {
        writeln!(out, "<p>{}</p>", markup(&catalogue.text(note)))?;
    }
    writeln!(out, "</header>\n<main>")?;
    Ok(())
}

/// Returns how many customers have each verdict: `2 not-ready, 1 ready`.
fn verdicts(portfolio: &Portfolio) -> String {
    let catalogue = portfolio.catalogue();
    let mut numbers: Vec<(&Word, usize)> = Vec::new();
    for line in &portfolio.customers {
        let verdict = labels::customer_verdict(line);
        match numbers.iter_mut().find(|(known, _)| *known == verdict) {
            Some((_, number)) => *number += 1,
            None => numbers.push((verdict, 1)),
        }
    }
    let texts = numbers
        .iter()
        .map(|(verdict, number)| format!("{number} {}", catalogue.fixed(verdict.message)));
    texts.collect::<Vec<_>>().join(", ")
}

fn customers(portfolio: &Portfolio, out: &mut dyn Write) -> Result<(), WriteError> {
    let catalogue = portfolio.catalogue();
    let title_of = |id: &str| markup(&catalogue.fixed(id)).into_owned();
    let requirements = portfolio.requirements();
    write!(
        out,
        "<section>\n<h2>{heading}</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"{heading}\" \
         tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>\
         <th scope=\"col\">{}</th>",
        title_of("column-customer"),
        title_of("column-verdict"),
        title_of("column-data-of"),
        heading = title_of("customers-heading"),
    )?;
    for id in &requirements {
        let title = labels::requirement_title(id, catalogue);
        let title = markup(&title);
        write!(out, "<th scope=\"col\" title=\"{title}\">{id}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for line in &portfolio.customers {
        customer(line, &requirements, catalogue, out)?;
    }
    writeln!(out, "</tbody></table></div>\n</section>")?;
    Ok(())
}

fn customer(
    line: &CustomerLine,
    requirements: &[&str],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let verdict = line.verdict();
    let company = line.customer.company.as_deref().unwrap_or_default();
    write!(
        out,
        "<tr><th scope=\"row\">{}<br><small>{}</small></th><td class=\"verdict {verdict}\"><strong>{}</strong></td>",
        markup(&line.name),
        markup(company),
        markup(&catalogue.fixed(labels::customer_verdict(line).message)),
    )?;
    match &line.outcome {
        CustomerOutcome::Failed(why) => write!(
            out,
            "<td></td><td colspan=\"{}\">{}</td>",
            requirements.len().max(1),
            markup(why)
        )?,
        CustomerOutcome::Judged { newest_date, .. } => {
            let day = newest_date.and_then(day).map(|day| catalogue.day(day));
            let day = day.unwrap_or_default();
            write!(out, "<td>{day}</td>")?;
            for id in requirements {
                answer(line, id, catalogue, out)?;
            }
        }
    }
    writeln!(out, "</tr>")?;
    Ok(())
}

fn answer(
    line: &CustomerLine,
    id: &str,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let Some(answer) = line.answer(id) else {
        write!(out, "<td></td>")?;
        return Ok(());
    };
    write!(
        out,
        "<td><span class=\"verdict {}\">{}</span> <small>{}</small></td>",
        answer.verdict.as_str(),
        markup(&catalogue.message(&labels::verdict(answer.verdict))),
        markup(&counts(answer, catalogue)),
    )?;
    Ok(())
}

/// Returns the counts that are not zero: `6 to fix, 8 to check`.
fn counts(answer: &RequirementVerdict, catalogue: &Catalogue) -> String {
    let numbers = [
        (
            answer.fails,
            Message::new("count-fix").with("number", answer.fails),
        ),
        (
            answer.reviews,
            Message::new("count-check").with("number", answer.reviews),
        ),
    ];
    let parts = numbers.into_iter().filter(|(number, _)| *number > 0);
    let parts = parts.map(|(_, message)| catalogue.message(&message));
    parts.collect::<Vec<_>>().join(", ")
}

fn shared(
    shared: &[SharedAddress],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    if shared.is_empty() {
        return Ok(());
    }
    let heading = Message::new("customers-shared").with("number", shared.len());
    let title_of = |id: &str| markup(&catalogue.fixed(id)).into_owned();
    write!(
        out,
        "<section>\n<h2>{}</h2>\n<p>{}</p>\n<table>\n<thead><tr>\
         <th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
        markup(&catalogue.message(&heading)),
        title_of("customers-shared-about"),
        title_of("column-address"),
        title_of("column-users"),
    )?;
    for each in shared {
        let holders: Vec<String> = each
            .holders
            .iter()
            .map(|holder| format!("{}: {}", holder.customer, holder.login))
            .collect();
        writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            markup(&each.address),
            markup(&holders.join("; "))
        )?;
    }
    writeln!(out, "</tbody></table>\n</section>")?;
    Ok(())
}
