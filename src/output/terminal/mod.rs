//! Writes text for a terminal: the verdict, one line for each requirement, the rules that have the largest numbers of
//! blocking findings, the next steps, and the verdict again, because the last line is next to the prompt.
//!
//! By default, the text is short enough for one screen, and says how much is omitted and where to find the rest.
//! Colours only repeat what the words say. All text is written through `TerminalPage`, which replaces control codes.

mod aligned_columns;
mod blockers;
mod findings;
mod head;
mod inputs;
mod next_steps;
mod page;
mod portfolio;
mod requirements;

use std::io::Write;

use self::page::TerminalPage;
pub(crate) use self::page::wrapped;
use super::{Detail, Format, View, WriteError};
use crate::report::Report;

/// The default format, for people.
pub(super) static FORMAT: Format = Format {
    name: "table",
    extension: "txt",
    about: "verdicts and what blocks most, for people",
    text: true,
    all_findings: false,
    streams: true,
    write,
    write_portfolio: Some(portfolio::write),
};

fn write(report: &Report, view: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut page = TerminalPage::new(out, view);
    head::write(&mut page, report)?;
    requirements::write(&mut page, &report.requirements, report.catalogue())?;
    match view.detail {
        Detail::Summary => {}
        Detail::Screen => blockers::write(&mut page, report, view)?,
        Detail::All => {
            for requirement in &report.requirements {
                findings::write(&mut page, report, requirement)?;
            }
        }
    }
    if view.detail == Detail::All {
        inputs::write(&mut page, report)?;
    }
    next_steps::write(&mut page, report, view)?;
    head::write_again(&mut page, report)?;
    Ok(())
}
