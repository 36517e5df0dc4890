//! Rule `likely-typo`: the domain probably contains a typo.

use std::collections::{BTreeMap, HashMap};

use super::defect_rules;
use crate::customer::{Customer, User};
use crate::email::{AddressKeys, DefectName, is_established, near_common, readable_domain};
use crate::locale::{Message, Text};
use crate::model::finding::{Finding, Fix, RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS, missing_first_choice, severity_for};
use crate::rules::menu_path;
use crate::rules::rule::{Outcome, Rule};
use crate::rules::sign_in_domains::user_domains::domain_of;

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "likely-typo",
        severity: Severity::Review,
        checks: "\
Whether the domain differs in one typing mistake from a well-known mail provider, or is rare among the users and differs in
one typing mistake from a domain that many users have. `analyze addresses` compares with the domains of all addresses.
Domains that differ only in digits are not reported. Neither are domains that several users have: they are in use.
",
        example: "\
`ola@gmial.com` is probably `ola@gmail.com`. One user has `frima.no` where 200 users have `firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule reports.
pub(in crate::rules) const OWNED: &[DefectName] =
    &[DefectName::DomainTypo, DefectName::DomainRareNearCommon];

/// The number of users of each domain.
type DomainCounts<'a> = BTreeMap<&'a str, usize>;

fn check(customer: &Customer) -> Outcome {
    let by_domain = customer.scope.by_domain.iter();
    let counts: DomainCounts<'_> = by_domain
        .map(|(domain, users)| (&**domain, users.len()))
        .collect();
    let mut outcome = defect_rules::findings(customer, &RULE.info, OWNED);
    outcome
        .findings
        .retain(|finding| !is_at_established_domain(customer, &counts, &finding.value));
    outcome
        .with(rare_domains(customer, counts))
        .missing(missing_first_choice(customer))
}

/// Returns whether the domain of the address `value` has too many users to be a typo of the suggested domain.
fn is_at_established_domain(customer: &Customer, counts: &DomainCounts<'_>, value: &str) -> bool {
    let address = customer.examine(value);
    let meant = address.suggestions.first();
    let meant = meant.and_then(|text| customer.examine(text).keys);
    let users = |keys: &AddressKeys| counts.get(keys.ascii_domain()).copied().unwrap_or(0);
    let at_meant = meant.as_ref().map_or(0, users);
    address
        .keys
        .is_some_and(|keys| is_established(users(&keys), at_meant))
}

/// Returns findings for users with a rare domain that is one typing error away from a common domain.
fn rare_domains(customer: &Customer, counts: DomainCounts<'_>) -> Vec<Finding> {
    let near = near_common(counts).into_iter();
    let common_of: HashMap<String, String> = near.map(|pair| (pair.rare, pair.common)).collect();
    let domains = customer.scope.by_domain.iter();
    let rare = domains.filter_map(|(domain, users)| Some((users, common_of.get(&**domain)?)));
    let users: BTreeMap<usize, &String> = rare
        .flat_map(|(users, common)| users.iter().map(move |user| (*user, common)))
        .collect();
    users
        .into_iter()
        .filter_map(|(index, common)| {
            let user = &customer.users[index];
            let defects = user.addresses.first()?.defects();
            let is_known = defects
                .iter()
                .any(|defect| defect.name == DefectName::DomainTypo);
            let domain = domain_of(user).filter(|_| !is_known)?;
            Some(finding(customer, index, user, domain, common))
        })
        .collect()
}

fn finding(customer: &Customer, index: usize, user: &User, rare: &str, common: &str) -> Finding {
    let address = &user.addresses[0];
    let (rare, common) = (&readable_domain(rare), &readable_domain(common));
    let keys = address.keys();
    let corrected = keys.map(|keys| keys.at(common));
    let clash = corrected
        .as_deref()
        .and_then(|text| defect_rules::clash(customer, index, text));
    let suggestion = corrected.filter(|text| defect_rules::is_usable(customer, index, text));
    let message = Message::new("likely-typo.message")
        .with("rare", &**rare)
        .with("common", &**common);
    let message = message.then(clash.map(Text::from).unwrap_or_default());
    let action = Message::new("likely-typo.action")
        .with("user", user.argument())
        .with("place", menu_path::address(customer, user, address.field));
    Finding::new(&RULE.info, user.subject(), message)
        .at_most(severity_for(user.access))
        .on(address.field.name(), address.value())
        .discriminator("rare domain")
        .at(address.location())
        .in_record(address.record_key())
        .suggest(suggestion, Fix::Confirm)
        .defects(vec![DefectName::DomainRareNearCommon.as_str().to_owned()])
        .action(action)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("a well-known provider", kari("kari@gmail.com"))
            .dirty(
                "two letters swapped",
                kari("kari@gmial.com"),
                &["Email:3 Email.email_address review"],
            )
            .missing(
                "addresses were not sent",
                TestCustomer::ready().without("Email"),
            )
    }

    /// Returns the customer of [`TestCustomer::ready`], except that `address` is KARI's only address.
    fn kari(address: &str) -> TestCustomer {
        TestCustomer::ready().with_address_of_kari(address)
    }

    #[test]
    fn action_warns_of_a_correction_at_a_mail_provider() {
        let finding = (RULE.check)(&kari("kari@gmial.com").build())
            .findings
            .remove(0);
        assert_eq!(finding.suggestion.as_deref(), Some("kari@gmail.com"));
        assert_eq!(
            finding.message.english(),
            "The domain is very similar to gmail.com."
        );
        let start = "Ask KARI for a work address at your company, because gmail.com belongs to a mail provider.";
        assert!(
            finding.action.english().starts_with(start),
            "{}",
            finding.action.english()
        );
    }
}
