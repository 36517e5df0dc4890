//! Defects of addresses → findings: which rule owns which defect, and how the mend is proposed.
//!
//! The address that counts is the one that Online would take. A user name that cannot be read as an
//! address is judged too: it stands in the very field that becomes the Online user name.

use super::Outcome;
use super::data_needs::severity_for;
use crate::customer::{AddressField, Customer, User, UserAddress};
use crate::email::{Address, Defect, DefectName, Level};
use crate::model::finding::{Finding, Fix, RuleInfo, Severity};

/// Repairs after which the address reads the same to a person.
const UNSEEN: [DefectName; 6] = [
    DefectName::WsTrim,
    DefectName::WsTrimSpecial,
    DefectName::CharInvisible,
    DefectName::CharBidiEdge,
    DefectName::CaseDomain,
    DefectName::CaseLocal,
];

/// Returns a finding for each judged address that has a defect which the rule owns.
pub(super) fn findings(
    customer: &Customer,
    rule: &'static RuleInfo,
    owned: &[DefectName],
) -> Outcome {
    let mut outcome = Outcome::default();
    for (index, user) in customer.users.iter().enumerate() {
        if user.access == crate::customer::Access::Out {
            continue;
        }
        outcome.checked += 1;
        for candidate in judged(user) {
            let defects: Vec<&Defect> = candidate
                .address
                .defects
                .iter()
                .filter(|defect| owned.contains(&defect.name) && defect.level > Level::Info)
                .collect();
            if !defects.is_empty() {
                let finding = finding(customer, rule, (index, user), candidate, &defects);
                outcome.findings.push(finding);
            }
        }
    }
    outcome.lacking(super::data_needs::first_choice_lacks(customer))
}

/// The addresses of a user that matter: the first choice, and a user name that gave way to it.
pub(super) fn judged(user: &User) -> impl Iterator<Item = &UserAddress> {
    user.addresses
        .iter()
        .enumerate()
        .filter(|(index, candidate)| *index == 0 || candidate.holder == AddressField::UserName)
        .map(|(_, candidate)| candidate)
}

fn finding(
    customer: &Customer,
    rule: &'static RuleInfo,
    (index, user): (usize, &User),
    candidate: &UserAddress,
    defects: &[&Defect],
) -> Finding {
    let words: Vec<String> = defects.iter().map(|defect| defect.describe()).collect();
    let names = defects.iter().map(|defect| defect.name.as_str().to_owned());
    let (suggestion, fix) = proposal(customer, index, user, candidate);
    Finding::new(rule, user.subject(), words.join("; "))
        .at_most(worst(defects))
        .at_most(severity_for(user.access))
        .on(candidate.holder.field(), candidate.value.clone())
        .told_apart_by(candidate.record.clone())
        .at(candidate.location.clone())
        .suggest(suggestion, fix)
        .defects(names.collect())
        .action(format!(
            "correct the address in {}",
            candidate.holder.place()
        ))
}

/// Errors block, and so does a value that works only after a repair; other warnings ask for a look.
pub fn worst(defects: &[&Defect]) -> Severity {
    let blocks = |defect: &&Defect| defect.level == Level::Error || defect.name.is_repair();
    if defects.iter().any(blocks) {
        Severity::Fail
    } else {
        Severity::Review
    }
}

/// What should stand there: the repaired address; else the one likely reading; else the address that
/// the cell links to; else the user's only other sound address. Never an address that somebody else holds.
fn proposal(
    customer: &Customer,
    index: usize,
    user: &User,
    candidate: &UserAddress,
) -> (Option<String>, Fix) {
    let address = &candidate.address;
    let free = |text: &String| {
        let examined = customer.examine(text);
        examined
            .keys
            .is_some_and(|keys| customer.claims.is_free(keys.login.as_str(), index))
    };
    if let Some(repaired) = address.repaired.clone() {
        return (Some(repaired).filter(free), mend(address));
    }
    let likely = match address.suggestions.as_slice() {
        [one] => Some(one.clone()),
        [] if candidate.linked.is_some() => linked_address(customer, candidate),
        _ => other_address(user, candidate),
    };
    (likely.filter(free), Fix::Confirm)
}

/// Returns how far the repaired address can be trusted.
pub fn mend(address: &Address) -> Fix {
    let unseen = address
        .defects
        .iter()
        .filter(|defect| defect.name.is_repair())
        .all(|defect| UNSEEN.contains(&defect.name));
    if unseen { Fix::Auto } else { Fix::Confirm }
}

/// The address that the cell links to, if it has no defect.
fn linked_address(customer: &Customer, candidate: &UserAddress) -> Option<String> {
    let linked = candidate.linked.clone()?;
    let verdict = customer.examine(&linked).verdict;
    Some(linked).filter(|_| verdict == crate::email::AddressVerdict::Ok)
}

/// The user's only other address without an error, where this one cannot be read at all.
fn other_address(user: &User, candidate: &UserAddress) -> Option<String> {
    if candidate.address.keys.is_some() || !candidate.address.parts.is_empty() {
        return None;
    }
    let mut others = user
        .addresses
        .iter()
        .filter(|other| other.record != candidate.record)
        .filter(|other| other.address.verdict == crate::email::AddressVerdict::Ok)
        .map(|other| other.value.clone());
    let first = others.next();
    first.filter(|_| others.next().is_none())
}
