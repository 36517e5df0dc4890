//! Escapes text for HTML (element content and quoted attributes), and escapes JSON for a `script` element.

use std::borrow::Cow;
use std::io::{self, Write};

use super::visible;

/// Returns the text as [`visible`] shows it. Character references replace the special characters of HTML.
pub(in super::super) fn markup(text: &str) -> Cow<'_, str> {
    let shown = visible(text);
    if !shown.contains(['&', '<', '>', '"', '\'']) {
        return shown;
    }
    let mut escaped = String::with_capacity(shown.len() + 16);
    for c in shown.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

/// A stream for JSON inside an HTML page. In JSON, the special characters of HTML occur only in strings, so these
/// characters can be written as JSON escapes.
pub(in super::super) struct HtmlEscaped<'a>(pub(in super::super) &'a mut dyn Write);

impl Write for HtmlEscaped<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        for part in bytes.split_inclusive(|byte| matches!(byte, b'<' | b'>' | b'&')) {
            let (text, escape): (&[u8], &[u8]) = match part {
                [text @ .., b'<'] => (text, b"\\u003c"),
                [text @ .., b'>'] => (text, b"\\u003e"),
                [text @ .., b'&'] => (text, b"\\u0026"),
                text => (text, b""),
            };
            self.0.write_all(text)?;
            self.0.write_all(escape)?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn markup_is_escaped() {
        assert_eq!(
            markup("<img src=x onerror='alert(\"ø\")'> & \u{202e}"),
            "&lt;img src=x onerror=&#39;alert(&quot;ø&quot;)&#39;&gt; &amp; \\u{202E}"
        );
        assert_eq!(markup("Bjørn"), "Bjørn");
    }

    proptest! {
        #[test]
        fn json_in_a_page_is_the_same_json_without_tags(text in any::<String>()) {
            let mut page = Vec::new();
            serde_json::to_writer(HtmlEscaped(&mut page), &text).unwrap();
            prop_assert!(!page.iter().any(|byte| matches!(byte, b'<' | b'>' | b'&')));
            prop_assert_eq!(serde_json::from_slice::<String>(&page).unwrap(), text);
        }
    }
}
