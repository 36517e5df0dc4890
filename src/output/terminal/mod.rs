//! The report → text for a terminal: the verdict, one line for each requirement, the first findings
//! of each, what was wrong with the inputs, and what to do next.
//!
//! Never the whole list: it says how much it shows and where the rest is. Colour only repeats what
//! the words say. All text goes out through `Page`, which lets no control code pass.

mod findings;
mod inputs;
mod next;
mod overview;
mod page;
pub(super) mod portfolio;
mod requirements;

use std::io::Write;

use self::page::Page;
use super::{Format, View, WriteError};
use crate::report::Report;

/// What a person reads first.
pub(super) static FORMAT: Format = Format {
    name: "table",
    extension: "txt",
    about: "verdicts and the first findings, for people",
    text: true,
    lists: false,
    write,
};

fn write(report: &Report, view: &View, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut page = Page::new(out, view);
    overview::write(&mut page, report)?;
    requirements::write(&mut page, &report.requirements)?;
    for requirement in &report.requirements {
        findings::write(&mut page, report, requirement, view)?;
    }
    inputs::write(&mut page, report, view.rows)?;
    next::write(&mut page, report, view)?;
    Ok(())
}
