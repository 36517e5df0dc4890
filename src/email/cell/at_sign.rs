//! Finds the @ that parts an address: the plain one, a wide one, or words instead of it.
//!
//! A wide one counts only where there is no plain one; words never do, they are only named.

use crate::email::defect_kind::DefectName;
use crate::email::defect_sink::Findings;
use crate::email::normalisation_step::Step;
use crate::email::source_text::{SourceChar, SourceText};

/// The wide and the small @.
const WIDE: [char; 2] = ['\u{ff20}', '\u{fe6b}'];
/// What people write so that machines do not find an address.
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

/// Returns the text with its wide @ made plain, if it has no plain one.
pub(super) fn plain(text: SourceText, findings: &mut Findings<'_>) -> SourceText {
    let is_wide = |glyph: &&SourceChar| WIDE.contains(&glyph.code);
    let Some(&wide) = text.iter().find(is_wide) else {
        return text;
    };
    if text.contains('@') {
        return text;
    }
    findings.add_at(DefectName::CharAtWidth, wide);
    findings.step(Step::Width);
    let plain = |glyph: &SourceChar| SourceChar {
        code: if is_wide(&glyph) { '@' } else { glyph.code },
        origin: glyph.origin,
    };
    text.iter().map(plain).collect()
}

/// Returns the index of the only @ outside quotation marks, or nothing after adding what is
/// wrong.
pub(super) fn position(text: &SourceText, findings: &mut Findings<'_>) -> Option<usize> {
    let at = match unquoted(text) {
        Ok(at) => at,
        Err(unclosed) => {
            findings.add_at(DefectName::LocalQuoteUnclosed, unclosed);
            return None;
        }
    };
    let Some(at) = at else {
        findings.add(missing(text));
        return None;
    };
    if let Some(second) = text[at + 1..].iter().find(|glyph| glyph.code == '@') {
        findings.add_at(DefectName::SyntaxMultipleAt, *second);
        return None;
    }
    Some(at)
}

/// Returns what a text without an @ is.
pub(super) fn missing(text: &SourceText) -> DefectName {
    if OBFUSCATED.iter().any(|word| text.find_word(word).is_some()) {
        DefectName::SyntaxObfuscatedAt
    } else {
        DefectName::SyntaxNoAt
    }
}

/// Returns the index of the first @ outside quotation marks, or the mark that never closes.
fn unquoted(text: &SourceText) -> Result<Option<usize>, SourceChar> {
    let mut open = None;
    let mut escaped = false;
    for (index, glyph) in text.iter().enumerate() {
        match glyph.code {
            _ if escaped => escaped = false,
            '\\' if open.is_some() => escaped = true,
            '"' if open.is_some() => open = None,
            '"' => open = Some(*glyph),
            '@' if open.is_none() => return Ok(Some(index)),
            _ => {}
        }
    }
    open.map_or(Ok(None), Err)
}
