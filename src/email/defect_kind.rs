//! The table of defects: for each defect its stable name, its level, its effect on the address, and its message.
//!
//! A name never changes, because people use the names from reports in filters.

use std::fmt;

use super::level::Level;

/// The effect of a defect on the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// The address can be parsed. The defect has no effect on it.
    Note,
    /// The stored value can be used only after a repair.
    Repair,
    /// No address can be parsed with certainty, so the cell has no keys.
    NoKey,
}

/// One row of the table of defects.
struct DefectEntry {
    text: &'static str,
    level: Level,
    effect: Effect,
    summary: &'static str,
    message: &'static str,
}

/// Declares [`DefectName`] together with its table. So every name has exactly one row.
macro_rules! defect_names {
    ($($name:ident $text:literal $level:ident $effect:ident $summary:literal $message:literal;)+) => {
        /// The name of one kind of defect in an e-mail cell.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DefectName {
            $(#[doc = concat!("`", $text, "`: ", $summary, ".")] $name,)+
        }

        impl DefectName {
            /// All names, in the order in which the pipeline finds the defects.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }

        const ENTRIES: &[DefectEntry] = &[$(DefectEntry {
            text: $text,
            level: Level::$level,
            effect: Effect::$effect,
            summary: $summary,
            message: $message,
        },)+];
    };
}

// Each row has a description for the documentation and a message for users. Placeholders in a message: `{character}` is
// the character that causes the defect, `{place}` is its place with a leading space, and `{detail}` is a number or a
// name. A message may omit placeholders.
defect_names! {
    CharReplacement "char.replacement" Error NoKey "a lost character: the text was converted with the wrong encoding"
        "A character was lost{place}: the text was converted with the wrong encoding.";
    WsTrim "ws.trim" Info Repair "a space at the edge"
        "{character}{place}.";
    WsTrimSpecial "ws.trim_special" Warn Repair "white space other than a space at the edge"
        "{character}{place}.";
    CharInvisible "char.invisible" Warn Repair "an invisible character"
        "Hidden {character}{place}.";
    CharBidiEdge "char.bidi_edge" Warn Repair "an invisible writing-direction mark at the edge"
        "Hidden {character}{place}.";
    CharBidi "char.bidi" Error NoKey "a writing-direction mark inside the address"
        "Hidden {character}{place}: it changes the order in which the address is shown.";
    CharControl "char.control" Error NoKey "a control character"
        "Control character {character}{place}.";
    CharUnassigned "char.unassigned" Error NoKey "a code point that is not a character"
        "{character}{place} is not a character.";
    CellEmpty "cell.empty" Error NoKey "no address, only an empty field or a filler"
        "No address: the field is empty or contains a filler such as n/a.";
    CellMultiple "cell.multiple" Error NoKey "several addresses in one field"
        "{detail} addresses in one field.";
    CellRepeated "cell.repeated" Warn Repair "the same address more than once"
        "The same address more than once.";
    CellSeparator "cell.separator" Warn Repair "a separator without a second address"
        "Unnecessary separator{place}.";
    WrapMailto "wrap.mailto" Warn Repair "a prefix such as `mailto:`"
        "Prefix such as mailto: before the address.";
    WrapHyperlink "wrap.hyperlink" Warn Repair "a stored hyperlink instead of the address"
        "Hyperlink instead of the address.";
    WrapHtml "wrap.html" Warn Repair "an HTML entity"
        "HTML code such as &amp;{place}.";
    WrapQuotes "wrap.quotes" Warn Repair "quotation marks or brackets around the address"
        "Quotation marks or brackets around the address.";
    WrapAngle "wrap.angle" Warn Repair "angle brackets around the address"
        "Angle brackets around the address.";
    WrapDisplayName "wrap.display_name" Warn Repair "a name as well as the address"
        "Contains a name as well as the address.";
    WrapComment "wrap.comment" Warn Repair "a comment in parentheses"
        "Comment in parentheses{place}.";
    WrapApostrophe "wrap.apostrophe" Warn Repair "an apostrophe at the edge"
        "Apostrophe before or after the address.";
    WrapExtraText "wrap.extra_text" Warn Repair "other text as well as the address"
        "Contains other text as well as the address.";
    WrapTrailingText "wrap.trailing_text" Error NoKey "text after the address in angle brackets"
        "Text after the address in angle brackets{place}.";
    WrapNameIsOtherAddress "wrap.name_is_other_address" Error NoKey "a name that is a different address"
        "The name is a different e-mail address.";
    CharAtWidth "char.at_width" Warn Repair "a wide or small form of @"
        "Wide or small form of @{place}.";
    SyntaxNoAt "syntax.no_at" Error NoKey "no @"
        "No @.";
    SyntaxMultipleAt "syntax.multiple_at" Error NoKey "more than one @"
        "More than one @{place}.";
    SyntaxObfuscatedAt "syntax.obfuscated_at" Error NoKey "text such as (at) instead of @"
        "Text such as '(at)' instead of @.";
    SyntaxParen "syntax.paren" Error NoKey "an unmatched parenthesis"
        "Unmatched parenthesis{place}.";
    CharMarkOnDelimiter "char.mark_on_delimiter" Error NoKey "a combining mark on a delimiter or space"
        "Accent on a punctuation mark or a space{place}.";
    WsAroundAt "ws.around_at" Warn Repair "white space next to the @"
        "{character} next to the @{place}.";
    WsAroundDot "ws.around_dot" Warn Repair "white space next to a dot"
        "{character} next to a dot{place}.";
    WsInner "ws.inner" Error NoKey "white space inside the address"
        "{character} inside the address{place}.";
    LocalEmpty "local.empty" Error NoKey "nothing before the @"
        "Nothing before the @.";
    LocalDot "local.dot" Error NoKey "a misplaced dot before the @"
        "Misplaced dot before the @{place}.";
    LocalQuotedUnneeded "local.quoted_unneeded" Warn Repair "unnecessary quotation marks before the @"
        "Unnecessary quotation marks before the @.";
    LocalQuoted "local.quoted" Error Note "a part before the @ that works only in quotation marks"
        "The part before the @ works only in quotation marks.";
    LocalQuoteUnclosed "local.quote_unclosed" Error NoKey "a quotation mark without a closing one"
        "Quotation mark without a closing one{place}.";
    LocalQuoteMisplaced "local.quote_misplaced" Error NoKey "a misplaced quotation mark before the @"
        "Misplaced quotation mark before the @{place}.";
    LocalChar "local.char" Error NoKey "a character that is not allowed before the @"
        "{character} is not allowed before the @{place}.";
    LocalNormalised "local.normalised" Warn Repair "characters before the @ in an unusual composition or width"
        "Characters before the @ are stored in an unusual form.";
    LocalCompat "local.compat" Error NoKey "a special form of ordinary letters before the @"
        "{character} is a special form of ordinary letters before the @{place}.";
    LocalLeadingMark "local.leading_mark" Error NoKey "a combining mark at the start"
        "Accent without a letter at the start.";
    LocalALabel "local.a_label" Warn Note "`xn--` before the @"
        "Starts with 'xn--' before the @.";
    LenLocal "len.local" Error NoKey "more than 64 bytes before the @"
        "Too long before the @ (limit: 64 bytes).";
    LenLabel "len.label" Error NoKey "more than 63 bytes between two dots of the domain"
        "Too long between two dots of the domain (limit: 63 bytes).";
    LenDomain "len.domain" Error NoKey "a domain of more than 253 bytes"
        "The domain is too long (limit: 253 bytes).";
    LenTotal "len.total" Error NoKey "an address of more than 254 bytes"
        "The address is too long (limit: 254 bytes).";
    LocalNonAscii "local.non_ascii" Error Note "a letter outside a-z before the @"
        "{character} is not allowed before the @{place}.";
    IdpLocalChar "idp.local_char" Warn Note "a character before the @ that Microsoft or Google does not accept"
        "Microsoft or Google does not accept {detail} before the @.";
    IdpUpnLength "idp.upn_length" Warn Note "an address too long for a Microsoft sign-in name"
        "The address is too long for a Microsoft sign-in name.";
    CaseLocal "case.local" Info Note "capital letters before the @"
        "Capital letters before the @.";
    CaseDomain "case.domain" Info Note "capital letters in the domain"
        "Capital letters in the domain.";
    LocalPlusTag "local.plus_tag" Info Note "a tag such as +news"
        "Contains a tag such as +news before the @.";
    DomainIdn "domain.idn" Info Note "an internationalised domain"
        "Internationalised domain.";
    DomainEmpty "domain.empty" Error NoKey "nothing after the @"
        "Nothing after the @.";
    DomainEmptyLabel "domain.empty_label" Error NoKey "a misplaced dot in the domain"
        "Misplaced dot in the domain{place}.";
    DomainTrailingDot "domain.trailing_dot" Warn Repair "a dot at the end of the domain"
        "Dot at the end of the domain.";
    DomainLiteral "domain.literal" Error NoKey "an IP address in brackets instead of a domain"
        "IP address in brackets instead of a domain.";
    DomainIp "domain.ip" Error Note "an IP address instead of a domain"
        "IP address instead of a domain.";
    DomainTldNumeric "domain.tld_numeric" Error Note "a domain that ends in a number"
        "The domain ends in a number.";
    DomainComma "domain.comma" Error NoKey "a comma in the domain"
        "Comma in the domain{place}.";
    DomainChar "domain.char" Error NoKey "a character that is not allowed in a domain"
        "{character} is not allowed in a domain{place}.";
    DomainHyphen "domain.hyphen" Error NoKey "a hyphen at the edge of a part of the domain"
        "Misplaced hyphen in the domain{place}.";
    DomainALabel "domain.a_label" Error NoKey "an invalid `xn--` part in the domain"
        "Invalid 'xn--' part in the domain.";
    DomainIdna "domain.idna" Error NoKey "an invalid internationalised domain"
        "Invalid internationalised domain.";
    DomainMapped "domain.mapped" Warn Repair "a domain in an unusual composition, width or dot"
        "The domain is stored in an unusual form.";
    DomainDeviation "domain.deviation" Warn Note "a domain that older software reads as a different one"
        "Older software reads this domain as a different one.";
    DomainIdna2008 "domain.idna2008" Warn Note "a domain with characters that IDNA 2008 does not allow"
        "The domain contains {detail}, which IDNA 2008 does not allow.";
    DomainRldh "domain.rldh" Warn Note "hyphens in the third and fourth position of a part of the domain"
        "Two hyphens in the third and fourth position of a part of the domain.";
    DomainMixedScript "domain.mixed_script" Warn Note "a part of the domain that mixes alphabets"
        "The domain mixes letters of different alphabets.";
    DomainLookalike "domain.lookalike" Warn Note "a domain with look-alike characters"
        "The domain contains a character that only looks like a Latin one: {detail}.";
    DomainDotless "domain.dotless" Error Note "a domain without a dot"
        "The domain has no dot.";
    DomainTldUnknown "domain.tld_unknown" Error Note "an unknown top-level domain"
        "The domain ending .{detail} does not exist.";
    DomainSpecialUse "domain.special_use" Error Note "a domain that exists only in private networks"
        "This domain exists only in private networks.";
    DomainReserved "domain.reserved" Error Note "a domain reserved for examples"
        "This domain is reserved for examples.";
    DomainPublicSuffix "domain.public_suffix" Warn Note "a public suffix instead of a domain"
        "Only the last part of a domain, such as co.uk.";
    DomainTypo "domain.typo" Warn Note "a domain one letter away from a well-known one"
        "{detail} is one letter away from a well-known domain.";
    DomainRareNearCommon "domain.rare_near_common" Warn Note "a rare domain one letter away from a frequent one"
        "A rare domain, one letter away from a frequent one.";
    PlaceholderNoreply "placeholder.noreply" Error Note "an address that nobody reads"
        "Nobody reads mail to this address.";
    PlaceholderAddress "placeholder.address" Error Note "an invented address"
        "Invented address.";
    PlaceholderLocal "placeholder.local" Warn Note "a name used for tests"
        "Looks like a test address.";
    RoleAccount "role.account" Warn Note "a shared mailbox"
        "Shared mailbox.";
}

impl DefectName {
    const fn entry(self) -> &'static DefectEntry {
        &ENTRIES[self as usize]
    }

    /// Returns the stable text of the name, such as `char.invisible`.
    pub const fn as_str(self) -> &'static str {
        self.entry().text
    }

    /// Returns the default level of the defect.
    pub const fn level(self) -> Level {
        self.entry().level
    }

    /// Returns a short description for documentation, such as "an invisible character".
    pub const fn summary(self) -> &'static str {
        self.entry().summary
    }

    /// Returns the message with its placeholders.
    pub(super) const fn message(self) -> &'static str {
        self.entry().message
    }

    /// Returns whether the stored value can be used only after a repair.
    pub const fn is_repair(self) -> bool {
        matches!(self.entry().effect, Effect::Repair)
    }

    /// Returns whether a cell with this defect has no keys.
    pub const fn forbids_keys(self) -> bool {
        matches!(self.entry().effect, Effect::NoKey)
    }
}

impl fmt::Display for DefectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{DefectName, Level};

    #[test]
    fn texts_are_unique_and_follow_the_pattern() {
        let texts: BTreeSet<_> = DefectName::ALL.iter().map(|name| name.as_str()).collect();
        assert_eq!(texts.len(), DefectName::ALL.len());
        for text in texts {
            let (family, rule) = text.split_once('.').expect("a family and a rule");
            for word in [family, rule] {
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                assert!(!word.is_empty() && word.chars().all(fits), "{text}");
            }
        }
    }

    #[test]
    fn a_defect_without_keys_is_an_error_and_a_repair_is_not() {
        for name in DefectName::ALL {
            if name.forbids_keys() {
                assert_eq!(name.level(), Level::Error, "{name}");
            }
            if name.is_repair() {
                assert!(name.level() < Level::Error, "{name}");
            }
        }
    }

    #[test]
    fn summaries_are_phrases_and_messages_are_sentences() {
        for name in DefectName::ALL {
            let summary = name.summary();
            assert!(
                !summary.starts_with(char::is_uppercase) && !summary.ends_with('.'),
                "{name}"
            );
            let message = name.message();
            let first = message.chars().next().expect("not empty");
            assert!(first.is_uppercase() || first == '{', "{name}");
            assert!(message.ends_with('.'), "{name}");
        }
    }
}
