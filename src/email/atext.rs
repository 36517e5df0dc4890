//! The characters that are allowed in the atoms of an unquoted local part (RFC 5321 4.1.2, RFC 6531 3.3).

/// Returns whether the character is allowed in an atom.
pub(super) const fn is_atext(c: char) -> bool {
    !c.is_ascii() || is_ascii_atext(c as u8)
}

/// Returns whether the ASCII character is `atext` of RFC 5322 3.2.3.
const fn is_ascii_atext(byte: u8) -> bool {
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

/// Returns whether Entra and Google both accept the ASCII character in a user name.
pub(super) const fn is_accepted_by_providers(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b'.' | b'-' | b'_')
}
