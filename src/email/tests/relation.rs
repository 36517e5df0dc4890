//! Determines the relation between two addresses. The relations have the names that the test vectors use.

use crate::email::AddressKeys;

/// Returns the strongest relation of two addresses: `exact`, `login`, `mailbox`, `deviation`, `lookalike_nonascii`,
/// `lookalike_ascii` or `none`.
pub(super) fn relation(one: &AddressKeys, other: &AddressKeys) -> &'static str {
    if one.exact == other.exact {
        "exact"
    } else if one.login == other.login {
        "login"
    } else if one.mailbox == other.mailbox {
        "mailbox"
    } else if one.deviation() == other.deviation() {
        "deviation"
    } else if one.skeleton() != other.skeleton() {
        "none"
    } else if one.is_ascii() && other.is_ascii() {
        "lookalike_ascii"
    } else {
        "lookalike_nonascii"
    }
}
