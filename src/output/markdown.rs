//! Writes the mail to the customer as Markdown, for mail programs and ticket systems that accept it.

use std::io::Write;

use super::cell::{markdown, visible};
use super::labels::{grouped, title};
use super::letter::{self, LetterBlock, LetterRow};
use super::{Format, View, WriteError};
use crate::locale::Language;
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
    for (index, block) in letter::of_report(report).iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_block(block, out)?;
    }
    Ok(())
}

fn write_block(block: &LetterBlock, out: &mut dyn Write) -> Result<(), WriteError> {
    match block {
        LetterBlock::Title(text) => writeln!(out, "# {}", markdown(text))?,
        LetterBlock::Heading(text) => writeln!(out, "## {}", markdown(text))?,
        LetterBlock::Paragraph(text) => writeln!(out, "{}", markdown(text))?,
        LetterBlock::List(items) => {
            for item in items {
                writeln!(out, "- {}", markdown(item))?;
            }
        }
        LetterBlock::Requirements(rows) => requirements(rows, out)?,
        LetterBlock::Rule {
            rule,
            number,
            names,
        } => write_rule(rule, *number, names, out)?,
        LetterBlock::Statement(query) => {
            let query = visible(query);
            let fence = fence(&query);
            writeln!(out, "{fence}\n{query}\n{fence}")?;
        }
    }
    Ok(())
}

fn requirements(rows: &[LetterRow], out: &mut dyn Write) -> Result<(), WriteError> {
    writeln!(out, "| {} |", letter::COLUMNS.join(" | "))?;
    writeln!(out, "| --- | --- | ---: | ---: | --- |")?;
    for row in rows {
        writeln!(
            out,
            "| {} ({}) | {} | {} | {} | {} |",
            markdown(&row.title),
            row.id,
            row.verdict,
            row.fails,
            row.reviews,
            markdown(&row.why),
        )?;
    }
    Ok(())
}

/// Writes a rule. Its texts are valid Markdown.
fn write_rule(
    rule: &RuleInfo,
    number: usize,
    names: &str,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    let names = match names {
        "" => String::new(),
        names => format!(": {}", markdown(names)),
    };
    let (title, number) = (
        markdown(&title(&rule.title(Language::English))),
        grouped(number),
    );
    writeln!(out, "**{title} ({number})**{names}")?;
    writeln!(out, "\nWhy it matters: {}", rule.why(Language::English))?;
    writeln!(out, "\nHow to fix: {}", rule.fix(Language::English))?;
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
