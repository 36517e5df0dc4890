//! The languages of reports.

use std::fmt;
use std::str::FromStr;

/// Declares [`Language`] and the table of languages together, so that a new language needs only a message file and one
/// entry in this table.
macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident $code:literal $($other_code:literal)* : $own_name:literal $separator:ident;)+) => {
        /// A language of reports.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $($(#[$doc])* $name,)+
        }

        impl Language {
            /// All languages.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The languages whose file contains every message.
            pub const COMPLETE: &'static [Self] = Self::ALL;

            const fn entry(self) -> &'static LanguageEntry {
                match self {
                    $(Self::$name => {
                        static ENTRY: LanguageEntry = LanguageEntry {
                            code: $code,
                            other_codes: &[$($other_code),*],
                            own_name: $own_name,
                            separator: Separator::$separator,
                            messages: include_str!(concat!($code, ".ftl")),
                        };
                        &ENTRY
                    })+
                }
            }
        }
    };
}

/// The separator between groups of three digits. It also determines the decimal separator.
#[derive(Debug, Clone, Copy)]
pub(super) enum Separator {
    Space,
    NoBreakSpace,
    Dot,
}

impl Separator {
    /// Returns the character.
    pub(super) const fn character(self) -> char {
        match self {
            Self::Space => ' ',
            Self::NoBreakSpace => '\u{a0}',
            Self::Dot => '.',
        }
    }

    /// Returns the decimal separator.
    pub(super) const fn decimal(self) -> char {
        match self {
            Self::Space => '.',
            Self::NoBreakSpace | Self::Dot => ',',
        }
    }
}

/// One row of the table of languages.
struct LanguageEntry {
    code: &'static str,
    other_codes: &'static [&'static str],
    own_name: &'static str,
    separator: Separator,
    messages: &'static str,
}

// Each row has the language code (also the file name), other codes that are accepted, the language's own name, and the
// character between groups of three digits.
languages! {
    /// English.
    #[default]
    English "en": "English" Space;
    /// Norwegian Bokmål.
    Norwegian "nb" "no": "norsk" NoBreakSpace;
    /// Swedish.
    Swedish "sv": "svenska" NoBreakSpace;
    /// Danish.
    Danish "da": "dansk" Dot;
    /// German.
    German "de": "Deutsch" Dot;
    /// Dutch.
    Dutch "nl": "Nederlands" Dot;
}

impl Language {
    /// Returns the code, such as `nb`.
    pub const fn code(self) -> &'static str {
        self.entry().code
    }

    /// Returns the name of the language in the language itself.
    pub const fn own_name(self) -> &'static str {
        self.entry().own_name
    }

    /// Returns the separator between groups of three digits.
    pub(super) const fn separator(self) -> Separator {
        self.entry().separator
    }

    /// Returns the Fluent source of the messages.
    pub const fn messages(self) -> &'static str {
        self.entry().messages
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The error for text that is not the code of a known language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language `{text}`; known languages: {}", known_codes())]
pub struct UnknownLanguage {
    /// The text that was given.
    pub text: String,
}

fn known_codes() -> String {
    let codes: Vec<&str> = Language::ALL.iter().map(|each| each.code()).collect();
    codes.join(", ")
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.trim().to_lowercase();
        let matches = |language: &&Self| {
            let entry = language.entry();
            entry.code == code || entry.other_codes.contains(&code.as_str())
        };
        let found = Self::ALL.iter().find(matches).copied();
        found.ok_or_else(|| UnknownLanguage {
            text: text.to_owned(),
        })
    }
}
