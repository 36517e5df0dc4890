//! Takes the address out of `Display Name <address>` (RFC 5322 3.4, name-addr).

use crate::email::text::Text;

/// The parts of a cell with one address in angle brackets.
pub(super) struct NameAddr {
    /// What stands before the brackets.
    pub(super) name: Text,
    /// What stands between them.
    pub(super) address: Text,
    /// What stands after them.
    pub(super) rest: Text,
}

/// Returns the parts of `text` if it has exactly one `<..@..>`, and no @ after it.
pub(super) fn parts(text: &Text) -> Option<NameAddr> {
    let (open, close) = brackets(text)?;
    let parts = NameAddr {
        name: text.slice(0..open).without_edge_space(),
        address: text.slice(open + 1..close).without_edge_space(),
        rest: text.slice(close + 1..text.len()).without_edge_space(),
    };
    let is_only = parts.address.contains('@')
        && !parts.address.contains('<')
        && !parts.rest.contains('@')
        && !parts.rest.contains('<');
    is_only.then_some(parts)
}

/// Returns the indices of the first brackets outside quotation marks.
fn brackets(text: &Text) -> Option<(usize, usize)> {
    let mut quoted = false;
    let mut open = None;
    for (index, glyph) in text.iter().enumerate() {
        match glyph.code {
            '"' if open.is_none() => quoted = !quoted,
            '<' if !quoted && open.is_none() => open = Some(index),
            '>' if open.is_some() => return open.map(|open| (open, index)),
            _ => {}
        }
    }
    None
}

/// Returns the text of a display name in quotation marks.
pub(super) fn unquoted(name: &Text) -> Option<Text> {
    match &name[..] {
        [first, inner @ .., last]
            if matches!((first.code, last.code), ('"', '"') | ('\'', '\'')) =>
        {
            Some(inner.iter().copied().collect())
        }
        _ => None,
    }
}
