//! Domains that are one slip of the finger from a well-known one.
//!
//! Only suggests, and only where a single domain is nearest; never changes a key. A domain that
//! is itself known is no slip.

use super::Issue;
use crate::email::data::{COMMON_DOMAINS, KNOWN_DOMAINS, MISTYPED_TLDS, TOP_LEVEL_DOMAINS};
use crate::email::name::DefectName;

/// Shortest first label that is compared: shorter names are one edit from too many real ones.
const SHORTEST: usize = 5;
/// Country domains that people write for `com`.
const NEAR_COM: [&str; 3] = ["co", "cm", "om"];
/// Top-level domains of the customers, for endings that do not exist.
const USUAL_TLDS: [&str; 11] = [
    "com", "net", "org", "no", "se", "dk", "fi", "de", "nl", "eu", "info",
];

/// Adds that the domain is a likely slip; returns the one domain that was meant.
pub(super) fn judge(ascii: &str, issues: &mut Vec<Issue>) -> Option<Box<str>> {
    if let Some((name, tld)) = ascii.rsplit_once('.')
        && issues
            .iter()
            .any(|issue| issue.name == DefectName::DomainTldUnknown)
    {
        return meant_tld(tld).map(|tld| format!("{name}.{tld}").into());
    }
    if KNOWN_DOMAINS.contains(ascii) {
        return None;
    }
    let mut near = COMMON_DOMAINS
        .iter()
        .filter(|common| is_slip(ascii, common));
    let meant = near.next()?;
    issues.push(Issue {
        detail: Some(ascii.into()),
        ..Issue::new(DefectName::DomainTypo)
    });
    near.next().is_none().then(|| (*meant).into())
}

/// Returns the top-level domain that was likely meant by one that does not exist.
fn meant_tld(tld: &str) -> Option<&'static str> {
    if let Some(meant) = MISTYPED_TLDS.get(tld) {
        return Some(meant);
    }
    let mut near = USUAL_TLDS.iter().filter(|usual| is_one_edit(tld, usual));
    near.next().filter(|_| near.next().is_none()).copied()
}

/// Tells whether `typed` is a slip for `common`: one edit in the name before the ending, or an
/// ending that people confuse with `com`. Other endings are other countries, not slips.
fn is_slip(typed: &str, common: &str) -> bool {
    let (Some((name, tld)), Some((common_name, common_tld))) =
        (typed.split_once('.'), common.split_once('.'))
    else {
        return false;
    };
    if common_name.len() < SHORTEST {
        return false;
    }
    if name == common_name {
        return common_tld == "com"
            && (NEAR_COM.contains(&tld)
                || is_one_edit(tld, "com") && !TOP_LEVEL_DOMAINS.contains(tld));
    }
    tld == common_tld && is_one_edit(name, common_name)
}

/// Tells whether one insertion, deletion, substitution or swap of neighbours turns one word into
/// the other (optimal string alignment distance 1).
pub(crate) fn is_one_edit(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() {
        (&one[..], &other[..])
    } else {
        (&other[..], &one[..])
    };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], []) => false,
        ([a, rest @ ..], [b, others @ ..]) if short.len() == long.len() => {
            let is_swap = || match (rest, others) {
                ([c, tail @ ..], [d, ends @ ..]) => a == d && b == c && tail == ends,
                _ => false,
            };
            rest == others || is_swap()
        }
        (_, [_, others @ ..]) => short == others,
        _ => false,
    }
}
