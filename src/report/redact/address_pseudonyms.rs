//! Replaces local parts of addresses by numbered pseudonyms. Equal local parts get equal pseudonyms, so that duplicates
//! remain visible. Domains are not replaced.

use std::collections::{BTreeMap, HashMap};

use super::NamedPerson;
use super::name_pseudonyms::Segment;

/// The at signs between local part and domain, in all widths that people type.
const SIGNS: [char; 3] = ['@', '＠', '﹫'];
/// Characters, in addition to white space, after which a local part starts.
const STOPS: &str = "<>()[]{},;:\"'`´/\\|=*";

/// The pseudonym of each local part.
#[derive(Debug, Default)]
pub(super) struct AddressPseudonyms {
    known: HashMap<String, String>,
    /// Number of pseudonyms that were assigned to the local parts of each user.
    used: BTreeMap<Option<i64>, usize>,
}

impl AddressPseudonyms {
    /// Returns the pseudonyms of all local parts. A pseudonym contains the id of the first person who has the local
    /// part. If this person has several local parts, the pseudonyms of the later ones also contain a second number.
    pub(super) fn of(people: &[NamedPerson]) -> Self {
        let mut scrubber = Self::default();
        for person in people {
            for address in &person.addresses {
                scrubber.value(address, person.id);
            }
        }
        scrubber
    }

    /// Returns whether the text may contain an address.
    pub(super) fn finds_address(text: &str) -> bool {
        text.contains(SIGNS)
    }

    /// Returns the addresses in a cell, with a pseudonym in place of each local part. Text without an address is
    /// replaced by one pseudonym.
    pub(super) fn value(&mut self, text: &str, user: Option<i64>) -> String {
        let spans = address_spans(text);
        if spans.is_empty() {
            return self.pseudonym(text, user);
        }
        let parts: Vec<String> = spans
            .iter()
            .enumerate()
            .map(|(index, span)| {
                let from = if index == 0 { 0 } else { spans[index - 1].end };
                let local = match &text[span.start..span.sign] {
                    // A local part that is quoted or contains spaces has no clear start, so everything before the at
                    // sign is replaced.
                    "" => &text[from..span.sign],
                    local => local,
                };
                let domain = &text[span.domain..span.end];
                format!("{}@{domain}", self.pseudonym(local, user))
            })
            .collect();
        parts.join("; ")
    }

    /// Returns a sentence with each local part replaced by a pseudonym.
    pub(super) fn scrub(&mut self, text: &str) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut copied = 0;
        // In a sentence, an address has no space before its at sign; `before the @` is not an address.
        let adjacent = |span: &AddressSpan| !text[..span.sign].ends_with(char::is_whitespace);
        for span in address_spans(text).into_iter().filter(adjacent) {
            segments.push(Segment::original(text[copied..span.start].to_owned()));
            let local = self.pseudonym(&text[span.start..span.sign], None);
            let domain = &text[span.domain..span.end];
            segments.push(Segment::pseudonym(format!("{local}@{domain}")));
            copied = span.end;
        }
        segments.push(Segment::original(text[copied..].to_owned()));
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

/// The position of an address in a string, in bytes.
#[derive(Debug)]
struct AddressSpan {
    start: usize,
    sign: usize,
    domain: usize,
    end: usize,
}

/// Returns the positions of all addresses in the text.
fn address_spans(text: &str) -> Vec<AddressSpan> {
    let mut spans: Vec<AddressSpan> = Vec::new();
    let mut free = 0;
    // The start of an address with several at signs, such as `a@b@c`. The domain of such an address follows the last at
    // sign.
    let mut first_start = None;
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
            first_start = first_start.or(Some(start));
            continue;
        }
        spans.push(AddressSpan {
            start: first_start.take().unwrap_or(start),
            sign,
            domain,
            end,
        });
        free = end;
    }
    spans
}
