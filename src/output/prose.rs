//! Converts sentences and rule documentation to HTML: names in backticks, emphasis, paragraphs and lists.

use super::cell::markup;

/// Returns a text as HTML with its parts in backticks as code. If a backtick has no partner, the backticks belong to a
/// value of the customer, and the text is not changed.
pub(super) fn prose(text: &str) -> String {
    between(text, '`', "code")
}

/// Returns one section of a rule's documentation, which is Markdown, as HTML paragraphs and lists. Returns an empty
/// text if the section does not exist.
pub(super) fn rule_text(docs: &str, heading: &str) -> String {
    let Some(text) = section(docs, heading) else {
        return String::new();
    };
    let blocks = text.split("\n\n").filter(|block| !block.trim().is_empty());
    blocks.map(block).collect()
}

/// Returns the text between a heading and the next one.
pub(super) fn section<'d>(docs: &'d str, heading: &str) -> Option<&'d str> {
    let mut parts = docs.split("### ");
    let part = parts.find_map(|part| part.strip_prefix(heading)?.strip_prefix('\n'))?;
    Some(part.trim()).filter(|text| !text.is_empty())
}

/// Returns a block of Markdown as a paragraph, or as a list if each item begins with a dash.
fn block(text: &str) -> String {
    let Some(list) = text.trim().strip_prefix("- ") else {
        return format!("<p>{}</p>", emphasised(text));
    };
    let items = list.split("\n- ");
    let items: Vec<String> = items
        .map(|item| format!("<li>{}</li>", emphasised(item)))
        .collect();
    format!("<ul>{}</ul>", items.concat())
}

/// Returns one line of Markdown as HTML with code and emphasis.
fn emphasised(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts: Vec<&str> = line.split('`').collect();
    let marked = parts
        .iter()
        .enumerate()
        .map(|(index, part)| match index % 2 {
            0 => between(part, '*', "em"),
            _ => format!("<code>{}</code>", markup(part)),
        });
    marked.collect()
}

/// Returns a text in which each part between two marks is an HTML element. If a mark has no partner, the text is not
/// changed.
fn between(text: &str, mark: char, element: &str) -> String {
    let parts: Vec<&str> = text.split(mark).collect();
    if parts.len().is_multiple_of(2) {
        return markup(text).into_owned();
    }
    let marked = parts
        .iter()
        .enumerate()
        .map(|(index, part)| match index % 2 {
            0 => markup(part).into_owned(),
            _ => format!("<{element}>{}</{element}>", markup(part)),
        });
    marked.collect()
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
    fn parts_of_a_rules_texts_are_paragraphs_and_lists() {
        let docs =
            "### Why it matters\nA *red*\nitem.\n\n- one\n- `two`\n\n### How to fix\nChange it.\n";
        assert_eq!(
            rule_text(docs, "Why it matters"),
            "<p>A <em>red</em> item.</p><ul><li>one</li><li><code>two</code></li></ul>"
        );
        assert_eq!(rule_text(docs, "How to fix"), "<p>Change it.</p>");
        assert_eq!(rule_text(docs, "Example"), "");
    }
}
