//! Writes the mail to the customer as HTML, to be pasted into Outlook and other mail programs. Each element has its own
//! style attribute, because mail programs remove style sheets, scripts and modern layout.

use std::io::Write;

use super::cell::markup;
use super::labels::{grouped, title};
use super::letter::{self, LetterBlock, LetterRow};
use super::prose::{paragraphs, prose};
use super::{Format, View, WriteError};
use crate::locale::Language;
use crate::model::finding::RuleInfo;
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
    // The reader of exports recognises the mail by this comment and does not use it as an input.
    writeln!(
        out,
        "<!-- analyze: mail -->\n<div lang=\"en\" style=\"{BODY}\">"
    )?;
    for block in letter::of_report(report) {
        write_block(&block, out)?;
    }
    writeln!(out, "</div>")?;
    Ok(())
}

fn write_block(block: &LetterBlock, out: &mut dyn Write) -> Result<(), WriteError> {
    match block {
        LetterBlock::Title(text) => {
            writeln!(
                out,
                "<h1 style=\"font-size:16pt;margin:0 0 8px 0\">{}</h1>",
                markup(text)
            )?;
        }
        LetterBlock::Heading(text) => {
            writeln!(
                out,
                "<h2 style=\"font-size:13pt;margin:18px 0 6px 0\">{}</h2>",
                markup(text)
            )?;
        }
        LetterBlock::Paragraph(text) => {
            writeln!(out, "<p style=\"margin:6px 0\">{}</p>", prose(text))?;
        }
        LetterBlock::List(items) => {
            writeln!(out, "<ul style=\"margin:6px 0\">")?;
            for item in items {
                writeln!(out, "<li>{}</li>", prose(item))?;
            }
            writeln!(out, "</ul>")?;
        }
        LetterBlock::Requirements(rows) => requirements(rows, out)?,
        LetterBlock::Rule {
            rule,
            number,
            names,
        } => write_rule(rule, *number, names, out)?,
        LetterBlock::Statement(query) => {
            writeln!(out, "<p style=\"{STATEMENT}\">{}</p>", markup(query))?;
        }
    }
    Ok(())
}

fn requirements(rows: &[LetterRow], out: &mut dyn Write) -> Result<(), WriteError> {
    write!(
        out,
        "<table style=\"border-collapse:collapse;font-size:10.5pt;margin:10px 0\">\n<tr>"
    )?;
    for column in letter::COLUMNS {
        write!(out, "<th style=\"{HEADER}\">{column}</th>")?;
    }
    writeln!(out, "</tr>")?;
    for row in rows {
        writeln!(
            out,
            "<tr><td style=\"{CELL}\">{}</td><td style=\"{CELL};color:{}\"><b>{}</b></td><td style=\"{NUMBER}\">{}</td>\
             <td style=\"{NUMBER}\">{}</td><td style=\"{CELL}\">{}</td></tr>",
            markup(&row.title),
            colour(row.verdict),
            row.verdict,
            row.fails,
            row.reviews,
            markup(&row.why),
        )?;
    }
    writeln!(out, "</table>")?;
    Ok(())
}

/// Returns the colour of a verdict.
fn colour(verdict: &str) -> &'static str {
    match verdict {
        "fail" => "#b3261e",
        "review" => "#7a4f00",
        "unknown" => "#6a1b9a",
        "pass" => "#1b6e3c",
        _ => "#4d5a64",
    }
}

fn write_rule(
    rule: &RuleInfo,
    number: usize,
    names: &str,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let names = match names {
        "" => String::new(),
        names => format!(": {}", markup(names)),
    };
    writeln!(
        out,
        "<p style=\"margin:12px 0 2px 0\"><b>{} ({})</b>{names}</p>",
        markup(&title(&rule.title(Language::English))),
        grouped(number),
    )?;
    for (heading, text) in [
        ("Why it matters", rule.why(Language::English)),
        ("How to fix", rule.fix(Language::English)),
    ] {
        writeln!(
            out,
            "<div style=\"margin-left:14px\"><p style=\"{LABEL}\">{heading}</p>{}</div>",
            paragraphs(&text)
        )?;
    }
    Ok(())
}
