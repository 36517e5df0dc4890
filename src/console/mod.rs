//! Standard output and standard error: width, colours, notes and progress.

mod phase_progress;
mod progress;
mod started_by;

use std::io::{self, IsTerminal as _, Write};
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::locale::Language;
use crate::model::input_report::InputReport;
use crate::model::location::{Note, NoteLevel};
use crate::model::phrases::count;
use crate::output::{Format, OutputOptions, View, WriteError, full_fix_list, visible};
use crate::report::Report;

pub(crate) use phase_progress::PhaseProgress;
pub use progress::Progress;
pub use started_by::Launch;

/// The assumed width of the terminal, in columns, if the real width is unknown.
const DEFAULT_WIDTH: usize = 100;
/// Maximum number of notes in the error message about inputs without a known table.
const NOTES_SHOWN: usize = 10;

/// When to use colours on the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// Use colours if standard output is a terminal that supports them and `NO_COLOR` is not set.
    #[default]
    Auto,
    /// Always use colours.
    Always,
    /// Never use colours.
    Never,
}

/// What to show on the terminal and on standard error.
#[derive(Debug, Clone, Copy, Default)]
pub struct ConsoleOptions {
    /// When to use colours.
    pub colour: Colour,
    /// Whether notes are hidden.
    pub quiet: bool,
    /// Whether to print all notes, and for each input a line on how it was recognised.
    pub verbose: bool,
    /// Whether to show progress on a terminal.
    pub progress: bool,
}

/// The standard streams of this process, which can be terminals, files or pipes.
#[derive(Debug, Clone)]
pub struct Console {
    stdout_is_terminal: bool,
    stderr_is_terminal: bool,
    width: usize,
    /// Whether the terminal supports colours and `NO_COLOR` is not set.
    colour: bool,
}

impl Console {
    /// Returns the console of this process.
    #[allow(
        clippy::disallowed_methods,
        reason = "only this function reads the environment"
    )]
    pub fn detect() -> Self {
        let is_set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
        let columns = std::env::var("COLUMNS")
            .ok()
            .and_then(|text| text.parse().ok());
        // Windows consoles show an empty line after a line that fills the window, so the last column of the window
        // stays unused.
        let unused = usize::from(cfg!(windows));
        let width = terminal_size::terminal_size()
            .map(|(width, _)| usize::from(width.0).saturating_sub(unused))
            .or(columns)
            .unwrap_or(DEFAULT_WIDTH);
        Self {
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            width,
            // Windows consoles need this call. Otherwise old consoles print the colour codes as text.
            colour: anstyle_query::windows::enable_ansi_colors().unwrap_or(true)
                && !is_set("NO_COLOR"),
        }
    }

    /// Returns the format with this name. Without a name, returns the default format of standard output.
    ///
    /// # Errors
    /// Returns [`WriteError::UnknownFormat`] for an unknown name, or [`WriteError::NotForTerminal`] for a binary format
    /// on a terminal.
    pub(crate) fn format(&self, name: Option<&str>) -> Result<&'static Format, WriteError> {
        let default = if self.stdout_is_terminal {
            "table"
        } else {
            "csv"
        };
        let format = Format::by_name(name.unwrap_or(default))?;
        if self.stdout_is_terminal && !format.text {
            return Err(WriteError::NotForTerminal {
                name: format.name,
                extension: format.extension,
            });
        }
        Ok(format)
    }

    /// Returns the settings for showing the report on standard output.
    pub(crate) fn view(&self, output: &OutputOptions, colour: Colour) -> View {
        let full_list = full_fix_list(&output.paths);
        View {
            width: self.width,
            colour: match colour {
                Colour::Always => true,
                Colour::Never => false,
                Colour::Auto => self.stdout_is_terminal && self.colour,
            },
            detail: output.detail,
            info: output.info,
            excel: output.excel,
            full_list: full_list.map(|path| path.display().to_string()),
        }
    }

    /// Prints a line to standard error, unless notes are hidden.
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "options are passed by reference in every stage"
    )]
    #[allow(clippy::unused_self, reason = "it writes like the other methods")]
    pub(crate) fn print_note(&self, line: &str, options: &ConsoleOptions) {
        if !options.quiet {
            // A note that cannot be printed does not stop the report.
            let _ = writeln!(io::stderr().lock(), "{}", visible(line));
        }
    }

    /// Prints text to standard output. It is not an error if the reader has closed the pipe.
    ///
    /// # Errors
    /// Returns [`WriteError::Stream`] for any other error.
    pub(crate) fn print(&self, text: &str) -> Result<(), WriteError> {
        self.write(|out| Ok(out.write_all(text.as_bytes())?))
    }

    /// Calls `write` with standard output. It is not an error if the reader has closed the pipe.
    ///
    /// # Errors
    /// Returns [`WriteError::Stream`] for any other error.
    #[allow(clippy::unused_self, reason = "it writes like the other methods")]
    pub(crate) fn write(
        &self,
        write: impl FnOnce(&mut dyn Write) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let written = write(&mut out).and_then(|()| Ok(out.flush()?));
        match written {
            Err(error) if error.is_closed_pipe() => Ok(()),
            other => other,
        }
    }

    /// Prints to standard error, unless notes are hidden. If `verbose` is set, prints all notes, and how each input was
    /// recognised. If standard output is a file or pipe, prints at least the warnings, then the verdict and, if known,
    /// the progress since an earlier report.
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "options are passed by reference in every stage"
    )]
    pub(crate) fn report_notes(&self, report: &Report, options: &ConsoleOptions) {
        if options.quiet {
            return;
        }
        let mut lines: Vec<String> = Vec::new();
        if options.verbose {
            lines.extend(report.inputs.iter().map(recognised));
            lines.extend(report.notes.iter().map(note_line));
            let of_inputs = report.inputs.iter().flat_map(|input| &input.notes);
            lines.extend(of_inputs.map(note_line));
        } else if !self.stdout_is_terminal {
            lines.extend(report.warnings().map(note_line));
        }
        if !self.stdout_is_terminal {
            lines.push(format!("verdict: {}", report.overall.as_str()));
            let progress = report.progress();
            let progress =
                progress.map(|progress| progress.message().in_language(Language::English));
            lines.extend(progress.map(|progress| format!("since the earlier report: {progress}")));
        }
        let mut stderr = io::stderr().lock();
        for line in lines {
            // If a line cannot be printed, the run continues.
            let _ = writeln!(stderr, "{}", visible(&line));
        }
    }

    /// Returns the given day. If no day is given, returns the current day in UTC. Only the expiry of decisions uses
    /// this day, so the rest of a report does not depend on the clock.
    #[allow(
        clippy::disallowed_methods,
        reason = "only this function reads the clock"
    )]
    #[allow(clippy::unused_self, reason = "only a console can read the clock")]
    pub(crate) fn today(&self, given: Option<Date>) -> Date {
        let clock = || TimeZone::UTC.to_datetime(Timestamp::now()).date();
        given.unwrap_or_else(clock)
    }

    /// Returns the user's folder for documents. If there is none, returns the user's home folder. Returns `None` if the
    /// home folder is unknown.
    #[allow(clippy::unused_self, reason = "only a console asks the environment")]
    pub(crate) fn documents(&self) -> Option<PathBuf> {
        let home = std::env::home_dir()?;
        let documents = home.join("Documents");
        Some(if documents.is_dir() { documents } else { home })
    }

    /// Returns the folder with the exports of the sample customer, or `None` if it is missing. A release of the program
    /// contains this folder next to the program.
    #[allow(clippy::unused_self, reason = "only a console asks the environment")]
    pub(crate) fn sample(&self) -> Option<PathBuf> {
        let program = std::env::current_exe().ok()?;
        let sample = program.parent()?.join("testdata").join("demo");
        sample.is_dir().then_some(sample)
    }

    /// Starts the progress of a run. The progress is shown if standard error is a terminal and the options allow it.
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "options are passed by reference in every stage"
    )]
    pub(crate) fn progress(&self, options: &ConsoleOptions) -> Progress {
        Progress::new(options.progress && self.stderr_is_terminal)
    }

    /// Starts a phase of unknown duration. If standard error is a terminal and the options allow it, a line shows the
    /// phase until the returned value is dropped.
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "options are passed by reference in every stage"
    )]
    pub(crate) fn phase(&self, name: &'static str, options: &ConsoleOptions) -> PhaseProgress {
        PhaseProgress::start(name, options.progress && self.stderr_is_terminal)
    }

    /// Starts the phase of writing to standard output. If standard output is a terminal, returns `None` and shows
    /// nothing, because the report appears there.
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "options are passed by reference in every stage"
    )]
    pub(crate) fn printing_phase(&self, options: &ConsoleOptions) -> Option<PhaseProgress> {
        let phase = || self.phase("writing the report", options);
        (!self.stdout_is_terminal).then(phase)
    }
}

fn note_line(note: &Note) -> String {
    let level = match note.level {
        NoteLevel::Info => "note",
        NoteLevel::Warning => "warning",
    };
    match &note.origin {
        Some(origin) => format!("{level}: {origin}: {}", note.english()),
        None => format!("{level}: {}", note.english()),
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

/// Returns the error message for a run in which no input contains a known table. If no input was found at all, the
/// message contains the paths in `named`, which come from the command line.
pub(crate) fn nothing_readable(named: &[PathBuf], inputs: &[InputReport]) -> String {
    if inputs.is_empty() {
        let named: Vec<String> = named
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let named = named.join(", ");
        return format!(
            "no file to read in {}; name the folder with the exports",
            visible(&named)
        );
    }
    let mut lines = vec!["no input contains a known table".to_owned()];
    let notes = inputs.iter().flat_map(|input| &input.notes);
    lines.extend(
        notes
            .take(NOTES_SHOWN)
            .map(|note| format!("  {}", visible(&note_line(note)))),
    );
    lines.join("\n")
}
