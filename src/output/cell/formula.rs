//! Escapes text that a spreadsheet would interpret as a formula.

use std::borrow::Cow;

use super::visible;

/// A spreadsheet may interpret a cell that begins with one of these characters as a formula. Japanese and Chinese
/// spreadsheets also accept the full-width forms.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The ASCII characters of [`FORMULA_STARTS`].
const ASCII_FORMULA_STARTS: &[u8] = b"=+-@";

/// The delimiters of CSV in different countries. A spreadsheet that expects a delimiter other than the one of the file
/// may split a cell at these characters, so each part of a cell is checked.
const DELIMITERS: [char; 2] = [',', ';'];

/// Returns the text as [`visible`] shows it, with a `'` before each part that a spreadsheet would interpret as a
/// formula. Numbers such as `-1,5`, telephone numbers such as `+47 22 33 44 55` and the placeholder `-` are not
/// changed, because they are not formulas.
pub(in crate::output) fn defused(text: &str) -> Cow<'_, str> {
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

/// Returns whether a spreadsheet would interpret a cell with this text as a formula. Spreadsheets ignore spaces and an
/// opening quote before the formula.
fn is_formula(part: &str) -> bool {
    let cell = part.trim_matches([' ', '"']);
    cell.starts_with(FORMULA_STARTS) && !is_plain_number(cell)
}

/// Returns whether the text is a number or a placeholder: first a sign, then nothing but digits, dots and spaces, or
/// nothing but dashes. A sign between digits makes the text a formula: `+47-22-33` is -8.
fn is_plain_number(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.');
    rest.chars().all(digits) || rest.chars().all(|c| c == '-')
}

#[cfg(test)]
mod tests {
    use super::super::is_hidden;
    use super::*;
    use proptest::prelude::*;

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
