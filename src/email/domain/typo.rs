//! Domains that are one slip of the finger from a well-known one.
//!
//! Only suggests, and only where a single domain is nearest; never changes a key. A domain that
//! is itself known is no slip.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Issue;
use crate::email::data::{COMMON_DOMAINS, KNOWN_DOMAINS, MISTYPED_TLDS, TOP_LEVEL_DOMAINS};
use crate::email::defect_kind::DefectName;
use crate::email::hash::Mixing;

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
    let mut near = slips(ascii);
    let meant = near.next()?;
    issues.push(Issue {
        detail: Some(ascii.into()),
        ..Issue::new(DefectName::DomainTypo)
    });
    near.next().is_none().then(|| meant.into())
}

/// Returns the top-level domain that was likely meant by one that does not exist.
fn meant_tld(tld: &str) -> Option<&'static str> {
    if let Some(meant) = MISTYPED_TLDS.get(tld) {
        return Some(meant);
    }
    let mut near = USUAL_TLDS.iter().filter(|usual| is_one_edit(tld, usual));
    near.next().filter(|_| near.next().is_none()).copied()
}

/// The names of common domains before their ending, by the ending.
static COMMON_NAMES: LazyLock<HashMap<&str, Vec<&str>, Mixing>> = LazyLock::new(|| {
    let mut names: HashMap<&str, Vec<&str>, Mixing> = HashMap::default();
    for (name, tld) in COMMON_DOMAINS
        .iter()
        .filter_map(|domain| domain.split_once('.'))
    {
        if name.len() >= SHORTEST {
            names.entry(tld).or_default().push(name);
        }
    }
    names
});

/// Returns the common domains that `typed` is a slip for: one edit in the name before the ending, or an
/// ending that people confuse with `com`. Other endings are other countries, not slips.
fn slips(typed: &str) -> impl Iterator<Item = String> {
    let (name, tld) = typed.split_once('.').unwrap_or((typed, ""));
    let of_ending = |ending: &str| COMMON_NAMES.get(ending).into_iter().flatten();
    let misspelt = of_ending(tld)
        .filter(move |common| is_one_edit(name, common))
        .map(move |common| format!("{common}.{tld}"));
    let is_near_com =
        NEAR_COM.contains(&tld) || is_one_edit(tld, "com") && !TOP_LEVEL_DOMAINS.contains(tld);
    let misended = of_ending("com")
        .filter(move |common| is_near_com && **common == name)
        .map(|common| format!("{common}.com"));
    misspelt.chain(misended)
}

/// Tells whether one insertion, deletion, substitution or swap of neighbours turns one word into
/// the other (optimal string alignment distance 1). Of octets: domains come in A-label form.
pub(crate) fn is_one_edit(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
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

#[cfg(test)]
mod tests {
    use super::{is_one_edit, judge, meant_tld};

    fn meant(ascii: &str) -> Option<String> {
        judge(ascii, &mut Vec::new()).map(String::from)
    }

    #[test]
    fn one_edit_is_one_of_four() {
        for typed in ["firm", "firmaa", "firna", "frima", "irma", "fimra"] {
            assert!(
                is_one_edit(typed, "firma") && is_one_edit("firma", typed),
                "{typed}"
            );
        }
        for typed in ["firma", "amrif", "fi", "firmaab", "fimar", ""] {
            assert!(
                !is_one_edit(typed, "firma") && !is_one_edit("firma", typed),
                "{typed}"
            );
        }
    }

    #[test]
    fn slips_are_told_from_other_domains() {
        assert_eq!(meant("gmial.com").as_deref(), Some("gmail.com"));
        assert_eq!(meant("hotmail.co").as_deref(), Some("hotmail.com"));
        for known in [
            "gmail.com",
            "ymail.com",
            "mail.com",
            "gmx.de",
            "firma.no",
            "hotmail.no",
        ] {
            assert_eq!(meant(known), None, "{known}");
        }
    }

    #[test]
    fn an_ending_that_does_not_exist_has_one_meaning_or_none() {
        assert_eq!(meant_tld("con"), Some("com"));
        assert_eq!(meant_tld("ne"), None);
        assert_eq!(meant_tld("xyzzy"), None);
    }
}
