//! The terminal and its surroundings: what standard output is, how wide, in which colours; notes and
//! progress on standard error.

mod progress;

use std::io::{self, IsTerminal as _, Write};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::cli::options::{Colour, Options};
use crate::error::Error;
use crate::model::evidence::count;
use crate::model::input_report::InputReport;
use crate::model::location::{Note, NoteLevel};
use crate::output::{self, Format, View, WriteError, visible};
use crate::report::Report;

pub use progress::Progress;

/// The width where nothing tells it.
const WIDTH: usize = 100;
/// How many findings of a requirement the terminal shows.
const ROWS: usize = 20;

/// Where the program runs.
#[derive(Debug, Clone)]
pub struct Console {
    stdout_is_terminal: bool,
    stderr_is_terminal: bool,
    width: usize,
    colour_is_welcome: bool,
}

impl Console {
    /// Returns the screen that the program runs at.
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that asks the environment"
    )]
    pub fn here() -> Self {
        let set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
        let columns = std::env::var("COLUMNS")
            .ok()
            .and_then(|text| text.parse().ok());
        let width = terminal_size::terminal_size()
            .map(|(width, _)| usize::from(width.0))
            .or(columns)
            .unwrap_or(WIDTH);
        Self {
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            width,
            colour_is_welcome: !set("NO_COLOR"),
        }
    }

    /// Returns the form of standard output.
    ///
    /// # Errors
    /// [`Error::Write`] if there is no such form, [`Error::Usage`] if a terminal cannot show it.
    pub fn format(&self, options: &Options) -> Result<&'static Format, Error> {
        let name = match (&options.format, self.stdout_is_terminal) {
            (Some(name), _) => name.as_str(),
            (None, true) => "table",
            (None, false) => "csv",
        };
        let format = Format::by_name(name).map_err(Error::Write)?;
        if self.stdout_is_terminal && !format.text {
            return Err(Error::Usage(format!(
                "{name} is no text for a terminal; name a file instead: --output fixes.{}",
                format.extension
            )));
        }
        Ok(format)
    }

    /// Returns how the report is to be shown.
    pub fn view(&self, options: &Options) -> View {
        View {
            width: self.width,
            colour: match options.colour {
                Colour::Always => true,
                Colour::Never => false,
                Colour::Auto => self.stdout_is_terminal && self.colour_is_welcome,
            },
            rows: ROWS,
            info: options.info,
            excel: options.excel,
            more: options
                .outputs
                .iter()
                .find(|path| output::lists(path))
                .map(|path| path.display().to_string()),
        }
    }

    /// Prints a text to standard output; a reader that has gone away is no error.
    ///
    /// # Errors
    /// [`Error::Write`] for any other fault.
    pub fn print(&self, text: &str) -> Result<(), Error> {
        self.write(|out| Ok(out.write_all(text.as_bytes())?))
    }

    /// Lets something write to standard output; a reader that has gone away is no error.
    ///
    /// # Errors
    /// [`Error::Write`] for any other fault.
    pub fn write(
        &self,
        write: impl FnOnce(&mut dyn Write) -> Result<(), WriteError>,
    ) -> Result<(), Error> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let written = write(&mut out).and_then(|()| Ok(out.flush()?));
        match written {
            Err(error) if error.is_closed_pipe() => Ok(()),
            other => other.map_err(Error::Write),
        }
    }

    /// Tells on standard error what the reader of a piped report would miss.
    pub fn tell(&self, report: &Report, options: &Options) {
        if options.quiet {
            return;
        }
        let mut lines: Vec<String> = Vec::new();
        if options.verbose {
            lines.extend(report.inputs.iter().map(recognised));
            lines.extend(report.notes.iter().map(note));
            let of_inputs = report.inputs.iter().flat_map(|input| &input.notes);
            lines.extend(of_inputs.map(note));
        } else if !self.stdout_is_terminal {
            lines.extend(report.warnings().map(note));
        }
        if !self.stdout_is_terminal {
            lines.push(format!("verdict: {}", report.overall.as_str()));
            let progress = report.progress();
            lines.extend(progress.map(|progress| format!("since the earlier report: {progress}")));
        }
        let mut stderr = io::stderr().lock();
        for line in lines {
            // A note that cannot be shown must not stop the report.
            let _ = writeln!(stderr, "{}", visible(&line));
        }
    }

    /// Returns the day of this run in UTC: what was asked for, else the clock's. The one place that asks
    /// the clock, and only for decisions that expire; nothing else in a report depends on the day.
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that asks the clock"
    )]
    pub fn today(&self, options: &Options) -> Date {
        let clock = || TimeZone::UTC.to_datetime(Timestamp::now()).date();
        options.today.unwrap_or_else(clock)
    }

    /// Returns the progress of a run that begins: silent unless standard error is a terminal.
    pub fn progress(&self, options: &Options) -> Progress {
        Progress::new(options.progress && self.stderr_is_terminal)
    }
}

fn note(note: &Note) -> String {
    let word = match note.weight {
        NoteLevel::Info => "note",
        NoteLevel::Warning => "warning",
    };
    match &note.origin {
        Some(origin) => format!("{word}: {origin}: {}", note.sentence()),
        None => format!("{word}: {}", note.sentence()),
    }
}

fn recognised(input: &InputReport) -> String {
    let origin = input
        .origin
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let table = input.table.unwrap_or("no table");
    let rows = count(
        usize::try_from(input.rows).unwrap_or(usize::MAX),
        "row",
        "rows",
    );
    format!("{origin}: {table} ({}), {rows}", input.recognised_by)
}

/// Returns what to say when no input holds a table.
pub fn nothing_readable(inputs: &[InputReport]) -> String {
    let mut lines = vec!["none of the inputs holds a table that is known".to_owned()];
    let notes = inputs.iter().flat_map(|input| &input.notes);
    lines.extend(
        notes
            .take(10)
            .map(|each| format!("  {}", visible(&note(each)))),
    );
    if inputs.is_empty() {
        "there is no file to read; name the folder with the exports".clone_into(&mut lines[0]);
    }
    lines.join("\n")
}
