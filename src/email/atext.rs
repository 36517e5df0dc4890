//! Which characters may stand before the @ outside quotation marks (RFC 5321 4.1.2, RFC 6531 3.3).
//!
//! The alphabets of the grammar and of the sign-in providers; no addresses, no repairs.

/// Tells whether the character may stand in an atom.
pub(super) const fn is_text(c: char) -> bool {
    !c.is_ascii() || is_ascii_text(c as u8)
}

/// Tells whether the ASCII character is `atext` of RFC 5322 3.2.3.
const fn is_ascii_text(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'/'
                | b'='
                | b'?'
                | b'^'
                | b'_'
                | b'`'
                | b'{'
                | b'|'
                | b'}'
                | b'~'
        )
}

/// Tells whether both Entra and Google take the ASCII character in a user name; the dot included.
pub(super) const fn is_provider_text(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b'.' | b'-' | b'_')
}
