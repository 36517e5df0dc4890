//! Rule `hidden-characters`: the address contains invisible characters.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "hidden-characters",
        severity: Severity::Fail,
        checks: "\
The rule checks whether the address contains zero-width characters, no-break spaces, line breaks, text direction marks or
control characters. They come with text copied from web pages, mails and spreadsheets.
",
        example: "\
`ola\\u{200B}@firma.no` should be `ola@firma.no`.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule reports.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::WsTrimSpecial,
    DefectName::CharInvisible,
    DefectName::CharBidiEdge,
    DefectName::CharBidi,
    DefectName::CharControl,
    DefectName::CharUnassigned,
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
            .clean("visible characters only", kari("kari@firma.no"))
            .dirty(
                "a zero-width space",
                kari("kari\u{200B}@firma.no"),
                &["Email:3 Email.email_address fail"],
            )
            .dirty(
                "a text direction mark",
                kari("\u{202A}kari@firma.no"),
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
}
