//! Makes customer text safe to display. All formats use this module.
//!
//! There are three dangers: characters that are invisible or control a terminal, cells that a spreadsheet interprets as
//! formulas, and markup. JSON needs no protection and contains the exact text. Characters are escaped and never
//! dropped. A literal `\u{200B}` in the data looks the same as an escaped character; the `value` field of the JSON
//! report distinguishes them.

mod markdown;
mod markup;

use std::borrow::Cow;
use std::fmt::Write as _;

pub(super) use markdown::markdown;
pub(super) use markup::{HtmlEscaped, markup};

use crate::email::is_default_ignorable;
use crate::locale::Message;
use crate::report::Decision;

/// First characters of a cell that a spreadsheet interprets as a formula. Japanese and Chinese spreadsheets also accept
/// the full-width forms.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The ASCII characters of [`FORMULA_STARTS`].
const ASCII_FORMULA_STARTS: &[u8] = b"=+-@";

/// The delimiters of CSV in different countries. A spreadsheet that expects a different delimiter than the file has may
/// split a cell at this character into several cells.
const DELIMITERS: [char; 2] = [',', ';'];

/// The content of one cell of a flat table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum CellText<'a> {
    /// An empty cell.
    Empty,
    /// A count, a row number or an id.
    Number(i128),
    /// Text that is not escaped yet.
    Text(Cow<'a, str>),
    /// A word that scripts rely on, such as `fail`.
    Word(&'static Word),
    /// A phrase with one form for programs and one in the language of a workbook.
    Phrase {
        /// The phrase in CSV files.
        text: String,
        /// The message that the workbook shows.
        message: Message,
    },
    /// A decision, written in the syntax that `--decisions` reads.
    Decision(&'a Decision),
}

/// A word with one form for programs and one in each language.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word in CSV files.
    pub(super) name: &'static str,
    /// The id of the message that the workbook shows.
    pub(super) message: &'static str,
}

impl CellText<'_> {
    /// Returns the cell with owned text.
    pub(super) fn into_owned(self) -> CellText<'static> {
        match self {
            Self::Empty => CellText::Empty,
            Self::Number(number) => CellText::Number(number),
            Self::Text(text) => CellText::Text(Cow::Owned(text.into_owned())),
            Self::Word(word) => CellText::Word(word),
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

/// Returns the text as [`visible`] shows it, with a `'` before each part that a spreadsheet would interpret as a
/// formula. Numbers such as `-1,5`, telephone numbers such as `+47 22 33 44 55` and the placeholder `-` are not
/// changed, because they are not formulas.
pub(super) fn defused(text: &str) -> Cow<'_, str> {
    if is_harmless(text) {
        return Cow::Borrowed(text);
    }
    let shown = visible(text);
    if !shown.split(DELIMITERS).any(is_formula) {
        return shown;
    }
    let mut defused = String::with_capacity(shown.len() + 4);
    for part in shown.split_inclusive(DELIMITERS) {
        if is_formula(part.trim_end_matches(DELIMITERS)) {
            defused.push('\'');
        }
        defused.push_str(part);
    }
    Cow::Owned(defused)
}

/// Returns whether the text is printable ASCII and no part of the text starts like a formula. Most cells are like this.
fn is_harmless(text: &str) -> bool {
    let mut at_start = true;
    text.bytes().all(|byte| {
        let is_formula_start = at_start && ASCII_FORMULA_STARTS.contains(&byte);
        at_start = matches!(byte, b',' | b';') || at_start && matches!(byte, b' ' | b'"');
        matches!(byte, b' '..=b'~') && !is_formula_start
    })
}

/// Returns whether the text consists of printable ASCII characters, as most text does.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Returns whether the character is invisible or looks like an ordinary space.
pub(super) fn is_hidden(c: char) -> bool {
    c != ' ' && (c.is_control() || c.is_whitespace() || is_invisible(c))
}

/// Returns whether the character is invisible: default ignorable in Unicode, an interlinear annotation mark, or the
/// blank Braille pattern.
fn is_invisible(c: char) -> bool {
    is_default_ignorable(c) || matches!(c, '\u{2800}' | '\u{fff9}'..='\u{fffb}')
}

/// Returns whether a spreadsheet would interpret this text as a formula at the start of a cell. Spreadsheets ignore
/// spaces and an opening quote before the formula.
fn is_formula(part: &str) -> bool {
    let cell = part.trim_matches([' ', '"']);
    cell.starts_with(FORMULA_STARTS) && !is_plain_number(cell)
}

/// Returns whether the text is a sign followed only by digits, dots and spaces, or only by dashes. A second sign
/// between digits makes a formula: `+47-22-33` is -8.
fn is_plain_number(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.');
    rest.chars().all(digits) || rest.chars().all(|c| c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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

    #[test]
    fn formulas_are_defused() {
        for raw in [
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "  =1+1",
            "\"=1+1\"",
            "＝1+1",
            "＋1",
            "－1",
            "＠a",
            "+47-22-33",
            "+47 (22) 33",
            "-",
            "ola@firma.no;=1+1",
            "ola@firma.no, \"=1+1\"",
        ] {
            let is_placeholder = raw == "-";
            assert_eq!(defused(raw) == raw, is_placeholder, "{raw}");
        }
        assert_eq!(defused("=1+1"), "'=1+1");
        assert_eq!(defused("  =1+1"), "'  =1+1");
        assert_eq!(defused("a;=1;-2;@b"), "a;'=1;-2;'@b");
    }

    #[test]
    fn white_space_before_a_formula_is_escaped() {
        for (raw, shown) in [
            ("\t=1", "\\u{9}=1"),
            ("\r=1", "\\u{D}=1"),
            ("\n=1", "\\u{A}=1"),
            ("\u{feff}=1", "\\u{FEFF}=1"),
            ("\u{a0}=1", "\\u{A0}=1"),
        ] {
            assert_eq!(defused(raw), shown);
        }
    }

    #[test]
    fn harmless_data_is_unchanged() {
        for raw in [
            "+47 22 33 44 55",
            "+4722334455",
            "-1",
            "-1.5",
            "-1,5",
            "--",
            "-",
            "",
            "ola@firma.no",
            "a-b; c+d",
            "'=1",
            "ola@firma.no; kari@firma.no",
        ] {
            assert_eq!(defused(raw), raw);
        }
    }

    proptest! {
        #[test]
        fn every_text_becomes_safe(text in any::<String>()) {
            let safe = defused(&text);
            prop_assert!(!safe.chars().any(is_hidden));
            prop_assert!(!safe.split(DELIMITERS).any(is_formula));
            prop_assert_eq!(defused(&safe), safe.clone());
            let shown = visible(&text);
            prop_assert_eq!(visible(&shown), shown.clone());
        }
    }
}
