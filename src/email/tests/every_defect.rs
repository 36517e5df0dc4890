//! Every defect is found in some cell, with words that a person can act on.

use std::collections::BTreeMap;

use crate::email::{Address, DefectName, Examiner, Level, Policy};

/// A cell for each defect, and the words for it there.
const CELLS: &[(DefectName, &str, &str)] = &[
    (
        DefectName::CharReplacement,
        "bj\u{fffd}rn@firma.no",
        "replacement character after character 2",
    ),
    (DefectName::WsTrim, "ola@firma.no ", "space at the end"),
    (
        DefectName::WsTrimSpecial,
        "\u{a0}ola@firma.no",
        "no-break space at the start",
    ),
    (
        DefectName::CharInvisible,
        "ola@\u{200b}firma.no",
        "zero-width space after character 4",
    ),
    (
        DefectName::CharBidiEdge,
        "\u{202a}ola@firma.no",
        "left-to-right embedding at the start",
    ),
    (
        DefectName::CharBidi,
        "ola\u{202e}@firma.no",
        "right-to-left override after character 3",
    ),
    (
        DefectName::CharControl,
        "ola\u{1}@firma.no",
        "U+0001 after character 3",
    ),
    (
        DefectName::CharUnassigned,
        "ola\u{e000}@firma.no",
        "unassigned code point U+E000 after character 3",
    ),
    (
        DefectName::CellEmpty,
        " ukjent ",
        "no address, only an empty cell or a filler",
    ),
    (
        DefectName::CellMultiple,
        "a@firma.no; b@firma.no; c@firma.no",
        "three addresses in one cell",
    ),
    (
        DefectName::CellRepeated,
        "ola@firma.no;OLA@firma.no",
        "the same address more than once",
    ),
    (
        DefectName::CellSeparator,
        "ola@firma.no;",
        "a separator with nothing beside it",
    ),
    (
        DefectName::WrapMailto,
        "mailto:ola@firma.no",
        "a prefix such as `mailto:`",
    ),
    (
        DefectName::WrapHyperlink,
        "Ola#mailto:ola@firma.no#",
        "a stored hyperlink instead of the address",
    ),
    (
        DefectName::WrapHtml,
        "ola&#64;firma.no",
        "an HTML entity after character 3",
    ),
    (
        DefectName::WrapQuotes,
        "«ola@firma.no»",
        "quotation marks or brackets around the address",
    ),
    (
        DefectName::WrapAngle,
        "<ola@firma.no>",
        "angle brackets around the address",
    ),
    (
        DefectName::WrapDisplayName,
        "Ola <ola@firma.no>",
        "a display name beside the address",
    ),
    (
        DefectName::WrapComment,
        "ola@firma.no (jobb)",
        "a comment in parentheses after character 13",
    ),
    (
        DefectName::WrapApostrophe,
        "'ola@firma.no",
        "a lone apostrophe at the edge",
    ),
    (
        DefectName::WrapExtraText,
        "ola@firma.no, mobil 99887766",
        "other text beside the address",
    ),
    (
        DefectName::WrapTrailingText,
        "Ola <ola@firma.no> jobb",
        "text after the address in angle brackets after character 19",
    ),
    (
        DefectName::WrapNameIsOtherAddress,
        "\"kari@firma.no\" <ola@firma.no>",
        "a display name that is another address",
    ),
    (
        DefectName::CharAtWidth,
        "ola＠firma.no",
        "a wide or small @ instead of the plain one after character 3",
    ),
    (DefectName::SyntaxNoAt, "ola.firma.no", "no @"),
    (
        DefectName::SyntaxMultipleAt,
        "ola@@firma.no",
        "more than one @ after character 4",
    ),
    (
        DefectName::SyntaxObfuscatedAt,
        "ola [at] firma.no",
        "words instead of the @",
    ),
    (
        DefectName::SyntaxParen,
        "ola)@firma.no",
        "a parenthesis without its partner after character 3",
    ),
    (
        DefectName::CharMarkOnDelimiter,
        "ola@\u{338}firma.no",
        "a combining mark on a delimiter after character 4",
    ),
    (
        DefectName::WsAroundAt,
        "ola @firma.no",
        "space after character 3",
    ),
    (
        DefectName::WsAroundDot,
        "ola@firma. no",
        "space after character 10",
    ),
    (
        DefectName::WsInner,
        "ola nordmann@firma.no",
        "space after character 3",
    ),
    (DefectName::LocalEmpty, "@firma.no", "nothing before the @"),
    (
        DefectName::LocalDot,
        "ola..n@firma.no",
        "a misplaced dot before the @ after character 4",
    ),
    (
        DefectName::LocalQuotedUnneeded,
        "\"ola\"@firma.no",
        "needless quotation marks before the @",
    ),
    (
        DefectName::LocalQuoted,
        "\"ola n\"@firma.no",
        "a part before the @ that only works in quotation marks",
    ),
    (
        DefectName::LocalQuoteUnclosed,
        "\"ola@firma.no",
        "a quotation mark without its partner at the start",
    ),
    (
        DefectName::LocalQuoteMisplaced,
        "a\"b\"@firma.no",
        "a quotation mark in the middle after character 1",
    ),
    (
        DefectName::LocalChar,
        "ola,n@firma.no",
        "a character that may not stand before the @: `,` after character 3",
    ),
    (
        DefectName::LocalNormalised,
        "a\u{30a}se@firma.no",
        "characters before the @ in another composition or width",
    ),
    (
        DefectName::LocalCompat,
        "ofﬁce@firma.no",
        "a look-alike form of ordinary letters before the @: `ﬁ` after character 2",
    ),
    (
        DefectName::LocalLeadingMark,
        "\u{301}a@firma.no",
        "a combining mark at the start",
    ),
    (
        DefectName::LocalALabel,
        "xn--a@firma.no",
        "`xn--` before the @",
    ),
    (
        DefectName::LocalNonAscii,
        "bjørn@firma.no",
        "a letter outside a-z before the @: `ø` after character 2",
    ),
    (
        DefectName::IdpLocalChar,
        "a+b@firma.no",
        "a character that sign-in providers refuse before the @",
    ),
    (
        DefectName::CaseLocal,
        "Ola@firma.no",
        "capitals before the @",
    ),
    (
        DefectName::CaseDomain,
        "ola@Firma.no",
        "capitals in the domain",
    ),
    (
        DefectName::LocalPlusTag,
        "ola+crm@firma.no",
        "a sub-address tag",
    ),
    (
        DefectName::DomainIdn,
        "ola@blåbær.no",
        "an internationalised domain",
    ),
    (DefectName::DomainEmpty, "ola@", "nothing after the @"),
    (
        DefectName::DomainEmptyLabel,
        "ola@firma..no",
        "a misplaced dot in the domain after character 10",
    ),
    (
        DefectName::DomainTrailingDot,
        "ola@firma.no.",
        "a dot at the end of the domain",
    ),
    (
        DefectName::DomainLiteral,
        "ola@[192.168.1.1]",
        "an IP address in brackets instead of a domain",
    ),
    (
        DefectName::DomainIp,
        "ola@192.168.1.1",
        "an IP address instead of a domain",
    ),
    (
        DefectName::DomainTldNumeric,
        "ola@firma.123",
        "a domain that ends in a number",
    ),
    (
        DefectName::DomainComma,
        "ola@firma,no",
        "a comma in the domain after character 9",
    ),
    (
        DefectName::DomainChar,
        "ola@fir_ma.no",
        "a character that may not stand in a domain: `_` after character 7",
    ),
    (
        DefectName::DomainHyphen,
        "ola@-firma.no",
        "a hyphen at the edge of a domain label after character 4",
    ),
    (
        DefectName::DomainALabel,
        "ola@xn--0.no",
        "a broken `xn--` label",
    ),
    (
        DefectName::DomainIdna,
        "ola@ab\u{627}.com",
        "an internationalised domain against the rules",
    ),
    (
        DefectName::DomainMapped,
        "ola@ｆｉｒｍａ.no",
        "a domain in another composition, width or dot",
    ),
    (
        DefectName::DomainDeviation,
        "ola@faß.de",
        "a domain that old software reads as another one",
    ),
    (
        DefectName::DomainIdna2008,
        "ola@i❤.ws",
        "a domain with characters that IDNA 2008 refuses",
    ),
    (
        DefectName::DomainRldh,
        "ola@ab--cd.no",
        "hyphens in the third and fourth place of a label",
    ),
    (
        DefectName::DomainMixedScript,
        "ola@аpple.com",
        "a domain label that mixes scripts",
    ),
    (
        DefectName::DomainLookalike,
        "ola@аррӏе.com",
        "a domain that looks like plain letters but is not",
    ),
    (
        DefectName::DomainDotless,
        "ola@firma",
        "a domain without a dot",
    ),
    (
        DefectName::DomainTldUnknown,
        "ola@firma.con",
        "unknown top-level domain `con`",
    ),
    (
        DefectName::DomainSpecialUse,
        "ola@firma.local",
        "a name that is not on the Internet",
    ),
    (
        DefectName::DomainReserved,
        "ola@example.com",
        "a domain reserved for examples",
    ),
    (
        DefectName::DomainPublicSuffix,
        "ola@co.uk",
        "a registry's name instead of a domain",
    ),
    (
        DefectName::DomainTypo,
        "ola@gmial.com",
        "a domain one letter from a well-known one: `gmial.com`",
    ),
    (
        DefectName::PlaceholderNoreply,
        "noreply@firma.no",
        "an address that nobody reads",
    ),
    (
        DefectName::PlaceholderAddress,
        "navn@firma.no",
        "an invented address",
    ),
    (
        DefectName::PlaceholderLocal,
        "test@acme.no",
        "a name used for tests",
    ),
    (DefectName::RoleAccount, "post@firma.no", "a shared mailbox"),
];

/// Defects of length, whose cells are long.
fn long_cells() -> [(DefectName, String); 5] {
    let label = "a".repeat(63);
    [
        (DefectName::LenLocal, format!("{}@firma.no", "a".repeat(65))),
        (DefectName::LenLabel, format!("ola@{}.no", "a".repeat(64))),
        (
            DefectName::LenDomain,
            format!("a@{label}.{label}.{label}.{label}.no"),
        ),
        (
            DefectName::LenTotal,
            format!("{label}@{label}.{label}.{}.no", "b".repeat(60)),
        ),
        (
            DefectName::IdpUpnLength,
            format!("ola@{}.no", "a".repeat(46)),
        ),
    ]
}

fn described(address: &Address, name: DefectName) -> Option<String> {
    let found = address.defects.iter().find(|defect| defect.name == name);
    found.map(crate::email::Defect::describe)
}

#[test]
fn every_defect_is_found_and_described() {
    let examiner = Examiner::default();
    for (name, cell, words) in CELLS {
        let address = examiner.examine(cell);
        assert_eq!(
            described(&address, *name).as_deref(),
            Some(*words),
            "{cell:?}"
        );
    }
    for (name, cell) in long_cells() {
        let address = examiner.examine(&cell);
        assert_eq!(
            described(&address, name).as_deref(),
            Some(name.summary()),
            "{cell}"
        );
    }
}

#[test]
fn no_defect_is_without_a_cell() {
    let long = long_cells();
    let names = CELLS
        .iter()
        .map(|(name, _, _)| name)
        .chain(long.iter().map(|(name, _)| name));
    let mut cells: BTreeMap<DefectName, usize> = BTreeMap::new();
    for name in names {
        *cells.entry(*name).or_default() += 1;
    }
    for name in DefectName::ALL {
        // The census finds it in a whole column, see its own tests.
        let expected = usize::from(*name != DefectName::DomainRareNearCommon);
        assert_eq!(
            cells.get(name).copied().unwrap_or_default(),
            expected,
            "{name}"
        );
    }
}

#[test]
fn levels_follow_the_policy_and_nothing_else() {
    let strict = Examiner::new(Policy {
        non_ascii_local: Level::Warn,
        provider_limits: Level::Error,
    });
    let usual = Examiner::default();
    for (name, cell, _) in CELLS {
        let level = |examiner: &Examiner| {
            let address = examiner.examine(cell);
            address
                .defects
                .iter()
                .find(|defect| defect.name == *name)
                .map(|defect| defect.level)
        };
        let expected = match name {
            DefectName::LocalNonAscii => Level::Warn,
            DefectName::IdpLocalChar => Level::Error,
            other => other.level(),
        };
        assert_eq!(level(&usual), Some(name.level()), "{cell:?}");
        assert_eq!(level(&strict), Some(expected), "{cell:?}");
    }
}
