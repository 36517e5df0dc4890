//! Rule `malformed-address`: the address cannot be an Online user name.

use super::defect_rules;
use crate::customer::Customer;
use crate::email::DefectName;
use crate::model::finding::{RuleInfo, Severity};
use crate::rules::data_needs::{ADDRESSES, USERS};
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "malformed-address",
        severity: Severity::Fail,
        checks: "\
The rule checks whether the address that Online would use is one complete e-mail address: one `@`, a valid part before it, a
valid domain after it, and nothing around it. If a correction is certain, it is suggested.
",
        example: "\
`Ola Nordmann <ola@firma.no>` should be `ola@firma.no`. For `ola,nordmann@firma.no` somebody has to decide.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule reports.
pub(in crate::rules) const OWNED: &[DefectName] = &[
    DefectName::CharReplacement,
    DefectName::CellSeparator,
    DefectName::WrapMailto,
    DefectName::WrapHyperlink,
    DefectName::WrapHtml,
    DefectName::WrapQuotes,
    DefectName::WrapAngle,
    DefectName::WrapDisplayName,
    DefectName::WrapComment,
    DefectName::WrapApostrophe,
    DefectName::WrapExtraText,
    DefectName::WrapTrailingText,
    DefectName::WrapNameIsOtherAddress,
    DefectName::CharAtWidth,
    DefectName::SyntaxNoAt,
    DefectName::SyntaxMultipleAt,
    DefectName::SyntaxObfuscatedAt,
    DefectName::SyntaxParen,
    DefectName::CharMarkOnDelimiter,
    DefectName::WsAroundAt,
    DefectName::WsAroundDot,
    DefectName::WsInner,
    DefectName::LocalEmpty,
    DefectName::LocalDot,
    DefectName::LocalQuotedUnneeded,
    DefectName::LocalQuoted,
    DefectName::LocalQuoteUnclosed,
    DefectName::LocalQuoteMisplaced,
    DefectName::LocalChar,
    DefectName::LocalNormalised,
    DefectName::LocalCompat,
    DefectName::LocalLeadingMark,
    DefectName::LocalALabel,
    DefectName::LenLocal,
    DefectName::LenLabel,
    DefectName::LenDomain,
    DefectName::LenTotal,
    DefectName::LocalNonAscii,
    DefectName::IdpLocalChar,
    DefectName::IdpUpnLength,
    DefectName::DomainEmpty,
    DefectName::DomainEmptyLabel,
    DefectName::DomainTrailingDot,
    DefectName::DomainComma,
    DefectName::DomainChar,
    DefectName::DomainHyphen,
    DefectName::DomainALabel,
    DefectName::DomainIdna,
    DefectName::DomainMapped,
    DefectName::DomainDeviation,
    DefectName::DomainIdna2008,
    DefectName::DomainRldh,
    DefectName::DomainMixedScript,
    DefectName::DomainLookalike,
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
            .clean("an apostrophe", kari("k.o'moe@firma.no"))
            .clean("a hyphen and a digit", kari("kari.moe-2@firma.no"))
            .dirty(
                "a display name",
                kari("Kari_Moe_<kari@firma.no>"),
                &["Email:3 Email.email_address fail"],
            )
            .dirty(
                "no @",
                kari("kari.firma.no"),
                &["Email:3 Email.email_address fail"],
            )
            .dirty(
                "a comma for a dot",
                kari("kari,moe@firma.no"),
                &["Email:3 Email.email_address fail"],
            )
            .dirty(
                "a double dot",
                kari("kari..moe@firma.no"),
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
    fn somebody_has_to_say_which_address_is_right() {
        let action = |address: &str| {
            let customer = kari(address).build();
            (RULE.check)(&customer).findings[0].action.english()
        };
        assert_eq!(
            action("bj\u{f8}rn@firma.no"),
            "Ask KARI or the mail administrator which address is right; its mailbox must exist first. Then correct the \
             address: person card of Kari Moe (KARI) > E-mail."
        );
        assert_eq!(
            action("mailto:kari.moe@firma.no"),
            "Ask KARI whether the suggested address is right and has a mailbox. If so, enter it; if not, ask the mail \
             administrator for the right address and enter that one: person card of Kari Moe (KARI) > E-mail."
        );
    }

    #[test]
    fn plain_form_that_another_user_has_is_not_the_correction() {
        let customer = kari("\u{430}nne@firma.no").build();
        let findings = (RULE.check)(&customer).findings;
        assert_eq!(findings[0].suggestion, None);
        assert!(
            findings[0]
                .message
                .english()
                .ends_with("ADM already has the corrected address.")
        );
        assert_eq!(
            findings[0].action.english(),
            "If KARI is still in use, ask the mail administrator for a different address with a separate mailbox, and \
             enter it: person card of Kari Moe (KARI) > E-mail. The corrected address belongs to ADM. If KARI is not used any more, do the following in this order: \
             1) choose \"(No selection)\": Settings and maintenance > Users > KARI > User plan; 2) remove the address: \
             person card of Kari Moe (KARI) > E-mail; 3) click \"Delete\" at Settings and maintenance > Users > KARI, and choose \"Mark associate as former employee\" in the dialog \"Remove User\" (this keeps the user; choose no other option)."
        );
    }
}
