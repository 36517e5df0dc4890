//! Rule `file-too-large`: a file of the document archive is larger than Online allows.

use super::archive::listed;
use crate::customer::Customer;
use crate::locale::{Argument, Message};
use crate::model::document_archive::{ArchiveFiles, LargeFile};
use crate::model::finding::{Finding, RuleInfo, Severity, Subject};
use crate::model::table::TableKind;
use crate::rules::rule::{Outcome, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    info: RuleInfo {
        id: "file-too-large",
        severity: Severity::Review,
        checks: "\
The rule lists the files in the listing of the document archive that are larger than 94.4 MB (94 400 000 bytes). The listing is
an optional input; the rule `file-not-in-archive` explains how to make it. Without a listing, or if it has no sizes, the rule
checks nothing.
",
        example: "\
`Factory tour.mp4` has 212.0 MB.
",
    },
    needs: &[],
    advises: &[],
    check,
};

fn check(customer: &Customer) -> Outcome {
    let Some((files, missing)) = listed(customer) else {
        return Outcome::default().nothing_compared();
    };
    let Some(files) = files.filter(|files| files.has_sizes) else {
        return Outcome::default().nothing_compared().missing(missing);
    };
    let more = files.too_large > files.largest.len() as u64;
    Outcome::checked(usize::try_from(files.files).unwrap_or(usize::MAX))
        .with(files.largest.iter().map(finding))
        .with(more.then(|| summary(files)))
        .missing(missing)
}

fn finding(file: &LargeFile) -> Finding {
    let name = file.path.rsplit(['/', '\\']).next().unwrap_or(&file.path);
    let path = file.path.to_lowercase();
    let subject = Subject::unnamed(
        format!("file {path}"),
        Message::new("subject-file").with("path", path),
    );
    let message = Message::new("file-too-large.message")
        .with("size", megabytes(file.bytes))
        .with("limit", megabytes(ArchiveFiles::LARGEST));
    let action = Message::new("file-too-large.action").with("file", name);
    Finding::new(&RULE.info, subject, message)
        .on(
            format!("{}.path", TableKind::ArchiveListing),
            file.path.clone(),
        )
        .at(file.location.clone())
        .action(action)
}

fn summary(files: &ArchiveFiles) -> Finding {
    let subject = Subject::unnamed(
        "files that are too large",
        Message::new("subject-large-files"),
    );
    let message = Message::new("file-too-large.message-summary")
        .with("files", files.too_large)
        .with("limit", megabytes(ArchiveFiles::LARGEST))
        .with("listed", files.largest.len());
    let action = Message::new("file-too-large.action-summary")
        .with("limit", megabytes(ArchiveFiles::LARGEST));
    Finding::new(&RULE.info, subject, message)
        .on(
            format!("{}.bytes", TableKind::ArchiveListing),
            files.too_large.to_string(),
        )
        .action(action)
}

/// Returns a size in megabytes with one decimal.
fn megabytes(bytes: i64) -> Argument {
    Argument::Tenths(u64::try_from(bytes / 100_000).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::archive_test::{archive, customer_with};
    use super::RULE;
    use crate::model::document_archive::{ArchiveFiles, LargeFile};
    use crate::model::location::{Location, Origin};
    use crate::rules::test_rows::{expected, found};

    fn with_large(paths: &[&str]) -> ArchiveFiles {
        let mut files = archive(10, []);
        files.has_sizes = true;
        files.too_large = paths.len() as u64;
        let file = |(row, path): (u64, &&str)| LargeFile {
            bytes: 212_000_000,
            path: (*path).to_owned(),
            location: Location {
                origin: Arc::new(Origin::file("archive.txt")),
                row,
            },
        };
        files.largest = (1..).zip(paths).map(file).collect();
        files
    }

    #[test]
    fn a_listing_without_large_files_is_clean() {
        let outcome = (RULE.check)(&customer_with(Some(with_large(&[])), ""));
        assert_eq!((outcome.checked, outcome.findings.len()), (10, 0));
    }

    #[test]
    fn large_files_are_found() {
        let customer = customer_with(Some(with_large(&["so_arc/KHA/Tour.mp4"])), "");
        assert_eq!(
            found(&RULE, &customer),
            expected(&[("file so_arc/kha/tour.mp4", 1)])
        );
        let outcome = (RULE.check)(&customer);
        assert!(outcome.findings[0].message.english().contains("212.0 MB"));
    }

    #[test]
    fn without_sizes_nothing_is_compared() {
        for files in [None, Some(archive(10, []))] {
            assert!((RULE.check)(&customer_with(files, "")).nothing_compared);
        }
    }
}
