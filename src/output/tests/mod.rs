//! Every format, fed with the same report.

mod csv;
mod html;
mod json;
mod markdown;
mod terminal;
mod xlsx;

use std::io::{self, Write};
use std::path::Path;

use super::sample::{HOSTILE, clean_report, long_report, sample_report};
use super::{FORMATS, Format, View, WriteError};
use crate::report::Report;

/// Writes a report in a format.
fn bytes(format: &str, report: &Report, view: &View) -> Vec<u8> {
    let mut out = Vec::new();
    let format = Format::by_name(format).unwrap();
    (format.write)(report, view, &mut out).unwrap();
    out
}

/// Writes a report in a format, and reads it as text; a workbook as a spreadsheet reads it.
fn written(format: &str, report: &Report, view: &View) -> String {
    let bytes = bytes(format, report, view);
    if Format::by_name(format).unwrap().text {
        String::from_utf8(bytes).unwrap()
    } else {
        xlsx::as_text(&bytes)
    }
}

/// Text for a snapshot: without the version, style and script, which change, and with the colours to be
/// seen.
fn for_snapshot(text: &str) -> String {
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    html::without_style_and_script(text)
        .replace(&version, "\"version\": \"[version]\"")
        .replace(
            concat!("analyze ", env!("CARGO_PKG_VERSION")),
            "analyze [version]",
        )
        .replace('\u{1b}', "␛")
}

#[test]
fn each_format_has_its_form() {
    for format in FORMATS {
        let text = written(format.name, &sample_report(), &View::default());
        insta::assert_snapshot!(format.name, for_snapshot(&text));
    }
}

#[test]
fn each_format_writes_a_report_without_findings() {
    for format in FORMATS {
        let text = written(format.name, &clean_report(), &View::default());
        insta::assert_snapshot!(format!("{}_clean", format.name), for_snapshot(&text));
    }
}

#[test]
fn equal_reports_give_equal_bytes() {
    for format in FORMATS {
        let once = bytes(format.name, &sample_report(), &View::default());
        let again = bytes(format.name, &sample_report(), &View::default());
        assert!(once == again, "{}", format.name);
        let ends_well = once.ends_with(b"\n") && !once.ends_with(b"\n\n");
        assert!(ends_well || !format.text, "{}", format.name);
    }
}

#[test]
fn no_format_passes_a_control_code() {
    for format in FORMATS {
        let text = written(format.name, &sample_report(), &View::default());
        let allowed = |c: char| match format.name {
            "tsv" => matches!(c, '\n' | '\t'),
            _ => c == '\n',
        };
        let passed: Vec<char> = text
            .chars()
            .filter(|c| c.is_control() && !allowed(*c))
            .collect();
        assert!(passed.is_empty(), "{}: {passed:?}", format.name);
    }
}

#[test]
fn every_finding_reaches_every_list() {
    let report = sample_report();
    let view = View {
        info: true,
        ..View::default()
    };
    for format in FORMATS.iter().filter(|format| format.lists) {
        let text = written(format.name, &report, &view);
        for entry in &report.findings {
            assert!(
                text.contains(&entry.id),
                "{} lacks {}",
                format.name,
                entry.id
            );
        }
    }
}

#[test]
fn formats_are_told_apart_by_name_and_ending() {
    for format in FORMATS {
        let same =
            |other: &Format| other.name == format.name || other.extension == format.extension;
        assert_eq!(
            FORMATS.iter().filter(|other| same(other)).count(),
            1,
            "{}",
            format.name
        );
        assert!(!format.about.is_empty() && !format.about.ends_with('.'));
        let file = format!("some.folder/Report.{}", format.extension.to_uppercase());
        assert_eq!(
            Format::by_extension(Path::new(&file)).unwrap().name,
            format.name
        );
    }
}

#[test]
fn what_no_format_has_is_answered_with_what_there_is() {
    let error = Format::by_name("pdf").unwrap_err().to_string();
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert!(names.starts_with(&["table", "csv", "tsv", "json"]));
    assert_eq!(
        error,
        format!("no format for `pdf`; known are {}", names.join(", "))
    );
    for path in ["report.pdf", "report", ".csv"] {
        let error = Format::by_extension(Path::new(path))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!("no format for `{path}`; known are .txt, .csv,")),
            "{error}"
        );
    }
}

/// A stream that takes so many bytes and then fails.
struct Failing {
    room: usize,
    with: io::ErrorKind,
}

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.room == 0 {
            return Err(self.with.into());
        }
        let taken = bytes.len().min(self.room);
        self.room -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_told_from_a_full_disk_wherever_it_happens() {
    for format in FORMATS {
        let whole = bytes(format.name, &sample_report(), &View::default()).len();
        for room in [0, 1, 500, 2_000].into_iter().filter(|room| *room < whole) {
            let write = |with| {
                (format.write)(
                    &sample_report(),
                    &View::default(),
                    &mut Failing { room, with },
                )
            };
            let closed = write(io::ErrorKind::BrokenPipe).unwrap_err();
            assert!(
                closed.is_closed_pipe(),
                "{} after {room}: {closed}",
                format.name
            );
            let full = write(io::ErrorKind::StorageFull).unwrap_err();
            assert!(
                matches!(full, WriteError::Stream(_)),
                "{} after {room}: {full}",
                format.name
            );
        }
    }
}
