//! Detects letters that another program lost, decoded wrongly or replaced before the data reached this program.
//!
//! This module only examines text and does not repair it. The rules decide what to report about the damage.

/// Damage to the letters in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Damage {
    /// A question mark replaces a letter that does not exist in the encoding of the file.
    Lost,
    /// UTF-8 was decoded with another encoding and saved again: `Ã¥` instead of `å`.
    Misread,
    /// U+FFFD replaces a character that another program could not read.
    Replaced,
}

impl Damage {
    /// Returns the damage in `text`, or `None` if the text is undamaged. `letters_survive` returns whether the export
    /// preserves non-ASCII letters. If so, question marks are not damage.
    pub fn of(text: &str, letters_survive: impl FnOnce() -> bool) -> Option<Self> {
        if text.contains('\u{FFFD}') {
            Some(Self::Replaced)
        } else if !text.is_ascii() && is_wrongly_decoded(text) {
            Some(Self::Misread)
        } else if text.contains('?') && has_lost_letter(text) && !letters_survive() {
            Some(Self::Lost)
        } else {
            None
        }
    }

    /// Returns a description of the damage that can follow a subject such as "the name".
    pub fn describe(self) -> &'static str {
        match self {
            Self::Lost => "lost letters in the export: `?` replaces them",
            Self::Misread => {
                "was decoded with the wrong encoding in the export, like `Ã¥` instead of `å`"
            }
            Self::Replaced => "lost letters in the export: U+FFFD replaces them",
        }
    }
}

/// Returns whether question marks probably replace letters. A question mark counts if it is between letters, if it
/// starts a word and a lower-case letter follows, or if it is in an e-mail address but not at the end of the address.
/// Web addresses are excluded, because they may contain question marks.
pub fn has_lost_letter(text: &str) -> bool {
    text.split_ascii_whitespace()
        .filter(|word| !word.contains(['/', '=', '&', ':']))
        .any(|word| {
            let is_address = word.contains('@');
            let bytes = word.as_bytes();
            memchr::memchr_iter(b'?', bytes).any(|at| {
                // Some tools replace one letter with two question marks. Earlier question marks are skipped to find the
                // character before them.
                let mut before = bytes[..at].iter().rev().skip_while(|byte| **byte == b'?');
                let before = before.next();
                let after = bytes.get(at + 1);
                let letter = after.is_some_and(u8::is_ascii_alphabetic);
                let small = after.is_some_and(u8::is_ascii_lowercase);
                match before {
                    _ if is_address && after.is_some_and(|byte| *byte != b'?') => true,
                    Some(before) => before.is_ascii_alphabetic() && letter,
                    None => small,
                }
            })
        })
}

/// Returns whether the text contains a Western letter or sign whose UTF-8 bytes were decoded as windows-1252. The
/// function encodes each run of non-ASCII characters as windows-1252, and checks whether the result is valid UTF-8 for
/// Western characters.
pub fn is_wrongly_decoded(text: &str) -> bool {
    let mut run = Vec::new();
    for character in text.chars().chain(['.']) {
        if character.is_ascii() {
            if run.len() > 1 && std::str::from_utf8(&run).is_ok_and(is_western) {
                return true;
            }
            run.clear();
        } else {
            // A character that does not exist in windows-1252 becomes 0xFF, which makes the run invalid UTF-8.
            run.push(byte_of(character).unwrap_or(0xFF));
        }
    }
    false
}

fn is_western(text: &str) -> bool {
    text.chars()
        .all(|c| c < '\u{250}' || ('\u{2010}'..='\u{20AC}').contains(&c))
}

fn byte_of(character: char) -> Option<u8> {
    let mut buffer = [0; 4];
    let text: &str = character.encode_utf8(&mut buffer);
    let (bytes, _, failed) = encoding_rs::WINDOWS_1252.encode(text);
    match (failed, &bytes[..]) {
        (false, [byte]) => Some(*byte),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_distinguished_from_intended_text() {
        for (text, letters_survive, damage) in [
            ("p?r@firma.no", false, Some(Damage::Lost)),
            ("?se.berg@firma.no", false, Some(Damage::Lost)),
            ("bj?rn@m?ller.de", false, Some(Damage::Lost)),
            ("p?r@firma.no", true, None),
            ("andr?@firma.no", false, Some(Damage::Lost)),
            ("bj??rn", false, Some(Damage::Lost)),
            ("ola@firma.no?", false, None),
            ("mailto:ola@firma.no?subject=hei", false, None),
            ("Who?", false, None),
            ("Really??", false, None),
            ("https://firma.no/?user=ola", false, None),
            ("pÃ¥l@firma.no", true, Some(Damage::Misread)),
            ("pål@firma.no", true, None),
            ("Ã…se", false, Some(Damage::Misread)),
            ("p\u{FFFD}l@firma.no", true, Some(Damage::Replaced)),
            ("ola@firma.no", false, None),
        ] {
            assert_eq!(Damage::of(text, || letters_survive), damage, "{text}");
        }
    }
}
