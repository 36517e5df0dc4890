//! Signs that letters were damaged before the file reached us: lost, misread, or replaced by a mark.
//!
//! Looks at texts alone and repairs nothing. What follows from damage is decided elsewhere.

/// What became of the letters of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Damage {
    /// A question mark stands in place of a letter: the tool wrote an encoding that has no such letter.
    Lost,
    /// UTF-8 was read as another encoding and saved again: `Ã¥` in place of `å`.
    Misread,
    /// U+FFFD stands in place of what an earlier program could not read.
    Replaced,
}

impl Damage {
    /// Returns the damage that shows in a text. `letters_survive` says that letters beyond ASCII stand
    /// elsewhere in the export, or would, so that a question mark is one.
    pub fn of(text: &str, letters_survive: bool) -> Option<Self> {
        if text.contains('\u{FFFD}') {
            Some(Self::Replaced)
        } else if !text.is_ascii() && is_misread(text) {
            Some(Self::Misread)
        } else if !letters_survive && text.contains('?') && has_lost_letter(text) {
            Some(Self::Lost)
        } else {
            None
        }
    }

    /// Returns what happened, as the end of a sentence that begins with the text.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Lost => "lost letters in the export: `?` stands in their place",
            Self::Misread => {
                "was decoded with the wrong encoding in the export, as `Ã¥` in place of `å`"
            }
            Self::Replaced => "lost letters in the export: U+FFFD stands in their place",
        }
    }
}

/// Returns whether question marks stand where a letter should: between letters, before a small letter at
/// the start of a word, or anywhere before the end of an e-mail address. Addresses of web pages have question
/// marks of their own.
pub fn has_lost_letter(text: &str) -> bool {
    text.split_ascii_whitespace()
        .filter(|word| !word.contains(['/', '=', '&', ':']))
        .any(|word| {
            let is_address = word.contains('@');
            let bytes = word.as_bytes();
            memchr::memchr_iter(b'?', bytes).any(|at| {
                // Some tools write two marks for one letter; the last of them is looked at.
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

/// Returns whether a run of characters, written as windows-1252, is the UTF-8 of a Western letter
/// or sign: text that was decoded with the wrong encoding.
pub fn is_misread(text: &str) -> bool {
    let mut run = Vec::new();
    for character in text.chars().chain(['.']) {
        if character.is_ascii() {
            if run.len() > 1 && std::str::from_utf8(&run).is_ok_and(is_western) {
                return true;
            }
            run.clear();
        } else {
            // A character that windows-1252 lacks cannot be part of such a run.
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
    fn damage_is_told_from_what_people_write() {
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
            assert_eq!(Damage::of(text, letters_survive), damage, "{text}");
        }
    }
}
