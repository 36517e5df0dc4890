//! The encodings a customer's text file may have, their names and their byte tables.
//!
//! Turns a label that a person typed into an [`Encoding`], and single bytes into characters and
//! back. Which encoding a file has is decided elsewhere.

use std::fmt;

use super::oem;

/// How the characters of a text file are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Only bytes below 0x80, proved over the whole file.
    Ascii,
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first: what Windows calls Unicode.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western Windows; Latin-1 is read as this.
    Windows1252,
    /// Western DOS and Windows consoles.
    Cp850,
    /// Nordic DOS.
    Cp865,
    /// United States DOS.
    Cp437,
    /// Mac OS before X, and "CSV (Macintosh)".
    Macintosh,
    /// Any other encoding that the WHATWG Encoding Standard names.
    Other(&'static encoding_rs::Encoding),
}

impl Encoding {
    /// Returns the encoding that a person means by `label` (`cp850`, `latin1`, `UTF-8`, …).
    pub fn from_label(label: &str) -> Option<Self> {
        let folded = label.trim().to_ascii_lowercase().replace('_', "-");
        Some(match folded.as_str() {
            "ascii" | "us-ascii" => Self::Ascii,
            "cp850" | "850" | "ibm850" | "oem850" | "dos-850" => Self::Cp850,
            "cp865" | "865" | "ibm865" | "oem865" | "dos-865" => Self::Cp865,
            "cp437" | "437" | "ibm437" | "oem437" | "oem" => Self::Cp437,
            "utf-16" => Self::Utf16Le,
            "mac-roman" | "macroman" => Self::Macintosh,
            other => Self::from_standard(encoding_rs::Encoding::for_label(other.as_bytes())?),
        })
    }

    /// Returns the encoding that `encoding_rs` knows under its own type.
    pub(super) fn from_standard(standard: &'static encoding_rs::Encoding) -> Self {
        [
            Self::Utf8,
            Self::Utf16Le,
            Self::Utf16Be,
            Self::Windows1252,
            Self::Macintosh,
        ]
        .into_iter()
        .find(|ours| ours.standard() == Some(standard))
        .unwrap_or(Self::Other(standard))
    }

    /// Returns the usual name, in lower case.
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

    /// Returns the decoder table of an OEM code page.
    pub(super) fn oem_table(self) -> Option<&'static [char; 128]> {
        match self {
            Self::Cp850 => Some(&oem::CP850),
            Self::Cp865 => Some(&oem::CP865),
            Self::Cp437 => Some(&oem::CP437),
            _ => None,
        }
    }

    /// Returns the same encoding for `encoding_rs`, which has no OEM code pages.
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

    /// Returns whether the file can be read as UTF-8 as it stands.
    pub(super) fn is_utf8(self) -> bool {
        matches!(self, Self::Ascii | Self::Utf8)
    }

    /// Returns whether a character takes at least two bytes, so that lengths must be even.
    pub(super) fn is_utf16(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// Returns the characters of the bytes 0x80 to 0xFF, for an encoding of one byte each.
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

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}
