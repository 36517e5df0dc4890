//! The address that Online would take cannot be a user name as it stands.

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
        title: "the address is not one that sign-in accepts",
        docs: "\
### What it checks
Whether the address that Online would take as the user name can be one at all: exactly one `@`, a sound part
before it, a sound domain after it, nothing wrapped around it. Where the stored value works only after a repair,
the repaired value is suggested.

### Why it matters
The Online user name must be a valid e-mail address. With anything else the user cannot be migrated, or gets no
activation mail.

### How to fix
Change it on the person card (E-mail) and, from 9.2 on, also in Settings and maintenance > Users > the user > User name.

### Example
`Ola Nordmann <ola@firma.no>` → `ola@firma.no`; `ola,nordmann@firma.no` needs a decision.
",
    },
    needs: &[USERS, ADDRESSES],
    advises: &[],
    check,
};

/// The defects that this rule owns.
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
