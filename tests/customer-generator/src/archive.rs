//! The document archive: its documents, other data about documents and attachments, and the listing. The listing is a
//! list of the files in the archive, as `dir /s` or `ls -lR` writes it.

use std::fmt::Write as _;

/// Number of documents that have a file.
const DOCUMENTS: usize = 40;
/// Documents whose file is missing have ids above this number.
pub(super) const MISSING: usize = 1000;
/// Additional document plug-ins have numbers above this number.
pub(super) const OTHER_PLUG_INS: usize = 6;
/// Size in bytes of a file that is not too large.
const USUAL_BYTES: u64 = 48_123;
/// Size in bytes of a file that is too large.
const LARGE_BYTES: u64 = 212_000_000;

/// Faults of the document archive, and of the data that is exported with it.
#[derive(Debug, Clone, Default)]
pub(super) struct Archive {
    /// Number of documents whose file is missing.
    pub(super) missing: usize,
    /// Number of files that are too large.
    pub(super) large: usize,
    /// Number of documents in each additional document plug-in.
    pub(super) elsewhere: Vec<i64>,
    /// Sizes in bytes of the Service attachments that are too large.
    pub(super) attachments: Vec<i64>,
    /// Number of active projects.
    pub(super) active_projects: i64,
    /// Ids of users who sign in without a SuperOffice password.
    pub(super) without_password: Vec<i64>,
}

/// Returns the file name of a document.
fn name(id: usize) -> String {
    format!("dokument {id}.docx")
}

impl Archive {
    /// Returns the id and the file name of each document.
    pub(super) fn documents(&self) -> impl Iterator<Item = (usize, String)> {
        let missing = MISSING + 1..=MISSING + self.missing;
        (1..=DOCUMENTS).chain(missing).map(|id| (id, name(id)))
    }

    /// Returns one pair for each plug-in: the number of the plug-in, and its count of documents.
    pub(super) fn plug_ins(&self) -> Vec<(usize, i64)> {
        let usual = i64::try_from(DOCUMENTS + self.missing).expect("few documents");
        let others = (OTHER_PLUG_INS + 1..).zip(self.elsewhere.iter().copied());
        std::iter::once((0, usual)).chain(others).collect()
    }

    fn files(&self) -> Vec<(String, u64)> {
        let large = (1..=self.large).map(|number| (format!("film {number}.mp4"), LARGE_BYTES));
        let usual = (1..=DOCUMENTS).map(|id| (name(id), USUAL_BYTES));
        usual.chain(large).collect()
    }

    /// Returns the listing in the format of `dir /s`.
    pub(super) fn dir(&self) -> String {
        let mut text = String::from(
            " Volume in drive D has no label.\r\n Volume Serial Number is 1234-ABCD\r\n\r\n Directory of D:\\so_arc\r\n\r\n\
             20.11.2026  09:15    <DIR>          .\r\n20.11.2026  09:15    <DIR>          ..\r\n",
        );
        let files = self.files();
        let mut bytes = 0;
        for (name, size) in &files {
            bytes += size;
            let _ = write!(text, "20.11.2026  09:15 {:>17} {name}\r\n", grouped(*size));
        }
        let counts = format!(
            "{:>16} File(s) {:>14} bytes\r\n",
            files.len(),
            grouped(bytes)
        );
        let _ = write!(
            text,
            "{counts}\r\n     Total Files Listed:\r\n{counts}               2 Dir(s)  9 000 000 bytes free\r\n"
        );
        text
    }

    /// Returns the listing in the format of `ls -lR`.
    pub(super) fn ls(&self) -> String {
        let mut text = String::from(
            ".:\ntotal 4\ndrwxr-xr-x 2 so so 4096 Nov 20 09:15 2026\n\n./2026:\ntotal 4000\n",
        );
        for (name, size) in self.files() {
            let _ = writeln!(text, "-rw-r--r-- 1 so so {size} Nov 20 09:15 {name}");
        }
        text
    }
}

/// Formats a number with its digits in groups of three, separated by spaces.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}
