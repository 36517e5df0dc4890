//! Compares two ways to read a workbook with a million rows: with this program, and with a loop over the cells that
//! uses only the workbook library. `cargo bench --bench workbook` runs the comparison; a number after `--` sets the
//! number of rows.
//!
//! Both ways read the same file in turn, so that other load on the machine affects both.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the bench makes the file that it reads, and prints what it measured"
)]

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use analyze::ingest::content::Content;
use analyze::ingest::workbook;
use calamine::{DataRef, Reader as _, Xlsx};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const ROWS: u64 = 1_000_000;
const COLUMNS: u64 = 6;
const TURNS: usize = 5;
const SHEET: &str = "Email";

fn main() {
    let rows = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(ROWS);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Email.xlsx");
    write_book(&path, rows).expect("a workbook");
    let size = path.metadata().expect("a file").len();
    println!("{rows} rows of {COLUMNS} columns, {} MB", size / 1_000_000);
    let (mut bare, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        bare.push(measure(|| cells(&path), (rows + 1) * COLUMNS));
        ours.push(measure(|| read(&path), rows + 1));
    }
    let (bare, ours) = (Summary::of(&bare), Summary::of(&ours));
    println!("the library's cells: {bare}");
    println!("our rows:            {ours}");
    println!(
        "ratio: {:.2} of the fastest, {:.2} of the medians",
        ours.fastest / bare.fastest,
        ours.median / bare.median
    );
    if let (Some(ours), Some(bare)) = (ours.work, bare.work) {
        println!("ratio of the processor's work: {:.2}", ours / bare);
    }
}

/// Returns the number of non-empty cells that the library reads.
fn cells(path: &Path) -> u64 {
    let file = BufReader::new(File::open(path).expect("a file"));
    let mut book = Xlsx::new(file).expect("a workbook");
    let mut cells = book.worksheet_cells_reader(SHEET).expect("a sheet");
    let mut count = 0;
    while let Some(cell) = cells.next_cell().expect("a valid sheet") {
        count += u64::from(*cell.get_value() != DataRef::Empty);
    }
    count
}

/// Returns the number of rows that this program reads. The search for hidden rows and columns is included.
fn read(path: &Path) -> u64 {
    let content = Content::File(path.to_owned());
    let book = workbook::open("Email.xlsx", &content).expect("a workbook");
    let mut count = 0;
    book.sheets[0]
        .read(&mut |batch| {
            count += batch.len() as u64;
            ControlFlow::Continue(())
        })
        .expect("a valid sheet");
    count
}

struct Run {
    /// Elapsed seconds.
    time: f64,
    /// Seconds of processor time on all cores, if known. Unlike elapsed time, processor time can be compared even if
    /// other programs run.
    work: Option<f64>,
    /// Peak memory in megabytes, if known.
    peak: Option<u64>,
}

fn measure(work: impl FnOnce() -> u64, expected: u64) -> Run {
    // On Linux, this write resets the peak memory. Other systems do not have this file.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let (start, before) = (Instant::now(), ticks());
    let count = work();
    let time = start.elapsed().as_secs_f64();
    assert_eq!(count, expected, "everything is read");
    Run {
        time,
        work: ticks().zip(before).map(|(after, before)| after - before),
        peak: peak(),
    }
}

/// Returns the processor time of this process in seconds, or `None` if it is unknown. Linux counts hundredths of a
/// second.
fn ticks() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let field = |index| fields.split(' ').nth(index)?.parse::<f64>().ok();
    Some((field(11)? + field(12)?) / 100.0)
}

fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}

struct Summary {
    fastest: f64,
    median: f64,
    work: Option<f64>,
    peak: Option<u64>,
}

impl Summary {
    fn of(runs: &[Run]) -> Self {
        let sorted = |value: fn(&Run) -> Option<f64>| {
            let mut values: Vec<f64> = runs.iter().filter_map(value).collect();
            values.sort_by(f64::total_cmp);
            values
        };
        let times = sorted(|run| Some(run.time));
        Self {
            fastest: times[0],
            median: times[times.len() / 2],
            work: sorted(|run| run.work).first().copied(),
            peak: runs.iter().filter_map(|run| run.peak).max(),
        }
    }
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (fastest, median) = (self.fastest, self.median);
        write!(
            f,
            "{fastest:.2} s at the fastest, {median:.2} s in the middle"
        )?;
        if let Some(work) = self.work {
            write!(f, ", {work:.2} s of work at the least")?;
        }
        match self.peak {
            Some(peak) => write!(f, ", {peak} MB at most"),
            None => Ok(()),
        }
    }
}

/// Writes a workbook as Excel does: numbers in the cells, and text in the list of shared strings.
fn write_book(path: &Path, rows: u64) -> std::io::Result<()> {
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    for (name, text) in PARTS {
        start(&mut zip, name)?;
        zip.write_all(text.as_bytes())?;
    }
    start(&mut zip, "xl/worksheets/sheet1.xml")?;
    write_sheet(&mut BufWriter::new(&mut zip), rows)?;
    start(&mut zip, "xl/sharedStrings.xml")?;
    write_strings(&mut BufWriter::new(&mut zip), rows)?;
    zip.finish()?.flush()
}

fn start<W: Write + std::io::Seek>(zip: &mut ZipWriter<W>, name: &str) -> std::io::Result<()> {
    let options = SimpleFileOptions::default().compression_level(Some(1));
    zip.start_file(name, options).map_err(std::io::Error::other)
}

const NAMESPACE: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEADERS: [&str; 6] = [
    "email_id",
    "person_id",
    "email_address",
    "description",
    "registered",
    "rank",
];

fn write_sheet(out: &mut impl Write, rows: u64) -> std::io::Result<()> {
    write!(
        out,
        "<worksheet xmlns=\"{NAMESPACE}\"><sheetData><row r=\"1\">"
    )?;
    for (index, column) in ('A'..='F').enumerate() {
        write!(out, "<c r=\"{column}1\" t=\"s\"><v>{index}</v></c>")?;
    }
    out.write_all(b"</row>")?;
    for row in 2..rows + 2 {
        let (text, day) = (row + 4, 40_000 + row % 5_000);
        write!(
            out,
            "<row r=\"{row}\" spans=\"1:6\"><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\"><v>{}</v></c>\
             <c r=\"C{row}\" t=\"s\"><v>{text}</v></c><c r=\"D{row}\" t=\"s\"><v>3</v></c>\
             <c r=\"E{row}\" s=\"1\"><v>{day}.5</v></c><c r=\"F{row}\"><v>{}</v></c></row>",
            row * 7 % 600_000,
            row % 3 + 1
        )?;
    }
    out.write_all(b"</sheetData></worksheet>")?;
    out.flush()
}

fn write_strings(out: &mut impl Write, rows: u64) -> std::io::Result<()> {
    let count = rows + 6;
    write!(out, "<sst xmlns=\"{NAMESPACE}\" uniqueCount=\"{count}\">")?;
    for header in HEADERS {
        write!(out, "<si><t>{header}</t></si>")?;
    }
    for row in 0..rows {
        write!(out, "<si><t>person.{row}@firma{}.no</t></si>", row % 97)?;
    }
    out.write_all(b"</sst>")?;
    out.flush()
}

const PARTS: [(&str, &str); 5] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Email" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
    ),
    (
        "xl/styles.xml",
        r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#,
    ),
];
