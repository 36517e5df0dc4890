//! Writes the mail to the customer as HTML, to be pasted into Outlook and other mail programs. Each element has its own
//! style attribute, because mail programs remove style sheets, scripts and modern layout.

use std::io::Write;

use super::cell::markup;
use super::mail_content::{self, MailBlock, MailRow};
use super::text_to_html::{paragraphs, prose};
use super::{Format, View, WriteError};
use crate::locale::Catalogue;
use crate::model::finding::RuleInfo;
use crate::model::verdict::Verdict;
use crate::report::Report;

/// The format of a mail that is pasted into a mail program.
pub(super) static FORMAT: Format = Format {
    name: "mail",
    extension: "htm",
    about: "the same mail, formatted, to paste into Outlook",
    text: true,
    all_findings: false,
    streams: false,
    write,
    write_portfolio: None,
};

const BODY: &str = "font-family:Calibri,Arial,sans-serif;font-size:11pt;line-height:1.4;color:#1f2a33;max-width:800px";
const CELL: &str = "padding:4px 8px;border:1px solid #c8d0d6;text-align:left;vertical-align:top";
const NUMBER: &str = "padding:4px 8px;border:1px solid #c8d0d6;text-align:right;vertical-align:top";
const HEADER: &str =
    "padding:4px 8px;border:1px solid #c8d0d6;text-align:left;background-color:#eef2f5";
const LABEL: &str = "margin:6px 0 0 0;font-size:10pt;color:#53616d";
const STATEMENT: &str = "font-family:Consolas,monospace;font-size:10pt;background-color:#f3f5f7;padding:6px 8px;margin:4px 0 12px 0";

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    // The program recognises the mail by this comment, so that a mail in a folder of exports is not read as an input.
    writeln!(
        out,
        "<!-- analyze: mail -->\n<div lang=\"{}\" style=\"{BODY}\">",
        report.language
    )?;
    for block in mail_content::of_report(report) {
        write_block(&block, report.catalogue(), out)?;
    }
    writeln!(out, "</div>")?;
    Ok(())
}

fn write_block(
    block: &MailBlock,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    match block {
        MailBlock::Title(text) => {
            writeln!(
                out,
                "<h1 style=\"font-size:16pt;margin:0 0 8px 0\">{}</h1>",
                markup(text)
            )?;
        }
        MailBlock::Heading(text) => {
            writeln!(
                out,
                "<h2 style=\"font-size:13pt;margin:18px 0 6px 0\">{}</h2>",
                markup(text)
            )?;
        }
        MailBlock::Paragraph(text) => {
            writeln!(out, "<p style=\"margin:6px 0\">{}</p>", prose(text))?;
        }
        MailBlock::List(items) => {
            writeln!(out, "<ul style=\"margin:6px 0\">")?;
            for item in items {
                writeln!(out, "<li>{}</li>", prose(item))?;
            }
            writeln!(out, "</ul>")?;
        }
        MailBlock::Requirements(rows) => requirements(rows, catalogue, out)?,
        MailBlock::Rule {
            rule,
            heading,
            names,
        } => {
            let names = match names.as_str() {
                "" => String::new(),
                names => format!(": {}", markup(names)),
            };
            let heading = markup(heading);
            writeln!(
                out,
                "<p style=\"margin:12px 0 2px 0\"><b>{heading}</b>{names}</p>"
            )?;
            write_help(rule, catalogue, out)?;
        }
        MailBlock::Statement(query) => {
            writeln!(out, "<p style=\"{STATEMENT}\">{}</p>", markup(query))?;
        }
    }
    Ok(())
}

fn requirements(
    rows: &[MailRow],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    write!(
        out,
        "<table style=\"border-collapse:collapse;font-size:10.5pt;margin:10px 0\">\n<tr>"
    )?;
    for column in mail_content::columns(catalogue) {
        write!(out, "<th style=\"{HEADER}\">{}</th>", markup(&column))?;
    }
    writeln!(out, "</tr>")?;
    for row in rows {
        writeln!(
            out,
            "<tr><td style=\"{CELL}\">{}</td><td style=\"{CELL};color:{}\"><b>{}</b></td><td style=\"{NUMBER}\">{}</td>\
             <td style=\"{NUMBER}\">{}</td><td style=\"{CELL}\">{}</td></tr>",
            markup(&row.title),
            colour(row.verdict),
            markup(&row.verdict_name),
            row.fails,
            row.reviews,
            markup(&row.why),
        )?;
    }
    writeln!(out, "</table>")?;
    Ok(())
}

/// Returns the colour of a verdict.
fn colour(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fail => "#b3261e",
        Verdict::Review => "#7a4f00",
        Verdict::Unknown => "#6a1b9a",
        Verdict::Pass => "#1b6e3c",
        Verdict::NotApplicable => "#4d5a64",
    }
}

/// Writes why the findings of a rule matter, and how to fix them.
fn write_help(
    rule: &RuleInfo,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let language = catalogue.language();
    let (why, how) = (rule.why(language), rule.fix(language));
    for (heading, text) in [("page-why", why), ("page-how", how)] {
        writeln!(
            out,
            "<div style=\"margin-left:14px\"><p style=\"{LABEL}\">{}</p>{}</div>",
            markup(&catalogue.fixed(heading)),
            paragraphs(&text)
        )?;
    }
    Ok(())
}
