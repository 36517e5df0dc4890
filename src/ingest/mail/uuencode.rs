//! Finds and decodes uuencoded files in text.

/// A uuencoded file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UuencodedFile {
    /// The file name in the `begin` line.
    pub(super) name: String,
    /// The decoded bytes, or `None` if the file is damaged or has no end line.
    pub(super) bytes: Option<Vec<u8>>,
}

/// Returns all uuencoded files in `text`, in order.
pub(super) fn files(text: &[u8]) -> Vec<UuencodedFile> {
    split(text).0
}

/// Returns all uuencoded files in `text`, and the remaining lines.
pub(super) fn split(text: &[u8]) -> (Vec<UuencodedFile>, Vec<u8>) {
    let mut found = Vec::new();
    let mut rest = Vec::new();
    let mut lines = text
        .split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .peekable();
    while let Some(line) = lines.next() {
        // Ordinary text can contain `begin 123 x`, so a line of data must follow.
        let is_followed = lines.peek().is_some_and(|next| data(next).is_some());
        if let Some(name) = begin(line).filter(|_| is_followed) {
            found.push(UuencodedFile {
                name,
                bytes: decode(&mut lines),
            });
        } else {
            rest.extend_from_slice(line);
            rest.push(b'\n');
        }
    }
    (found, rest)
}

/// Returns the file name in a line `begin MODE NAME`, or `None` for other lines.
fn begin(line: &[u8]) -> Option<String> {
    let rest = line.strip_prefix(b"begin ")?;
    let (mode, name) = rest.split_at_checked(rest.iter().position(|byte| *byte == b' ')?)?;
    let is_mode =
        (3..=4).contains(&mode.len()) && mode.iter().all(|byte| (b'0'..=b'7').contains(byte));
    let name = String::from_utf8_lossy(name).trim().to_owned();
    (is_mode && !name.is_empty()).then_some(name)
}

/// Decodes the lines before `end`. Returns `None` if one of these lines is damaged or `end` is missing.
fn decode<'t>(lines: &mut impl Iterator<Item = &'t [u8]>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for line in lines {
        if line.trim_ascii() == b"end" {
            return Some(bytes);
        }
        if !line.is_empty() {
            bytes.extend(data(line)?);
        }
    }
    None
}

/// Decodes a line, or returns `None` if the line is not uuencoded. The first character encodes the number of bytes.
/// Each following group of four characters encodes three bytes.
fn data(line: &[u8]) -> Option<Vec<u8>> {
    let (&first, characters) = line.split_first()?;
    let length = usize::from(six_bits(first)?);
    // Some programs drop spaces at the end of a line, so the line may be shorter than expected. Other programs add a
    // check character, so the line may also be longer.
    let expected = length.div_ceil(3) * 4;
    if characters.len() > expected + 2 {
        return None;
    }
    let bits: Vec<u8> = characters
        .iter()
        .take(expected)
        .map(|character| six_bits(*character))
        .collect::<Option<_>>()?;
    let missing = expected - bits.len();
    if missing > 0 && missing >= expected {
        return None;
    }
    let bits: Vec<u8> = bits.into_iter().chain(vec![0; missing]).collect();
    let mut bytes: Vec<u8> = bits
        .chunks_exact(4)
        .flat_map(|four| {
            [
                four[0] << 2 | four[1] >> 4,
                four[1] << 4 | four[2] >> 2,
                four[2] << 6 | four[3],
            ]
        })
        .collect();
    bytes.truncate(length);
    Some(bytes)
}

/// Returns the value of a character, or `None` if the character does not occur in uuencoded lines. A backquote has the
/// same value as a space.
fn six_bits(character: u8) -> Option<u8> {
    matches!(character, b' '..=b'`').then(|| (character - b' ') & 0x3F)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text written by Python's `binascii.b2a_uu`.
    const TEXT: &str = "begin 644 Email.csv\r\n\
        M14U!24Q?240[0T].5$%#5%])1#M015)33TY?240-\"C0Q.S$[,3`P,0T*-#0[\r\n\
        (,3LQ,#`R#0H`\r\n`\r\nend\r\n";
    const FILE: &[u8] = b"EMAIL_ID;CONTACT_ID;PERSON_ID\r\n41;1;1001\r\n44;1;1002\r\n";

    #[test]
    fn a_file_between_prose_is_decoded() {
        let (found, rest) = split(format!("Hi,\r\n\r\n{TEXT}\r\nEva").as_bytes());
        assert_eq!(rest, b"Hi,\n\n\nEva\n");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "Email.csv");
        assert_eq!(found[0].bytes.as_deref(), Some(FILE));
    }

    #[test]
    fn a_damaged_or_truncated_file_has_no_bytes() {
        let cut = TEXT.replace("end\r\n", "");
        let damaged = TEXT.replace("`\r\n", "`\r\nlower case\r\n");
        for text in [cut, damaged] {
            let found = files(text.as_bytes());
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].bytes, None);
        }
    }

    #[test]
    fn prose_is_not_a_file() {
        for text in [
            "begin 2026 with it\nand then end\n",
            "begin 644 \n",
            "begin abc a\n#:60*\n",
        ] {
            assert_eq!(files(text.as_bytes()), [], "{text}");
        }
    }
}
