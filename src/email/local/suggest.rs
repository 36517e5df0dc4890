//! Proposes plain local parts for one with letters that sign-in providers refuse.
//!
//! For people to choose from: which spelling the mail server knows cannot be told from here.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How letters are written in plain ones: the letter, the short and the long way.
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

/// Which of the two spellings.
#[derive(Debug, Clone, Copy)]
enum Spelling {
    Short,
    Long,
}

/// Returns the plain local parts that `local` may stand for, the shortest spelling first; none
/// if it is plain already, or not in Latin letters.
pub(in crate::email) fn readings(local: &str) -> Vec<String> {
    if local.is_ascii() {
        return Vec::new();
    }
    let plain: String = local.nfkc().collect();
    let spelled = [Spelling::Short, Spelling::Long].map(|spelling| spelled(&plain, spelling));
    let mut readings: Vec<String> = spelled.into_iter().flatten().collect();
    readings.dedup();
    readings.retain(|reading| super::is_dot_string(reading));
    readings
}

fn spelled(text: &str, spelling: Spelling) -> Option<String> {
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

/// Returns the letter in plain ones, in its own case.
fn letter(c: char, spelling: Spelling) -> Option<String> {
    let lower = c.to_lowercase().next()?;
    let Ok(found) = SPELLINGS.binary_search_by_key(&lower, |spelling| spelling.0) else {
        return base(c).map(String::from);
    };
    let (_, short, long) = SPELLINGS[found];
    let letters = match spelling {
        Spelling::Short => short,
        Spelling::Long => long,
    };
    Some(if c.is_lowercase() {
        letters.to_owned()
    } else {
        letters.to_ascii_uppercase()
    })
}

/// Returns the letter without its marks, if it is plain then.
fn base(c: char) -> Option<char> {
    let mut letters = c.nfd().filter(|&c| !is_combining_mark(c));
    let first = letters.next().filter(char::is_ascii_alphanumeric)?;
    letters.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{SPELLINGS, readings};

    #[test]
    fn spellings_are_sorted() {
        assert!(SPELLINGS.is_sorted());
    }

    #[test]
    fn every_usual_spelling_is_proposed() {
        assert_eq!(readings("bjørn"), ["bjorn", "bjoern"]);
        assert_eq!(readings("Åse"), ["Ase", "AAse"]);
        assert_eq!(readings("andré"), ["andre"]);
        assert_eq!(readings("ofﬁce"), ["office"]);
        assert!(readings("ola").is_empty() && readings("ола").is_empty());
    }
}
