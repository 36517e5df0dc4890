//! The suites of other validators: by the letter, verdict, login key and findings.
//!
//! The last three columns are a model's; where the engine differs the reason stands in a table.

use std::collections::BTreeSet;

use super::vectors::{decoded, rows, words};
use crate::email::{Address, Examiner};

/// The suites with eight columns and the number of their rows.
const SUITES: [(&str, usize); 10] = [
    ("egulias.tsv", 68),
    ("fast_chemail.tsv", 45),
    ("hapi_address.tsv", 243),
    ("isemail.tsv", 164),
    ("isemail_original.tsv", 279),
    ("jsonschema_email.tsv", 21),
    ("jsonschema_idn_email.tsv", 12),
    ("python_email_validator.tsv", 145),
    ("rust_crates.tsv", 116),
    ("validatorjs_isemail.tsv", 210),
];

/// Why a break within a word leaves no address.
const CUT: &str = "a break without a space cuts nothing off: e@example.co.uk is somebody else";

/// Why a line break after a dot parts nothing.
const FOLDED: &str =
    "isemail itself reads one folded address; what is left of a cut is somebody else's";

/// Cells that the engine reads otherwise than the model: the cell, our login key, the reason.
const OTHER_KEYS: [(&str, &str, &str); 16] = [
    (
        "Test.\\r\\n Folding.\\r\\n Whitespace@iana.org",
        "test.folding.whitespace@iana.org",
        FOLDED,
    ),
    (
        "test. \\r\\n \\r\\n obs@syntax.com",
        "test.obs@syntax.com",
        FOLDED,
    ),
    (
        "test.\\r\\n\\r\\n obs@syntax.com",
        "test.obs@syntax.com",
        FOLDED,
    ),
    (
        "first.last@sub.do,com",
        "-",
        "a comma without a space cuts nothing: sub.do and sub.do.com are equally likely",
    ),
    (
        "(foo)cal(bar)@(baz)iamcal.com(quux)",
        "cal@iamcal.com",
        "two comments at the edges are no pair of parentheses around the cell",
    ),
    (
        "\\u0020\\r\\n (\\r\\n x \\r\\n ) \\r\\n first\\r\\n ( \\r\\n x\\r\\n ) \\r\\n .\\r\\n ( \\r\\n x) \
         \\r\\n last \\r\\n (  x \\r\\n ) \\r\\n @iana.org",
        "first.last@iana.org",
        "folding white space beside a dot and the @ is defined in RFC 5322 4.4",
    ),
    ("exampl\\ne@example.co.uk", "-", CUT),
    ("exampl\\te@example.co.uk", "-", CUT),
    ("exam\\rple@example.co.uk", "-", CUT),
    ("m\\ny@example.com", "-", CUT),
    ("a\\tbc@example.com", "-", CUT),
    (
        "my@example\\n.com",
        "my@example.com",
        "a line break beside a dot parts no addresses",
    ),
    (
        "my\\n@example.com",
        "my@example.com",
        "a line break beside the @ parts no addresses",
    ),
    (
        "a\\n@b.com",
        "a@b.com",
        "a line break beside the @ parts no addresses",
    ),
    (
        "abc@\\texample.com",
        "abc@example.com",
        "a tab beside the @ parts no addresses",
    ),
    (
        "\\\"Winston Smith\\\" <winston.smith@recdep.minitrue> (Records Department)",
        "winston.smith@recdep.minitrue",
        "a comment after the brackets is a comment (RFC 5322 3.4)",
    ),
];

/// Findings of the model that the engine does not make: the finding, and why.
const LACKING: [(&str, &str); 21] = [
    ("case.local", "not said of a local part that is too long"),
    ("char.unassigned", "a C1 control code is char.control alone"),
    (
        "domain.char",
        "not said of words that run together once the space is gone",
    ),
    (
        "domain.dotless",
        "not said of words that run together once the space is gone",
    ),
    (
        "domain.idna",
        "without its direction marks the domain is sound, and they are an error",
    ),
    (
        "domain.literal",
        "not said of words that run together once the space is gone",
    ),
    (
        "domain.reserved",
        "not said of words that run together once the space is gone",
    ),
    (
        "domain.special_use",
        "not said of words that run together once the space is gone",
    ),
    (
        "domain.trailing_dot",
        "not said of words that run together once the space is gone",
    ),
    (
        "domain.typo",
        "e.com: too short a name to call a slip of me.com",
    ),
    (
        "idp.local_char",
        "not said of a local part that is too long",
    ),
    ("len.total", "not said beside a local part that is too long"),
    (
        "local.char",
        "another error stands for it: the parenthesis, the second @",
    ),
    (
        "local.plus_tag",
        "not said of a tag after a leading +, nor of one that is too long",
    ),
    (
        "local.quote_unclosed",
        "nothing but a quotation mark: there is no @",
    ),
    ("placeholder.local", "not said of cells without keys"),
    ("syntax.paren", "nothing but a parenthesis: there is no @"),
    (
        "wrap.display_name",
        "text after the brackets alone is no display name",
    ),
    (
        "wrap.extra_text",
        "a tab in an address literal parts nothing",
    ),
    (
        "ws.inner",
        "the space that a comment leaves stands beside the @",
    ),
    ("ws.trim", "not said of spaces inside angle brackets"),
];

/// Findings of the engine that the model does not make: the finding, and why.
const BEYOND: [(&str, &str); 16] = [
    (
        "case.domain",
        "the domain is judged though the local part is unreadable",
    ),
    ("char.unassigned", "found in domains, too"),
    (
        "domain.dotless",
        "the domain is judged though the local part is unreadable",
    ),
    (
        "domain.reserved",
        "the domain is judged though the local part is unreadable",
    ),
    (
        "domain.special_use",
        "the domain is judged though the local part is unreadable",
    ),
    (
        "idp.local_char",
        "quotation marks and spaces beside letters outside ASCII",
    ),
    ("idp.upn_length", "unknown to the model"),
    (
        "local.dot",
        "every kind of defect is told, not the first alone",
    ),
    (
        "local.non_ascii",
        "every kind of defect is told, not the first alone",
    ),
    ("placeholder.local", "foobar is in our list"),
    ("syntax.multiple_at", "what comes first from the left"),
    ("syntax.no_at", "what comes first from the left"),
    (
        "wrap.angle",
        "text after the brackets alone is no display name",
    ),
    ("wrap.comment", "empty parentheses are a comment"),
    (
        "ws.around_at",
        "the space that a comment leaves stands beside the @",
    ),
    (
        "ws.inner",
        "every kind of defect is told, not the first alone",
    ),
];

fn names(address: &Address) -> BTreeSet<String> {
    address
        .defects
        .iter()
        .map(|defect| defect.name.to_string())
        .collect()
}

fn login(address: &Address) -> String {
    address
        .keys
        .as_ref()
        .map_or_else(|| "-".to_owned(), |keys| keys.login.to_string())
}

fn each(mut check: impl FnMut(&str, &[String], &Address)) {
    let examiner = Examiner::default();
    for (file, count) in SUITES {
        let rows = rows(file);
        assert_eq!(rows.len(), count, "{file}");
        for row in rows {
            check(file, &row, &examiner.examine(&decoded(&row[0])));
        }
    }
}

#[test]
fn every_cell_is_a_mailbox_or_none_by_the_letter() {
    each(|file, row, address| {
        assert_eq!(
            if address.rfc { "yes" } else { "no" },
            row[4],
            "{file}: {}",
            row[0]
        );
    });
}

/// What isemail itself calls a Mailbox: 164 of 164, and 273 of 279 in the older tables, of which
/// six have `::` for a single group of an IPv6 address, deprecated in 3.05.
#[test]
fn isemail_agrees_by_the_letter() {
    let mut other = Vec::new();
    each(|file, row, address| {
        let is_valid = match file {
            "isemail.tsv" => {
                matches!(
                    &*row[1],
                    "ISEMAIL_VALID_CATEGORY" | "ISEMAIL_DNSWARN" | "ISEMAIL_RFC5321"
                )
            }
            "isemail_original.tsv" => {
                matches!(
                    &*row[1],
                    "ISEMAIL_VALID_CATEGORY" | "ISEMAIL_DNSWARN" | "ISEMAIL_RFC5321"
                )
            }
            _ => return,
        };
        if is_valid != address.rfc {
            other.push(format!("{file}: {} {}", row[0], row[1]));
        }
    });
    assert!(
        other
            .iter()
            .all(|case| case.contains("IPv6") && case.contains("::")),
        "{other:#?}"
    );
    assert_eq!(other.len(), 6, "{other:#?}");
}

#[test]
fn every_cell_has_its_login_key_or_a_reason() {
    let mut others = 0;
    each(|file, row, address| {
        let other = OTHER_KEYS.iter().find(|(cell, _, _)| *cell == row[0]);
        others += usize::from(other.is_some());
        let expected = other.map_or_else(|| decoded(&row[6]), |(_, key, _)| (*key).to_owned());
        assert_eq!(login(address), expected, "{file}: {} {:?}", row[0], other);
    });
    assert_eq!(others, OTHER_KEYS.len());
}

#[test]
fn every_cell_has_its_findings_or_a_reason() {
    let (mut lacking, mut beyond) = (BTreeSet::new(), BTreeSet::new());
    let mut unexplained = Vec::new();
    each(|file, row, address| {
        if OTHER_KEYS.iter().any(|(cell, _, _)| *cell == row[0]) {
            return;
        }
        let (model, found) = (words(&row[7]), names(address));
        for name in model.difference(&found) {
            lacking.insert(name.clone());
            if !LACKING.iter().any(|(lacking, _)| lacking == name) {
                unexplained.push(format!("{file}: {} lacks {name}", row[0]));
            }
        }
        for name in found.difference(&model) {
            beyond.insert(name.clone());
            if !BEYOND.iter().any(|(beyond, _)| beyond == name) {
                unexplained.push(format!("{file}: {} has {name}", row[0]));
            }
        }
        if model == found {
            assert_eq!(address.verdict.as_str(), row[5], "{file}: {}", row[0]);
        }
    });
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
    // No reason without a cell.
    assert!(
        lacking.iter().eq(LACKING.iter().map(|(name, _)| name)),
        "{lacking:?}"
    );
    assert!(
        beyond.iter().eq(BEYOND.iter().map(|(name, _)| name)),
        "{beyond:?}"
    );
}
