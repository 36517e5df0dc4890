//! Tests the parsing of domains with the conformance test of UTS 46.

use super::form::DomainForm;
use super::syntax;

const TEST: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/testdata/email/IdnaTestV2-17.0.txt"
);

/// One case of the Unicode test: a name, its ASCII form, and the codes of its errors.
struct IdnaCase {
    source: String,
    ascii: String,
    codes: Vec<String>,
}

/// Parses a line of the test. Returns `None` for a comment, and for a line with a lone surrogate, because a string
/// cannot contain a lone surrogate.
fn case(line: &str) -> Option<IdnaCase> {
    let line = line.split('#').next()?;
    let columns: Vec<String> = line
        .split(';')
        .map(|column| {
            let body = column.trim().replace('"', "\\\"");
            serde_json::from_str(&format!("\"{body}\""))
        })
        .collect::<Result<_, _>>()
        .ok()?;
    let [source, unicode, unicode_codes, ascii, codes, ..] = &columns[..] else {
        return None;
    };
    // If `column` is empty, its value is that of `other`. Two quotation marks in `column` mean an empty string.
    let or = |column: &String, other: &String| match &**column {
        "" => other.clone(),
        "\"\"" => String::new(),
        text => text.to_owned(),
    };
    let unicode = or(unicode, source);
    let codes = or(codes, unicode_codes);
    Some(IdnaCase {
        source: or(source, &String::new()),
        ascii: or(ascii, &unicode),
        codes: codes
            .trim_matches(['[', ']'])
            .split([',', ' '])
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect(),
    })
}

fn read(source: &str) -> Option<DomainForm> {
    syntax::read(&source.to_ascii_lowercase(), &mut Vec::new())
}

/// Returns whether the e-mail engine deliberately accepts every error of the case. It accepts hyphens in the third and
/// fourth positions of a label (V2), because real names have them. It removes a dot at the end (`A4_2`).
fn is_accepted_on_purpose(case: &IdnaCase, form: &DomainForm) -> bool {
    let has_rldh = form
        .unicode
        .split('.')
        .any(|label| label.chars().skip(2).take(2).eq("--".chars()));
    case.codes.iter().all(|code| match &**code {
        "V2" => has_rldh,
        "A4_2" => case.ascii.ends_with('.'),
        _ => false,
    })
}

#[test]
fn unicode_test_cases_have_their_ascii_form() {
    #[allow(clippy::disallowed_methods, reason = "test data")]
    let text = std::fs::read_to_string(TEST).expect("the test is in the test data");
    let cases: Vec<IdnaCase> = text.lines().filter_map(case).collect();
    assert_eq!(cases.len(), 6389);
    let mut wrong = Vec::new();
    for case in &cases {
        let found = read(&case.source);
        let is_right = match &found {
            None => !case.codes.is_empty(),
            Some(form) if case.codes.is_empty() => *form.ascii == *case.ascii.trim_end_matches('.'),
            Some(form) => is_accepted_on_purpose(case, form),
        };
        if !is_right {
            let found = found.map(|form| form.ascii);
            wrong.push(format!(
                "{:?} {:?} {:?} {found:?}",
                case.source, case.ascii, case.codes
            ));
        }
    }
    assert!(
        wrong.len() <= 4,
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
