//! Rule `unroutable-domain`: the domain of the address cannot receive mail.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "unroutable-domain",
        severity: Severity::Fail,
        checks: "\
The rule checks whether the domain can exist on the Internet: it has a dot, ends in a known top-level domain, is not an IP
address, and is not reserved for internal use or examples (`.local`, `example.com`). The lists are built in; nothing is
looked up online.
",
        example: "\
For `ola@firma.local` somebody has to decide. `ola@firma.con` is probably `ola@firma.com`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule reports.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::DomainLiteral,
    DefectName::DomainIp,
    DefectName::DomainTldNumeric,
    DefectName::DomainDotless,
    DefectName::DomainTldUnknown,
    DefectName::DomainSpecialUse,
    DefectName::DomainReserved,
    DefectName::DomainPublicSuffix,
];

fn check(customer: &Customer) -> Outcome {
    defect_rules::findings(customer, &RULE.info, OWNED)
}

#[cfg(test)]
pub(super) mod tests {
    use super::RULE;
    use crate::customer::TestCustomer;
    use crate::rules::rule_cases::RuleCases;

    /// Returns the test cases for the rule.
    pub(in crate::rules) fn cases() -> RuleCases {
        RuleCases::of(&RULE)
            .clean("a rare top-level domain", kari("kari@firma.museum"))
            .dirty(
                "an internal domain",
                kari("kari@firma.local"),
                &["Email:3 Email.email_address fail"],
            )
            .dirty(
                "no dot in the domain",
                kari("kari@firma"),
                &["Email:3 Email.email_address fail"],
            )
            .dirty(
                "an unknown top-level domain",
                kari("kari@firma.abcxyz"),
                &["Email:3 Email.email_address fail"],
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
    fn only_domains_that_receive_mail_are_named() {
        let mut users = "associate_id name person_id type deleted userName".to_owned();
        let mut addresses = "email_id person_id email_address type rank".to_owned();
        for (id, domain) in (1..).zip(["no", "se", "local", "cmo", "con"]) {
            users += &format!("\n{id} U{id} 1{id} 0 0 -");
            addresses += &format!("\n{id} 1{id} u{id}@firma.{domain} 0 1");
        }
        let customer = TestCustomer::ready()
            .with("associate", &users)
            .with("Email", &addresses)
            .build();
        let findings = (RULE.check)(&customer).findings;
        let of_con = findings.iter().find(|each| each.subject.login == "U5");
        let message = of_con.expect("a finding").message.english();
        assert!(
            message.ends_with("Other users have addresses at firma.no and firma.se."),
            "{message}"
        );
    }
}
