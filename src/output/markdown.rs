//! Writes the mail to the customer as Markdown, for mail programs and ticket systems that accept it.

use std::io::Write;

use super::cell::{markdown, visible};
use super::mail_content::{self, MailBlock, MailRow};
use super::{Format, View, WriteError};
use crate::locale::{Catalogue, Message};
use crate::model::finding::RuleInfo;
use crate::report::Report;

/// A mail to the customer in Markdown.
pub(super) static FORMAT: Format = Format {
    name: "markdown",
    extension: "md",
    about: "a mail to the customer: what to fix, send and check",
    text: true,
    all_findings: false,
    streams: false,
    write,
    write_portfolio: None,
};

fn write(report: &Report, _: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    for (index, block) in mail_content::of_report(report).iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_block(block, report.catalogue(), out)?;
    }
    Ok(())
}

fn write_block(
    block: &MailBlock,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    match block {
        MailBlock::Title(text) => writeln!(out, "# {}", markdown(text))?,
        MailBlock::Heading(text) => writeln!(out, "## {}", markdown(text))?,
        MailBlock::Paragraph(text) => writeln!(out, "{}", markdown(text))?,
        MailBlock::List(items) => {
            for item in items {
                writeln!(out, "- {}", markdown(item))?;
            }
        }
        MailBlock::Requirements(rows) => requirements(rows, catalogue, out)?,
        MailBlock::Rule {
            rule,
            heading,
            names,
        } => {
            let names = match names.as_str() {
                "" => String::new(),
                names => format!(": {}", markdown(names)),
            };
            writeln!(out, "**{}**{names}", markdown(heading))?;
            write_help(rule, catalogue, out)?;
        }
        MailBlock::Statement(query) => {
            let query = visible(query);
            let fence = fence(&query);
            writeln!(out, "{fence}\n{query}\n{fence}")?;
        }
    }
    Ok(())
}

fn requirements(
    rows: &[MailRow],
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    writeln!(out, "| {} |", mail_content::columns(catalogue).join(" | "))?;
    writeln!(out, "| --- | --- | ---: | ---: | --- |")?;
    for row in rows {
        writeln!(
            out,
            "| {} ({}) | {} | {} | {} | {} |",
            markdown(&row.title),
            row.id,
            markdown(&row.verdict_name),
            row.fails,
            row.reviews,
            markdown(&row.why),
        )?;
    }
    Ok(())
}

/// Writes why the findings of a rule matter, and how to fix them.
fn write_help(
    rule: &RuleInfo,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let language = catalogue.language();
    let why = Message::new("mail-why").with("text", rule.why(language));
    writeln!(out, "\n{}", catalogue.message(&why))?;
    let how = Message::new("mail-how").with("text", rule.fix(language));
    writeln!(out, "\n{}", catalogue.message(&how))?;
    Ok(())
}

/// Returns a code fence that is longer than every run of backticks in the text.
fn fence(text: &str) -> String {
    let runs = text.split(|c| c != '`').map(str::len);
    "`".repeat(runs.max().unwrap_or_default().max(2) + 1)
}

#[cfg(test)]
mod tests {
    use super::fence;

    #[test]
    fn backticks_in_a_query_do_not_end_its_block() {
        assert_eq!(fence("SELECT 1"), "```");
        assert_eq!(fence("a ```` b `"), "`````");
    }
}
