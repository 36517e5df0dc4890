//! Writes the list of inputs: what each input was recognised as, and how many of its rows were used or set aside.

use std::io::Write;

use super::super::WriteError;
use super::super::cell::markup;
use super::super::note_text::{self, NoteReader};
use crate::locale::{Catalogue, Message};
use crate::model::input_report::InputReport;
use crate::report::Report;

/// Writes the section if the report has inputs.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<(), WriteError> {
    if report.inputs.is_empty() {
        return Ok(());
    }
    let catalogue = report.catalogue();
    let title = |id: &str| markup(&catalogue.fixed(id)).into_owned();
    let about = Message::new("page-inputs-about").with("number", report.inputs.len());
    write!(
        out,
        "<section class=\"detail\" id=\"inputs\">\n<h2>{inputs}</h2>\n<details>\n<summary>{}</summary>\n\
         <div class=\"scroll\" role=\"region\" aria-label=\"{inputs}\" tabindex=\"0\">\n\
         <table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>\
         <th scope=\"col\" class=\"number\">{}</th><th scope=\"col\" class=\"number\">{}</th>\
         <th scope=\"col\" class=\"number\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
        markup(&catalogue.message(&about)),
        title("column-file"),
        title("column-table"),
        title("column-rows"),
        title("column-used"),
        title("column-set-aside"),
        title("column-notes"),
        inputs = title("page-inputs"),
    )?;
    for input in &report.inputs {
        row(input, catalogue, out)?;
    }
    writeln!(out, "</tbody></table></div>\n</details>\n</section>")?;
    Ok(())
}

fn row(input: &InputReport, catalogue: &Catalogue, out: &mut dyn Write) -> Result<(), WriteError> {
    let name = input.origin.as_ref().map(ToString::to_string);
    write!(
        out,
        "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td>\
         <td class=\"number\">{}</td><td>",
        markup(&name.unwrap_or_default()),
        markup(
            input
                .table
                .unwrap_or(&note_text::recognised_by(input, catalogue))
        ),
        catalogue.number(input.rows),
        catalogue.number(input.used),
        catalogue.number(input.set_aside_rows()),
    )?;
    let notes = input.notes.iter();
    let notes = notes.map(|note| note_text::note_text(note, NoteReader::Customer, catalogue));
    let set_aside = input.set_aside.iter();
    let set_aside = set_aside.map(|aside| note_text::set_aside(aside, catalogue));
    for note in notes.chain(set_aside) {
        write!(out, "<p>{}</p>", markup(&note))?;
    }
    writeln!(out, "</td></tr>")?;
    Ok(())
}
