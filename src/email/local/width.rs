//! Maps wide and narrow characters to their ordinary forms (RFC 8264 5.2.1).
//!
//! Applies only the `<wide>` and `<narrow>` mappings of the Unicode Character Database. NFKC would also change other
//! compatibility forms.

use unicode_normalization::UnicodeNormalization;

/// Ranges of half-width Hangul letters: the first letter, the last letter, and the ordinary form of the first letter.
const HANGUL: [(char, char, u32); 5] = [
    ('\u{ffa1}', '\u{ffbe}', 0x3131),
    ('\u{ffc2}', '\u{ffc7}', 0x314f),
    ('\u{ffca}', '\u{ffcf}', 0x3155),
    ('\u{ffd2}', '\u{ffd7}', 0x315b),
    ('\u{ffda}', '\u{ffdc}', 0x3161),
];

/// Returns the ordinary form of `c`, or `c` itself if it is neither wide nor narrow.
pub(super) fn ordinary(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        // The next two characters are mapped here, because NFKC does not stop at their ordinary forms: it maps U+00AF
        // further to a space with a combining macron, and U+3164 further to U+1160.
        '\u{ffe3}' => '\u{af}',
        '\u{ffa0}' => '\u{3164}',
        '\u{ffa1}'..='\u{ffdc}' => hangul(c).unwrap_or(c),
        '\u{ff01}'..='\u{ff9f}' | '\u{ffe0}'..='\u{ffee}' => c.nfkc().next().unwrap_or(c),
        _ => c,
    }
}

fn hangul(c: char) -> Option<char> {
    let run = HANGUL.iter().find(|run| (run.0..=run.1).contains(&c))?;
    char::from_u32(run.2 + (u32::from(c) - u32::from(run.0)))
}

#[cfg(test)]
mod tests {
    use super::ordinary;

    #[test]
    fn only_wide_and_narrow_characters_change() {
        for (wide, plain) in [
            ('ａ', 'a'),
            ('＠', '@'),
            ('ｱ', 'ア'),
            ('ﾡ', 'ㄱ'),
            ('ￜ', 'ㅣ'),
        ] {
            assert_eq!(ordinary(wide), plain);
        }
        for c in ['a', 'ﬁ', '²', 'ㅎ', '\u{ffbf}'] {
            assert_eq!(ordinary(c), c);
        }
    }
}
