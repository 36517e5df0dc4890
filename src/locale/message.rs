//! Messages with their arguments, and the type [`Text`], a sequence of messages.
//!
//! Arguments are formatted for the language of the report. Numbers have the separators of this language, dates have its
//! order of day, month and year, and lists have its word for *and*.

use std::borrow::Cow;
use std::fmt::Display;

use jiff::civil::Date;

/// A message of the catalogue with its arguments: one sentence, title or phrase.
///
/// The id names a Fluent message, such as `rows-set-aside`, or an attribute of a message, such as `likely-typo.action`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// Returns the message with this id, without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            arguments: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        // A report stores hundreds of thousands of messages, most with one or two arguments, so no spare memory is
        // allocated.
        self.arguments.reserve_exact(1);
        self.arguments.push((name, value.into()));
        self
    }

    /// Returns the id.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the arguments in the order in which they were added.
    pub(super) fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }

    /// Returns a [`Text`] with this message followed by other sentences.
    #[must_use]
    pub fn then(self, sentence: impl Into<Text>) -> Text {
        Text::from(self).then(sentence)
    }
}

/// One part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Sentence {
    /// A message of the catalogue.
    Message(Message),
    /// A sentence that is the same in every language.
    Verbatim(String),
}

/// Zero or more sentences, separated by spaces when shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text(Vec<Sentence>);

impl Text {
    /// Returns a [`Text`] that is the same in every language, such as a message from an earlier report.
    pub fn verbatim(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            return Self::default();
        }
        Self(vec![Sentence::Verbatim(text)])
    }

    /// Returns whether the text has no sentences.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds sentences.
    #[must_use]
    pub fn then(mut self, sentences: impl Into<Self>) -> Self {
        self.0.extend(sentences.into().0);
        self
    }

    /// Returns the parts of the text.
    pub(super) fn sentences(&self) -> &[Sentence] {
        &self.0
    }

    /// Returns the messages of the text.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.0.iter().filter_map(|sentence| match sentence {
            Sentence::Message(message) => Some(message),
            Sentence::Verbatim(_) => None,
        })
    }
}

impl From<Message> for Text {
    fn from(message: Message) -> Self {
        Self(vec![Sentence::Message(message)])
    }
}

/// Allows tests to use strings as texts. Other code must call [`Text::verbatim`], which makes clear that the text is
/// not translated.
#[cfg(test)]
impl<T: Into<String>> From<T> for Text {
    fn from(text: T) -> Self {
        Self::verbatim(text)
    }
}

impl FromIterator<Message> for Text {
    fn from_iter<I: IntoIterator<Item = Message>>(messages: I) -> Self {
        Self(messages.into_iter().map(Sentence::Message).collect())
    }
}

impl FromIterator<Text> for Text {
    fn from_iter<I: IntoIterator<Item = Self>>(texts: I) -> Self {
        Self(texts.into_iter().flat_map(|text| text.0).collect())
    }
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    /// A name, a value from the exports, an id or a file name, which is the same in every language.
    Verbatim(Box<str>),
    /// A number. It selects the plural form and is written with the separators of the language.
    Number(u64),
    /// A number given in tenths, written with one decimal place. It does not select a plural form.
    Tenths(u64),
    /// A date, written in digits.
    Day(Date),
    /// A date with the name of the month.
    LongDay(Date),
    /// A phrase, such as a menu path.
    Text(Text),
    /// Several values.
    List(Box<Listing>),
}

/// The first few values of a list, and how many other values there are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Listing {
    /// The values that are named.
    pub named: Vec<Argument>,
    /// The number of values that are not named.
    pub more: usize,
    /// Whether the word *and*, instead of a comma, precedes the last value. This setting has no effect if `more` is not
    /// 0.
    pub and: bool,
}

impl Listing {
    /// Returns the first `limit` values, separated by commas, and how many other values there are.
    pub fn some<A: Into<Argument>>(values: impl IntoIterator<Item = A>, limit: usize) -> Self {
        let mut values = values.into_iter();
        let named = values.by_ref().take(limit).map(Into::into).collect();
        Self {
            named,
            more: values.count(),
            and: false,
        }
    }

    /// Returns the first `limit` values and how many other values there are. If all values are named, the word *and*
    /// precedes the last value.
    pub fn up_to<A: Into<Argument>>(values: impl IntoIterator<Item = A>, limit: usize) -> Self {
        Self {
            and: true,
            ..Self::some(values, limit)
        }
    }

    /// Returns all values, with the word *and* before the last value.
    pub fn all<A: Into<Argument>>(values: impl IntoIterator<Item = A>) -> Self {
        Self {
            named: values.into_iter().map(Into::into).collect(),
            more: 0,
            and: true,
        }
    }
}

impl Argument {
    /// Returns a value that is the same in every language.
    pub fn verbatim(value: impl Display) -> Self {
        Self::Verbatim(value.to_string().into())
    }
}

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Self::Verbatim(value.into())
    }
}

impl From<&String> for Argument {
    fn from(value: &String) -> Self {
        Self::Verbatim(value.as_str().into())
    }
}

impl From<String> for Argument {
    fn from(value: String) -> Self {
        Self::Verbatim(value.into())
    }
}

impl From<Cow<'_, str>> for Argument {
    fn from(value: Cow<'_, str>) -> Self {
        Self::Verbatim(value.into_owned().into())
    }
}

impl From<usize> for Argument {
    fn from(value: usize) -> Self {
        Self::Number(u64::try_from(value).unwrap_or(u64::MAX))
    }
}

impl From<u32> for Argument {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<u64> for Argument {
    fn from(value: u64) -> Self {
        Self::Number(value)
    }
}

impl From<Date> for Argument {
    fn from(value: Date) -> Self {
        Self::Day(value)
    }
}

impl From<Message> for Argument {
    fn from(value: Message) -> Self {
        Self::Text(value.into())
    }
}

impl From<Text> for Argument {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Listing> for Argument {
    fn from(value: Listing) -> Self {
        Self::List(Box::new(value))
    }
}

#[cfg(test)]
mod tests {
    use super::{Argument, Message};

    #[test]
    fn a_message_has_no_space_for_further_arguments() {
        assert_eq!(size_of::<Argument>(), 24);
        let message = Message::new("list-more")
            .with("names", "OLA")
            .with("more", 2_usize);
        assert_eq!(message.arguments.capacity(), 2);
    }
}
