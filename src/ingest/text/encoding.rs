//! The supported encodings of text files: their names and their character tables.
//!
//! This module converts a label from the command line into an [`Encoding`], and single bytes into characters. The
//! module `encoding_choice` decides the encoding of a file.

use std::fmt;

use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850, DECODING_TABLE_CP865};

/// The encoding of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// ASCII: all bytes of the file are below 0x80.
    Ascii,
    /// UTF-8.
    Utf8,
    /// UTF-16 with the low byte first, which Windows calls "Unicode".
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// Western European on Windows; also used for Latin-1.
    Windows1252,
    /// Western European on DOS and in Windows consoles.
    Cp850,
    /// Nordic on DOS.
    Cp865,
    /// United States on DOS.
    Cp437,
    /// Classic Mac OS, and "CSV (Macintosh)" in Excel.
    Macintosh,
    /// Another encoding of the WHATWG Encoding Standard.
    Other(&'static encoding_rs::Encoding),
}

impl Encoding {
    /// Returns the encoding with the given label (`cp850`, `latin1`, `UTF-8`, …), or `None` if the label is unknown.
    pub fn from_label(label: &str) -> Option<Self> {
        let normalised = label.trim().to_ascii_lowercase().replace('_', "-");
        Some(match normalised.as_str() {
            "ascii" | "us-ascii" => Self::Ascii,
            "cp850" | "850" | "ibm850" | "oem850" | "dos-850" => Self::Cp850,
            "cp865" | "865" | "ibm865" | "oem865" | "dos-865" => Self::Cp865,
            "cp437" | "437" | "ibm437" | "oem437" | "oem" => Self::Cp437,
            "utf-16" => Self::Utf16Le,
            "mac-roman" | "macroman" => Self::Macintosh,
            other => Self::from_standard(encoding_rs::Encoding::for_label(other.as_bytes())?),
        })
    }

    /// Returns the encoding that corresponds to an `encoding_rs` encoding.
    pub(super) fn from_standard(standard: &'static encoding_rs::Encoding) -> Self {
        [
            Self::Utf8,
            Self::Utf16Le,
            Self::Utf16Be,
            Self::Windows1252,
            Self::Macintosh,
        ]
        .into_iter()
        .find(|encoding| encoding.standard() == Some(standard))
        .unwrap_or(Self::Other(standard))
    }

    /// Returns the usual name in lower case.
    pub fn name(self) -> String {
        match self {
            Self::Ascii => "ascii".into(),
            Self::Cp850 => "cp850".into(),
            Self::Cp865 => "cp865".into(),
            Self::Cp437 => "cp437".into(),
            standard => standard
                .standard()
                .map_or_else(String::new, |known| known.name().to_ascii_lowercase()),
        }
    }

    /// Returns the characters of the bytes 0x80 to 0xFF in an OEM code page, or `None` for other encodings.
    pub(super) fn oem_table(self) -> Option<&'static [char; 128]> {
        match self {
            Self::Cp850 => Some(&DECODING_TABLE_CP850),
            Self::Cp865 => Some(&DECODING_TABLE_CP865),
            Self::Cp437 => Some(&DECODING_TABLE_CP437),
            _ => None,
        }
    }

    /// Returns the corresponding `encoding_rs` encoding, or `None` for OEM code pages, which that crate does not
    /// support.
    pub(super) fn standard(self) -> Option<&'static encoding_rs::Encoding> {
        Some(match self {
            Self::Ascii | Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
            Self::Macintosh => encoding_rs::MACINTOSH,
            Self::Other(standard) => standard,
            Self::Cp850 | Self::Cp865 | Self::Cp437 => return None,
        })
    }

    /// Returns whether text in this encoding is already UTF-8, so that it needs no decoding.
    pub(super) fn is_utf8(self) -> bool {
        matches!(self, Self::Ascii | Self::Utf8)
    }

    /// Returns whether the encoding is UTF-16, in which each character has at least two bytes.
    pub(super) fn is_utf16(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// Returns the characters of the bytes 0x80 to 0xFF in a single-byte encoding, or `None` for other encodings.
    pub(super) fn upper_half(self) -> Option<[char; 128]> {
        if let Some(table) = self.oem_table() {
            return Some(*table);
        }
        let standard = self.standard().filter(|known| known.is_single_byte())?;
        let mut table = ['\u{FFFD}'; 128];
        for (byte, character) in (0x80..=0xFF_u8).zip(&mut table) {
            let bytes = [byte];
            let (text, _) = standard.decode_without_bom_handling(&bytes);
            *character = text.chars().next().unwrap_or('\u{FFFD}');
        }
        Some(table)
    }
}

/// The code pages in which consoles and PowerShell write text on Western versions of Windows.
const CONSOLE: [Encoding; 4] = [
    Encoding::Cp850,
    Encoding::Cp865,
    Encoding::Cp437,
    Encoding::Windows1252,
];

impl Encoding {
    /// Returns whether the encoding can represent all characters of `text`. Multi-byte encodings other than UTF-8 and
    /// UTF-16 are not checked and are assumed to represent all characters.
    pub fn represents(self, text: &str) -> bool {
        match self {
            Self::Ascii => text.is_ascii(),
            Self::Utf8 | Self::Utf16Le | Self::Utf16Be => true,
            other => other
                .upper_half()
                .is_none_or(|table| encoded(text, &table).is_some()),
        }
    }

    /// Encodes `text` in this code page, decodes the bytes in each of the other console code pages, and returns the
    /// results. A file with few non-ASCII letters does not show which of these code pages the console used.
    ///
    /// The list is empty if the text is ASCII, if this encoding is not a console code page, or if it cannot represent
    /// the text.
    pub fn other_console_readings(self, text: &str) -> Vec<String> {
        if text.is_ascii() || !CONSOLE.contains(&self) {
            return Vec::new();
        }
        let Some(bytes) = self.upper_half().and_then(|table| encoded(text, &table)) else {
            return Vec::new();
        };
        let tables = CONSOLE
            .into_iter()
            .filter(|other| *other != self)
            .filter_map(Self::upper_half);
        tables.map(|table| decoded(&bytes, &table)).collect()
    }
}

/// Encodes `text` with a character table. Returns `None` if a character is not in the table.
fn encoded(text: &str, table: &[char; 128]) -> Option<Vec<u8>> {
    text.chars()
        .map(|character| {
            if character.is_ascii() {
                return u8::try_from(character).ok();
            }
            let index = table.iter().position(|known| *known == character)?;
            u8::try_from(index + 0x80).ok()
        })
        .collect()
}

fn decoded(bytes: &[u8], table: &[char; 128]) -> String {
    let character = |byte: &u8| match byte.checked_sub(0x80) {
        Some(index) => table[usize::from(index)],
        None => char::from(*byte),
    };
    bytes.iter().map(character).collect()
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn a_text_has_its_readings_in_the_other_console_code_pages() {
        // `ø` is the byte 9B in the code pages 850 and 865. In 437 this byte is a cent sign, in Windows-1252 an angle
        // quotation mark.
        let readings = Encoding::Cp850.other_console_readings("Tilbud Sørensen.docx");
        let expected =
            ["Sørensen", "S¢rensen", "S›rensen"].map(|name| format!("Tilbud {name}.docx"));
        assert_eq!(readings, expected);
        let readings = Encoding::Windows1252.other_console_readings("S›rensen");
        assert!(readings.contains(&"Sørensen".to_owned()), "{readings:?}");
        assert!(Encoding::Cp850.other_console_readings("plain").is_empty());
        assert!(Encoding::Utf8.other_console_readings("Sørensen").is_empty());
    }
}
