//! Checks text against the length limits, and against the grammar rule Mailbox of RFC 5321 4.1.2 and 4.1.3 with the
//! extensions of RFC 6531 3.3.
//!
//! The stored text is checked without changes: nothing is trimmed, unwrapped or mapped.

use std::net::Ipv4Addr;

use super::atext;
use super::domain;
use super::limits::{DOMAIN_MAX, LABEL_MAX, LOCAL_MAX, TOTAL_MAX};

/// Number of groups in an IPv6 address.
const GROUPS: usize = 8;
/// An IPv4 address at the end of an IPv6 address replaces this many groups.
const TAIL_GROUPS: usize = 2;

/// Returns whether `text` matches the rule Mailbox and does not exceed the length limits.
pub(super) fn is_mailbox(text: &str) -> bool {
    let Some(at) = local_end(text) else {
        return false;
    };
    let (local, domain) = (&text[..at], &text[at + 1..]);
    if local.len() > LOCAL_MAX {
        return false;
    }
    let octets = match literal(domain) {
        Some(content) => is_address_literal(content).then_some(domain.len()),
        None => domain_octets(domain),
    };
    octets.is_some_and(|octets| local.len() + 1 + octets <= TOTAL_MAX)
}

/// Returns the index of the @ that follows a valid local part, or `None` if `text` does not start with both.
fn local_end(text: &str) -> Option<usize> {
    if text.starts_with('"') {
        return quoted_end(text).filter(|&end| text[end..].starts_with('@'));
    }
    let at = text.find('@')?;
    is_dot_string(&text[..at]).then_some(at)
}

/// Returns the index after the quotation mark that closes the Quoted-string at the start of `text`, or `None` if the
/// Quoted-string is not valid.
fn quoted_end(text: &str) -> Option<usize> {
    let mut chars = text.char_indices().skip(1);
    while let Some((index, c)) = chars.next() {
        match c {
            '"' => return Some(index + 1),
            '\\' => {
                chars.next().filter(|(_, c)| matches!(c, ' '..='~'))?;
            }
            ' '..='~' => {}
            c if c.is_ascii() => return None,
            _ => {}
        }
    }
    None
}

/// Returns whether `text` consists of atoms with single dots between them.
fn is_dot_string(text: &str) -> bool {
    let is_atom = |atom: &str| !atom.is_empty() && atom.chars().all(atext::is_atext);
    text.split('.').all(is_atom)
}

/// Returns the length of the domain in A-label form, or `None` if `domain` does not match the rule Domain or is too
/// long.
fn domain_octets(domain: &str) -> Option<usize> {
    let octets = if domain.is_ascii() {
        let is_fine = |label: &str| is_ldh(label) && label.len() <= LABEL_MAX;
        domain.split('.').all(is_fine).then_some(domain.len())
    } else {
        domain::u_label_octets(domain, is_ldh)
    };
    octets.filter(|&octets| octets <= DOMAIN_MAX)
}

/// Returns whether `label` consists of letters, digits and hyphens, without a hyphen at either end.
fn is_ldh(label: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !label.is_empty() && label.bytes().all(fits) && !label.starts_with('-') && !label.ends_with('-')
}

/// Returns the content of an address literal, or `None` if `domain` is not in brackets.
fn literal(domain: &str) -> Option<&str> {
    domain.strip_prefix('[')?.strip_suffix(']')
}

/// Returns whether `content` is an IPv4 address, or an IPv6 address after the tag `IPv6:`. No other tag is registered.
fn is_address_literal(content: &str) -> bool {
    match content.split_at_checked(5) {
        Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => is_ipv6(address),
        _ => is_ipv4(content),
    }
}

/// Returns whether `text` consists of four numbers from 0 to 255 with dots between them. A number (`Snum`) has at most
/// three digits and may have leading zeros.
fn is_ipv4(text: &str) -> bool {
    let is_number = |part: &str| {
        (1..=3).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse::<u8>().is_ok()
    };
    text.split('.').count() == Ipv4Addr::LOCALHOST.octets().len() && text.split('.').all(is_number)
}

/// Returns whether `text` is an IPv6 address according to RFC 5321, in which `::` replaces at least two groups.
fn is_ipv6(text: &str) -> bool {
    match text.split_once("::") {
        None => groups(text, true) == Some(GROUPS),
        Some((before, after)) => {
            let count = |part: &str, may_end_in_ipv4| match part {
                "" => Some(0),
                part => groups(part, may_end_in_ipv4),
            };
            match (count(before, false), count(after, true)) {
                (Some(before), Some(after)) => before + after + 2 <= GROUPS,
                _ => false,
            }
        }
    }
}

/// Returns the number of groups in a part of an IPv6 address, or `None` if a group is not valid. An IPv4 address at the
/// end replaces two groups; it is valid only if `may_end_in_ipv4` is true.
fn groups(text: &str, may_end_in_ipv4: bool) -> Option<usize> {
    let is_group = |group: &str| {
        (1..=4).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let (head, tail) = text
        .rsplit_once(':')
        .map_or(("", text), |(head, tail)| (head, tail));
    let tail_groups = if is_group(tail) {
        1
    } else if may_end_in_ipv4 && is_ipv4(tail) {
        TAIL_GROUPS
    } else {
        return None;
    };
    if head.is_empty() {
        return (text.len() == tail.len()).then_some(tail_groups);
    }
    let all = head.split(':').all(is_group);
    all.then(|| head.split(':').count() + tail_groups)
}
