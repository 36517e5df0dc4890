//! Turns defects of addresses into findings that suggest a correction.
//!
//! The rules check the address that Online would use. They also check a user name that is not a valid address, because
//! Online would use the user name if it were valid.

use crate::customer::{Access, AddressField, Customer, User, UserAddress, keeps_before};
use crate::email::{
    Address, Defect, DefectName, Level, is_mail_provider, plain_reading, readable_domain,
};
use crate::locale::{Listing, Message, Text};
use crate::model::finding::{Finding, Fix, RuleInfo, Severity, quoted};
use crate::rules::data_needs::severity_for;
use crate::rules::menu_path;
use crate::rules::rule::Outcome;
use crate::rules::taken_address;

/// Defects that can be corrected without confirmation: surrounding spaces, invisible characters and letter case.
const INVISIBLE: [DefectName; 6] = [
    DefectName::WsTrim,
    DefectName::WsTrimSpecial,
    DefectName::CharInvisible,
    DefectName::CharBidiEdge,
    DefectName::CaseDomain,
    DefectName::CaseLocal,
];

/// Returns the outcome of a rule that reports the defects in `owned`: one finding for each checked address with such
/// defects.
pub(in crate::rules) fn findings(
    customer: &Customer,
    rule: &'static RuleInfo,
    owned: &[DefectName],
) -> Outcome {
    let mut outcome = Outcome::checked(customer.scope.users);
    for entry in &customer.scope.defective {
        let address = entry.user_address(&customer.users);
        let defects: Vec<&Defect> = address
            .defects()
            .iter()
            .filter(|defect| owned.contains(&defect.name) && defect.level > Level::Info)
            .collect();
        if !defects.is_empty() {
            let user = (entry.user, entry.user(&customer.users));
            let finding = finding(customer, rule, user, address, &defects);
            outcome.findings.push(finding);
        }
    }
    outcome.missing(crate::rules::data_needs::missing_first_choice(customer))
}

/// Returns the addresses of a user that the rules check: the first address, and the user name if it is another address.
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
    let names = defects.iter().map(|defect| defect.name.as_str().to_owned());
    let (own_domains, (suggestion, fix)) = match own_domain(customer, address) {
        OwnDomain::Likely(corrected) => (None, (Some(corrected), Fix::Confirm)),
        OwnDomain::Several(message) => (Some(message), (None, Fix::Manual)),
        OwnDomain::None => (None, proposal(customer, user, address)),
    };
    let plain = plain_reading(address.value().trim());
    let corrected = suggestion.as_deref().or(plain.as_deref());
    let taken = corrected.and_then(|text| Taken::of(customer, index, address, text));
    let clash = match &taken {
        Some(taken) => has_corrected_address(taken.holder).into(),
        None => taken_choices(customer, index, address),
    };
    let suggestion = suggestion.filter(|text| is_usable(customer, index, text));
    let action = match &taken {
        Some(taken) => taken.action(customer, rule, user, address),
        None if suggestion.is_some() => {
            action(customer, rule.id, user, address, Correction::Suggested)
        }
        None => action(customer, rule.id, user, address, Correction::Unknown),
    };
    let message: Text = defects.iter().map(|defect| defect.message()).collect();
    let message = message
        .then(own_domains.map(Text::from).unwrap_or_default())
        .then(clash);
    Finding::new(rule, user.subject(), message)
        .at_most(severity_of(defects))
        .at_most(severity_for(user.access))
        .on(address.field.name(), address.value())
        .discriminator(address.record())
        .at(address.location())
        .in_record(address.record_key())
        .suggest(suggestion, fix)
        .defects(names.collect())
        .action(action)
}

/// The customer's domains that differ from the domain of an address only in the top-level domain. They are looked up
/// only if the address's top-level domain does not exist.
enum OwnDomain {
    /// The address with the customer's domain, if exactly one such domain exists.
    Likely(String),
    /// A sentence that lists the customer's domains, if several may be meant.
    Several(Message),
    /// The top-level domain of the address exists, or the customer does not have a domain that differs only in it.
    None,
}

/// Looks for the customer's domain that was probably meant, such as `firma.no` if an address ends with `firma.con`.
fn own_domain(customer: &Customer, address: &UserAddress) -> OwnDomain {
    const NAMED: usize = 3;
    let has_unknown_ending = |defect: &Defect| defect.name == DefectName::DomainTldUnknown;
    let Some(keys) = address
        .keys()
        .filter(|_| address.defects().iter().any(has_unknown_ending))
    else {
        return OwnDomain::None;
    };
    let typed = keys.ascii_domain();
    let name_of = |domain: &str| domain.rsplit_once('.').map(|(name, _)| name.to_owned());
    let mut own: Vec<(usize, String)> = customer
        .scope
        .by_domain
        .iter()
        .filter(|(domain, _)| &***domain != typed && name_of(domain) == name_of(typed))
        .map(|(domain, users)| (users.len(), readable_domain(domain)))
        .filter(|(_, domain): &(usize, String)| receives_mail(customer, domain))
        .collect();
    own.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.cmp(b)));
    match own.as_slice() {
        [] => OwnDomain::None,
        [(_, domain)] => OwnDomain::Likely(keys.at(domain)),
        several => {
            let domains = several.iter().map(|(_, domain)| domain);
            let domains = Listing::up_to(domains, NAMED);
            OwnDomain::Several(
                Message::new("malformed-address.own-domains").with("domains", domains),
            )
        }
    }
}

/// Returns whether a domain can receive mail and is probably not a typo.
fn receives_mail(customer: &Customer, domain: &str) -> bool {
    let is_wrong =
        |defect: &Defect| defect.level == Level::Error || defect.name == DefectName::DomainTypo;
    let address = customer.examine(&format!("kari@{domain}"));
    !address.defects.iter().any(is_wrong)
}

/// The conflict that arises if a corrected address already belongs to another user.
struct Taken<'c> {
    holder: &'c User,
    /// Whether sign-in services treat the stored address as equal to the corrected address. If so, a rule about
    /// duplicates also reports the stored address.
    is_duplicate: bool,
}

impl<'c> Taken<'c> {
    /// Returns the conflict, or `None` if no other user has the corrected address.
    fn of(
        customer: &'c Customer,
        index: usize,
        address: &UserAddress,
        corrected: &str,
    ) -> Option<Self> {
        let keys = customer.examine(corrected).keys?;
        let holder = customer.other_holder(keys.login.as_str(), index)?;
        let is_duplicate = address.keys().is_some_and(|own| own.login == keys.login);
        Some(Self {
            holder,
            is_duplicate,
        })
    }

    /// Returns what to do about the address. If [`Self::is_duplicate`] is true, the rules about duplicates decide
    /// whether `user` or the holder keeps the address. Otherwise, the holder keeps the corrected address, unless the
    /// holder is out of scope.
    fn action(
        &self,
        customer: &Customer,
        rule: &'static RuleInfo,
        user: &User,
        address: &UserAddress,
    ) -> Text {
        let other = self.holder.argument();
        let correct = || action(customer, rule.id, user, address, Correction::Known);
        if self.is_duplicate && keeps_before(user, self.holder) {
            return correct()
                .then(Message::new("malformed-address.action-keeper").with("other", other));
        }
        if !self.is_duplicate && self.holder.access == Access::Excluded {
            return correct()
                .then(Message::new("malformed-address.action-release").with("other", other));
        }
        let place = menu_path::address(customer, user, address.field);
        let reason = Message::new("malformed-address.taken").with("other", other);
        let action = taken_address::action(customer, user, self.holder, place, reason);
        if self.is_duplicate {
            action.then(taken_address::settles("same-address", user))
        } else {
            action
        }
    }
}

/// Returns a sentence for each possible correction that already belongs to another user.
fn taken_choices(customer: &Customer, index: usize, address: &UserAddress) -> Text {
    let suggestions = address
        .examined()
        .map_or(&[][..], |examined| &examined.suggestions);
    let parts = address
        .examined()
        .map_or(&[][..], |examined| &examined.parts);
    let choices = suggestions.iter().chain(parts);
    choices
        .filter_map(|text| {
            let other = holder(customer, index, text)?;
            let message = Message::new("malformed-address.holder-of")
                .with("other", other.argument())
                .with("address", quoted(text));
            Some(message)
        })
        .collect()
}

/// What is known about the right address.
#[derive(Clone, Copy)]
enum Correction {
    /// The finding suggests an address.
    Suggested,
    /// The corrected address is known but belongs to another user, so it is not suggested.
    Known,
    Unknown,
}

/// Returns what to do about an address, depending on the rule and on what is known about the right address.
fn action(
    customer: &Customer,
    rule: &str,
    user: &User,
    address: &UserAddress,
    correction: Correction,
) -> Text {
    let place = menu_path::address(customer, user, address.field);
    let name = user.argument();
    match rule {
        "hidden-characters" => Message::new("hidden-characters.action")
            .with("place", place)
            .into(),
        "several-addresses" => Message::new("several-addresses.action")
            .with("user", name)
            .with("number", number_of_addresses(address))
            .with("place", place)
            .into(),
        "placeholder-address" => Message::new("placeholder-address.action")
            .with("user", name)
            .with("place", place)
            .then(menu_path::retire(customer, user)),
        "shared-mailbox" => Message::new("shared-mailbox.action")
            .with("user", name)
            .with("place", place)
            .into(),
        "unroutable-domain" => Message::new("unroutable-domain.action")
            .with("user", name)
            .with("place", place)
            .into(),
        "likely-typo" => match meant_provider(customer, address) {
            Some(domain) => Message::new("likely-typo.action-provider")
                .with("domain", domain)
                .with("user", name)
                .with("place", place)
                .into(),
            None => Message::new("likely-typo.action")
                .with("user", name)
                .with("place", place)
                .into(),
        },
        _ => Message::new(match correction {
            Correction::Suggested => "malformed-address.action-suggested",
            Correction::Known => "malformed-address.action",
            Correction::Unknown => "malformed-address.action-ask",
        })
        .with("user", name)
        .with("place", place)
        .into(),
    }
}

/// Returns the number of addresses in the field.
fn number_of_addresses(address: &UserAddress) -> usize {
    address.examined().map_or(0, |it| it.parts.len())
}

/// Returns the domain that was probably meant, or `None` if it does not belong to a mail provider. An address at a mail
/// provider would be reported as outside the company's domains.
fn meant_provider(customer: &Customer, address: &UserAddress) -> Option<String> {
    let suggested = address.examined()?.suggestions.first()?;
    let keys = customer.examine(suggested).keys?;
    is_mail_provider(keys.ascii_domain()).then(|| keys.domain().to_string())
}

/// Returns `Severity::Fail` if a defect is an error or requires a repair, otherwise `Severity::Review`.
pub fn severity_of(defects: &[&Defect]) -> Severity {
    let blocks = |defect: &&Defect| defect.level == Level::Error || defect.name.is_repair();
    if defects.iter().any(blocks) {
        Severity::Fail
    } else {
        Severity::Review
    }
}

/// Returns whether `text` is an address that no other user has. An address of another user is never suggested.
pub(super) fn is_usable(customer: &Customer, index: usize, text: &str) -> bool {
    let keys = customer.examine(text).keys;
    keys.is_some_and(|keys| customer.is_free(keys.login.as_str(), index))
}

/// Returns the other user who already has the address in `text`, or `None` if no other user has it.
fn holder<'c>(customer: &'c Customer, index: usize, text: &str) -> Option<&'c User> {
    let keys = customer.examine(text).keys?;
    customer.other_holder(keys.login.as_str(), index)
}

/// Returns a sentence that names the other user who already has the corrected address, or `None` if no other user has
/// it.
pub(super) fn clash(customer: &Customer, index: usize, text: &str) -> Option<Message> {
    holder(customer, index, text).map(has_corrected_address)
}

fn has_corrected_address(user: &User) -> Message {
    Message::new("malformed-address.holder").with("other", user.argument())
}

/// Returns the suggested correction, if one exists, and how certain it is. The correction is the repaired address,
/// otherwise the only likely address. If likely addresses do not exist and the cell contains a link, the correction is
/// the address in the link. In all other cases, it is the user's only other valid address.
fn proposal(customer: &Customer, user: &User, address: &UserAddress) -> (Option<String>, Fix) {
    let examined = address.examined();
    if let Some((examined, repaired)) =
        examined.and_then(|it| it.repaired.clone().map(|text| (it, text)))
    {
        return (Some(repaired), fix_level(examined));
    }
    let suggestions = examined.map_or(&[][..], |examined| &examined.suggestions);
    let likely = match suggestions {
        [one] => Some(one.clone()),
        [] if address.linked().is_some() => linked_address(customer, address),
        _ => other_address(user, address),
    };
    (likely, Fix::Confirm)
}

/// Returns how certain the repaired address is.
pub fn fix_level(address: &Address) -> Fix {
    let invisible = address
        .defects
        .iter()
        .filter(|defect| defect.name.is_repair())
        .all(|defect| INVISIBLE.contains(&defect.name));
    if invisible { Fix::Auto } else { Fix::Confirm }
}

/// Returns the address in the cell's link, or `None` if the cell has no link or the address in the link is not valid.
fn linked_address(customer: &Customer, address: &UserAddress) -> Option<String> {
    let linked = address.linked()?;
    let verdict = customer.examine(linked).verdict;
    Some(linked.to_owned()).filter(|_| verdict == crate::email::AddressVerdict::Ok)
}

/// Returns the user's only other valid address. Returns `None` if `address` can be read as one or more addresses, or if
/// there are several other valid addresses.
fn other_address(user: &User, address: &UserAddress) -> Option<String> {
    let is_unreadable = |examined: &&Address| examined.keys.is_none() && examined.parts.is_empty();
    address.examined().filter(is_unreadable)?;
    let mut others = user
        .addresses
        .iter()
        .filter(|other| !other.is_of_same_record(address))
        .filter(|other| other.verdict() == crate::email::AddressVerdict::Ok)
        .map(|other| other.value().to_owned());
    let first = others.next();
    first.filter(|_| others.next().is_none())
}
