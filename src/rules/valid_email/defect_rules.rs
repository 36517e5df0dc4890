//! Defects of addresses → findings: which rule owns which defect, and how the mend is proposed.
//!
//! The address that counts is the one that Online would take. A user name that cannot be read as an
//! address is judged too: it stands in the very field that becomes the Online user name.

use crate::customer::{AddressField, Customer, User, UserAddress};
use crate::email::{Address, Defect, DefectName, Level};
use crate::model::finding::{Finding, Fix, RuleInfo, Severity};
use crate::rules::data_needs::severity_for;
use crate::rules::rule::Outcome;

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
pub(in crate::rules) fn findings(
    customer: &Customer,
    rule: &'static RuleInfo,
    owned: &[DefectName],
) -> Outcome {
    let mut outcome = Outcome::default();
    for (index, user) in customer.users.iter().enumerate() {
        if user.access == crate::customer::Access::Excluded {
            continue;
        }
        outcome.checked += 1;
        for address in judged(user) {
            let defects: Vec<&Defect> = address
                .examined
                .defects
                .iter()
                .filter(|defect| owned.contains(&defect.name) && defect.level > Level::Info)
                .collect();
            if !defects.is_empty() {
                let finding = finding(customer, rule, (index, user), address, &defects);
                outcome.findings.push(finding);
            }
        }
    }
    outcome.missing(crate::rules::data_needs::missing_first_choice(customer))
}

/// The addresses of a user that matter: the first choice, and a user name that gave way to it.
pub(in crate::rules) fn judged(user: &User) -> impl Iterator<Item = &UserAddress> {
    user.addresses
        .iter()
        .enumerate()
        .filter(|(index, address)| *index == 0 || address.field == AddressField::UserName)
        .map(|(_, address)| address)
}

fn finding(
    customer: &Customer,
    rule: &'static RuleInfo,
    (index, user): (usize, &User),
    address: &UserAddress,
    defects: &[&Defect],
) -> Finding {
    let words: Vec<String> = defects.iter().map(|defect| defect.describe()).collect();
    let names = defects.iter().map(|defect| defect.name.as_str().to_owned());
    let (suggestion, fix) = proposal(customer, index, user, address);
    Finding::new(rule, user.subject(), words.join("; "))
        .at_most(severity_of(defects))
        .at_most(severity_for(user.access))
        .on(address.field.name(), address.value.clone())
        .discriminator(address.record.clone())
        .at(address.location.clone())
        .suggest(suggestion, fix)
        .defects(names.collect())
        .action(format!(
            "correct the address in {}",
            address.field.menu_path()
        ))
}

/// Errors block, and so does a value that works only after a repair; other warnings ask for a look.
pub fn severity_of(defects: &[&Defect]) -> Severity {
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
    address: &UserAddress,
) -> (Option<String>, Fix) {
    let examined = &address.examined;
    let free = |text: &String| {
        let examined = customer.examine(text);
        examined
            .keys
            .is_some_and(|keys| customer.address_index.is_free(keys.login.as_str(), index))
    };
    if let Some(repaired) = examined.repaired.clone() {
        return (Some(repaired).filter(free), fix_level(examined));
    }
    let likely = match examined.suggestions.as_slice() {
        [one] => Some(one.clone()),
        [] if address.linked.is_some() => linked_address(customer, address),
        _ => other_address(user, address),
    };
    (likely.filter(free), Fix::Confirm)
}

/// Returns how far the repaired address can be trusted.
pub fn fix_level(address: &Address) -> Fix {
    let unseen = address
        .defects
        .iter()
        .filter(|defect| defect.name.is_repair())
        .all(|defect| UNSEEN.contains(&defect.name));
    if unseen { Fix::Auto } else { Fix::Confirm }
}

/// The address that the cell links to, if it has no defect.
fn linked_address(customer: &Customer, address: &UserAddress) -> Option<String> {
    let linked = address.linked.clone()?;
    let verdict = customer.examine(&linked).verdict;
    Some(linked).filter(|_| verdict == crate::email::AddressVerdict::Ok)
}

/// The user's only other address without an error, where this one cannot be read at all.
fn other_address(user: &User, address: &UserAddress) -> Option<String> {
    if address.examined.keys.is_some() || !address.examined.parts.is_empty() {
        return None;
    }
    let mut others = user
        .addresses
        .iter()
        .filter(|other| other.record != address.record)
        .filter(|other| other.examined.verdict == crate::email::AddressVerdict::Ok)
        .map(|other| other.value.clone());
    let first = others.next();
    first.filter(|_| others.next().is_none())
}
