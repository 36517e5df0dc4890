//! Tests that a redacted report does not contain users' names in any format.

use std::collections::BTreeSet;
use std::path::Path;

use analyze::cli::options::Options;
use analyze::customer::{AccessList, AccessPolicy, ConsultantInput};
use analyze::output::{FORMATS, Format, View};
use analyze::report::Report;

use crate::support::exports::{Exports, Rows, report_with, testdata, write_csv};
use crate::support::written_report::{bytes, text};

/// Names and addresses that a redacted report must not contain.
#[derive(Debug, Default)]
struct Secrets {
    /// Logins, names and parts of names, which are matched as whole words.
    words: BTreeSet<String>,
    /// The parts of addresses before the `@`, in lower case.
    locals: BTreeSet<String>,
}

fn column(table: &Rows, name: &str) -> usize {
    let mut header = table.rows[0].iter();
    let found = header.position(|cell| cell.trim_start_matches('\u{feff}') == name);
    found.unwrap_or_else(|| panic!("{} has {name}", table.name))
}

/// Returns the names and addresses that identify the users of the demo customer.
fn secrets(demo: &Exports) -> Secrets {
    let table = |name: &str| {
        let mut tables = demo.tables.iter();
        tables
            .find(|table| table.name == name)
            .expect("the demo has it")
    };
    let mut secrets = Secrets::default();
    let (users, persons, emails) = (table("associate"), table("person"), table("Email"));
    let (login, person) = (column(users, "name"), column(users, "person_id"));
    let mut ids = BTreeSet::new();
    for row in &users.rows[1..] {
        secrets.words.insert(row[login].clone());
        ids.insert(row[person].clone());
    }
    let id = column(persons, "person_id");
    let names = ["firstname", "middleName", "lastname"].map(|name| column(persons, name));
    for row in persons.rows[1..]
        .iter()
        .filter(|row| ids.contains(&row[id]))
    {
        let parts: Vec<&str> = names
            .iter()
            .map(|at| row[*at].as_str())
            .filter(|part| !part.is_empty())
            .collect();
        secrets.words.insert(parts.join(" "));
        secrets.words.extend(
            parts
                .iter()
                .flat_map(|part| part.split(' '))
                .map(str::to_owned),
        );
    }
    // `Skjærgløtt` is a last name, but also part of the company name. The company name is not redacted, so the report
    // may contain this word.
    for word in ["Skjærgløtt", "0", ""] {
        secrets.words.remove(word);
    }
    let (id, address) = (column(emails, "person_id"), column(emails, "email_address"));
    for row in emails.rows[1..].iter().filter(|row| ids.contains(&row[id])) {
        for (at, _) in row[address].match_indices('@') {
            let before = &row[address][..at];
            let local = before
                .rsplit([' ', ';', '<', ':'])
                .next()
                .unwrap_or_default();
            secrets.locals.insert(local.to_lowercase());
        }
    }
    assert!(
        secrets.words.len() > 150 && secrets.locals.len() > 50,
        "{secrets:?}"
    );
    secrets
}

/// Returns whether `text` contains `word` as a whole word.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let borders = [before, after];
        borders.iter().flatten().all(|c| !c.is_alphanumeric())
    })
}

impl Secrets {
    /// Returns the secrets that `text` contains.
    fn names_in(&self, text: &str) -> Vec<&str> {
        // SuperOffice's captions contain a word that is also the name of a user, so the captions are removed first.
        let captions = ["General Administrator", "User Administrator"];
        let text = &captions
            .iter()
            .fold(text.to_owned(), |text, caption| text.replace(caption, ""));
        let lower = text.to_lowercase();
        let words = self.words.iter().filter(|word| contains_word(text, word));
        let locals = self.locals.iter().filter(|local| {
            // A local part that is a single word may also occur in a sentence, so it counts only if an `@` follows.
            contains_word(&lower, &format!("{local}@"))
                || (local.contains('.') && contains_word(&lower, local))
        });
        words.chain(locals).map(String::as_str).collect()
    }
}

fn options(folder: &Path) -> Options {
    Options {
        inputs: vec![folder.to_owned()],
        redact: true,
        ..Options::default()
    }
}

/// Writes the exports of the demo customer with additional names: in file names, in a row that cannot be used, in a
/// letter, in decisions, and in an earlier report. Returns options that make the program read all these files, with
/// names in the access list.
fn worse(demo: &Exports, folder: &Path) -> Options {
    let exports = folder.join("Frode Langøy");
    std::fs::create_dir(&exports).expect("a folder");
    demo.without("Email").write_csv(&exports);
    let emails = demo
        .tables
        .iter()
        .find(|table| table.name == "Email")
        .expect("it is there");
    write_csv(&exports.join("Kari Hansen e-post.csv"), &emails.rows);
    let path = exports.join("Kari Hansen e-post.csv");
    let mut text = std::fs::read_to_string(&path).expect("just written");
    text.push_str("999,1,1055,Terje Aas,terje.aas@skjaerglott.no\n");
    std::fs::write(&path, text).expect("a place to write");
    let letter = "Hei,\nTerje Aas og TEA er samme person; skriv til Terje.Aas@skjaerglott.no.\nHilsen Kari Hansen\n";
    std::fs::write(exports.join("Brev fra KHA.txt"), letter).expect("a place to write");
    let decisions = folder.join("KHA sier.csv");
    let csv = "rule,user_id,decision,reason,by,expires\n\
               malformed-address,18,accept,Terje Aas slutter,Kari Hansen,2020-01-01\n\
               several-plans,15,accept,LEN trenger begge,KHA,\n\
               same-address,4711,later,,KHA,\n";
    std::fs::write(&decisions, csv).expect("a place to write");
    let mut before = options(&exports);
    before.redact = false;
    let mut json = Vec::new();
    let format = Format::by_name("json").expect("the format");
    (format.write)(&report_with(&before), &View::default(), &mut json).expect("a place to write");
    // User 18 gets the id 9918 in the earlier report. The comparison then reports user 9918 as missing and user 18 as
    // new.
    let json = String::from_utf8(json)
        .expect("text")
        .replace("\"user_id\": 18", "\"user_id\": 9918");
    let baseline = folder.join("last.json");
    std::fs::write(&baseline, json).expect("a place to write");
    let entries = ["KHA", "tea", "Terje.Aas@skjaerglott.no", "4", "IDA"].map(str::to_owned);
    Options {
        decisions: Some(decisions),
        baseline: Some(baseline),
        consultant: ConsultantInput {
            access: AccessPolicy::Listed(AccessList {
                entries: entries.to_vec(),
            }),
            ..ConsultantInput::default()
        },
        ..options(&exports)
    }
}

fn assert_silent(secrets: &Secrets, report: &Report) {
    assert!(report.redacted);
    for format in FORMATS {
        let text = text(bytes(format, report));
        let names = secrets.names_in(&text);
        assert!(names.is_empty(), "{} contains {names:?}", format.name);
    }
}

#[test]
fn no_format_of_a_redacted_report_names_a_user() {
    let demo = Exports::read(&testdata("demo"));
    let secrets = secrets(&demo);
    let plain = report_with(&Options {
        redact: false,
        ..options(&testdata("demo"))
    });
    for format in FORMATS {
        let names = secrets.names_in(&text(bytes(format, &plain))).len();
        assert!(
            names > 20,
            "{}: the test sees {names} names only",
            format.name
        );
    }
    assert_silent(&secrets, &report_with(&options(&testdata("demo"))));
}

#[test]
fn names_in_files_rows_reasons_and_earlier_reports_are_hidden_too() {
    let demo = Exports::read(&testdata("demo"));
    let folder = tempfile::tempdir().expect("a folder");
    let options = worse(&demo, folder.path());
    let report = report_with(&options);
    assert!(
        report
            .inputs
            .iter()
            .any(|input| !input.set_aside.is_empty())
    );
    assert!(report.baseline.is_some());
    assert_silent(&secrets(&demo), &report);
}

#[test]
fn redaction_changes_only_the_names() {
    let folder = testdata("demo");
    let plain = report_with(&Options {
        redact: false,
        ..options(&folder)
    });
    let hidden = report_with(&options(&folder));
    assert_eq!(plain.overall, hidden.overall);
    for (one, other) in plain.findings.iter().zip(&hidden.findings) {
        let (one, other) = (&one.finding, &other.finding);
        assert_eq!(one.rule.id, other.rule.id);
        assert_eq!(one.subject.user_id, other.subject.user_id);
        assert_eq!(one.defects, other.defects);
        assert_eq!(one.suggestion.is_some(), other.suggestion.is_some());
        let domain = |text: &str| {
            text.rsplit_once('@')
                .map(|(_, domain)| domain.trim().to_owned())
        };
        if let Some(found) = domain(&one.value).filter(|found| !found.contains([',', ';', '>'])) {
            assert_eq!(domain(&other.value), Some(found), "domains stay");
        }
    }
    // Two users with the same address must still have the same pseudonym.
    let of = |user: i64| {
        let mut entries = hidden.findings.iter();
        let found = entries.find(|e| {
            e.finding.rule.id == "same-address" && e.finding.subject.user_id == Some(user)
        });
        found.expect("it is there").finding.clone()
    };
    let (one, other) = (of(6), of(7));
    assert_eq!(one.value, "mail6@skjaerglott.no");
    assert_eq!(one.value, other.value);
    assert_eq!(
        (one.subject.login.as_str(), one.subject.name.as_str()),
        ("U6", "User 6")
    );
    assert_eq!(one.message.english(), "Same address as U7.");
}

#[test]
fn pseudonyms_are_the_same_in_every_run_and_order() {
    let demo = Exports::read(&testdata("demo"));
    let json = |exports: &Exports| {
        let folder = tempfile::tempdir().expect("a folder");
        exports.write_csv(folder.path());
        let report = report_with(&options(folder.path()));
        let values = report.findings.iter().map(|entry| {
            let finding = &entry.finding;
            let texts = [
                &finding.subject.login,
                &finding.value,
                &finding.message.english(),
            ];
            texts.map(String::clone)
        });
        values.collect::<Vec<_>>()
    };
    let mut turned = demo.clone();
    for table in &mut turned.tables {
        if table.rows.len() > 2 {
            table.rows[1..].reverse();
        }
    }
    assert_eq!(json(&demo), json(&turned));
}
