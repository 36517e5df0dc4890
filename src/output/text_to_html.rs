//! Converts text to HTML: names in backticks become code, and lines become paragraphs.

use super::cell::markup;

/// Converts text to HTML, with parts in backticks as code. If the number of backticks is odd, one of them is part of a
/// customer's value, so all of them remain in the text.
pub(super) fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return markup(text).into_owned();
    }
    let marked = parts
        .iter()
        .enumerate()
        .map(|(index, part)| match index % 2 {
            0 => markup(part).into_owned(),
            _ => format!("<code>{}</code>", markup(part)),
        });
    marked.collect()
}

/// Converts lines of text to HTML paragraphs, with names in backticks as code.
pub(super) fn paragraphs(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let paragraphs: Vec<String> = lines
        .map(|line| format!("<p>{}</p>", prose(line)))
        .collect();
    paragraphs.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_backticks_are_code_and_markup_stays_text() {
        assert_eq!(
            prose("`area` and `<b>` were not sent"),
            "<code>area</code> and <code>&lt;b&gt;</code> were not sent"
        );
        assert_eq!(prose("one ` is <i>"), "one ` is &lt;i&gt;");
    }

    #[test]
    fn each_line_is_a_paragraph() {
        assert_eq!(
            paragraphs("The \"red\" item.\nSee `two`."),
            "<p>The &quot;red&quot; item.</p><p>See <code>two</code>.</p>"
        );
        assert_eq!(paragraphs(""), "");
    }
}
