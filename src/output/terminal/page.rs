//! Writes lines to a terminal of a given width: wraps, shortens and colours them.
//!
//! All text passes through this module, which makes control codes in customer text visible. The only control codes in
//! the output are line feeds and the colours defined here.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr as _;

use super::super::View;
use super::super::cell::visible;

/// Lines are laid out for at least this many columns. A narrower terminal wraps the lines itself.
const MIN_WIDTH: usize = 60;

/// The meaning of a piece of text, which determines its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    /// A heading.
    Strong,
    /// Less important than the rest.
    Faint,
    Good,
    Attention,
    Open,
    Bad,
}

impl Style {
    /// Returns the parameters of the escape sequence "select graphic rendition" (ECMA-48).
    fn codes(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "1",
            Self::Faint => "2",
            Self::Good => "32",
            Self::Attention => "33",
            Self::Open => "35",
            Self::Bad => "31",
        }
    }
}

/// A terminal of a given width, or a file that is shown on a terminal.
pub(super) struct TerminalPage<'a> {
    out: &'a mut dyn Write,
    width: usize,
    colour: bool,
}

impl<'a> TerminalPage<'a> {
    pub(super) fn new(out: &'a mut dyn Write, view: &View) -> Self {
        Self {
            out,
            width: view.width.max(MIN_WIDTH),
            colour: view.colour,
        }
    }

    /// Returns the number of columns in a line.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Writes one line whose parts have different styles. The line is cut off at the width of the page.
    pub(super) fn line(&mut self, parts: &[(Style, &str)]) -> io::Result<()> {
        let mut left = self.width;
        let last = parts.len().saturating_sub(1);
        for (index, &(style, text)) in parts.iter().enumerate() {
            let text = shortened(text, left);
            left -= text.width();
            // Blanks at the end of a line are removed. Otherwise, a user who copies the line would copy them too.
            let text = if index == last {
                text.trim_end()
            } else {
                &text
            };
            self.styled(style, text)?;
        }
        self.blank()
    }

    /// Writes text on as many lines as needed. The first line begins with `mark`; the other lines are indented by the
    /// width of `mark`.
    pub(super) fn paragraph(&mut self, mark: &str, style: Style, text: &str) -> io::Result<()> {
        let indent = " ".repeat(mark.width());
        for (index, line) in wrapped(text, self.width - mark.width()).iter().enumerate() {
            self.styled(Style::Plain, if index == 0 { mark } else { &indent })?;
            self.styled(style, line)?;
            self.blank()?;
        }
        Ok(())
    }

    /// Writes an empty line, then a heading.
    pub(super) fn heading(&mut self, style: Style, text: &str) -> io::Result<()> {
        self.blank()?;
        self.paragraph("", style, text)
    }

    /// Writes a line feed.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n")
    }

    /// Writes text in the colour of its style. The caller must already have made invisible characters visible.
    fn styled(&mut self, style: Style, text: &str) -> io::Result<()> {
        if !self.colour || style == Style::Plain || text.is_empty() {
            return self.out.write_all(text.as_bytes());
        }
        write!(self.out, "\u{1b}[{}m{text}\u{1b}[0m", style.codes())
    }
}

/// Returns the text as [`visible`] shows it, cut off with `…` if it is wider than `width` columns. Never cuts inside an
/// escaped character.
pub(super) fn shortened(text: &str, width: usize) -> String {
    let shown = visible(text);
    if shown.width() <= width {
        return shown.into_owned();
    }
    let mut short = String::new();
    let mut left = width.saturating_sub(1);
    for c in text.chars() {
        let mut buffer = [0; 4];
        let piece = visible(c.encode_utf8(&mut buffer));
        match left.checked_sub(piece.width()) {
            Some(rest) => left = rest,
            None => break,
        }
        short.push_str(&piece);
    }
    if width > 0 {
        short.push('…');
    }
    short
}

/// Joins as many parts as fit into `width` columns: `first; second; 2 more`. `more` returns the text that says how many
/// parts are omitted; if this text does not fit, it is replaced with an ellipsis. If the first part does not fit, it is
/// cut off between words.
pub(super) fn joined_to_fit(
    parts: &[String],
    width: usize,
    more: impl Fn(usize) -> String,
) -> String {
    let Some((first, others)) = parts.split_first() else {
        return String::new();
    };
    let mut line = visible(first).into_owned();
    for (index, part) in others.iter().enumerate() {
        let left = others.len() - index;
        let separator = if line.ends_with('.') { " " } else { "; " };
        let longer = format!("{line}{separator}{}", visible(part));
        let more = format!("; {}", more(left));
        let rest = if left > 1 { more.width() } else { 0 };
        if longer.width() + rest > width {
            let endings = [more.as_str(), "; …", " …"];
            let mut endings = endings.iter().map(|ending| format!("{line}{ending}"));
            let fitting = endings.find(|line| line.width() <= width);
            return fitting.unwrap_or_else(|| shortened_between_words(&line, width));
        }
        line = longer;
    }
    shortened_between_words(&line, width)
}

/// Returns the text. If it is wider than `width` columns, it is cut off with `…`, between two words if possible.
fn shortened_between_words(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let short = shortened(text, width);
    let cut = short.trim_end_matches('…');
    let is_between_words = text[cut.len()..].starts_with(' ');
    match cut.rfind(' ') {
        Some(end) if !is_between_words && end > width / 2 => format!("{}…", &cut[..end]),
        _ => short,
    }
}

/// Returns the text as [`visible`] shows it, in lines of at most `width` columns, broken at blanks if possible.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let shown = visible(text);
    let mut lines = vec![String::new()];
    for word in shown.split(' ').flat_map(|word| broken(word, width)) {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.width() + 1 + word.width() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Splits a word into pieces, each at most `width` columns wide.
fn broken(word: &str, width: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while rest.width() > width {
        let fits = rest
            .char_indices()
            .map(|(index, c)| index + c.len_utf8())
            .take_while(|end| rest[..*end].width() <= width)
            .last();
        let Some(end) = fits else { break };
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_visible_characters() {
        assert_eq!(shortened("ola@firma.no", 12), "ola@firma.no");
        assert_eq!(shortened("ola@firma.no", 8), "ola@fir…");
        assert_eq!(shortened("ab\u{200b}cd", 8), "ab…", "an escape is not cut");
        assert_eq!(shortened("山田太郎", 5), "山田…", "two columns each");
        assert_eq!(shortened("ab", 0), "");
    }

    #[test]
    fn parts_that_do_not_fit_are_counted() {
        let parts = ["one two three", "four", "five"].map(str::to_owned);
        let more = |left| format!("{left} more");
        assert_eq!(joined_to_fit(&parts, 40, more), "one two three; four; five");
        assert_eq!(joined_to_fit(&parts, 24, more), "one two three; 2 more");
        assert_eq!(joined_to_fit(&parts, 12, more), "one two…");
        assert_eq!(joined_to_fit(&[], 12, more), "");
    }

    #[test]
    fn lines_are_broken_at_blanks_and_long_words_anywhere() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrapped("", 3), [""]);
    }
}
