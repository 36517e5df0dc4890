//! Tests of every format with the same report.

mod csv;
mod html;
mod json;
mod markdown;
pub(super) mod sample;
mod terminal;
mod to_do;
pub(super) mod xlsx;

use std::io::{self, Write};
use std::path::Path;

use super::{FORMATS, Format, View, WriteError};
use crate::report::Report;
use sample::{HOSTILE, clean_report, long_report, sample_report};

/// Writes a report in a format, and returns the bytes.
fn bytes(format: &str, report: &Report, view: &View) -> Vec<u8> {
    let mut out = Vec::new();
    let format = Format::by_name(format).unwrap();
    (format.write)(report, view, &mut out).unwrap();
    out
}

/// Writes a report in a format, and returns it as text. A workbook is opened and read as text too.
fn written(format: &str, report: &Report, view: &View) -> String {
    let bytes = bytes(format, report, view);
    if Format::by_name(format).unwrap().text {
        String::from_utf8(bytes).unwrap()
    } else {
        xlsx::as_text(&bytes)
    }
}

/// Returns the text for a snapshot. Placeholders replace the version, the style sheet, the script and the content
/// security policy, because these often change. Colour codes are made visible.
pub(super) fn for_snapshot(text: &str) -> String {
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
fn each_format_matches_its_snapshot() {
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
fn no_format_writes_a_control_code() {
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
fn formats_with_all_findings_contain_every_finding() {
    let report = sample_report();
    let view = View {
        info: true,
        ..View::default()
    };
    for format in FORMATS.iter().filter(|format| format.all_findings) {
        let text = written(format.name, &report, &view);
        for entry in &report.findings {
            assert!(
                text.contains(&entry.id),
                "{}: {} is missing",
                format.name,
                entry.id
            );
        }
    }
}

#[test]
fn format_names_and_endings_are_unique() {
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
fn an_unknown_format_is_answered_with_the_known_ones() {
    let error = Format::by_name("pdf").unwrap_err().to_string();
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert!(names.starts_with(&["table", "csv", "tsv", "json"]));
    assert_eq!(
        error,
        format!("unknown format `pdf`; known formats: {}", names.join(", "))
    );
    for path in ["report.pdf", "report", ".csv"] {
        let error = Format::by_extension(Path::new(path))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!(
                "unknown format `{path}`; known formats: .txt, .csv,"
            )),
            "{error}"
        );
    }
}

/// A stream that fails after a given number of bytes.
struct Failing {
    remaining: usize,
    with: io::ErrorKind,
}

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.remaining == 0 {
            return Err(self.with.into());
        }
        let taken = bytes.len().min(self.remaining);
        self.remaining -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_and_a_full_disk_are_different_errors_everywhere() {
    for format in FORMATS {
        let whole = bytes(format.name, &sample_report(), &View::default()).len();
        for remaining in [0, 1, 500, 2_000]
            .into_iter()
            .filter(|remaining| *remaining < whole)
        {
            let write = |with| {
                (format.write)(
                    &sample_report(),
                    &View::default(),
                    &mut Failing { remaining, with },
                )
            };
            let closed = write(io::ErrorKind::BrokenPipe).unwrap_err();
            assert!(
                closed.is_closed_pipe(),
                "{} after {remaining}: {closed}",
                format.name
            );
            let full = write(io::ErrorKind::StorageFull).unwrap_err();
            assert!(
                matches!(full, WriteError::Stream(_)),
                "{} after {remaining}: {full}",
                format.name
            );
        }
    }
}
