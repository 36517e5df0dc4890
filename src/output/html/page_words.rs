//! Writes the words that the script of the page needs, as a JSON object.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::super::cell::HtmlEscaped;
use super::super::{WriteError, labels};
use crate::locale::{Catalogue, Message};
use crate::model::finding::Fix;
use crate::report::FindingStatus;

/// The words without placeholders, as pairs of the name in the script and the message id.
const WORDS: [(&str, &str); 28] = [
    ("all", "tools-all"),
    ("clear", "tools-clear"),
    ("collapse", "tools-collapse"),
    ("details", "page-details"),
    ("expand", "tools-expand"),
    ("label", "tools-label"),
    ("next", "tools-next"),
    ("noPerson", "tools-no-person"),
    ("nothing", "tools-nothing"),
    ("order", "tools-order"),
    ("orderPerson", "tools-order.person"),
    ("orderPlace", "tools-order.place"),
    ("orderReported", "tools-order.reported"),
    ("orderValue", "tools-order.value"),
    ("person", "tools-person"),
    ("previous", "tools-previous"),
    ("print", "page-print"),
    ("result", "tools-result"),
    ("search", "tools-search"),
    ("status", "tools-status"),
    ("toDo", "column-to-do"),
    ("value", "column-value"),
    ("view", "tools-view"),
    ("viewList", "tools-view.list"),
    ("viewPeople", "tools-view.people"),
    ("what", "column-what-is-wrong"),
    ("where", "column-where"),
    ("who", "column-who"),
];

/// Writes the object. Sentences have `{name}` where the script fills in a value.
pub(super) fn write(catalogue: &Catalogue, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut words = Map::new();
    for (name, id) in WORDS {
        words.insert(name.to_owned(), catalogue.fixed(id).into());
    }
    for (name, message) in sentences() {
        words.insert(name.to_owned(), catalogue.message(&message).into());
    }
    // The separator between groups of three digits.
    let separator: String = catalogue
        .number(1_000)
        .chars()
        .filter(|c| !c.is_ascii_digit())
        .collect();
    words.insert("separator".to_owned(), separator.into());
    words.insert("severities".to_owned(), severities(catalogue));
    words.insert("statuses".to_owned(), statuses(catalogue));
    words.insert("fixes".to_owned(), fixes(catalogue));
    write!(out, "<script type=\"application/json\" id=\"words\">")?;
    serde_json::to_writer(HtmlEscaped(out), &words).map_err(io::Error::from)?;
    writeln!(out, "</script>")?;
    Ok(())
}

/// Returns the sentences with placeholders, in which the script fills in values.
fn sentences() -> [(&'static str, Message); 9] {
    [
        (
            "decision",
            Message::new("page-decision").with("decision", "{decision}"),
        ),
        (
            "findingsOf",
            Message::new("tools-findings-of").with("person", "{person}"),
        ),
        (
            "found",
            Message::new("tools-found")
                .with("shown", "{shown}")
                .with("total", "{total}"),
        ),
        ("none", Message::new("tools-none").with("total", "{total}")),
        (
            "place",
            Message::new("place")
                .with("file", "{file}")
                .with("row", "{row}"),
        ),
        (
            "placeMore",
            Message::new("place-more")
                .with("file", "{file}")
                .with("row", "{row}")
                .with("more", "{more}"),
        ),
        (
            "showing",
            Message::new("tools-showing")
                .with("first", "{first}")
                .with("last", "{last}")
                .with("total", "{total}"),
        ),
        (
            "shown",
            Message::new("tools-shown")
                .with("shown", "{shown}")
                .with("total", "{total}"),
        ),
        (
            "since",
            Message::new("status-since")
                .with("status", "{status}")
                .with("day", "{day}"),
        ),
    ]
}

fn severities(catalogue: &Catalogue) -> Value {
    let named =
        labels::SEVERITIES.map(|word| (word.name.to_owned(), catalogue.fixed(word.message).into()));
    Value::Object(Map::from_iter(named))
}

fn statuses(catalogue: &Catalogue) -> Value {
    let statuses = [
        FindingStatus::New,
        FindingStatus::Open,
        FindingStatus::Accepted,
        FindingStatus::Unchecked,
        FindingStatus::Fixed,
    ];
    let words = statuses.map(labels::status_word);
    let named = words.map(|word| (word.name.to_owned(), catalogue.fixed(word.message).into()));
    Value::Object(Map::from_iter(named))
}

fn fixes(catalogue: &Catalogue) -> Value {
    let words = [Fix::Auto, Fix::Confirm, Fix::Manual].map(labels::fix_word);
    let named = words.map(|word| (word.name.to_owned(), catalogue.fixed(word.message).into()));
    Value::Object(Map::from_iter(named))
}
