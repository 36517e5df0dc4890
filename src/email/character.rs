//! Classes and names of single characters, from the Unicode Character Database.

use std::borrow::Cow;

use unicode_normalization::char::{is_combining_mark, is_public_assigned};

/// Ranges of Default_Ignorable_Code_Point (DerivedCoreProperties of the Unicode Character Database), sorted. They
/// include the bidirectional formatting characters; see [`is_bidi_control`].
const IGNORABLE: [(char, char); 17] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fff8}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// Names of characters that cannot be seen. Other characters are shown as `U+XXXX`.
const NAMES: [(char, &str); 42] = [
    ('\0', "null character"),
    ('\t', "tab"),
    ('\n', "line feed"),
    ('\u{b}', "vertical tab"),
    ('\u{c}', "form feed"),
    ('\r', "carriage return"),
    (' ', "space"),
    ('\u{7f}', "delete character"),
    ('\u{85}', "next-line character"),
    ('\u{a0}', "no-break space"),
    ('\u{ad}', "soft hyphen"),
    ('\u{34f}', "combining grapheme joiner"),
    ('\u{61c}', "Arabic letter mark"),
    ('\u{1680}', "Ogham space mark"),
    ('\u{180e}', "Mongolian vowel separator"),
    ('\u{2000}', "en quad"),
    ('\u{2001}', "em quad"),
    ('\u{2002}', "en space"),
    ('\u{2003}', "em space"),
    ('\u{2007}', "figure space"),
    ('\u{2008}', "punctuation space"),
    ('\u{2009}', "thin space"),
    ('\u{200a}', "hair space"),
    ('\u{200b}', "zero-width space"),
    ('\u{200c}', "zero-width non-joiner"),
    ('\u{200d}', "zero-width joiner"),
    ('\u{200e}', "left-to-right mark"),
    ('\u{200f}', "right-to-left mark"),
    ('\u{2028}', "line separator"),
    ('\u{2029}', "paragraph separator"),
    ('\u{202a}', "left-to-right embedding"),
    ('\u{202b}', "right-to-left embedding"),
    ('\u{202c}', "pop directional formatting"),
    ('\u{202d}', "left-to-right override"),
    ('\u{202e}', "right-to-left override"),
    ('\u{202f}', "narrow no-break space"),
    ('\u{205f}', "medium mathematical space"),
    ('\u{2060}', "word joiner"),
    ('\u{3000}', "ideographic space"),
    ('\u{3164}', "Hangul filler"),
    ('\u{feff}', "byte order mark"),
    ('\u{fffd}', "replacement character"),
];

/// Names of visible characters that people confuse with ASCII characters, sorted.
const LOOK_ALIKES: [(char, &str); 20] = [
    ('`', "grave accent"),
    ('´', "acute accent"),
    ('İ', "capital I with dot"),
    ('ı', "small i without dot"),
    ('ʼ', "modifier apostrophe"),
    ('‐', "hyphen"),
    ('‑', "non-breaking hyphen"),
    ('‒', "figure dash"),
    ('–', "en dash"),
    ('—', "em dash"),
    ('―', "horizontal bar"),
    ('‘', "opening single quotation mark"),
    ('’', "typographic apostrophe"),
    ('‛', "reversed apostrophe"),
    ('“', "opening quotation mark"),
    ('”', "closing quotation mark"),
    ('„', "low quotation mark"),
    ('…', "ellipsis"),
    ('′', "prime"),
    ('−', "minus sign"),
];

/// Returns whether the character is a dash or hyphen, except the ASCII hyphen.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '‐'..='―' | '−')
}

/// Returns whether the character is an apostrophe or accent that people type instead of the ASCII apostrophe.
pub(super) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '´' | 'ʼ' | '‘' | '’' | '‛' | '′')
}

/// Returns whether the character is invisible (Default_Ignorable_Code_Point).
pub fn is_default_ignorable(c: char) -> bool {
    let after = IGNORABLE.partition_point(|&(first, _)| first <= c);
    after > 0 && c <= IGNORABLE[after - 1].1
}

/// Returns whether the character controls the writing direction (Bidi_Control).
pub(super) const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether the character is a zero-width joiner or non-joiner, which some scripts need inside a word.
pub(super) const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Returns whether the character is a control code that is not white space.
pub(super) fn is_control(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
}

/// Returns whether the code point is private, a noncharacter or unassigned.
pub(super) fn is_unassigned(c: char) -> bool {
    !c.is_ascii() && !is_public_assigned(c)
}

/// Returns whether the character ends a line.
pub(super) const fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Returns whether the character is a space that prevents a line break.
pub(super) const fn is_no_break_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// Returns the name of an invisible character, or the number of any other character as `U+XXXX`.
pub(super) fn name(c: char) -> Cow<'static, str> {
    match NAMES.binary_search_by_key(&c, |&(code, _)| code) {
        Ok(found) => Cow::Borrowed(NAMES[found].1),
        Err(_) => Cow::Owned(format!("U+{:04X}", u32::from(c))),
    }
}

/// Returns a character in the form that a message shows. A letter or digit is unchanged. A visible character is in
/// quotation marks. Any other character is shown by its [`name`]. In parentheses, a character that people confuse with
/// an ASCII character also has its name, and another symbol has its number.
pub(super) fn shown(c: char) -> Cow<'static, str> {
    if let Ok(found) = LOOK_ALIKES.binary_search_by_key(&c, |&(code, _)| code) {
        let text = LOOK_ALIKES[found].1;
        return Cow::Owned(if c.is_alphabetic() {
            format!("{c} ({text})")
        } else {
            format!("'{c}' ({text})")
        });
    }
    if let Some(alphabet) = look_alike_alphabet(c) {
        Cow::Owned(format!("{c} (a {alphabet} letter)"))
    } else if c.is_alphanumeric() {
        Cow::Owned(c.to_string())
    } else if c.is_ascii_graphic() {
        Cow::Owned(format!("'{c}'"))
    } else if is_symbol(c) {
        Cow::Owned(format!("'{c}' ({})", name(c)))
    } else {
        name(c)
    }
}

/// Returns the alphabet of a letter, if many letters of this alphabet look like Latin letters. The ranges are blocks of
/// Unicode.
fn look_alike_alphabet(c: char) -> Option<&'static str> {
    match c {
        '\u{370}'..='\u{3FF}' if c.is_alphabetic() => Some("Greek"),
        '\u{400}'..='\u{52F}' if c.is_alphabetic() => Some("Cyrillic"),
        _ => None,
    }
}

/// Returns whether the character is visible when it is alone.
fn is_symbol(c: char) -> bool {
    !(c.is_control()
        || c.is_whitespace()
        || c == '\u{fffd}'
        || is_default_ignorable(c)
        || is_unassigned(c)
        || is_combining_mark(c))
}

#[cfg(test)]
mod tests {
    use super::{
        IGNORABLE, LOOK_ALIKES, NAMES, is_bidi_control, is_default_ignorable, is_unassigned, name,
        shown,
    };

    #[test]
    fn tables_are_sorted() {
        assert!(IGNORABLE.is_sorted());
        assert!(NAMES.is_sorted());
        assert!(LOOK_ALIKES.is_sorted());
    }

    #[test]
    fn invisible_characters_are_recognised() {
        for c in ['\u{ad}', '\u{200b}', '\u{feff}', '\u{e0001}', '\u{202e}'] {
            assert!(is_default_ignorable(c), "{c:?}");
        }
        for c in ['a', ' ', '\u{a0}', '\u{ae}', '\u{2010}', '\u{e1000}'] {
            assert!(!is_default_ignorable(c), "{c:?}");
        }
        assert!(is_bidi_control('\u{2066}') && !is_bidi_control('\u{200b}'));
    }

    #[test]
    fn unassigned_code_points_are_recognised() {
        for c in ['\u{e000}', '\u{fdef}', '\u{ffff}', '\u{10fdef}', '\u{378}'] {
            assert!(is_unassigned(c), "{c:?}");
        }
        assert!(!is_unassigned('ø') && !is_unassigned('\0') && !is_unassigned('\u{9c}'));
    }

    #[test]
    fn a_character_without_a_name_is_shown_by_its_number() {
        assert_eq!(name('\u{a0}'), "no-break space");
        assert_eq!(name('\u{e0001}'), "U+E0001");
        assert_eq!(shown(','), "','");
        assert_eq!(shown('ø'), "ø");
        assert_eq!(shown('\u{1}'), "U+0001");
        assert_eq!(shown('–'), "'–' (en dash)");
        assert_eq!(shown('’'), "'’' (typographic apostrophe)");
        assert_eq!(shown('İ'), "İ (capital I with dot)");
        assert_eq!(shown('★'), "'★' (U+2605)");
    }
}
