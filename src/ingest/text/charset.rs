//! Which encoding a file has, decided from the survey of all its bytes.
//!
//! Turns byte order marks, NUL positions and the neighbours of high bytes into an encoding, or
//! into a refusal that asks for it. Reads nothing itself and never guesses silently: a choice
//! that rests on little evidence comes with a warning.

use super::byte_stats::Survey;
use super::encoding::Encoding;
use super::plausibility::Candidate;
use crate::ingest::refusal::Refusal;

/// Share of NULs at even or odd offsets from which a file is UTF-16.
const WIDE_SHARE: f64 = 0.30;
/// Share of NULs that `bcp` may write for empty strings.
const NUL_SHARE: f64 = 0.01;
/// Share of control characters from which a file is no text.
const CONTROL_SHARE: f64 = 0.05;
/// How far the best reading must lead the next one.
const LEAD: f64 = 1.2;
/// From how many high bytes on the lead is believed.
const ENOUGH: u64 = 3;

/// The encoding of a file and how sure it is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Charset {
    /// What the file is read as.
    pub encoding: Encoding,
    /// Whether it begins with a byte order mark, and how long that is.
    pub mark: usize,
    /// How many lines are in the other encoding, when two are mixed.
    pub minority: u64,
    /// What a person should know of the choice.
    pub caution: Option<String>,
}

/// What the exporter is known by, which decides between readings that are equally plausible.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Traits {
    /// Lines end in a lone carriage return: Excel for Mac.
    pub carriage_returns: bool,
    /// A dashes line or a row count: a console tool, which writes the OEM code page.
    pub console: bool,
}

impl Charset {
    /// Returns an encoding that is certain.
    pub(super) fn plain(encoding: Encoding, mark: usize) -> Self {
        Self {
            encoding,
            mark,
            minority: 0,
            caution: None,
        }
    }
}

/// Returns the encoding that the first bytes prove, and the length of their mark.
pub(super) fn byte_order_mark(head: &[u8]) -> Result<Option<Charset>, Refusal> {
    if head.starts_with(b"\xFF\xFE\0\0") || head.starts_with(b"\0\0\xFE\xFF") {
        return Err(Refusal::new(
            "in UTF-32, which no export tool writes by default; save it as UTF-8",
        ));
    }
    let marks: [(&[u8], Encoding); 3] = [
        (b"\xEF\xBB\xBF", Encoding::Utf8),
        (b"\xFF\xFE", Encoding::Utf16Le),
        (b"\xFE\xFF", Encoding::Utf16Be),
    ];
    Ok(marks
        .into_iter()
        .find(|(mark, _)| head.starts_with(mark))
        .map(|(mark, encoding)| Charset::plain(encoding, mark.len())))
}

/// Returns UTF-16 if NULs fill the even or the odd positions, and a refusal if there is no text.
pub(super) fn text_gate(survey: &Survey) -> Result<Option<Encoding>, Refusal> {
    let half = ratio(survey.bytes, 2);
    let even = fraction(survey.even_nuls) / half;
    let odd = fraction(survey.odd_nuls) / half;
    if odd > WIDE_SHARE && even < odd / 2.0 {
        return Ok(Some(Encoding::Utf16Le));
    }
    if even > WIDE_SHARE && odd < even / 2.0 {
        return Ok(Some(Encoding::Utf16Be));
    }
    let all = fraction(survey.bytes).max(1.0);
    let nuls = fraction(survey.even_nuls + survey.odd_nuls) / all;
    // A few NULs are no share to speak of in a short file.
    let few = survey.even_nuls + survey.odd_nuls <= 8;
    if (nuls > NUL_SHARE && !few) || fraction(survey.controls) / all > CONTROL_SHARE {
        return Err(Refusal::new(
            "binary data, not text; export the table again as .csv or .xlsx",
        ));
    }
    Ok(None)
}

/// Returns the encoding of a file without a mark that passed the gate.
pub(super) fn choose(survey: &Survey, traits: Traits) -> Result<Charset, Refusal> {
    match (survey.utf8_lines, survey.other_lines) {
        (0, 0) => Ok(Charset::plain(Encoding::Ascii, 0)),
        (_, 0) => Ok(Charset::plain(Encoding::Utf8, 0)),
        (utf8, other) if utf8 >= other => Ok(Charset {
            minority: other,
            ..Charset::plain(Encoding::Utf8, 0)
        }),
        (utf8, _) => single_byte(survey, traits).map(|found| Charset {
            minority: utf8,
            ..found
        }),
    }
}

fn single_byte(survey: &Survey, traits: Traits) -> Result<Charset, Refusal> {
    let guess = tie_breaker(&survey.snippets);
    let mut candidates: Vec<Candidate> = candidates(traits, guess)
        .into_iter()
        .filter_map(|encoding| Candidate::of(encoding, &survey.triples))
        .collect();
    // The sort is stable: among equals the first in the list wins.
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
    let Some((best, others)) = candidates.split_first() else {
        return Err(uncertain(&[]));
    };
    let rivals: Vec<&Candidate> = others
        .iter()
        .filter(|other| other.reading != best.reading)
        .collect();
    let next = rivals.first().map_or(0.0, |rival| rival.score.max(0.0));
    let leads = best.score > 0.0 && best.score >= next * LEAD;
    let only_plausible = best.implausible == 0 && rivals.iter().all(|rival| rival.implausible > 0);
    if only_plausible || (leads && survey.high_bytes() >= ENOUGH) {
        return Ok(Charset {
            caution: guess.filter(|guess| is_foreign(*guess)).map(foreign),
            ..Charset::plain(best.encoding, 0)
        });
    }
    let settled = rivals
        .iter()
        .copied()
        .chain([best])
        .find(|candidate| Some(candidate.encoding) == guess && candidate.score > 0.0);
    match settled {
        Some(candidate) => Ok(Charset {
            caution: Some(caution(candidate.encoding, best, &rivals)),
            ..Charset::plain(candidate.encoding, 0)
        }),
        None => Err(uncertain(&candidates)),
    }
}

fn candidates(traits: Traits, guess: Option<Encoding>) -> Vec<Encoding> {
    use Encoding::{Cp437, Cp850, Cp865, Macintosh, Windows1252};
    let mut order = if traits.console {
        vec![Cp850, Cp865, Cp437, Windows1252, Macintosh]
    } else if traits.carriage_returns {
        vec![Macintosh, Windows1252, Cp850, Cp865, Cp437]
    } else {
        vec![Windows1252, Cp850, Cp865, Cp437, Macintosh]
    };
    if let Some(guess) = guess.filter(|guess| !order.contains(guess)) {
        order.push(guess);
    }
    order
}

/// Asks a detector made for the web, which knows neither OEM pages nor the Macintosh.
fn tie_breaker(snippets: &[u8]) -> Option<Encoding> {
    if snippets.is_empty() {
        return None;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(snippets, true);
    let guess = detector.guess(None, chardetng::Utf8Detection::Deny);
    Some(Encoding::from_standard(guess))
}

/// Returns whether the tie-breaker sees a script that no plausibility of ours knows: Japanese,
/// Greek, Cyrillic …
fn is_foreign(guess: Encoding) -> bool {
    matches!(guess, Encoding::Other(_))
}

fn foreign(guess: Encoding) -> String {
    format!(
        "the encoding is not certain: it may be {guess}; if letters look wrong, export as UTF-8 or \
         name the encoding (--encoding FILE={guess})"
    )
}

fn caution(chosen: Encoding, best: &Candidate, rivals: &[&Candidate]) -> String {
    let other = std::iter::once(best)
        .chain(rivals.iter().copied())
        .map(|candidate| candidate.encoding)
        .find(|encoding| *encoding != chosen)
        .map_or_else(|| "another encoding".to_owned(), Encoding::name);
    format!(
        "the encoding is not certain: read as {chosen}, but {other} is possible too; \
         if letters look wrong, export as UTF-8 or name the encoding (--encoding FILE={other})"
    )
}

fn uncertain(candidates: &[Candidate]) -> Refusal {
    let names: Vec<String> = candidates
        .iter()
        .take(2)
        .map(|candidate| candidate.encoding.name())
        .collect();
    Refusal::new(format!(
        "the encoding cannot be told (perhaps {}); export as UTF-8, or name the encoding \
             (--encoding FILE=cp850)",
        names.join(" or ")
    ))
}

#[expect(clippy::cast_precision_loss, reason = "shares need no exact counts")]
fn fraction(count: u64) -> f64 {
    count as f64
}

fn ratio(bytes: u64, parts: u64) -> f64 {
    fraction(bytes).max(1.0) / fraction(parts)
}
