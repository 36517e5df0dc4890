//! The closed list of defect names: what each is called, how much it weighs, what it says.
//!
//! Names are stable: reports carry them and people filter by them. The table below is the only
//! place where a name, its level and its words meet. Nothing here looks at an address.

use std::fmt;

use super::defect::Level;

/// What a defect means for the address that carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// Says something about an address that was read.
    Note,
    /// The stored value works only after the repair that this defect stands for.
    Repair,
    /// No address can be read with certainty, so the cell has no keys.
    NoKey,
}

/// One row of the table of defects.
struct Entry {
    text: &'static str,
    level: Level,
    effect: Effect,
    summary: &'static str,
}

/// Declares [`DefectName`] and its table together, so that neither can miss a row of the other.
macro_rules! defect_names {
    ($($name:ident $text:literal $level:ident $effect:ident $summary:literal;)+) => {
        /// Name of one kind of defect in an e-mail cell.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DefectName {
            $(#[doc = concat!("`", $text, "`: ", $summary, ".")] $name,)+
        }

        impl DefectName {
            /// Every name, in the order of the pipeline.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }

        const ENTRIES: &[Entry] = &[$(Entry {
            text: $text,
            level: Level::$level,
            effect: Effect::$effect,
            summary: $summary,
        },)+];
    };
}

defect_names! {
    CharReplacement "char.replacement" Error NoKey "a replacement character: the text was decoded wrongly";
    WsTrim "ws.trim" Info Repair "a space at the edge";
    WsTrimSpecial "ws.trim_special" Warn Repair "white space other than a plain space at the edge";
    CharInvisible "char.invisible" Warn Repair "an invisible character";
    CharBidiEdge "char.bidi_edge" Warn Repair "an invisible writing-direction mark at the edge";
    CharBidi "char.bidi" Error NoKey "a writing-direction mark inside the address";
    CharControl "char.control" Error NoKey "a control character";
    CharUnassigned "char.unassigned" Error NoKey "a code point that stands for no character";
    CellEmpty "cell.empty" Error NoKey "no address, only an empty cell or a filler";
    CellMultiple "cell.multiple" Error NoKey "several addresses in one cell";
    CellRepeated "cell.repeated" Warn Repair "the same address more than once";
    CellSeparator "cell.separator" Warn Repair "a separator with nothing beside it";
    WrapMailto "wrap.mailto" Warn Repair "a prefix such as `mailto:`";
    WrapHyperlink "wrap.hyperlink" Warn Repair "a stored hyperlink instead of the address";
    WrapHtml "wrap.html" Warn Repair "an HTML entity";
    WrapQuotes "wrap.quotes" Warn Repair "quotation marks or brackets around the address";
    WrapAngle "wrap.angle" Warn Repair "angle brackets around the address";
    WrapDisplayName "wrap.display_name" Warn Repair "a display name beside the address";
    WrapComment "wrap.comment" Warn Repair "a comment in parentheses";
    WrapApostrophe "wrap.apostrophe" Warn Repair "a lone apostrophe at the edge";
    WrapExtraText "wrap.extra_text" Warn Repair "other text beside the address";
    WrapTrailingText "wrap.trailing_text" Error NoKey "text after the address in angle brackets";
    WrapNameIsOtherAddress "wrap.name_is_other_address" Error NoKey "a display name that is another address";
    CharAtWidth "char.at_width" Warn Repair "a wide or small @ instead of the plain one";
    SyntaxNoAt "syntax.no_at" Error NoKey "no @";
    SyntaxMultipleAt "syntax.multiple_at" Error NoKey "more than one @";
    SyntaxObfuscatedAt "syntax.obfuscated_at" Error NoKey "words instead of the @";
    SyntaxParen "syntax.paren" Error NoKey "a parenthesis without its partner";
    CharMarkOnDelimiter "char.mark_on_delimiter" Error NoKey "a combining mark on a delimiter";
    WsAroundAt "ws.around_at" Warn Repair "white space beside the @";
    WsAroundDot "ws.around_dot" Warn Repair "white space beside a dot";
    WsInner "ws.inner" Error NoKey "white space inside the address";
    LocalEmpty "local.empty" Error NoKey "nothing before the @";
    LocalDot "local.dot" Error NoKey "a misplaced dot before the @";
    LocalQuotedUnneeded "local.quoted_unneeded" Warn Repair "needless quotation marks before the @";
    LocalQuoted "local.quoted" Error Note "a part before the @ that only works in quotation marks";
    LocalQuoteUnclosed "local.quote_unclosed" Error NoKey "a quotation mark without its partner";
    LocalQuoteMisplaced "local.quote_misplaced" Error NoKey "a quotation mark in the middle";
    LocalChar "local.char" Error NoKey "a character that may not stand before the @";
    LocalNormalised "local.normalised" Warn Repair "characters before the @ in another composition or width";
    LocalCompat "local.compat" Error NoKey "a look-alike form of ordinary letters before the @";
    LocalLeadingMark "local.leading_mark" Error NoKey "a combining mark at the start";
    LocalALabel "local.a_label" Warn Note "`xn--` before the @";
    LenLocal "len.local" Error NoKey "more than 64 octets before the @";
    LenLabel "len.label" Error NoKey "more than 63 octets between two dots of the domain";
    LenDomain "len.domain" Error NoKey "a domain of more than 253 octets";
    LenTotal "len.total" Error NoKey "an address of more than 254 octets";
    LocalNonAscii "local.non_ascii" Error Note "a letter outside a-z before the @";
    IdpLocalChar "idp.local_char" Warn Note "a character that sign-in providers refuse before the @";
    IdpUpnLength "idp.upn_length" Warn Note "an address too long for a user principal name";
    CaseLocal "case.local" Info Note "capitals before the @";
    CaseDomain "case.domain" Info Note "capitals in the domain";
    LocalPlusTag "local.plus_tag" Info Note "a sub-address tag";
    DomainIdn "domain.idn" Info Note "an internationalised domain";
    DomainEmpty "domain.empty" Error NoKey "nothing after the @";
    DomainEmptyLabel "domain.empty_label" Error NoKey "a misplaced dot in the domain";
    DomainTrailingDot "domain.trailing_dot" Warn Repair "a dot at the end of the domain";
    DomainLiteral "domain.literal" Error NoKey "an IP address in brackets instead of a domain";
    DomainIp "domain.ip" Error Note "an IP address instead of a domain";
    DomainTldNumeric "domain.tld_numeric" Error Note "a domain that ends in a number";
    DomainComma "domain.comma" Error NoKey "a comma in the domain";
    DomainChar "domain.char" Error NoKey "a character that may not stand in a domain";
    DomainHyphen "domain.hyphen" Error NoKey "a hyphen at the edge of a domain label";
    DomainALabel "domain.a_label" Error NoKey "a broken `xn--` label";
    DomainIdna "domain.idna" Error NoKey "an internationalised domain against the rules";
    DomainMapped "domain.mapped" Warn Repair "a domain in another composition, width or dot";
    DomainDeviation "domain.deviation" Warn Note "a domain that old software reads as another one";
    DomainIdna2008 "domain.idna2008" Warn Note "a domain with characters that IDNA 2008 refuses";
    DomainRldh "domain.rldh" Warn Note "hyphens in the third and fourth place of a label";
    DomainMixedScript "domain.mixed_script" Warn Note "a domain label that mixes scripts";
    DomainLookalike "domain.lookalike" Warn Note "a domain that looks like plain letters but is not";
    DomainDotless "domain.dotless" Error Note "a domain without a dot";
    DomainTldUnknown "domain.tld_unknown" Error Note "an unknown top-level domain";
    DomainSpecialUse "domain.special_use" Error Note "a name that is not on the Internet";
    DomainReserved "domain.reserved" Error Note "a domain reserved for examples";
    DomainPublicSuffix "domain.public_suffix" Warn Note "a registry's name instead of a domain";
    DomainTypo "domain.typo" Warn Note "a domain one letter from a well-known one";
    DomainRareNearCommon "domain.rare_near_common" Warn Note "a rare domain one letter from a frequent one";
    PlaceholderNoreply "placeholder.noreply" Error Note "an address that nobody reads";
    PlaceholderAddress "placeholder.address" Error Note "an invented address";
    PlaceholderLocal "placeholder.local" Warn Note "a name used for tests";
    RoleAccount "role.account" Warn Note "a shared mailbox";
}

impl DefectName {
    const fn entry(self) -> &'static Entry {
        &ENTRIES[self as usize]
    }

    /// Returns the stable text of the name, such as `char.invisible`.
    pub const fn as_str(self) -> &'static str {
        self.entry().text
    }

    /// Returns the level that the policy gives by default.
    pub const fn level(self) -> Level {
        self.entry().level
    }

    /// Returns what is wrong in a lower-case phrase, such as "an invisible character".
    pub const fn summary(self) -> &'static str {
        self.entry().summary
    }

    /// Tells whether the stored value works only after a repair.
    pub const fn is_repair(self) -> bool {
        matches!(self.entry().effect, Effect::Repair)
    }

    /// Tells whether a cell with this defect has no keys.
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
    fn what_leaves_no_address_or_needs_a_repair_weighs_accordingly() {
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
    fn summaries_are_phrases() {
        for name in DefectName::ALL {
            let summary = name.summary();
            let first = summary.chars().next().expect("not empty");
            assert!(!first.is_uppercase() && !summary.ends_with('.'), "{name}");
        }
    }
}
