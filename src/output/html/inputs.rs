//! Writes the list of inputs: what each was recognised as, and how many of its rows were used and set aside.

use std::io::Write;

use super::super::WriteError;
use super::super::cell::markup;
use super::super::labels::{self, grouped};
use crate::model::input_report::InputReport;
use crate::report::Report;

/// Writes the section, unless the report has no inputs.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    if report.inputs.is_empty() {
        return Ok(());
    }
    write!(
        out,
        "<section class=\"detail\" id=\"inputs\">\n<h2>Inputs</h2>\n<details>\n<summary>{} sheets and files: what each was recognised as, and how \
         many rows were used</summary>\n<div class=\"scroll\" role=\"region\" aria-label=\"Inputs\" tabindex=\"0\">\n\
         <table>\n<thead><tr><th scope=\"col\">file</th><th scope=\"col\">table</th>\
         <th scope=\"col\" class=\"number\">rows</th><th scope=\"col\" class=\"number\">used</th>\
         <th scope=\"col\" class=\"number\">set aside</th><th scope=\"col\">notes</th></tr></thead>\n<tbody>\n",
        grouped(report.inputs.len())
    )?;
    for input in &report.inputs {
        row(input, out)?;
    }
    writeln!(out, "</tbody></table></div>\n</details>\n</section>")?;
    Ok(())
}

fn row(input: &InputReport, out: &mut dyn Write) -> Result<(), WriteError> {
    let name = input.origin.as_ref().map(ToString::to_string);
    write!(
        out,
        "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td>\
         <td class=\"number\">{}</td><td>",
        markup(&name.unwrap_or_default()),
        markup(input.table.unwrap_or(&input.recognised_by)),
        grouped(input.rows),
        grouped(input.used),
        grouped(input.set_aside_rows()),
    )?;
    let notes = input.notes.iter().map(labels::note_text);
    let set_aside = input.set_aside.iter().map(labels::set_aside);
    for note in notes.chain(set_aside) {
        write!(out, "<p>{}</p>", markup(&note))?;
    }
    writeln!(out, "</td></tr>")?;
    Ok(())
}
