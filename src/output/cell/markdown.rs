//! Escapes text for Markdown, in a paragraph, a list or a table cell.
//!
//! Text between single backticks remains code, because the program's own sentences use backticks. In a table, a
//! vertical bar ends the cell even inside code, so text with a vertical bar is never written as code.

use super::visible;

/// Characters that are special in `CommonMark` or in GitHub's extensions.
const MARKS: [char; 14] = [
    '\\', '`', '*', '_', '[', ']', '<', '>', '#', '|', '~', '!', '&', '$',
];

/// Returns the text as [`visible`] shows it. All Markdown syntax is escaped, except code between backticks.
pub(in super::super) fn markdown(text: &str) -> String {
    let shown = visible(text);
    let parts: Vec<&str> = shown.split('`').collect();
    // Three kinds of text are written without code: adjacent backticks would form a longer delimiter, an unpaired
    // backtick would not be closed, and a vertical bar between backticks would end a table cell.
    let is_unsuitable = |inner: &[&str]| {
        inner
            .iter()
            .any(|part| part.is_empty() || part.contains('|'))
    };
    let paired = parts.len() % 2 == 1;
    if !paired
        || parts[1..]
            .split_last()
            .is_some_and(|(_, inner)| is_unsuitable(inner))
    {
        return plain(&shown);
    }
    let mut escaped = String::with_capacity(shown.len() + 16);
    for (index, part) in parts.into_iter().enumerate() {
        if index % 2 == 0 {
            escaped.push_str(&plain(part));
        } else {
            escaped.push_str(&format!("`{part}`"));
        }
    }
    escaped
}

/// Returns the text with a backslash before each special character.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for (index, c) in text.char_indices() {
        let before = &text[..index];
        let numbered = !before.is_empty() && before.chars().all(|c| c.is_ascii_digit());
        let is_mark = match c {
            // At the start of a line, these characters would begin a list or a heading.
            '-' | '+' | '=' => before.trim().is_empty(),
            '.' | ')' => numbered || ends_with(before, "www"),
            // A URL becomes a link even without special characters.
            ':' => text[index..].starts_with("://"),
            c => MARKS.contains(&c),
        };
        if is_mark {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

fn ends_with(text: &str, ending: &str) -> bool {
    let start = text.len().checked_sub(ending.len());
    start
        .and_then(|start| text.get(start..))
        .is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_escaped() {
        for (raw, shown) in [
            ("ola@firma.no", "ola@firma.no"),
            ("a|b", "a\\|b"),
            ("<b>&amp;", "\\<b\\>\\&amp;"),
            ("[x](http://e.example)", "\\[x\\](http\\://e.example)"),
            ("WWW.e.example", "WWW\\.e.example"),
            ("# head", "\\# head"),
            ("- item", "\\- item"),
            ("1. item", "1\\. item"),
            ("4 312 of 5.0", "4 312 of 5.0"),
            ("snake_case *b* ~x~", "snake\\_case \\*b\\* \\~x\\~"),
            ("two\nlines", "two\\\\u{A}lines"),
        ] {
            assert_eq!(markdown(raw), shown);
        }
    }

    #[test]
    fn code_remains_code_and_cannot_be_closed_early() {
        for (raw, shown) in [
            ("`travel` was not sent", "`travel` was not sent"),
            ("`a|b` `c`", "\\`a\\|b\\` \\`c\\`"),
            ("`<b>`", "`<b>`"),
            ("`x``<b>`", "\\`x\\`\\`\\<b\\>\\`"),
            ("a ` <b>", "a \\` \\<b\\>"),
            ("``", "\\`\\`"),
        ] {
            assert_eq!(markdown(raw), shown);
        }
    }
}
