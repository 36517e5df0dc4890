//! The kinds of lines in a file listing that a console command wrote.
//!
//! Only numbers, punctuation and positions are examined, because the words that `dir` and `ls` write depend on the
//! language of the system.

use std::borrow::Cow;

/// The kind of a line in a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ListingLine<'a> {
    /// A file.
    File(ListedFile<'a>),
    /// An entry for a folder or a link, or another expected line that does not describe a file.
    Other,
    /// The heading above the files of a folder.
    Folder,
    /// The heading above the totals at the end of `dir /s`.
    Totals,
    /// A line in which `dir` prints the number of files or folders.
    Count(u64),
    /// An unexpected line, such as an error message. It is set aside.
    Unknown,
}

/// A file in a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListedFile<'a> {
    /// The file name or the path.
    pub(super) path: Cow<'a, str>,
    /// The size in bytes, if it is listed.
    pub(super) bytes: Option<u64>,
}

impl<'a> ListingLine<'a> {
    pub(super) fn file(path: impl Into<Cow<'a, str>>, bytes: Option<u64>) -> Self {
        let path = path.into();
        Self::File(ListedFile { path, bytes })
    }
}

#[cfg(test)]
impl ListingLine<'_> {
    /// Formats the line for comparison in tests: a file as its size and name, any other line as its kind.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::File(file) => {
                let bytes = file.bytes.map_or("?".to_owned(), |bytes| bytes.to_string());
                format!("{bytes} {}", file.path)
            }
            other => format!("{other:?}"),
        }
    }
}
