//! Writes a page about several customers: a table of customers and requirements, and the addresses that they share.

use std::io::Write;

use super::super::cell::markup;
use super::super::labels::{self, grouped};
use super::super::portfolio::counts;
use super::super::{View, WriteError};
use super::{STYLE, policy};
use crate::locale::Language;
use crate::model::phrases::count;
use crate::report::portfolio::{CustomerLine, CustomerOutcome, Portfolio, SharedAddress};

/// Writes the page.
pub(super) fn write(
    portfolio: &Portfolio,
    _: &View,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    head(portfolio, out)?;
    customers(portfolio, out)?;
    shared(&portfolio.shared, out)?;
    write!(
        out,
        "</main>\n<footer>analyze {}; this page sends nothing anywhere</footer>\n</body>\n</html>\n",
        env!("CARGO_PKG_VERSION")
    )?;
    Ok(())
}

fn head(portfolio: &Portfolio, out: &mut dyn Write) -> Result<(), WriteError> {
    let title = count(portfolio.customers.len(), "customer", "customers");
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}: migration to SuperOffice CRM Online</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<p>Migration to SuperOffice CRM Online</p>\n<h1>{title}</h1>\n<p>{}</p>\n",
        policy(),
        verdicts(portfolio),
    )?;
    for note in &portfolio.notes {
        writeln!(out, "<p>{}</p>", markup(note))?;
    }
    writeln!(out, "</header>\n<main>")?;
    Ok(())
}

/// Returns how many customers have each verdict: `2 not-ready, 1 ready`.
fn verdicts(portfolio: &Portfolio) -> String {
    let mut numbers: Vec<(&str, usize)> = Vec::new();
    for line in &portfolio.customers {
        let verdict = line.verdict();
        match numbers.iter_mut().find(|(known, _)| *known == verdict) {
            Some((_, number)) => *number += 1,
            None => numbers.push((verdict, 1)),
        }
    }
    let texts = numbers
        .iter()
        .map(|(verdict, number)| format!("{number} {verdict}"));
    texts.collect::<Vec<_>>().join(", ")
}

fn customers(portfolio: &Portfolio, out: &mut dyn Write) -> Result<(), WriteError> {
    let requirements = portfolio.requirements();
    write!(
        out,
        "<section>\n<h2>Customers</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"Customers\" \
         tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">customer</th><th scope=\"col\">verdict</th>\
         <th scope=\"col\">data of</th>"
    )?;
    for id in &requirements {
        let title = markup(&title(portfolio, id)).into_owned();
        write!(out, "<th scope=\"col\" title=\"{title}\">{id}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for line in &portfolio.customers {
        customer(line, &requirements, out)?;
    }
    writeln!(out, "</tbody></table></div>\n</section>")?;
    Ok(())
}

/// Returns the title of a requirement that was judged for at least one customer.
fn title(portfolio: &Portfolio, id: &str) -> String {
    let mut answers = portfolio
        .customers
        .iter()
        .filter_map(|line| line.answer(id));
    answers
        .next()
        .map_or_else(String::new, |answer| answer.title(Language::English))
}

fn customer(
    line: &CustomerLine,
    requirements: &[&str],
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let verdict = line.verdict();
    let company = line.customer.company.as_deref().unwrap_or_default();
    write!(
        out,
        "<tr><th scope=\"row\">{}<br><small>{}</small></th><td class=\"verdict {verdict}\"><strong>{verdict}</strong></td>",
        markup(&line.name),
        markup(company),
    )?;
    match &line.outcome {
        CustomerOutcome::Failed(why) => write!(
            out,
            "<td></td><td colspan=\"{}\">{}</td>",
            requirements.len().max(1),
            markup(why)
        )?,
        CustomerOutcome::Judged { newest_date, .. } => {
            let day = newest_date.and_then(labels::date).unwrap_or_default();
            write!(out, "<td>{day}</td>")?;
            for id in requirements {
                answer(line, id, out)?;
            }
        }
    }
    writeln!(out, "</tr>")?;
    Ok(())
}

fn answer(line: &CustomerLine, id: &str, out: &mut dyn Write) -> Result<(), WriteError> {
    let Some(answer) = line.answer(id) else {
        write!(out, "<td></td>")?;
        return Ok(());
    };
    write!(
        out,
        "<td><span class=\"verdict {verdict}\">{verdict}</span> <small>{}</small></td>",
        counts(answer),
        verdict = answer.verdict.as_str(),
    )?;
    Ok(())
}

fn shared(shared: &[SharedAddress], out: &mut dyn Write) -> Result<(), WriteError> {
    if shared.is_empty() {
        return Ok(());
    }
    write!(
        out,
        "<section>\n<h2>Addresses of several customers ({})</h2>\n<p>SuperOffice CRM Online has one login for each \
         address, whatever the customer. Ask which customer is the primary one.</p>\n<table>\n<thead><tr>\
         <th scope=\"col\">address</th><th scope=\"col\">users</th></tr></thead>\n<tbody>\n",
        grouped(shared.len())
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
