//! Text for a terminal: the verdict, one line per requirement, the first findings of each, notes on the inputs, and
//! the next steps.
//!
//! It shows a part of the findings, how many there are and where the others are. Colour only repeats what the text
//! says. All text is written through `TerminalPage`, which lets no control code through.

mod findings;
mod head;
mod inputs;
mod next_steps;
mod page;
mod portfolio;
mod requirements;

use std::io::Write;

use self::page::TerminalPage;
use super::{Format, View, WriteError};
use crate::report::Report;

/// The format that a person reads first.
pub(super) static FORMAT: Format = Format {
    name: "table",
    extension: "txt",
    about: "verdicts and the first findings, for people",
    text: true,
    all_findings: false,
    streams: true,
    write,
    write_portfolio: Some(portfolio::write),
};

fn write(report: &Report, view: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut page = TerminalPage::new(out, view);
    head::write(&mut page, report)?;
    requirements::write(&mut page, &report.requirements)?;
    for requirement in &report.requirements {
        findings::write(&mut page, report, requirement, view)?;
    }
    inputs::write(&mut page, report, view.rows)?;
    next_steps::write(&mut page, report, view)?;
    Ok(())
}
