//! Finds the @ of an address. A wide @ counts only if the text has no ordinary @. Text such as `(at)` is reported, and
//! replaced with an @ only for a suggestion.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::DefectSink;
use crate::email::normalisation_step::Step;
use crate::email::source_text::{SourceChar, SourceText};

/// The wide and the small @.
const WIDE: [char; 2] = ['\u{ff20}', '\u{fe6b}'];
/// Substitutes that people write for the @ to hide an address from programs.
const OBFUSCATED: [&str; 12] = [
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    " at ",
    "(a)",
    "[a]",
    "(alfa)",
    "(krøllalfa)",
    "(snabel-a)",
    "(snabela)",
    "_at_",
];

/// Replaces a wide @ with an ordinary @, if the text has no ordinary @.
pub(super) fn normalised(text: SourceText, sink: &mut DefectSink<'_>) -> SourceText {
    let is_wide = |source_char: &&SourceChar| WIDE.contains(&source_char.code);
    let Some(&wide) = text.iter().find(is_wide) else {
        return text;
    };
    if text.contains('@') {
        return text;
    }
    sink.add_at(DefectName::CharAtWidth, wide);
    sink.step(Step::Width);
    let plain = |source_char: &SourceChar| SourceChar {
        code: if is_wide(&source_char) {
            '@'
        } else {
            source_char.code
        },
        origin: source_char.origin,
    };
    text.iter().map(plain).collect()
}

/// Returns the index of the @ between local part and domain. Adds a defect and returns `None` if this @ is missing, or
/// if another @ follows.
pub(super) fn position(text: &SourceText, sink: &mut DefectSink<'_>) -> Option<usize> {
    let at = match unquoted(text) {
        Ok(at) => at,
        Err(unclosed) => {
            sink.add_at(DefectName::LocalQuoteUnclosed, unclosed);
            return None;
        }
    };
    let Some(at) = at else {
        sink.add(missing(text));
        return None;
    };
    if let Some(second) = text[at + 1..]
        .iter()
        .find(|source_char| source_char.code == '@')
    {
        sink.add_at(DefectName::SyntaxMultipleAt, *second);
        return None;
    }
    Some(at)
}

/// Returns the defect for text without an @.
pub(super) fn missing(text: &SourceText) -> DefectName {
    if OBFUSCATED.iter().any(|word| text.find_word(word).is_some()) {
        DefectName::SyntaxObfuscatedAt
    } else {
        DefectName::SyntaxNoAt
    }
}

/// Replaces a substitute for the @, such as `(at)`, with an @. Returns `None` if the text contains no substitute, or if
/// a second substitute follows.
pub(super) fn restored(text: &SourceText) -> Option<String> {
    let (start, word) = OBFUSCATED
        .iter()
        .find_map(|word| Some((text.find_word(word)?, word)))?;
    let (before, after) = (
        text.slice(0..start),
        text.slice(start + word.chars().count()..text.len()),
    );
    if missing(&after) == DefectName::SyntaxObfuscatedAt {
        return None;
    }
    let (before, after) = (before.to_string(), after.to_string());
    Some(format!("{}@{}", before.trim_end(), after.trim_start()))
}

/// Returns the index of the first @ outside quotation marks, or `None` if the text does not contain such an @.
///
/// # Errors
/// Returns the opening quotation mark if it is never closed.
fn unquoted(text: &SourceText) -> Result<Option<usize>, SourceChar> {
    let mut open = None;
    let mut escaped = false;
    for (index, source_char) in text.iter().enumerate() {
        match source_char.code {
            _ if escaped => escaped = false,
            '\\' if open.is_some() => escaped = true,
            '"' if open.is_some() => open = None,
            '"' => open = Some(*source_char),
            '@' if open.is_none() => return Ok(Some(index)),
            _ => {}
        }
    }
    open.map_or(Ok(None), Err)
}
