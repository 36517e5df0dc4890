//! Makes customer text safe to display. All formats use this module.
//!
//! There are three dangers: characters that are invisible or control a terminal, cells that a spreadsheet interprets as
//! formulas, and markup. JSON needs no protection and contains the exact text. Characters are escaped, or replaced
//! by words, but never dropped. A literal `\u{200B}` in the data looks the same as an escaped character. The field
//! `value` of the JSON report shows which of the two it is.

mod formula;
mod markdown;
mod markup;

use std::borrow::Cow;
use std::fmt::Write as _;

pub(super) use formula::defused;
pub(super) use markdown::markdown;
pub(super) use markup::{HtmlEscaped, markup};

use crate::email::is_default_ignorable;
use crate::locale::Message;
use crate::report::Decision;

/// The content of one cell of a flat table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum CellText<'a> {
    /// An empty cell.
    Empty,
    /// A count, a row number or an id.
    Number(i128),
    /// Text that is not escaped yet.
    Text(Cow<'a, str>),
    /// A value from the customer's data.
    Value(CustomerValue<'a>),
    /// A word that scripts rely on, such as `fail`.
    Word(&'static Word),
    /// A word for scripts only. In a workbook, the cell is empty.
    Program(&'static str),
    /// A phrase with one form for programs, and another form in the language of a workbook.
    Phrase {
        /// The phrase in CSV files.
        text: String,
        /// The message that the workbook shows.
        message: Message,
    },
    /// A decision, written in the syntax that `--decisions` reads.
    Decision(&'a Decision),
}

/// A value from the customer's data. Characters that cannot be seen become escapes such as `\u{200B}` in CSV files, and
/// words such as `[hidden character]` in a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CustomerValue<'a> {
    /// The exact value.
    pub(super) text: Cow<'a, str>,
    /// Whether a workbook shows the value.
    pub(super) is_for_people: bool,
}

/// A word with one form for programs, and another form in each language.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word in CSV files.
    pub(super) name: &'static str,
    /// The id of the message that the workbook shows.
    pub(super) message: &'static str,
}

impl CellText<'_> {
    /// Returns the cell with owned text. A decision becomes text.
    pub(super) fn into_owned(self) -> CellText<'static> {
        match self {
            Self::Empty => CellText::Empty,
            Self::Number(number) => CellText::Number(number),
            Self::Text(text) => CellText::Text(Cow::Owned(text.into_owned())),
            Self::Value(value) => CellText::Value(CustomerValue {
                text: Cow::Owned(value.text.into_owned()),
                ..value
            }),
            Self::Word(word) => CellText::Word(word),
            Self::Program(word) => CellText::Program(word),
            Self::Phrase { text, message } => CellText::Phrase { text, message },
            Self::Decision(decision) => CellText::Text(Cow::Owned(decision.as_cell())),
        }
    }
}

impl<'a> From<&'a str> for CellText<'a> {
    fn from(text: &'a str) -> Self {
        match text {
            "" => Self::Empty,
            _ => Self::Text(Cow::Borrowed(text)),
        }
    }
}

impl From<String> for CellText<'_> {
    fn from(text: String) -> Self {
        match text.as_str() {
            "" => Self::Empty,
            _ => Self::Text(Cow::Owned(text)),
        }
    }
}

impl<'a> From<Cow<'a, str>> for CellText<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

impl From<i64> for CellText<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for CellText<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for CellText<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i128::try_from(number).expect("128 bits are enough for every count"))
    }
}

impl From<&'static Word> for CellText<'_> {
    fn from(word: &'static Word) -> Self {
        Self::Word(word)
    }
}

impl<'a> From<&'a Decision> for CellText<'a> {
    fn from(decision: &'a Decision) -> Self {
        Self::Decision(decision)
    }
}

impl<'a, T: Into<CellText<'a>>> From<Option<T>> for CellText<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// Returns the text as one line that is safe to show on a terminal. Control characters, line breaks, bidirectional
/// formatting characters, unusual spaces and invisible characters are escaped, for example as `\u{200B}`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_hidden(c) {
            write!(shown, "\\u{{{:X}}}", u32::from(c)).expect("writing to a string cannot fail");
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// Returns whether the text consists of printable ASCII characters, as most text does.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Returns whether the character is invisible, a control character, or white space other than an ordinary space.
pub(super) fn is_hidden(c: char) -> bool {
    c != ' ' && (c.is_control() || c.is_whitespace() || is_invisible(c))
}

/// Returns whether the character is invisible: default ignorable in Unicode, an interlinear annotation mark, or the
/// blank Braille pattern.
fn is_invisible(c: char) -> bool {
    is_default_ignorable(c) || matches!(c, '\u{2800}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_escaped() {
        for (raw, shown) in [
            ("ola@firma.no", "ola@firma.no"),
            ("Bjørn Ærlig 山田", "Bjørn Ærlig 山田"),
            ("ola\u{200b}@firma.no", "ola\\u{200B}@firma.no"),
            ("a\u{a0}b\u{3000}c", "a\\u{A0}b\\u{3000}c"),
            ("a\tb\r\nc\0", "a\\u{9}b\\u{D}\\u{A}c\\u{0}"),
            ("\u{1b}[31m\u{9b}0m\u{7f}", "\\u{1B}[31m\\u{9B}0m\\u{7F}"),
            ("\u{202e}on.amrif\u{2069}", "\\u{202E}on.amrif\\u{2069}"),
            (
                "\u{feff}\u{ad}\u{3164}\u{e0041}",
                "\\u{FEFF}\\u{AD}\\u{3164}\\u{E0041}",
            ),
            ("e\u{301}", "e\u{301}"),
            (r"FIRMA\ola", r"FIRMA\ola"),
        ] {
            assert_eq!(visible(raw), shown);
        }
    }
}
