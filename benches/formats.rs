//! Measures the time and the additional memory that each output format needs for a long report.
//!
//! `cargo run --release --example formats` measures each format in a separate process and prints a table. After `--`,
//! `--findings N` sets the number of findings, and `--write FORM` writes the report to standard output. The report is
//! about the sample customer, with repeated findings. Memory is measured only on Linux, using `/proc`.

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use analyze::cli::options::Options;
use analyze::console::Console;
use analyze::output::{FORMATS, Format, View};
use analyze::report::{Report, ReportedFinding};
use anyhow::Context;
use clap::Parser;

/// Measures the time and the memory of output formats.
#[derive(Debug, Parser)]
struct Arguments {
    /// Set the number of findings
    #[arg(long, default_value_t = 200_000)]
    findings: usize,
    /// Write the report in this format to standard output, and the measurement to standard error
    #[arg(long)]
    write: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    match &arguments.write {
        Some(format) => one(format, arguments.findings),
        None => all(arguments.findings),
    }
}

/// Measures each format in a separate process, so that no format reuses the memory of another format.
fn all(findings: usize) -> anyhow::Result<()> {
    let program = std::env::current_exe()?;
    let mut out = io::stdout().lock();
    writeln!(out, "{findings} findings\n")?;
    writeln!(
        out,
        "| form | seconds | times CSV | MB written | MB of memory in addition to the report |"
    )?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: |")?;
    let mut csv = None;
    let first = |format: &&&Format| format.name != "csv";
    let mut formats: Vec<&&Format> = FORMATS.iter().collect();
    formats.sort_by_key(first);
    for format in formats {
        let run = Command::new(&program)
            .args(["--findings", &findings.to_string(), "--write", format.name])
            .stdout(Stdio::null())
            .output()?;
        let output = String::from_utf8(run.stderr)?;
        let numbers: Vec<f64> = output
            .split_whitespace()
            .map(str::parse)
            .collect::<Result<_, _>>()
            .with_context(|| format!("{}: {output}", format.name))?;
        let [seconds, written, memory] = numbers[..] else {
            anyhow::bail!("{}: {output}", format.name);
        };
        let times = seconds / *csv.get_or_insert(seconds);
        writeln!(
            out,
            "| {} | {seconds:.2} | {times:.1} | {written:.1} | {memory:.1} |",
            format.name
        )?;
    }
    Ok(())
}

/// Writes the report to standard output, and then three numbers to standard error: the seconds, the megabytes of
/// output, and the megabytes of memory.
fn one(format: &str, findings: usize) -> anyhow::Result<()> {
    let format = Format::by_name(format)?;
    let report = long(findings)?;
    let before = start_measuring();
    let begin = Instant::now();
    let mut out = Counted {
        out: BufWriter::new(io::stdout().lock()),
        bytes: 0,
    };
    (format.write)(&report, &View::default(), &mut out)?;
    out.flush()?;
    let seconds = begin.elapsed().as_secs_f64();
    let memory = memory("VmHWM:").saturating_sub(before);
    let written = megabytes(out.bytes);
    writeln!(
        io::stderr(),
        "{seconds} {written} {}",
        megabytes(memory * 1024)
    )?;
    Ok(())
}

/// Returns the report on the sample customer, with its findings repeated for additional users.
fn long(findings: usize) -> anyhow::Result<Report> {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/demo");
    let options = Options {
        inputs: vec![demo],
        ..Options::default()
    };
    let mut report = analyze::build_report(&options, &Console::detect())?;
    let times = findings.div_ceil(report.findings.len());
    let mut all: Vec<ReportedFinding> = Vec::with_capacity(findings);
    for requirement in &mut report.requirements {
        let own = report.findings.iter();
        let own: Vec<&ReportedFinding> = own
            .filter(|entry| entry.requirement == requirement.id)
            .collect();
        for time in 0..times {
            all.extend(own.iter().map(|entry| again(entry, time)));
        }
        requirement.fails *= times;
        requirement.reviews *= times;
        requirement.infos *= times;
    }
    all.truncate(findings);
    report.findings = all;
    Ok(report)
}

fn again(entry: &ReportedFinding, time: usize) -> ReportedFinding {
    let mut entry = entry.clone();
    entry.id.push_str(&format!("{time:x}"));
    let finding = &mut entry.finding;
    finding.subject.login.push_str(&time.to_string());
    finding.value = finding.value.replace('@', &format!("{time}@"));
    if let Some(group) = &mut finding.group {
        group.id.push_str(&format!("{time:x}"));
    }
    entry
}

struct Counted<W> {
    out: W,
    bytes: u64,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Resets the peak memory of the process, and returns the current memory in kilobytes.
#[allow(clippy::disallowed_methods, reason = "a file of the kernel")]
fn start_measuring() -> u64 {
    // On systems without this file, memory is not measured.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    memory("VmRSS:")
}

/// Returns a value in kilobytes from the status of the process, or 0 if the value is missing.
#[allow(clippy::disallowed_methods, reason = "a file of the kernel")]
fn memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(name));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

#[allow(clippy::cast_precision_loss, reason = "it is printed with one digit")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}
