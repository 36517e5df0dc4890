//! Checks whether IDNA 2008 (RFC 5892) allows the characters of a U-label that UTS 46 accepted.
//!
//! UTS 46 allows symbols that RFC 6531 does not allow in an address. The property PVALID is derived from the character
//! data of the standard library and of the normalisation crate; then the CONTEXTO rules are applied. UTS 46 has already
//! checked joiners (CONTEXTJ) and the Bidi rule.

use unicode_normalization::char::is_combining_mark;
use unicode_security::mixed_script::AugmentedScriptSet;

/// Letters and marks that RFC 5892 2.6 disallows.
const DISALLOWED: [char; 10] = [
    '\u{640}', '\u{7fa}', '\u{302e}', '\u{302f}', '\u{3031}', '\u{3032}', '\u{3033}', '\u{3034}',
    '\u{3035}', '\u{303b}',
];

/// Code points that RFC 5892 2.5 and 2.6 allow, although the general category of these code points is not allowed.
const ALLOWED: [char; 5] = ['\u{6fd}', '\u{6fe}', '\u{f0b}', '\u{3007}', '-'];

/// Returns the index of the first character of `label` that IDNA 2008 does not allow at its position. Returns `None` if
/// all characters are allowed.
pub(crate) fn disallowed_at(label: &str) -> Option<usize> {
    let codes: Vec<char> = label.chars().collect();
    (0..codes.len()).find(|&index| !is_allowed(&codes, index))
}

fn is_allowed(codes: &[char], index: usize) -> bool {
    let before = index.checked_sub(1).map(|i| codes[i]);
    let after = codes.get(index + 1).copied();
    match codes[index] {
        // The next characters are allowed only in certain contexts (RFC 5892, appendices A.3 to A.9).
        '\u{b7}' => before == Some('l') && after == Some('l'),
        '\u{375}' => after.is_some_and(|c| shares_script(c, 'α')),
        '\u{5f3}' | '\u{5f4}' => before.is_some_and(|c| shares_script(c, 'א')),
        '\u{30fb}' => codes.iter().any(|&c| is_japanese(c)),
        c @ ('\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}') => {
            let other = if c < '\u{6f0}' {
                '\u{6f0}'..='\u{6f9}'
            } else {
                '\u{660}'..='\u{669}'
            };
            !codes.iter().any(|c| other.contains(c))
        }
        '\u{200c}' | '\u{200d}' => true,
        c => is_pvalid(c),
    }
}

/// Returns whether the character belongs to one of the scripts Hiragana, Katakana and Han (RFC 5892 A.7).
fn is_japanese(c: char) -> bool {
    c != '\u{30fb}'
        && ['ぁ', 'ァ', '丈']
            .into_iter()
            .any(|sample| shares_script(c, sample))
}

/// Returns whether `c` belongs to the script of the character `sample`. Returns `false` if `c` can occur in any script.
fn shares_script(c: char, sample: char) -> bool {
    let mut scripts = AugmentedScriptSet::for_char(c);
    if scripts.is_all() {
        return false;
    }
    scripts
        .base
        .intersect_with(AugmentedScriptSet::for_char(sample).base);
    !scripts.base.is_empty()
}

/// Returns whether the character is a letter, digit or mark that is PVALID in IDNA 2008. The caller passes only
/// characters that UTS 46 does not map, so compatibility forms and capitals do not need a check.
fn is_pvalid(c: char) -> bool {
    if ALLOWED.contains(&c) {
        return true;
    }
    if DISALLOWED.contains(&c) || is_old_hangul(c) {
        return false;
    }
    if is_combining_mark(c) {
        return !is_enclosing(c);
    }
    if c.is_numeric() {
        return is_decimal(c);
    }
    c.is_alphabetic() && !is_lettered_symbol(c)
}

/// Returns whether the character is a conjoining Hangul letter (RFC 5892 2.9, `OldHangulJamo`).
const fn is_old_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97c}' | '\u{d7b0}'..='\u{d7c6}'
        | '\u{d7cb}'..='\u{d7fb}')
}

/// Returns whether the mark encloses its base character (general category Me, which IDNA 2008 does not allow).
const fn is_enclosing(c: char) -> bool {
    matches!(c, '\u{488}' | '\u{489}' | '\u{1abe}' | '\u{20dd}'..='\u{20e0}'
        | '\u{20e2}'..='\u{20e4}' | '\u{a670}'..='\u{a672}')
}

/// Returns whether the character is a letter in a circle or square: general category So, but alphabetic by
/// `Other_Alphabetic`.
const fn is_lettered_symbol(c: char) -> bool {
    matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f149}' | '\u{1f150}'..='\u{1f169}'
        | '\u{1f170}'..='\u{1f189}')
}

/// The digit zero of each set of decimal digits that UTS 46 does not map to ASCII digits. A set consists of ten
/// consecutive code points (general category Nd, Unicode 17).
const ZEROS: [char; 67] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17e0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19d0}',
    '\u{1a80}',
    '\u{1a90}',
    '\u{1b50}',
    '\u{1bb0}',
    '\u{1c40}',
    '\u{1c50}',
    '\u{a620}',
    '\u{a8d0}',
    '\u{a900}',
    '\u{a9d0}',
    '\u{a9f0}',
    '\u{aa50}',
    '\u{abf0}',
    '\u{104a0}',
    '\u{10d30}',
    '\u{10d40}',
    '\u{11066}',
    '\u{110f0}',
    '\u{11136}',
    '\u{111d0}',
    '\u{112f0}',
    '\u{11450}',
    '\u{114d0}',
    '\u{11650}',
    '\u{116c0}',
    '\u{116d0}',
    '\u{116da}',
    '\u{11730}',
    '\u{118e0}',
    '\u{11950}',
    '\u{11bf0}',
    '\u{11c50}',
    '\u{11d50}',
    '\u{11da0}',
    '\u{11f50}',
    '\u{16130}',
    '\u{16a60}',
    '\u{16ac0}',
    '\u{16b50}',
    '\u{16d70}',
    '\u{1e140}',
    '\u{1e2f0}',
    '\u{1e4f0}',
    '\u{1e5f1}',
    '\u{1e950}',
];

/// Returns whether the character is a decimal digit (general category Nd).
fn is_decimal(c: char) -> bool {
    let after = ZEROS.partition_point(|&zero| zero <= c);
    c.is_ascii_digit() || after > 0 && u32::from(c) - u32::from(ZEROS[after - 1]) < 10
}

#[cfg(test)]
mod tests {
    use super::{ZEROS, disallowed_at};

    #[test]
    fn digits_are_sorted() {
        assert!(ZEROS.is_sorted());
    }

    #[test]
    fn letters_digits_and_marks_are_allowed_and_symbols_are_not() {
        for label in ["bücher", "пример", "a-1", "क\u{94d}षि", "߀߁", "ßς་〇"] {
            assert_eq!(disallowed_at(label), None, "{label}");
        }
        for (label, index) in [
            ("i❤", 1),
            ("a·b", 1),
            ("🅰", 0),
            ("½x", 0),
            ("aↀ", 1),
            ("e\u{11bb}", 1),
        ] {
            assert_eq!(disallowed_at(label), Some(index), "{label}");
        }
    }
}
