//! Splits the documentation of a rule into parts, for formats that show it next to the findings.

/// The heading of the part that explains which problem the rule prevents.
pub(super) const WHY: &str = "Why it matters";
/// The heading of the part that explains what to do in SuperOffice.
pub(super) const HOW: &str = "How to fix";

/// Returns one part of the documentation of a rule, with each paragraph and each list item on one line. Returns an
/// empty text if the documentation does not have the part.
pub(super) fn section(docs: &str, heading: &str) -> String {
    let lines = docs.lines();
    let own = lines
        .skip_while(|line| line.strip_prefix("### ") != Some(heading))
        .skip(1)
        .take_while(|line| !line.starts_with("### "));
    let mut text = String::new();
    for line in own.map(str::trim) {
        let is_item = line.starts_with("- ") || line.starts_with(|c: char| c.is_ascii_digit());
        if line.is_empty() || is_item {
            end_line(&mut text);
        } else if !text.is_empty() && !text.ends_with('\n') {
            text.push(' ');
        }
        text.push_str(line);
    }
    text.truncate(text.trim_end().len());
    text
}

/// Returns a text in which emphasised captions have quotation marks instead of `*`.
pub(super) fn quoted_captions(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    let (mut before, mut is_open) = (' ', false);
    for c in text.chars() {
        let opens = !is_open && (before.is_whitespace() || before == '(');
        let closes = is_open && !before.is_whitespace();
        if c == '*' && (opens || closes) {
            is_open = opens;
            quoted.push('"');
        } else {
            quoted.push(c);
        }
        before = c;
    }
    quoted
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::REQUIREMENTS;

    #[test]
    fn a_part_is_one_line_for_each_paragraph_and_item() {
        let docs = "### Why it matters\nOne user\nname.\n\n### How to fix\nOpen it:\n\n- Change\n  it.\n- Save.\n";
        assert_eq!(section(docs, WHY), "One user name.");
        assert_eq!(section(docs, HOW), "Open it:\n- Change it.\n- Save.");
        assert_eq!(section(docs, "Example"), "");
    }

    #[test]
    fn emphasised_captions_are_quoted() {
        let text = "Choose *Mark as former employee* (*Users*), not `*.fcgi`.";
        let quoted = "Choose \"Mark as former employee\" (\"Users\"), not `*.fcgi`.";
        assert_eq!(quoted_captions(text), quoted);
    }

    #[test]
    fn every_rule_has_both_parts() {
        for rule in REQUIREMENTS
            .iter()
            .flat_map(|requirement| requirement.rules)
        {
            assert!(!section(rule.info.docs, WHY).is_empty(), "{}", rule.info.id);
            assert!(!section(rule.info.docs, HOW).is_empty(), "{}", rule.info.id);
        }
    }
}
