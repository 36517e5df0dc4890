//! Addresses → the same with a number instead of the local part. Equal local parts get equal numbers,
//! so that duplicates still show; domains stay.

use std::collections::{BTreeMap, HashMap};

use super::Person;
use super::name_scrubber::Segment;

/// The signs between local part and domain, in the widths that people type.
const SIGNS: [char; 3] = ['@', '＠', '﹫'];
/// What ends a local part, besides white space.
const STOPS: &str = "<>()[]{},;:\"'`´/\\|=*";

/// What stands for each local part.
#[derive(Debug, Default)]
pub(super) struct Mail {
    known: HashMap<String, String>,
    /// How many local parts a user has.
    used: BTreeMap<Option<i64>, usize>,
}

impl Mail {
    /// Returns the pseudonyms of all people's local parts: the first holder's id, and a second number
    /// for a further one.
    pub(super) fn of(people: &[Person]) -> Self {
        let mut mail = Self::default();
        for person in people {
            for address in &person.addresses {
                mail.value(address, person.id);
            }
        }
        mail
    }

    /// Returns whether a text holds an address.
    pub(super) fn is_in(text: &str) -> bool {
        text.contains(SIGNS)
    }

    /// Returns what stands for a cell that holds addresses: nothing but pseudonyms and domains.
    pub(super) fn value(&mut self, text: &str, user: Option<i64>) -> String {
        let places = places(text);
        if places.is_empty() {
            return self.pseudonym(text, user);
        }
        let parts: Vec<String> = places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let from = if index == 0 { 0 } else { places[index - 1].end };
                let local = match &text[place.start..place.sign] {
                    // A quoted or spaced local part: all that stands before it is.
                    "" => &text[from..place.sign],
                    local => local,
                };
                let domain = &text[place.domain..place.end];
                format!("{}@{domain}", self.pseudonym(local, user))
            })
            .collect();
        parts.join("; ")
    }

    /// Returns a running text with a pseudonym for each local part in it.
    pub(super) fn scrub(&mut self, text: &str) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut open = 0;
        // In a sentence an address has no blanks; `before the @` is none.
        let adjacent = |place: &Place| !text[..place.sign].ends_with(char::is_whitespace);
        for place in places(text).into_iter().filter(adjacent) {
            segments.push(Segment::open(text[open..place.start].to_owned()));
            let local = self.pseudonym(&text[place.start..place.sign], None);
            let domain = &text[place.domain..place.end];
            segments.push(Segment::done(format!("{local}@{domain}")));
            open = place.end;
        }
        segments.push(Segment::open(text[open..].to_owned()));
        segments
    }

    fn pseudonym(&mut self, local: &str, user: Option<i64>) -> String {
        let key: String = local
            .chars()
            .filter(|c| c.is_alphanumeric() || "._-+".contains(*c))
            .flat_map(char::to_lowercase)
            .collect();
        if !key.contains(char::is_alphanumeric) {
            return String::new();
        }
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let number = self.used.entry(user).or_default();
        *number += 1;
        let pseudonym = match (user, *number) {
            (Some(id), 1) => format!("mail{id}"),
            (Some(id), number) => format!("mail{id}.{number}"),
            (None, number) => format!("mail-{number}"),
        };
        self.known.insert(key, pseudonym.clone());
        pseudonym
    }
}

/// Where an address stands in a text, in bytes.
#[derive(Debug)]
struct Place {
    start: usize,
    sign: usize,
    domain: usize,
    end: usize,
}

fn places(text: &str) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut free = 0;
    // Where the first of several signs in a row begins: what stands between two of them is no domain.
    let mut row = None;
    for (sign, c) in text.char_indices().filter(|(_, c)| SIGNS.contains(c)) {
        if sign < free {
            continue;
        }
        let domain = sign + c.len_utf8();
        let before = text[free..sign].trim_end();
        let stop = |c: char| c.is_whitespace() || STOPS.contains(c) || SIGNS.contains(&c);
        let start = before.rfind(stop).map_or(free, |at| {
            let width = before[at..].chars().next().map_or(0, char::len_utf8);
            free + at + width
        });
        let in_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
        let end = text[domain..]
            .find(|c| !in_domain(c))
            .map_or(text.len(), |length| domain + length);
        if text[end..].starts_with(SIGNS) {
            row = row.or(Some(start));
            continue;
        }
        places.push(Place {
            start: row.take().unwrap_or(start),
            sign,
            domain,
            end,
        });
        free = end;
    }
    places
}
