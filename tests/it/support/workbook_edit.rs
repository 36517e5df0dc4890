//! Edits cells of a workbook that the program wrote, without changing the rest of the file.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// One row of a sheet.
pub(crate) struct Line<'a> {
    header: &'a [String],
    cells: Vec<String>,
}

impl Line<'_> {
    /// Returns the text in the column with this name.
    pub(crate) fn get(&self, name: &str) -> &str {
        &self.cells[self.at(name)]
    }

    /// Returns whether the sheet has a column with this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.header.iter().any(|each| each == name)
    }

    /// Sets the text in the column with this name.
    pub(crate) fn set(&mut self, name: &str, text: &str) {
        let at = self.at(name);
        text.clone_into(&mut self.cells[at]);
    }

    fn at(&self, name: &str) -> usize {
        let mut header = self.header.iter();
        header.position(|each| each == name).expect("the column")
    }
}

/// Calls `person` for each row of each fix list in a workbook, and saves the cells that `person` changed.
pub(crate) fn fill_in(path: &Path, mut person: impl FnMut(&mut Line<'_>)) {
    let mut book = ZipArchive::new(File::open(path).expect("a workbook")).expect("an archive");
    let mut filled = ZipWriter::new(tempfile::tempfile().expect("a file"));
    for index in 0..book.len() {
        let mut member = book.by_index(index).expect("a member");
        let name = member.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).expect("a valid member");
        if name.starts_with("xl/worksheets/sheet") {
            let sheet = String::from_utf8(bytes).expect("UTF-8");
            bytes = filled_in(&sheet, &mut person).into_bytes();
        }
        filled
            .start_file(name, SimpleFileOptions::default())
            .expect("a member");
        filled.write_all(&bytes).expect("a member");
    }
    let mut file = filled.finish().expect("an archive");
    std::io::Seek::rewind(&mut file).expect("a file");
    std::io::copy(&mut file, &mut File::create(path).expect("a file")).expect("a copy");
}

fn filled_in(sheet: &str, person: &mut impl FnMut(&mut Line<'_>)) -> String {
    let mut parts = sheet.split("<row ");
    let mut filled = parts.next().expect("the start").to_owned();
    let mut header: Option<Vec<String>> = None;
    for part in parts {
        filled.push_str("<row ");
        let (row, after) = part.split_once("</row>").expect("rows have cells");
        let mut cells = texts(row);
        if let Some(header) = &header {
            cells.resize(header.len(), String::new());
            let before = cells.clone();
            let mut line = Line { header, cells };
            person(&mut line);
            filled.push_str(&typed(row, &before, &line.cells));
        } else {
            // The name of this column is the same in every language, so it identifies the header row.
            if cells.iter().any(|text| text == "finding_id") {
                header = Some(cells);
            }
            filled.push_str(row);
        }
        filled.push_str("</row>");
        filled.push_str(after);
    }
    filled
}

/// Returns the cells of a row as strings, each at the index of its column.
fn texts(row: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for cell in row.split("<c r=\"").skip(1) {
        let at = column(cell);
        texts.resize(texts.len().max(at + 1), String::new());
        let between = |open: &str, close: &str| {
            let inner = cell.split_once(open)?.1.split_once(close)?.0;
            Some(
                inner
                    .split_once('>')
                    .map_or("", |(_, text)| text)
                    .to_owned(),
            )
        };
        texts[at] = between("<t", "</t>")
            .or_else(|| between("<v", "</v>"))
            .unwrap_or_default();
    }
    texts
}

/// Returns the XML of a row, with the new text in the cells that differ between `before` and `after`.
fn typed(row: &str, before: &[String], after: &[String]) -> String {
    let mut cells: Vec<(usize, String)> = Vec::new();
    let mut parts = row.split("<c r=\"");
    let start = parts.next().expect("the start").to_owned();
    cells.extend(parts.map(|cell| (column(cell), format!("<c r=\"{cell}"))));
    let number = start
        .split('"')
        .nth(1)
        .expect("rows have numbers")
        .to_owned();
    for (at, text) in after
        .iter()
        .enumerate()
        .filter(|(at, text)| before[*at] != **text)
    {
        let style = cells.iter().find(|(place, _)| *place == at);
        let style = style
            .and_then(|(_, cell)| Some(cell.split_once(" s=\"")?.1.split_once('"')?.0.to_owned()))
            .unwrap_or_else(|| "0".to_owned());
        cells.retain(|(place, _)| *place != at);
        let name = letters(at);
        cells.push((
            at,
            format!(
                "<c r=\"{name}{number}\" s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"
            ),
        ));
    }
    cells.sort_by_key(|(at, _)| *at);
    start + &cells.into_iter().map(|(_, cell)| cell).collect::<String>()
}

/// Returns the column of a cell, counted from 0. `cell` begins with the cell reference, such as `AB12`.
fn column(cell: &str) -> usize {
    let letters = cell.bytes().take_while(u8::is_ascii_uppercase);
    letters.fold(0, |at, letter| at * 26 + usize::from(letter - b'A') + 1) - 1
}

/// Returns the letters of a column, such as `AB`. A fix list has fewer than 52 columns, so two letters are enough.
fn letters(at: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at).expect("few columns"));
    match at.checked_sub(26) {
        None => letter(at).to_string(),
        Some(at) => format!("A{}", letter(at)),
    }
}
