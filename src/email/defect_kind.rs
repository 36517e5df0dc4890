//! The table of defects, with the stable name, level, effect and message of each defect.
//!
//! A name never changes, because people filter reports by these names.

use std::fmt;

use super::level::Level;

/// The effect of a defect on the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// The address can be parsed, and the defect does not affect it.
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
    /// The id of the message.
    message: &'static str,
    /// The id of the message that also states the position of the character, or an empty string if such a message does
    /// not exist.
    placed: &'static str,
}

/// Declares [`DefectName`] together with its table, so that every name has exactly one row.
macro_rules! defect_names {
    ($($name:ident $text:literal $level:ident $effect:ident $summary:literal $message:literal $placed:literal;)+) => {
        /// The name of one kind of defect in an e-mail cell.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DefectName {
            $(#[doc = concat!("`", $text, "`: ", $summary, ".")] $name,)+
        }

        impl DefectName {
            /// All names, roughly in the order in which the pipeline finds the defects.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }

        const ENTRIES: &[DefectEntry] = &[$(DefectEntry {
            text: $text,
            level: Level::$level,
            effect: Effect::$effect,
            summary: $summary,
            message: $message,
            placed: $placed,
        },)+];
    };
}

// The columns of a row are: name, stable text, level, effect, description for the documentation, id of the message for
// users, and id of the message that also states the position of the character.
defect_names! {
    CharReplacement "char.replacement" Error NoKey "a lost character: the text was converted with the wrong encoding"
        "defect-char-replacement" "defect-char-replacement.placed";
    WsTrim "ws.trim" Info Repair "a space at the edge"
        "defect-ws-trim" "defect-ws-trim.placed";
    WsTrimSpecial "ws.trim_special" Warn Repair "white space other than a space at the edge"
        "defect-ws-trim-special" "defect-ws-trim-special.placed";
    CharInvisible "char.invisible" Warn Repair "an invisible character"
        "defect-char-invisible" "defect-char-invisible.placed";
    CharBidiEdge "char.bidi_edge" Warn Repair "an invisible writing-direction mark at the edge"
        "defect-char-bidi-edge" "defect-char-bidi-edge.placed";
    CharBidi "char.bidi" Error NoKey "a writing-direction mark inside the address"
        "defect-char-bidi" "defect-char-bidi.placed";
    CharControl "char.control" Error NoKey "a control character"
        "defect-char-control" "defect-char-control.placed";
    CharUnassigned "char.unassigned" Error NoKey "a code point that is not a character"
        "defect-char-unassigned" "defect-char-unassigned.placed";
    CellEmpty "cell.empty" Error NoKey "no address, only an empty field or a filler"
        "defect-cell-empty" "";
    CellMultiple "cell.multiple" Error NoKey "several addresses in one field"
        "defect-cell-multiple" "";
    CellRepeated "cell.repeated" Warn Repair "the same address more than once"
        "defect-cell-repeated" "";
    CellSeparator "cell.separator" Warn Repair "a separator without a second address"
        "defect-cell-separator" "defect-cell-separator.placed";
    WrapMailto "wrap.mailto" Warn Repair "a prefix such as `mailto:`"
        "defect-wrap-mailto" "";
    WrapHyperlink "wrap.hyperlink" Warn Repair "a stored hyperlink instead of the address"
        "defect-wrap-hyperlink" "";
    WrapHtml "wrap.html" Warn Repair "an HTML entity"
        "defect-wrap-html" "defect-wrap-html.placed";
    WrapQuotes "wrap.quotes" Warn Repair "quotation marks or brackets around the address"
        "defect-wrap-quotes" "";
    WrapAngle "wrap.angle" Warn Repair "angle brackets around the address"
        "defect-wrap-angle" "";
    WrapDisplayName "wrap.display_name" Warn Repair "a name as well as the address"
        "defect-wrap-display-name" "";
    WrapComment "wrap.comment" Warn Repair "a comment in parentheses"
        "defect-wrap-comment" "defect-wrap-comment.placed";
    WrapApostrophe "wrap.apostrophe" Warn Repair "an apostrophe at the edge"
        "defect-wrap-apostrophe" "";
    WrapExtraText "wrap.extra_text" Warn Repair "other text as well as the address"
        "defect-wrap-extra-text" "";
    WrapTrailingText "wrap.trailing_text" Error NoKey "text after the address in angle brackets"
        "defect-wrap-trailing-text" "defect-wrap-trailing-text.placed";
    WrapNameIsOtherAddress "wrap.name_is_other_address" Error NoKey "a name that is a different address"
        "defect-wrap-name-is-other-address" "";
    CharAtWidth "char.at_width" Warn Repair "a wide or small form of @"
        "defect-char-at-width" "defect-char-at-width.placed";
    SyntaxNoAt "syntax.no_at" Error NoKey "no @"
        "defect-syntax-no-at" "";
    SyntaxMultipleAt "syntax.multiple_at" Error NoKey "more than one @"
        "defect-syntax-multiple-at" "defect-syntax-multiple-at.placed";
    SyntaxObfuscatedAt "syntax.obfuscated_at" Error NoKey "text such as (at) instead of @"
        "defect-syntax-obfuscated-at" "";
    SyntaxParen "syntax.paren" Error NoKey "an unmatched parenthesis"
        "defect-syntax-paren" "defect-syntax-paren.placed";
    CharMarkOnDelimiter "char.mark_on_delimiter" Error NoKey "a combining mark on a delimiter or space"
        "defect-char-mark-on-delimiter" "defect-char-mark-on-delimiter.placed";
    WsAroundAt "ws.around_at" Warn Repair "white space next to the @"
        "defect-ws-around-at" "defect-ws-around-at.placed";
    WsAroundDot "ws.around_dot" Warn Repair "white space next to a dot"
        "defect-ws-around-dot" "defect-ws-around-dot.placed";
    WsInner "ws.inner" Error NoKey "white space inside the address"
        "defect-ws-inner" "defect-ws-inner.placed";
    LocalEmpty "local.empty" Error NoKey "nothing before the @"
        "defect-local-empty" "";
    LocalDot "local.dot" Error NoKey "a misplaced dot before the @"
        "defect-local-dot" "defect-local-dot.placed";
    LocalQuotedUnneeded "local.quoted_unneeded" Warn Repair "unnecessary quotation marks before the @"
        "defect-local-quoted-unneeded" "";
    LocalQuoted "local.quoted" Error Note "a part before the @ that works only in quotation marks"
        "defect-local-quoted" "";
    LocalQuoteUnclosed "local.quote_unclosed" Error NoKey "a quotation mark without a closing one"
        "defect-local-quote-unclosed" "defect-local-quote-unclosed.placed";
    LocalQuoteMisplaced "local.quote_misplaced" Error NoKey "a misplaced quotation mark before the @"
        "defect-local-quote-misplaced" "defect-local-quote-misplaced.placed";
    LocalChar "local.char" Error NoKey "a character that is not allowed before the @"
        "defect-local-char" "defect-local-char.placed";
    LocalNormalised "local.normalised" Warn Repair "characters before the @ in an unusual composition or width"
        "defect-local-normalised" "";
    LocalCompat "local.compat" Error NoKey "a special form of ordinary letters before the @"
        "defect-local-compat" "defect-local-compat.placed";
    LocalLeadingMark "local.leading_mark" Error NoKey "a combining mark at the start"
        "defect-local-leading-mark" "";
    LocalALabel "local.a_label" Warn Note "`xn--` before the @"
        "defect-local-a-label" "";
    LenLocal "len.local" Error NoKey "more than 64 bytes before the @"
        "defect-len-local" "";
    LenLabel "len.label" Error NoKey "more than 63 bytes between two dots of the domain"
        "defect-len-label" "";
    LenDomain "len.domain" Error NoKey "a domain of more than 253 bytes"
        "defect-len-domain" "";
    LenTotal "len.total" Error NoKey "an address of more than 254 bytes"
        "defect-len-total" "";
    LocalNonAscii "local.non_ascii" Error Note "a letter outside a-z before the @"
        "defect-local-non-ascii" "defect-local-non-ascii.placed";
    IdpLocalChar "idp.local_char" Warn Note "a character before the @ that Microsoft or Google does not accept"
        "defect-idp-local-char" "";
    IdpUpnLength "idp.upn_length" Warn Note "an address too long for a Microsoft sign-in name"
        "defect-idp-upn-length" "";
    CaseLocal "case.local" Info Note "capital letters before the @"
        "defect-case-local" "";
    CaseDomain "case.domain" Info Note "capital letters in the domain"
        "defect-case-domain" "";
    LocalPlusTag "local.plus_tag" Info Note "a tag such as +news"
        "defect-local-plus-tag" "";
    DomainIdn "domain.idn" Info Note "an internationalised domain"
        "defect-domain-idn" "";
    DomainEmpty "domain.empty" Error NoKey "nothing after the @"
        "defect-domain-empty" "";
    DomainEmptyLabel "domain.empty_label" Error NoKey "a misplaced dot in the domain"
        "defect-domain-empty-label" "defect-domain-empty-label.placed";
    DomainTrailingDot "domain.trailing_dot" Warn Repair "a dot at the end of the domain"
        "defect-domain-trailing-dot" "";
    DomainLiteral "domain.literal" Error NoKey "an IP address in brackets instead of a domain"
        "defect-domain-literal" "";
    DomainIp "domain.ip" Error Note "an IP address instead of a domain"
        "defect-domain-ip" "";
    DomainTldNumeric "domain.tld_numeric" Error Note "a domain that ends in a number"
        "defect-domain-tld-numeric" "";
    DomainComma "domain.comma" Error NoKey "a comma in the domain"
        "defect-domain-comma" "defect-domain-comma.placed";
    DomainChar "domain.char" Error NoKey "a character that is not allowed in a domain"
        "defect-domain-char" "defect-domain-char.placed";
    DomainHyphen "domain.hyphen" Error NoKey "a hyphen at the edge of a part of the domain"
        "defect-domain-hyphen" "defect-domain-hyphen.placed";
    DomainALabel "domain.a_label" Error NoKey "an invalid `xn--` part in the domain"
        "defect-domain-a-label" "";
    DomainIdna "domain.idna" Error NoKey "an invalid internationalised domain"
        "defect-domain-idna" "";
    DomainMapped "domain.mapped" Warn Repair "a domain in an unusual composition, width or dot"
        "defect-domain-mapped" "";
    DomainDeviation "domain.deviation" Warn Note "a domain that older software reads as a different one"
        "defect-domain-deviation" "";
    DomainIdna2008 "domain.idna2008" Warn Note "a domain with characters that IDNA 2008 does not allow"
        "defect-domain-idna2008" "";
    DomainRldh "domain.rldh" Warn Note "hyphens in the third and fourth position of a part of the domain"
        "defect-domain-rldh" "";
    DomainMixedScript "domain.mixed_script" Warn Note "a part of the domain that mixes alphabets"
        "defect-domain-mixed-script" "";
    DomainLookalike "domain.lookalike" Warn Note "a domain with look-alike characters"
        "defect-domain-lookalike" "";
    DomainDotless "domain.dotless" Error Note "a domain without a dot"
        "defect-domain-dotless" "";
    DomainTldUnknown "domain.tld_unknown" Error Note "an unknown top-level domain"
        "defect-domain-tld-unknown" "";
    DomainSpecialUse "domain.special_use" Error Note "a domain that cannot receive mail from the Internet"
        "defect-domain-special-use" "";
    DomainReserved "domain.reserved" Error Note "a domain reserved for examples"
        "defect-domain-reserved" "";
    DomainPublicSuffix "domain.public_suffix" Warn Note "a public suffix instead of a domain"
        "defect-domain-public-suffix" "";
    DomainTypo "domain.typo" Warn Note "a domain very similar to a well-known one"
        "defect-domain-typo" "";
    DomainRareNearCommon "domain.rare_near_common" Warn Note "a rare domain very similar to a frequent one"
        "defect-domain-rare-near-common" "";
    PlaceholderNoreply "placeholder.noreply" Error Note "an address that nobody reads"
        "defect-placeholder-noreply" "";
    PlaceholderAddress "placeholder.address" Error Note "an invented address"
        "defect-placeholder-address" "";
    PlaceholderLocal "placeholder.local" Warn Note "a name used for tests"
        "defect-placeholder-local" "";
    RoleAccount "role.account" Warn Note "a shared mailbox"
        "defect-role-account" "";
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

    /// Returns the id of the message.
    pub(super) const fn message(self) -> &'static str {
        self.entry().message
    }

    /// Returns the id of the message that also states the position of the character, or an empty string if such a
    /// message does not exist.
    pub(super) const fn message_with_place(self) -> &'static str {
        self.entry().placed
    }

    /// Returns whether a stored value with this defect can be used only after a repair.
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
    use crate::locale::{Catalogue, Language};

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
    fn summaries_are_phrases_and_messages_are_in_the_catalogue() {
        let catalogue = Catalogue::of(Language::English);
        for name in DefectName::ALL {
            let summary = name.summary();
            assert!(
                !summary.starts_with(char::is_uppercase) && !summary.ends_with('.'),
                "{name}"
            );
            assert!(catalogue.contains(name.message()), "{name}");
            let placed = name.message_with_place();
            assert!(placed.is_empty() || catalogue.contains(placed), "{name}");
        }
    }
}
