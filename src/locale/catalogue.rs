//! Looks up the messages of one language and fills in their arguments.

use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::language::{Language, Separator};
use super::message::{Argument, Listing, Message, Sentence, Text};

/// The catalogues of all languages, in the order of [`Language::ALL`]. Each catalogue is parsed when it is first used.
static CATALOGUES: LazyLock<Vec<OnceLock<Catalogue>>> =
    LazyLock::new(|| Language::ALL.iter().map(|_| OnceLock::new()).collect());

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Catalogue {
    /// Returns the catalogue of a language.
    ///
    /// # Panics
    ///
    /// Panics if the language file is invalid. A test ensures that all language files are valid.
    pub fn of(language: Language) -> &'static Self {
        CATALOGUES[language as usize].get_or_init(|| Self::parse(language))
    }

    fn parse(language: Language) -> Self {
        let messages = FluentResource::try_new(language.messages().to_owned());
        let messages = messages.unwrap_or_else(|(_, errors)| {
            panic!("{language}.ftl is invalid: {errors:?}");
        });
        let identifier: LanguageIdentifier = language.code().parse().expect("a language code");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Fluent's isolation marks around arguments are switched off, because they are invisible characters, and this
        // program reports invisible characters as defects.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language.separator() {
            Separator::Space => formatted::<' ', _>,
            Separator::NoBreakSpace => formatted::<'\u{a0}', _>,
            Separator::Dot => formatted::<'.', _>,
        }));
        bundle
            .add_function("CAPITAL", |arguments, _| capital(arguments))
            .expect("one function of this name");
        bundle
            .add_resource(messages)
            .unwrap_or_else(|errors| panic!("{language}.ftl has repeated ids: {errors:?}"));
        Self { language, bundle }
    }

    /// Returns whether the catalogue has a message with this id.
    pub fn contains(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// Returns a message without arguments, such as the title of a rule, given its id. Returns the id itself if the
    /// catalogue does not contain it.
    pub fn fixed(&self, id: &str) -> String {
        self.fill(id, None)
    }

    /// Returns a message with its arguments filled in.
    pub fn message(&self, message: &Message) -> String {
        match message.arguments() {
            [] => self.fill(message.id(), None),
            given => {
                let mut arguments = FluentArgs::with_capacity(given.len());
                for (name, value) in given {
                    arguments.set(*name, self.value(value));
                }
                self.fill(message.id(), Some(&arguments))
            }
        }
    }

    /// Returns the text in the language of the catalogue.
    pub fn text(&self, text: &Text) -> String {
        text.in_language(self.language)
    }

    /// Returns the language of the messages.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns a number with the separators of the language.
    pub fn number(&self, number: u64) -> String {
        grouped(number, self.language.separator().character())
    }

    /// Returns a number, given in tenths, with one decimal place.
    fn tenths(&self, tenths: u64) -> String {
        let decimal = self.language.separator().decimal();
        format!("{}{decimal}{}", self.number(tenths / 10), tenths % 10)
    }

    /// Returns a date in digits, with day, month and year in the order of the language.
    pub fn day(&self, day: Date) -> String {
        self.date("day-short", day)
    }

    /// Returns a date with the name of the month.
    pub fn long_day(&self, day: Date) -> String {
        self.date("day-long", day)
    }

    fn date(&self, id: &str, day: Date) -> String {
        let mut arguments = FluentArgs::with_capacity(5);
        arguments.set("year", format!("{:04}", day.year()));
        arguments.set("month", format!("{:02}", day.month()));
        arguments.set("day", format!("{:02}", day.day()));
        arguments.set("month-name", self.fixed(&format!("month-{}", day.month())));
        arguments.set("day-number", day.day().to_string());
        self.fill(id, Some(&arguments))
    }

    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Verbatim(text) => FluentValue::from(&**text),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Tenths(tenths) => FluentValue::from(self.tenths(*tenths)),
            Argument::Day(day) => FluentValue::from(self.day(*day)),
            Argument::LongDay(day) => FluentValue::from(self.long_day(*day)),
            Argument::Text(text) => FluentValue::from(text.in_language(self.language)),
            Argument::List(list) => FluentValue::from(self.list(list)),
        }
    }

    /// Returns a value as it is shown in a message.
    fn shown(&self, argument: &Argument) -> String {
        match argument {
            Argument::Number(number) => self.number(*number),
            other => match self.value(other) {
                FluentValue::String(text) => text.into_owned(),
                _ => unreachable!("only numbers are not texts"),
            },
        }
    }

    /// Returns a list, such as `a, b and c` or `a, b and 4 more`.
    pub fn list(&self, list: &Listing) -> String {
        let mut names: Vec<String> = list.named.iter().map(|each| self.shown(each)).collect();
        let mut arguments = FluentArgs::with_capacity(2);
        if list.more > 0 {
            arguments.set("names", names.join(", "));
            arguments.set("more", FluentValue::from(list.more));
            return self.fill("list-more", Some(&arguments));
        }
        match names.pop() {
            Some(last) if list.and && !names.is_empty() => {
                arguments.set("names", names.join(", "));
                arguments.set("last", last);
                self.fill("list-and", Some(&arguments))
            }
            Some(last) => {
                names.push(last);
                names.join(", ")
            }
            None => String::new(),
        }
    }

    fn fill(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.pattern(id) else {
            debug_assert!(false, "{}.ftl has no message {id}", self.language);
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let filled = self.bundle.format_pattern(pattern, arguments, &mut errors);
        debug_assert!(errors.is_empty(), "{} {id}: {errors:?}", self.language);
        filled.into_owned()
    }

    /// Returns the pattern of a message or, if the id contains a dot, of an attribute of a message.
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((message, attribute)) => {
                let message = self.bundle.get_message(message)?;
                message.get_attribute(attribute).map(|each| each.value())
            }
        }
    }
}

impl Message {
    /// Returns the message in a language.
    pub fn in_language(&self, language: Language) -> String {
        Catalogue::of(language).message(self)
    }
}

impl Text {
    /// Returns the text in a language.
    pub fn in_language(&self, language: Language) -> String {
        let sentence = |sentence: &Sentence| match sentence {
            Sentence::Message(message) => message.in_language(language),
            Sentence::Verbatim(text) => text.clone(),
        };
        match self.sentences() {
            [one] => sentence(one),
            sentences => {
                let sentences: Vec<String> = sentences.iter().map(sentence).collect();
                sentences.join(" ")
            }
        }
    }

    /// Returns the text in English, for tests and technical notes.
    pub fn english(&self) -> String {
        self.in_language(Language::English)
    }
}

/// Returns a number with a separator between groups of three digits.
fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + 8);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// Formats a number in a message. Returns `None` for other values.
fn formatted<const SEPARATOR: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let digits = number.as_string();
            digits.parse().ok().map(|number| grouped(number, SEPARATOR))
        }
        _ => None,
    }
}

/// Implements the Fluent function `CAPITAL`, which capitalises the first letter.
fn capital<'a>(arguments: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [FluentValue::String(text)] = arguments else {
        return FluentValue::Error;
    };
    let mut rest = text.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    FluentValue::from(first.chain(rest).collect::<String>())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_list_names_the_first_values() {
        let catalogue = Catalogue::of(Language::English);
        let list = |names: &[&str], limit| {
            let named = Listing::some(names.iter().copied(), limit);
            catalogue.list(&named)
        };
        assert_eq!(list(&["OLA"], 2), "OLA");
        assert_eq!(list(&["OLA", "KARI"], 2), "OLA, KARI");
        assert_eq!(list(&["OLA", "KARI", "PER"], 2), "OLA, KARI and 1 more");
        let all = Listing::all(["OLA", "KARI", "PER"]);
        assert_eq!(catalogue.list(&all), "OLA, KARI and PER");
    }

    #[test]
    fn numbers_and_days_are_written_as_the_language_requires() {
        let day = date(2026, 3, 9);
        for (language, number, short, long) in [
            (Language::English, "4 312", "2026-03-09", "9 March 2026"),
            (
                Language::Norwegian,
                "4\u{a0}312",
                "09.03.2026",
                "9. mars 2026",
            ),
            (Language::Swedish, "4\u{a0}312", "2026-03-09", "9 mars 2026"),
            (Language::Danish, "4.312", "09.03.2026", "9. marts 2026"),
            (Language::German, "4.312", "09.03.2026", "9. März 2026"),
            (Language::Dutch, "4.312", "09-03-2026", "9 maart 2026"),
        ] {
            let catalogue = Catalogue::of(language);
            assert_eq!(catalogue.number(4312), number, "{language}");
            let decimal = if language == Language::English {
                '.'
            } else {
                ','
            };
            let tenths = format!("{number}{decimal}5");
            assert_eq!(catalogue.tenths(43_125), tenths, "{language}");
            assert_eq!(catalogue.day(day), short, "{language}");
            assert_eq!(catalogue.long_day(day), long, "{language}");
        }
    }

    #[test]
    fn codes_are_read_in_any_case() {
        assert_eq!("NB".parse(), Ok(Language::Norwegian));
        assert_eq!("no".parse(), Ok(Language::Norwegian));
        let error = "xx".parse::<Language>().expect_err("an unknown language");
        let error = error.to_string();
        assert!(
            error.starts_with("unknown language `xx`; known languages: en, nb, sv, da, de, nl"),
            "{error}"
        );
        assert!(Catalogue::of(Language::English).contains("list-more"));
        assert!(!Catalogue::of(Language::English).contains("list-less"));
        let message = Message::new("list-more")
            .with("names", "OLA")
            .with("more", 2_usize);
        assert_eq!(message.in_language(Language::English), "OLA and 2 more");
    }
}
