//! Recognises typos of well-known domains and of top-level domains. Suggests a correction only if exactly one
//! correction is likely. A well-known domain is never treated as a typo.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::DomainIssue;
use crate::email::data::{COMMON_DOMAINS, KNOWN_DOMAINS, MISTYPED_TLDS, TOP_LEVEL_DOMAINS};
use crate::email::defect_kind::DefectName;
use crate::email::hash::TextHash;

/// Typos are recognised only if the first label of the well-known domain has at least this many bytes. A shorter label
/// differs by one edit from too many real names.
const SHORTEST: usize = 5;
/// Country domains that people write instead of `com`.
const NEAR_COM: [&str; 3] = ["co", "cm", "om"];
/// Frequent top-level domains that are suggested instead of an unknown top-level domain.
const USUAL_TLDS: [&str; 11] = [
    "com", "net", "org", "no", "se", "dk", "fi", "de", "nl", "eu", "info",
];

/// Adds a defect if the domain is probably a typo of a well-known domain. Returns the domain that was probably meant,
/// or `None` if no domain or several domains are likely. `issues` must already contain the defects of
/// [`super::deliverability`].
pub(super) fn check(ascii: &str, issues: &mut Vec<DomainIssue>) -> Option<Box<str>> {
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
    let mut near = candidates(ascii);
    let meant = near.next()?;
    issues.push(DomainIssue {
        detail: Some(meant.clone().into()),
        ..DomainIssue::new(DefectName::DomainTypo)
    });
    near.next().is_none().then(|| meant.into())
}

/// Returns whether a domain with a known top-level domain is probably a typo.
pub(super) fn is_near_common(ascii: &str) -> bool {
    !KNOWN_DOMAINS.contains(ascii) && candidates(ascii).next().is_some()
}

/// Returns the top-level domain that was probably meant instead of the unknown `tld`. Returns `None` if no top-level
/// domain or several are likely.
fn meant_tld(tld: &str) -> Option<&'static str> {
    if let Some(meant) = MISTYPED_TLDS.get(tld) {
        return Some(meant);
    }
    let mut near = USUAL_TLDS.iter().filter(|usual| is_one_edit(tld, usual));
    near.next().filter(|_| near.next().is_none()).copied()
}

/// The first labels of well-known domains, grouped by the rest of the domain.
static COMMON_NAMES: LazyLock<HashMap<&str, Vec<&str>, TextHash>> = LazyLock::new(|| {
    let mut names: HashMap<&str, Vec<&str>, TextHash> = HashMap::default();
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

/// Returns the well-known domains of which `typed` may be a typo. Either the first label differs by one edit, or the
/// rest of the domain looks like a mistyped `com`. Any other difference in the rest is not treated as a typo.
fn candidates(typed: &str) -> impl Iterator<Item = String> {
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

/// Returns whether two domains in readable form differ by one edit: an insertion, a deletion, a substitution, or a swap
/// of neighbours (optimal string alignment distance 1).
pub(crate) fn is_one_edit(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return is_one_edit_of(one.as_bytes(), other.as_bytes());
    }
    let chars = |text: &str| text.chars().collect::<Vec<char>>();
    is_one_edit_of(&chars(one), &chars(other))
}

fn is_one_edit_of<T: PartialEq>(one: &[T], other: &[T]) -> bool {
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
    use super::{check, is_one_edit, meant_tld};

    fn meant(ascii: &str) -> Option<String> {
        check(ascii, &mut Vec::new()).map(String::from)
    }

    #[test]
    fn one_edit_is_an_insertion_deletion_substitution_or_swap() {
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
    fn known_domains_are_not_typos() {
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
    fn an_unknown_tld_has_one_correction_or_none() {
        assert_eq!(meant_tld("con"), Some("com"));
        assert_eq!(meant_tld("ne"), None);
        assert_eq!(meant_tld("xyzzy"), None);
    }
}
