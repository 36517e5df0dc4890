//! Compares the engine with test suites of other validators: grammar, verdict, login key and defects.
//!
//! The last three columns of each suite contain the results of a separate model of the engine. If the engine differs
//! from the model, [`OTHER_KEYS`] or the file `suite_differences.tsv` contains the reason.

use std::collections::{BTreeMap, BTreeSet};

use super::vectors::{self, decoded, rows};
use crate::email::{Address, Examiner};

/// The suites whose files have eight columns: the file name and the number of rows of each suite.
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

/// The reason why a cell with a line break or tab inside a word has no address.
const NOT_SPLIT: &str =
    "a break without a space does not split: e@example.co.uk is a different address";

/// The reason why a line break after a dot does not split the cell.
const FOLDED: &str = "isemail reads one folded address; a part of it is a different address";

/// Cells for which the engine and the model find different login keys: the cell, the key that the engine finds, and the
/// reason.
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
        "a comma without a space does not split: sub.do and sub.do.com are equally likely",
    ),
    (
        "(foo)cal(bar)@(baz)iamcal.com(quux)",
        "cal@iamcal.com",
        "two comments at the edges are not one pair of parentheses around the cell",
    ),
    (
        "\\u0020\\r\\n (\\r\\n x \\r\\n ) \\r\\n first\\r\\n ( \\r\\n x\\r\\n ) \\r\\n .\\r\\n ( \\r\\n x) \
         \\r\\n last \\r\\n (  x \\r\\n ) \\r\\n @iana.org",
        "first.last@iana.org",
        "folding white space next to a dot and the @ is defined in RFC 5322 4.4",
    ),
    ("exampl\\ne@example.co.uk", "-", NOT_SPLIT),
    ("exampl\\te@example.co.uk", "-", NOT_SPLIT),
    ("exam\\rple@example.co.uk", "-", NOT_SPLIT),
    ("m\\ny@example.com", "-", NOT_SPLIT),
    ("a\\tbc@example.com", "-", NOT_SPLIT),
    (
        "my@example\\n.com",
        "my@example.com",
        "a line break next to a dot does not separate addresses",
    ),
    (
        "my\\n@example.com",
        "my@example.com",
        "a line break next to the @ does not separate addresses",
    ),
    (
        "a\\n@b.com",
        "a@b.com",
        "a line break next to the @ does not separate addresses",
    ),
    (
        "abc@\\texample.com",
        "abc@example.com",
        "a tab next to the @ does not separate addresses",
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
fn the_mailbox_grammar_agrees_with_the_model() {
    each(|file, row, address| {
        assert_eq!(
            if address.rfc { "yes" } else { "no" },
            row[4],
            "{file}: {}",
            row[0]
        );
    });
}

/// The engine agrees with isemail 3.05 in all 164 cases, and with the original test suite of isemail in 273 of 279
/// cases. In the other six cases, `::` replaces a single group of an IPv6 address. The original suite accepts this
/// form, but isemail 3.05 classifies it as deprecated.
#[test]
fn the_mailbox_grammar_agrees_with_isemail() {
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
fn every_cell_has_the_login_key_or_a_reason() {
    let mut others = 0;
    each(|file, row, address| {
        let other = OTHER_KEYS.iter().find(|(cell, _, _)| *cell == row[0]);
        others += usize::from(other.is_some());
        let expected = other.map_or_else(|| decoded(&row[6]), |(_, key, _)| (*key).to_owned());
        assert_eq!(login(address), expected, "{file}: {} {:?}", row[0], other);
    });
    assert_eq!(others, OTHER_KEYS.len());
}

/// The file `suite_differences.tsv` contains each cell for which the engine and the model find different defects or
/// verdicts. Its row contains the defects that only the model finds, the defects that only the engine finds, the
/// verdict of the engine, and the reason.
#[test]
fn every_cell_has_the_defects_of_the_model_or_a_reason() {
    let expected_differences: BTreeMap<[String; 2], [String; 3]> = rows("suite_differences.tsv")
        .into_iter()
        .map(|row| {
            let [suite, cell, missing, additional, verdict, why] =
                row.try_into().expect("six columns");
            assert!(why.len() > 10, "{suite}: {cell} has no reason");
            ([suite, cell], [missing, additional, verdict])
        })
        .collect();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    each(|file, row, address| {
        let (model, found) = (vectors::list(&row[7]), names(address));
        let list = |names: BTreeSet<String>| {
            let names: Vec<String> = names.into_iter().collect();
            if names.is_empty() {
                "-".to_owned()
            } else {
                names.join(" ")
            }
        };
        let missing = list(model.difference(&found).cloned().collect());
        let additional = list(found.difference(&model).cloned().collect());
        let verdict = address.verdict.as_str();
        let key = [file.to_owned(), row[0].clone()];
        let differs = missing != "-" || additional != "-" || verdict != row[5];
        let difference = differs.then(|| [missing, additional, verdict.to_owned()]);
        if expected_differences.get(&key) != difference.as_ref() {
            let text = difference.unwrap_or_default().join("\t");
            wrong.push(format!("{}\t{text}", key.join("\t")));
        }
        used.insert(key);
    });
    assert!(wrong.is_empty(), "unexpected:\n{}", wrong.join("\n"));
    let unused: Vec<_> = expected_differences
        .keys()
        .filter(|key| !used.contains(*key))
        .collect();
    assert!(unused.is_empty(), "without a cell: {unused:#?}");
}
