//! Tests that every defect is found in a cell and has the expected message.

use std::collections::BTreeMap;

use crate::email::{Address, DefectName, Examiner, Level, Policy};
use crate::locale::{Catalogue, Language};

/// A cell for each defect, with the expected message of the defect. [`long_cells`] returns the cells that are too long.
const CELLS: &[(DefectName, &str, &str)] = &[
    (
        DefectName::CharReplacement,
        "bj\u{fffd}rn@firma.no",
        "A character was lost (character 3): the text was converted with the wrong encoding.",
    ),
    (DefectName::WsTrim, "ola@firma.no ", "Space (at the end)."),
    (
        DefectName::WsTrimSpecial,
        "\u{a0}ola@firma.no",
        "No-break space (at the start).",
    ),
    (
        DefectName::CharInvisible,
        "ola@\u{200b}firma.no",
        "Hidden zero-width space (character 5).",
    ),
    (
        DefectName::CharBidiEdge,
        "\u{202a}ola@firma.no",
        "Hidden left-to-right embedding (at the start).",
    ),
    (
        DefectName::CharBidi,
        "ola\u{202e}@firma.no",
        "Hidden right-to-left override (character 4): it changes the order in which the address is shown.",
    ),
    (
        DefectName::CharControl,
        "ola\u{1}@firma.no",
        "Control character U+0001 (character 4).",
    ),
    (
        DefectName::CharUnassigned,
        "ola\u{e000}@firma.no",
        "Unicode does not define U+E000 (character 4).",
    ),
    (
        DefectName::CellEmpty,
        " ukjent ",
        "No address: the field is empty or contains a filler such as n/a.",
    ),
    (
        DefectName::CellMultiple,
        "a@firma.no; b@firma.no; c@firma.no",
        "3 addresses in one field.",
    ),
    (
        DefectName::CellRepeated,
        "ola@firma.no;OLA@firma.no",
        "The same address more than once.",
    ),
    (
        DefectName::CellSeparator,
        "ola@firma.no;",
        "Unnecessary separator.",
    ),
    (
        DefectName::WrapMailto,
        "mailto:ola@firma.no",
        "Prefix such as mailto: before the address.",
    ),
    (
        DefectName::WrapHyperlink,
        "Ola#mailto:ola@firma.no#",
        "Hyperlink instead of the address.",
    ),
    (
        DefectName::WrapHtml,
        "ola&#64;firma.no",
        "HTML code such as &amp; (character 4).",
    ),
    (
        DefectName::WrapQuotes,
        "«ola@firma.no»",
        "Quotation marks or brackets around the address.",
    ),
    (
        DefectName::WrapAngle,
        "<ola@firma.no>",
        "Angle brackets around the address.",
    ),
    (
        DefectName::WrapDisplayName,
        "Ola <ola@firma.no>",
        "Contains a name as well as the address.",
    ),
    (
        DefectName::WrapComment,
        "ola@firma.no (jobb)",
        "Comment in parentheses (character 14).",
    ),
    (
        DefectName::WrapApostrophe,
        "'ola@firma.no",
        "Apostrophe before or after the address.",
    ),
    (
        DefectName::WrapExtraText,
        "ola@firma.no, mobil 99887766",
        "Contains other text as well as the address.",
    ),
    (
        DefectName::WrapTrailingText,
        "Ola <ola@firma.no> jobb",
        "Text after the closing angle bracket of the address (character 20).",
    ),
    (
        DefectName::WrapNameIsOtherAddress,
        "\"kari@firma.no\" <ola@firma.no>",
        "The name before the address is a different e-mail address.",
    ),
    (
        DefectName::CharAtWidth,
        "ola＠firma.no",
        "Wide or small form of @ (character 4).",
    ),
    (DefectName::SyntaxNoAt, "ola.firma.no", "No @."),
    (
        DefectName::SyntaxMultipleAt,
        "ola@@firma.no",
        "More than one @ (character 5).",
    ),
    (
        DefectName::SyntaxObfuscatedAt,
        "ola [at] firma.no",
        "Text such as '(at)' instead of @.",
    ),
    (
        DefectName::SyntaxParen,
        "ola)@firma.no",
        "Unmatched parenthesis (character 4).",
    ),
    (
        DefectName::CharMarkOnDelimiter,
        "ola@\u{338}firma.no",
        "Accent on a punctuation mark or a space (character 5).",
    ),
    (
        DefectName::WsAroundAt,
        "ola @firma.no",
        "Space next to the @ (character 4).",
    ),
    (
        DefectName::WsAroundDot,
        "ola@firma. no",
        "Space next to a dot (character 11).",
    ),
    (
        DefectName::WsInner,
        "ola nordmann@firma.no",
        "Space inside the address (character 4).",
    ),
    (DefectName::LocalEmpty, "@firma.no", "Nothing before the @."),
    (
        DefectName::LocalDot,
        "ola..n@firma.no",
        "Misplaced dot before the @ (character 5).",
    ),
    (
        DefectName::LocalQuotedUnneeded,
        "\"ola\"@firma.no",
        "Unnecessary quotation marks before the @.",
    ),
    (
        DefectName::LocalQuoted,
        "\"ola n\"@firma.no",
        "The part before the @ works only in quotation marks.",
    ),
    (
        DefectName::LocalQuoteUnclosed,
        "\"ola@firma.no",
        "Quotation mark without a closing one (at the start).",
    ),
    (
        DefectName::LocalQuoteMisplaced,
        "a\"b\"@firma.no",
        "Misplaced quotation mark before the @ (character 2).",
    ),
    (
        DefectName::LocalChar,
        "ola,n@firma.no",
        "',' is not allowed before the @ (character 4).",
    ),
    (
        DefectName::LocalNormalised,
        "a\u{30a}se@firma.no",
        "Characters before the @ are stored in an unusual form.",
    ),
    (
        DefectName::LocalCompat,
        "ofﬁce@firma.no",
        "ﬁ before the @ is a special form of ordinary letters (character 3).",
    ),
    (
        DefectName::LocalLeadingMark,
        "\u{301}a@firma.no",
        "Accent without a letter at the start.",
    ),
    (
        DefectName::LocalALabel,
        "xn--a@firma.no",
        "The part before the @ starts with 'xn--'.",
    ),
    (
        DefectName::LocalNonAscii,
        "bjørn@firma.no",
        "Microsoft and Google do not accept ø before the @ (character 3).",
    ),
    (
        DefectName::IdpLocalChar,
        "a+b@firma.no",
        "Microsoft or Google does not accept '+' before the @.",
    ),
    (
        DefectName::CaseLocal,
        "Ola@firma.no",
        "Capital letters before the @.",
    ),
    (
        DefectName::CaseDomain,
        "ola@Firma.no",
        "Capital letters in the domain.",
    ),
    (
        DefectName::LocalPlusTag,
        "ola+crm@firma.no",
        "Contains a tag such as +news before the @.",
    ),
    (
        DefectName::DomainIdn,
        "ola@blåbær.no",
        "Internationalised domain.",
    ),
    (DefectName::DomainEmpty, "ola@", "Nothing after the @."),
    (
        DefectName::DomainEmptyLabel,
        "ola@firma..no",
        "Misplaced dot in the domain (character 11).",
    ),
    (
        DefectName::DomainTrailingDot,
        "ola@firma.no.",
        "Dot at the end of the domain.",
    ),
    (
        DefectName::DomainLiteral,
        "ola@[192.168.1.1]",
        "IP address in brackets instead of a domain.",
    ),
    (
        DefectName::DomainIp,
        "ola@192.168.1.1",
        "IP address instead of a domain.",
    ),
    (
        DefectName::DomainTldNumeric,
        "ola@firma.123",
        "The domain ends in a number.",
    ),
    (
        DefectName::DomainComma,
        "ola@firma,no",
        "Comma in the domain (character 10).",
    ),
    (
        DefectName::DomainChar,
        "ola@fir_ma.no",
        "'_' is not allowed in a domain (character 8).",
    ),
    (
        DefectName::DomainHyphen,
        "ola@-firma.no",
        "Misplaced hyphen in the domain (character 5).",
    ),
    (
        DefectName::DomainALabel,
        "ola@xn--0.no",
        "Invalid 'xn--' part in the domain.",
    ),
    (
        DefectName::DomainIdna,
        "ola@ab\u{627}.com",
        "Invalid internationalised domain.",
    ),
    (
        DefectName::DomainMapped,
        "ola@ｆｉｒｍａ.no",
        "The domain is stored in an unusual form.",
    ),
    (
        DefectName::DomainDeviation,
        "ola@faß.de",
        "Older software reads this domain as a different one.",
    ),
    (
        DefectName::DomainIdna2008,
        "ola@i❤.ws",
        "The domain contains '❤' (U+2764), which IDNA 2008 does not allow.",
    ),
    (
        DefectName::DomainRldh,
        "ola@ab--cd.no",
        "Two hyphens in the third and fourth position of a part of the domain.",
    ),
    (
        DefectName::DomainMixedScript,
        "ola@аpple.com",
        "The domain mixes letters of different alphabets.",
    ),
    (
        DefectName::DomainLookalike,
        "ola@аррӏе.com",
        "The domain contains a character that only looks like a Latin one: а (a Cyrillic letter that looks like the Latin letter a).",
    ),
    (
        DefectName::DomainDotless,
        "ola@firma",
        "The domain has no dot.",
    ),
    (
        DefectName::DomainTldUnknown,
        "ola@firma.con",
        "The domain ending .con does not exist.",
    ),
    (
        DefectName::DomainSpecialUse,
        "ola@firma.local",
        "This domain cannot receive mail from the Internet.",
    ),
    (
        DefectName::DomainReserved,
        "ola@example.com",
        "This domain is reserved for examples.",
    ),
    (
        DefectName::DomainPublicSuffix,
        "ola@co.uk",
        "Only the last part of a domain, such as co.uk.",
    ),
    (
        DefectName::DomainTypo,
        "ola@gmial.com",
        "The domain is very similar to gmail.com.",
    ),
    (
        DefectName::PlaceholderNoreply,
        "noreply@firma.no",
        "Looks like an address that nobody reads.",
    ),
    (
        DefectName::PlaceholderAddress,
        "navn@firma.no",
        "Invented address.",
    ),
    (
        DefectName::PlaceholderLocal,
        "test@acme.no",
        "Looks like a test address.",
    ),
    (DefectName::RoleAccount, "post@firma.no", "Shared mailbox."),
];

/// Returns the defects of values that are too long, each with a cell that has the defect.
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
    for (name, cell, message) in CELLS {
        let address = examiner.examine(cell);
        assert_eq!(
            described(&address, *name).as_deref(),
            Some(*message),
            "{cell:?}"
        );
    }
    for (name, cell) in long_cells() {
        let address = examiner.examine(&cell);
        assert_eq!(
            described(&address, name),
            Some(Catalogue::of(Language::English).fixed(name.message())),
            "{cell}"
        );
    }
}

#[test]
fn every_defect_has_exactly_one_cell() {
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
        // `DomainRareNearCommon` is found only in whole columns. The tests of rare domains cover it.
        let expected = usize::from(*name != DefectName::DomainRareNearCommon);
        assert_eq!(
            cells.get(name).copied().unwrap_or_default(),
            expected,
            "{name}"
        );
    }
}

#[test]
fn levels_follow_the_policy() {
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
