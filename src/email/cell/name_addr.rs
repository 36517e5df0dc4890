//! Splits `Display Name <address>` into its parts (RFC 5322 3.4, name-addr).

use crate::email::source_text::SourceText;

/// The parts of a cell with one address in brackets of any kind.
pub(super) struct NameAddr {
    /// The text before the brackets.
    pub(super) name: SourceText,
    /// The text between the brackets.
    pub(super) address: SourceText,
    /// The text after the brackets.
    pub(super) rest: SourceText,
}

/// Splits `text` at its `<..@..>`. Returns `None` if `text` does not contain such brackets, or if an @ or a `<` follows
/// them.
pub(super) fn parts(text: &SourceText) -> Option<NameAddr> {
    let (open, close) = brackets(text)?;
    let parts = NameAddr {
        name: text.slice(0..open).without_edge_space(),
        address: text.slice(open + 1..close).without_edge_space(),
        rest: text.slice(close + 1..text.len()).without_edge_space(),
    };
    let is_only =
        parts.address.contains('@') && !parts.rest.contains('@') && !parts.rest.contains('<');
    is_only.then_some(parts)
}

/// Splits `Display Name [mailto:address]` or `Display Name (address)`, which Outlook writes. Returns `None` if `text`
/// has a different form.
pub(super) fn parts_in_brackets(text: &SourceText) -> Option<NameAddr> {
    let last = text.len().checked_sub(1)?;
    let open = match text[last].code {
        ')' => text.rfind('(')?,
        ']' => text.rfind('[')?,
        _ => return None,
    };
    let is_name = open > 0 && text[open - 1].code.is_whitespace();
    let has_only_at = text.find('@')? > open && text.find('@') == text.rfind('@');
    (is_name && has_only_at).then(|| NameAddr {
        name: text.slice(0..open).without_edge_space(),
        address: text.slice(open + 1..last).without_edge_space(),
        rest: SourceText::default(),
    })
}

/// Finds the first pair of angle brackets that is outside quotation marks and contains an @. Returns the indices of the
/// two brackets.
fn brackets(text: &SourceText) -> Option<(usize, usize)> {
    let mut quoted = false;
    let mut open = None;
    for (index, source_char) in text.iter().enumerate() {
        match source_char.code {
            '"' if open.is_none() => quoted = !quoted,
            '<' if !quoted => open = Some(index),
            '>' => {
                if let Some(start) = open.take()
                    && text[start..index]
                        .iter()
                        .any(|source_char| source_char.code == '@')
                {
                    return Some((start, index));
                }
            }
            _ => {}
        }
    }
    None
}

/// Returns a quoted display name without its quotation marks, or `None` if the name is not quoted.
pub(super) fn unquoted(name: &SourceText) -> Option<SourceText> {
    match &name[..] {
        [first, inner @ .., last]
            if matches!((first.code, last.code), ('"', '"') | ('\'', '\'')) =>
        {
            Some(inner.iter().copied().collect())
        }
        _ => None,
    }
}
