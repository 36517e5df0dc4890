//! Suggests ASCII spellings of a local part with non-ASCII letters. A person has to choose the spelling, because only
//! the mail server knows which spelling belongs to an existing address.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::email::character;

/// ASCII spellings of letters: the letter, the short spelling and the long spelling.
const SPELLINGS: [(char, &str, &str); 14] = [
    ('ß', "ss", "ss"),
    ('ä', "a", "ae"),
    ('å', "a", "aa"),
    ('æ', "ae", "ae"),
    ('ð', "d", "d"),
    ('ö', "o", "oe"),
    ('ø', "o", "oe"),
    ('ü', "u", "ue"),
    ('þ', "th", "th"),
    ('đ', "d", "d"),
    ('ħ', "h", "h"),
    ('ı', "i", "i"),
    ('ł', "l", "l"),
    ('œ', "oe", "oe"),
];

/// Which ASCII spelling replaces a letter such as `ø`: the short one or the long one.
#[derive(Debug, Clone, Copy)]
enum SpellingLength {
    Short,
    Long,
}

/// Returns the ASCII spellings of `local` that are valid without quotation marks, shortest first. The list is empty if
/// `local` is ASCII, or if one of its letters does not have an ASCII spelling.
pub(in crate::email) fn ascii_spellings(local: &str) -> Vec<String> {
    if local.is_ascii() {
        return Vec::new();
    }
    let plain: String = local.chars().map(ascii_mark).nfkc().collect();
    let spelled =
        [SpellingLength::Short, SpellingLength::Long].map(|spelling| spelled(&plain, spelling));
    let mut spellings: Vec<String> = spelled.into_iter().flatten().collect();
    spellings.dedup();
    spellings.retain(|spelling| super::is_dot_string(spelling));
    spellings
}

/// Restores a hyphen or apostrophe that a word processor replaced. Returns any other character unchanged.
fn ascii_mark(c: char) -> char {
    match c {
        c if character::is_dash(c) => '-',
        c if character::is_apostrophe(c) => '\'',
        c => c,
    }
}

fn spelled(text: &str, spelling: SpellingLength) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            plain.push(c);
        } else {
            plain.push_str(&letter(c, spelling)?);
        }
    }
    Some(plain)
}

/// Returns the ASCII spelling of a letter, or `None` if the letter does not have one. The spelling of a capital letter
/// is in capitals.
fn letter(c: char, spelling: SpellingLength) -> Option<String> {
    let lower = c.to_lowercase().next()?;
    let Ok(found) = SPELLINGS.binary_search_by_key(&lower, |spelling| spelling.0) else {
        return base(c).map(String::from);
    };
    let (_, short, long) = SPELLINGS[found];
    let letters = match spelling {
        SpellingLength::Short => short,
        SpellingLength::Long => long,
    };
    Some(if c.is_lowercase() {
        letters.to_owned()
    } else {
        letters.to_ascii_uppercase()
    })
}

/// Returns the letter without its marks, or `None` if the result is not a single ASCII letter or digit.
fn base(c: char) -> Option<char> {
    let mut letters = c.nfd().filter(|&c| !is_combining_mark(c));
    let first = letters.next().filter(char::is_ascii_alphanumeric)?;
    letters.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{SPELLINGS, ascii_spellings};

    #[test]
    fn spellings_are_sorted() {
        assert!(SPELLINGS.is_sorted());
    }

    #[test]
    fn usual_spellings_are_proposed() {
        assert_eq!(ascii_spellings("bjørn"), ["bjorn", "bjoern"]);
        assert_eq!(ascii_spellings("Åse"), ["Ase", "AAse"]);
        assert_eq!(ascii_spellings("andré"), ["andre"]);
        assert_eq!(ascii_spellings("ofﬁce"), ["office"]);
        assert_eq!(ascii_spellings("ann–sofie"), ["ann-sofie"]);
        assert_eq!(ascii_spellings("ann‑marie"), ["ann-marie"]);
        assert_eq!(ascii_spellings("o’hara"), ["o'hara"]);
        assert_eq!(ascii_spellings("d´arc"), ["d'arc"]);
        assert_eq!(ascii_spellings("KARİ"), ["KARI"]);
        assert!(ascii_spellings("ola").is_empty() && ascii_spellings("ола").is_empty());
    }
}
