//! The suites of other validators: by the letter, verdict, login key and findings.
//!
//! The last three columns are a model's; where the engine differs the reason stands in a table.

use std::collections::{BTreeMap, BTreeSet};

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

/// The cells of which the engine finds something else than the model, each with what it lacks, what it has
/// besides, its verdict and the reason, are in a file of their own.
#[test]
fn every_cell_has_its_findings_or_a_reason_of_its_own() {
    let excused: BTreeMap<[String; 2], [String; 3]> = rows("suite_differences.tsv")
        .into_iter()
        .map(|row| {
            let [suite, cell, lacks, has, verdict, why] = row.try_into().expect("six columns");
            assert!(why.len() > 10, "{suite}: {cell} has no reason");
            ([suite, cell], [lacks, has, verdict])
        })
        .collect();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    each(|file, row, address| {
        let (model, found) = (words(&row[7]), names(address));
        let list = |names: BTreeSet<String>| {
            let names: Vec<String> = names.into_iter().collect();
            if names.is_empty() {
                "-".to_owned()
            } else {
                names.join(" ")
            }
        };
        let lacks = list(model.difference(&found).cloned().collect());
        let has = list(found.difference(&model).cloned().collect());
        let verdict = address.verdict.as_str();
        let key = [file.to_owned(), row[0].clone()];
        let differs = lacks != "-" || has != "-" || verdict != row[5];
        let difference = differs.then(|| [lacks, has, verdict.to_owned()]);
        if excused.get(&key) != difference.as_ref() {
            let told = difference.unwrap_or_default().join("\t");
            wrong.push(format!("{}\t{told}", key.join("\t")));
        }
        used.insert(key);
    });
    assert!(wrong.is_empty(), "not as told:\n{}", wrong.join("\n"));
    let unused: Vec<_> = excused.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "of no cell: {unused:#?}");
}
