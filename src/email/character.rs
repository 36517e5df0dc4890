//! Classes and names of single characters, from the Unicode Character Database.

use unicode_normalization::char::{is_combining_mark, is_public_assigned};
use unicode_security::skeleton;

use crate::locale::{Argument, Message};

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

/// Characters that cannot be shown on their own, each with the message id of its name, sorted by character. Any other
/// such character is shown as `U+XXXX`.
const NAMES: [(char, &str); 42] = [
    ('\0', "character-null-character"),
    ('\t', "character-tab"),
    ('\n', "character-line-feed"),
    ('\u{b}', "character-vertical-tab"),
    ('\u{c}', "character-form-feed"),
    ('\r', "character-carriage-return"),
    (' ', "character-space"),
    ('\u{7f}', "character-delete-character"),
    ('\u{85}', "character-next-line-character"),
    ('\u{a0}', "character-no-break-space"),
    ('\u{ad}', "character-soft-hyphen"),
    ('\u{34f}', "character-combining-grapheme-joiner"),
    ('\u{61c}', "character-arabic-letter-mark"),
    ('\u{1680}', "character-ogham-space-mark"),
    ('\u{180e}', "character-mongolian-vowel-separator"),
    ('\u{2000}', "character-en-quad"),
    ('\u{2001}', "character-em-quad"),
    ('\u{2002}', "character-en-space"),
    ('\u{2003}', "character-em-space"),
    ('\u{2007}', "character-figure-space"),
    ('\u{2008}', "character-punctuation-space"),
    ('\u{2009}', "character-thin-space"),
    ('\u{200a}', "character-hair-space"),
    ('\u{200b}', "character-zero-width-space"),
    ('\u{200c}', "character-zero-width-non-joiner"),
    ('\u{200d}', "character-zero-width-joiner"),
    ('\u{200e}', "character-left-to-right-mark"),
    ('\u{200f}', "character-right-to-left-mark"),
    ('\u{2028}', "character-line-separator"),
    ('\u{2029}', "character-paragraph-separator"),
    ('\u{202a}', "character-left-to-right-embedding"),
    ('\u{202b}', "character-right-to-left-embedding"),
    ('\u{202c}', "character-pop-directional-formatting"),
    ('\u{202d}', "character-left-to-right-override"),
    ('\u{202e}', "character-right-to-left-override"),
    ('\u{202f}', "character-narrow-no-break-space"),
    ('\u{205f}', "character-medium-mathematical-space"),
    ('\u{2060}', "character-word-joiner"),
    ('\u{3000}', "character-ideographic-space"),
    ('\u{3164}', "character-hangul-filler"),
    ('\u{feff}', "character-byte-order-mark"),
    ('\u{fffd}', "character-replacement-character"),
];

/// Visible characters that people confuse with ASCII characters, each with the message id of its name, sorted by
/// character.
const LOOK_ALIKES: [(char, &str); 20] = [
    ('`', "character-grave-accent"),
    ('´', "character-acute-accent"),
    ('İ', "character-capital-i-with-dot"),
    ('ı', "character-small-i-without-dot"),
    ('ʼ', "character-modifier-apostrophe"),
    ('‐', "character-hyphen"),
    ('‑', "character-non-breaking-hyphen"),
    ('‒', "character-figure-dash"),
    ('–', "character-en-dash"),
    ('—', "character-em-dash"),
    ('―', "character-horizontal-bar"),
    ('‘', "character-opening-single-quotation-mark"),
    ('’', "character-typographic-apostrophe"),
    ('‛', "character-reversed-apostrophe"),
    ('“', "character-opening-quotation-mark"),
    ('”', "character-closing-quotation-mark"),
    ('„', "character-low-quotation-mark"),
    ('…', "character-ellipsis"),
    ('′', "character-prime"),
    ('−', "character-minus-sign"),
];

/// Returns whether the character is a dash or hyphen, except the ASCII hyphen.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '‐'..='―' | '−')
}

/// Returns whether the character is an apostrophe or accent outside ASCII, such as `’` or `´`, that people type instead
/// of the ASCII apostrophe.
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

/// Returns whether the code point is unassigned, is a noncharacter or is reserved for private use.
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

/// Returns the name of a character from [`NAMES`], or its number, such as `U+E000`, if the table does not contain it.
pub(super) fn name(c: char) -> Argument {
    match NAMES.binary_search_by_key(&c, |&(code, _)| code) {
        Ok(found) => Message::new(NAMES[found].1).into(),
        Err(_) => format!("U+{:04X}", u32::from(c)).into(),
    }
}

/// Returns a character as messages show it. A letter or digit is unchanged. A symbol is in quotation marks. A character
/// that cannot be shown on its own is replaced with its [`name`]. A Greek or Cyrillic letter, or a character that
/// people confuse with an ASCII character, is followed by a description in parentheses. Any other non-ASCII symbol is
/// followed by its number in parentheses.
pub(super) fn shown(c: char) -> Argument {
    let quoted = || format!("'{c}'");
    let named = |character: String, name: Argument| {
        Message::new("character-named")
            .with("character", character)
            .with("name", name)
            .into()
    };
    if let Ok(found) = LOOK_ALIKES.binary_search_by_key(&c, |&(code, _)| code) {
        let character = if c.is_alphabetic() {
            c.to_string()
        } else {
            quoted()
        };
        return named(character, Message::new(LOOK_ALIKES[found].1).into());
    }
    if let Some(name) = letter_name(c) {
        named(c.to_string(), name.into())
    } else if c.is_alphanumeric() {
        c.to_string().into()
    } else if c.is_ascii_graphic() {
        quoted().into()
    } else if is_symbol(c) {
        named(quoted(), name(c))
    } else {
        name(c)
    }
}

/// Returns a description of a letter that is Greek or Cyrillic, or that looks like an ASCII letter. Returns `None` for
/// any other character. Greek and Cyrillic letters are recognised by their Unicode blocks.
fn letter_name(c: char) -> Option<Message> {
    if !c.is_alphabetic() {
        return None;
    }
    let (plain, look_alike) = match c {
        '\u{370}'..='\u{3FF}' => ("character-greek", "character-greek-look-alike"),
        '\u{400}'..='\u{52F}' => ("character-cyrillic", "character-cyrillic-look-alike"),
        _ => {
            let letter = latin_look_alike(c)?;
            return Some(Message::new("character-look-alike").with("letter", letter));
        }
    };
    Some(match latin_look_alike(c) {
        Some(letter) => Message::new(look_alike).with("letter", letter),
        None => Message::new(plain),
    })
}

/// Returns the single ASCII letter that a non-ASCII letter looks like according to UTS 39. Returns `None` for any other
/// letter.
fn latin_look_alike(c: char) -> Option<String> {
    if c.is_ascii() {
        return None;
    }
    let mut buffer = [0; 4];
    let mut looks = skeleton(c.encode_utf8(&mut buffer));
    let letter = match (looks.next()?, looks.next()) {
        // UTS 39 maps the look-alikes of `I` and those of `l` to `l`. A character in upper case looks like `I`.
        ('l', None) if c.is_uppercase() => 'I',
        (letter, None) => letter,
        _ => return None,
    };
    letter.is_ascii_alphabetic().then(|| letter.to_string())
}

/// Returns whether a message can show the character on its own. This is not possible for a combining mark, for example.
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
    use crate::locale::Argument;

    fn english(argument: Argument) -> String {
        match argument {
            Argument::Verbatim(text) => text.into(),
            Argument::Text(text) => text.english(),
            other => panic!("not a text: {other:?}"),
        }
    }

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
        assert_eq!(english(name('\u{a0}')), "no-break space");
        assert_eq!(english(name('\u{e0001}')), "U+E0001");
        assert_eq!(english(shown(',')), "','");
        assert_eq!(english(shown('ø')), "ø");
        assert_eq!(english(shown('\u{1}')), "U+0001");
        assert_eq!(english(shown('–')), "'–' (en dash)");
        assert_eq!(english(shown('’')), "'’' (typographic apostrophe)");
        assert_eq!(english(shown('İ')), "İ (capital I with dot)");
        assert_eq!(english(shown('★')), "'★' (U+2605)");
    }

    #[test]
    fn a_letter_is_shown_with_the_latin_letter_that_it_looks_like() {
        for (letter, expected) in [
            (
                'о',
                "о (a Cyrillic letter that looks like the Latin letter o)",
            ),
            (
                'І',
                "І (a Cyrillic letter that looks like the Latin letter I)",
            ),
            ('ж', "ж (a Cyrillic letter)"),
            ('ο', "ο (a Greek letter that looks like the Latin letter o)"),
            ('λ', "λ (a Greek letter)"),
            ('ɑ', "ɑ (looks like the Latin letter a)"),
            ('å', "å"),
            ('o', "o"),
        ] {
            assert_eq!(english(shown(letter)), expected);
        }
    }
}
