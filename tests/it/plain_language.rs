//! Tests that code, comments and documents do not contain words that are hard to understand.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use regex::Regex;

/// Words to avoid, each followed by what to write instead. Underscores count as spaces, so that names are checked too.
const AVOID: &[(&str, &str)] = &[
    (r"tells?|told|is said", "reports, prints, lists"),
    (r"stands?|stood", "is, are in"),
    (r"holds|held", "contains, is true, passes"),
    (r"besides?", "also, optional, next to"),
    (r"mend(s|ed|ing)?", "fix, correct"),
    (r"slips? of the finger", "typo"),
    (r"(is|are|was|were) no", "is not a"),
    (
        r", for (it|they|there|this|that|these|those|no|nothing|every|all|most|only|if)",
        "because",
    ),
    (r"shall", "needs"),
    (r"he|his|him|himself", "they, their"),
    (r"(not|be) whole", "incomplete"),
    (r"its maker|other makers", "the supplier"),
    (r"lacks?|lacking", "missing"),
    (r"spoil(s|ed)?", "damaged"),
    (r"unread", "not used"),
    (r"pass(es|ed) over|not kept", "set aside, skipped"),
    (
        r"what became of|in silence|of its own|come along|on the way",
        "plain words",
    ),
    (r"intake|judgement", "opened, result"),
];

/// Returns the files to check.
fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for top in ["src", "tests", "benches", "docs", ".ci"] {
        let entries = walkdir::WalkDir::new(root.join(top)).sort_by_file_name();
        let entries = entries
            .into_iter()
            .filter_entry(|entry| entry.file_name() != "target");
        files.extend(
            entries
                .filter_map(Result::ok)
                .map(walkdir::DirEntry::into_path),
        );
    }
    for entry in std::fs::read_dir(root).expect("the project's folder") {
        files.push(entry.expect("an entry").path());
    }
    files.retain(|path| path.is_file() && is_prose_or_code(path));
    files
}

fn is_prose_or_code(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is_this_file = path.ends_with(file!());
    !is_this_file
        && !path.ends_with("Cargo.lock")
        && matches!(extension, Some("rs" | "md" | "py" | "sh" | "toml"))
}

/// Returns a regular expression that matches all words in [`AVOID`].
fn avoided() -> Regex {
    let mut expression = String::from("(?i)(?:");
    for (number, (words, _)) in AVOID.iter().enumerate() {
        let or = if number == 0 { "" } else { "|" };
        // No word boundary is required before a comma, because the comma may follow a backtick or another symbol.
        let start = if words.starts_with(',') { "" } else { r"\b" };
        write!(expression, r"{or}{start}(?:{words})\b").expect("memory");
    }
    Regex::new(&(expression + ")")).expect("an expression")
}

/// Returns a document without its generated parts. Their text is checked in the files that define it.
fn without_generated_parts(text: &str) -> String {
    let mut generated = false;
    let mut kept = String::new();
    for line in text.lines() {
        generated |= line.starts_with("<!-- generated: ");
        if !generated {
            kept.push_str(line);
        }
        kept.push('\n');
        generated &= !line.starts_with("<!-- end: ");
    }
    kept
}

/// Returns the line number and the text of each word to avoid.
fn found_in(text: &str, avoided: &Regex) -> Vec<(usize, String)> {
    let text = without_generated_parts(text)
        .replace('_', " ")
        .replace("no longer", "")
        .replace("no break space", "");
    let lines = (1..).zip(text.lines());
    lines
        .flat_map(|(number, line)| {
            let words = avoided.find_iter(line);
            words.map(move |word| (number, word.as_str().to_owned()))
        })
        .collect()
}

#[test]
fn no_file_contains_words_to_avoid() {
    let avoided = avoided();
    let mut report = String::new();
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        for (line, word) in found_in(&text, &avoided) {
            writeln!(report, "{}:{line}: {word}", path.display()).expect("memory");
        }
    }
    assert!(report.is_empty(), "see AVOID for better words\n{report}");
}

#[test]
fn words_to_avoid_are_found_in_comments_texts_and_names() {
    let avoided = avoided();
    for (text, expected) in [
        ("// What stands here", "stands"),
        ("/// It holds what he told.", "holds he told"),
        ("fn a_user_who_is_told() {}", "told"),
        ("let mended = \"beside it\";", "mended beside"),
        ("# This is no table, for it is empty.", "is no , for it"),
        ("// It is no longer used, for example here.", ""),
        (
            "// A stranger, the other threshold, history, for example, for a reader",
            "",
        ),
    ] {
        let found = found_in(text, &avoided);
        let words: Vec<_> = found.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(words.join(" "), expected, "{text}");
    }
}
