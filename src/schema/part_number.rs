//! The number of a part in the name of a file, such as `email_2of3.csv` or `email part 2.csv`.

/// Words for *part* before the number: English, Scandinavian, German, Dutch.
const PARTS: [&str; 4] = ["part", "del", "teil", "deel"];
/// Words between the number of a part and the number of parts.
const OF: [&str; 5] = ["of", "av", "af", "von", "van"];
/// Characters between the name and its number.
const SEPARATORS: [char; 5] = [' ', '_', '-', '.', '('];

/// A name that ends in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartNumber<'a> {
    /// The name without the number, and without the separators and the word for *part* before the number.
    pub base: &'a str,
    /// The number.
    pub number: u32,
    /// The number of parts, if the name states it.
    pub total: Option<u32>,
    /// Whether the name contains a word for *part* or states the number of parts.
    pub is_part: bool,
}

impl<'a> PartNumber<'a> {
    /// Parses the number at the end of `stem`, the name of a file without its extension. Returns `None` for names such
    /// as `email` and `email2`, in which no number is separated from the rest of the name.
    pub fn of(stem: &'a str) -> Option<Self> {
        let (rest, last) = number_at_end(stem.trim_end_matches([')', ' ']))?;
        let before_of = OF.iter().find_map(|of| {
            let rest = word_stripped(rest.trim_end_matches(SEPARATORS), of)?;
            number_at_end(rest.trim_end_matches(SEPARATORS))
        });
        let (rest, number, total) = match before_of {
            Some((rest, number)) => (rest, number, Some(last)),
            None => (rest, last, None),
        };
        let name = rest.trim_end_matches(SEPARATORS);
        let without_word = PARTS.iter().find_map(|part| {
            let base = word_stripped(name, part)?;
            let is_separate = base.is_empty() || base.ends_with(SEPARATORS);
            is_separate.then_some(base)
        });
        let is_part = without_word.is_some() || total.is_some();
        let base = without_word.unwrap_or(name).trim_end_matches(SEPARATORS);
        let is_separate = name.len() < rest.len() || is_part;
        (is_separate && !base.is_empty()).then_some(Self {
            base,
            number,
            total,
            is_part,
        })
    }
}

/// Splits the number at the end of `text` off the rest. Returns `None` if `text` does not end in a number.
fn number_at_end(text: &str) -> Option<(&str, u32)> {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    Some((rest, text[rest.len()..].parse().ok()?))
}

/// Removes `word` from the end of `text`, ignoring ASCII case. Returns `None` if `text` does not end in `word`.
fn word_stripped<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let start = text.len().checked_sub(word.len())?;
    let end = text.get(start..)?;
    end.eq_ignore_ascii_case(word).then_some(&text[..start])
}

#[cfg(test)]
mod tests {
    use super::PartNumber;

    #[test]
    fn numbers_at_the_end_are_read() {
        for (stem, base, number, total, is_part) in [
            ("CRM8.TRAVELLER_1of2", "CRM8.TRAVELLER", 1, Some(2), true),
            ("email (2 av 3)", "email", 2, Some(3), true),
            ("email_part2", "email", 2, None, true),
            ("email Teil 1", "email", 1, None, true),
            ("email-del-3", "email", 3, None, true),
            ("email_part_2_of_3", "email", 2, Some(3), true),
            ("email (2)", "email", 2, None, false),
            ("email_2", "email", 2, None, false),
        ] {
            let expected = PartNumber {
                base,
                number,
                total,
                is_part,
            };
            assert_eq!(PartNumber::of(stem), Some(expected), "{stem}");
        }
    }

    #[test]
    fn other_names_have_no_number() {
        for stem in ["email", "email2", "2", "part2", "model1", "_1", ""] {
            assert_eq!(PartNumber::of(stem), None, "{stem}");
        }
    }
}
