//! Tests that files are found in the kinds of archives, mails and folders that customers send.

#![allow(
    clippy::disallowed_methods,
    reason = "tests write and read their own files"
)]

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::ingest::file_kind::WorkbookFormat;
use crate::property_test_config::cases;

const CONTAINERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/ingest/containers/");
const TABLE: &[u8] = b"associate_id;name\n1;Anna\n";

fn discover(paths: &[PathBuf]) -> Result<DiscoveredFiles, DiscoverError> {
    super::discover(paths, &ByteProgress::default())
}

fn container(name: &str) -> DiscoveredFiles {
    discover(&[Path::new(CONTAINERS).join(name)]).unwrap()
}

fn paths(found: &DiscoveredFiles) -> Vec<&str> {
    found
        .inputs
        .iter()
        .map(|input| input.path.as_str())
        .collect()
}

fn lines(input: &Input) -> usize {
    let bytes = input.content.head(u64::MAX).unwrap();
    bytes.split(|byte| *byte == b'\n').count()
}

/// Writes files into a new temporary folder.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

#[test]
fn an_archive_is_read_with_its_folders_and_without_system_files() {
    let found = container("exports.zip");
    assert_eq!(
        paths(&found),
        ["exports.zip/licences.csv", "exports.zip/sub/licences.xlsx"]
    );
    assert_eq!(found.inputs[0].kind, FileKind::Text);
    assert_eq!(
        found.inputs[1].kind,
        FileKind::Workbook(WorkbookFormat::Xlsx)
    );
    let ignored: Vec<&str> = found
        .ignored
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(
        ignored,
        [
            "exports.zip/Thumbs.db",
            "exports.zip/__MACOSX/._licences.csv",
            "exports.zip/~$licences.xlsx",
        ]
    );
    assert!(found.refused.is_empty());
}

#[test]
fn attachments_of_a_mail_and_archives_in_them_are_read() {
    let found = container("mail_with_attachments.eml");
    assert_eq!(
        paths(&found),
        [
            "mail_with_attachments.eml/användare.csv",
            "mail_with_attachments.eml/exports.zip/licences.csv",
            "mail_with_attachments.eml/exports.zip/sub/licences.xlsx",
        ]
    );
    assert_eq!(found.refused, []);
    let alone = container("exports.zip");
    assert_eq!(found.inputs[1].sha256, alone.inputs[0].sha256);
    assert_eq!(found.inputs[2].sha256, alone.inputs[1].sha256);
}

#[test]
fn old_code_pages_nested_archives_and_equal_names_are_read() {
    let old = container("name_cp850.zip");
    assert_eq!(paths(&old), ["name_cp850.zip/användare.csv"]);

    let nested = container("nested.zip");
    assert_eq!(nested.inputs.len(), 1);
    assert!(nested.inputs[0].path.starts_with("nested.zip/inner.zip/"));

    let twice = container("same_name_twice.zip");
    assert_eq!(
        paths(&twice),
        [
            "same_name_twice.zip/licences.csv",
            "same_name_twice.zip/licences.csv (2)",
        ]
    );
    assert_ne!(twice.inputs[0].sha256, twice.inputs[1].sha256);
    assert_eq!(twice.notes.len(), 1);
}

#[test]
fn names_that_point_outside_of_the_archive_are_sanitised() {
    let found = container("path_traversal.zip");
    assert_eq!(
        paths(&found),
        [
            "path_traversal.zip/etc/evil3.csv",
            "path_traversal.zip/evil.csv",
            "path_traversal.zip/temp/evil2.csv",
        ]
    );
    assert!(found.inputs.iter().all(|input| lines(input) > 12));
    assert_eq!(found.notes.len(), 3, "one warning for each");
}

#[test]
fn zip_bombs_and_passwords_are_refused_with_the_remedy() {
    for (name, path, message) in [
        (
            "bomb_100mb_zeros.zip",
            "bomb_100mb_zeros.zip",
            "200 times its size",
        ),
        (
            "password.zip",
            "password.zip/licences.csv",
            "password-protected; unpack it",
        ),
    ] {
        let found = container(name);
        assert!(found.inputs.is_empty());
        assert_eq!(found.refused.len(), 1);
        assert_eq!(found.refused[0].path, path);
        assert!(found.refused[0].refusal.to_string().contains(message));
    }
}

#[test]
fn every_truncated_archive_is_refused() {
    let complete = fs::read(Path::new(CONTAINERS).join("exports.zip")).unwrap();
    for cut in [4, 100, 1000, complete.len() / 2, complete.len() - 30] {
        let folder = folder(&[("exports.zip", &complete[..cut])]);
        let found = discover(&[folder.path().to_owned()]).unwrap();
        assert!(found.inputs.is_empty(), "cut at {cut}");
        assert_eq!(found.refused.len(), 1, "cut at {cut}");
    }
}

#[test]
fn every_file_is_in_one_list_in_any_order() {
    let folder = folder(&[
        ("b/travel.csv", TABLE),
        ("a.csv", TABLE),
        ("Å.csv", b"x;y\n"),
        ("empty.csv", b""),
        ("scan.pdf", b"%PDF-1.7\n"),
        (".hidden/a.csv", TABLE),
        ("~$book.xlsx", b"lock"),
    ]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert_eq!(paths(&found), ["a.csv", "b/travel.csv", "Å.csv"]);
    assert_eq!(found.inputs[1].copy_of.as_deref(), Some("a.csv"));
    let ignored: Vec<&str> = found
        .ignored
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(ignored, [".hidden", "~$book.xlsx"]);
    let refused: Vec<&str> = found
        .refused
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(refused, ["empty.csv", "scan.pdf"]);
    assert!(
        found.refused[0]
            .refusal
            .to_string()
            .starts_with("empty, 0 bytes")
    );
    assert!(
        found.refused[1]
            .refusal
            .to_string()
            .contains("export the table")
    );
}

#[test]
fn a_misleading_extension_is_noted() {
    let book = fs::read(Path::new(CONTAINERS).join("../spreadsheets/plain_typed.xlsx")).unwrap();
    let folder = folder(&[("a.xlsx", TABLE), ("b.csv", &book), ("c.csv", b"x;y\n")]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    let noted: Vec<String> = found
        .notes
        .iter()
        .filter_map(|note| note.origin.as_ref().map(ToString::to_string))
        .collect();
    assert_eq!(noted, ["a.xlsx", "b.csv"]);
}

#[test]
fn files_of_several_paths_have_unique_names_and_are_read_once() {
    let folder = folder(&[
        ("old/exports/a.csv", b"1;2\n"),
        ("new/exports/a.csv", b"3;4\n"),
        ("new/exports/b.csv", b"5;6\n"),
    ]);
    let at = |path: &str| folder.path().join(path);
    let both = [
        at("old/exports"),
        at("new/exports"),
        at("new/exports/b.csv"),
    ];
    let found = discover(&both).unwrap();
    let expected = [
        "new/exports/a.csv",
        "new/exports/b.csv",
        "old/exports/a.csv",
    ];
    assert_eq!(paths(&found), expected);
    let reversed = [both[2].clone(), both[1].clone(), both[0].clone()];
    assert_eq!(paths(&discover(&reversed).unwrap()), expected);

    let files = [at("old/exports/a.csv"), at("new/exports/b.csv")];
    assert_eq!(paths(&discover(&files).unwrap()), ["a.csv", "b.csv"]);
}

#[test]
fn a_path_that_does_not_exist_is_reported() {
    let missing = PathBuf::from("/no/such/export.csv");
    let error = discover(&[missing]).unwrap_err();
    assert!(error.to_string().contains("/no/such/export.csv"));
}

#[cfg(unix)]
#[test]
fn links_are_followed_only_on_the_command_line() {
    use std::os::unix::fs::symlink;

    let folder = folder(&[("real/a.csv", TABLE)]);
    let link = folder.path().join("real/loop");
    symlink(folder.path(), &link).unwrap();
    let alias = folder.path().join("alias.csv");
    symlink(folder.path().join("real/a.csv"), &alias).unwrap();

    let found = discover(&[folder.path().join("real")]).unwrap();
    assert_eq!(paths(&found), ["a.csv"]);
    assert_eq!(found.ignored[0].path, "loop");
    assert_eq!(paths(&discover(&[alias]).unwrap()), ["alias.csv"]);
}

#[test]
fn a_changed_file_is_detected() {
    let folder = folder(&[("a.csv", TABLE)]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert!(found.inputs[0].is_unchanged());
    fs::write(folder.path().join("a.csv"), b"associate_id\n").unwrap();
    assert!(!found.inputs[0].is_unchanged());
}

#[test]
fn the_progress_is_complete_when_all_bytes_are_scanned() {
    let progress = ByteProgress::default();
    let found = super::discover(&[CONTAINERS.into()], &progress).unwrap();
    let bytes = found.inputs.iter().map(|input| input.bytes).sum();
    assert!(bytes > 0);
    assert_eq!((progress.total(), progress.done()), (bytes, bytes));
}

#[test]
fn the_hash_is_that_of_the_bytes() {
    let folder = folder(&[("a.csv", b"abc")]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    // The hash of `abc` is from FIPS 180-2, example B.1.
    assert_eq!(
        found.inputs[0].sha256,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(found.inputs[0].bytes, 3);
}

fn mail(parts: &[&str]) -> Vec<u8> {
    let mut mail = "From: a@example.com\r\nSubject: exports\r\nMIME-Version: 1.0\r\n\
                    Content-Type: multipart/mixed; boundary=\"B\"\r\n\r\n"
        .to_owned();
    for part in parts {
        mail.push_str("--B\r\n");
        mail.push_str(part);
        mail.push_str("\r\n");
    }
    mail.push_str("--B--\r\n");
    mail.into_bytes()
}

#[test]
fn attachments_keep_their_bytes_in_any_stated_character_set() {
    let bytes = mail(&[
        "Content-Type: text/plain\r\n\r\nHello, see the files.",
        "Content-Type: text/csv; charset=us-ascii; name=\"a.csv\"\r\n\
         Content-Disposition: attachment; filename=\"a.csv\"\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\nid;name=0D=0A1;=C5sa=0D=0A",
        "Content-Type: image/png\r\nContent-ID: <logo>\r\n\
         Content-Disposition: inline; filename=\"logo.png\"\r\n\r\nx",
        "Content-Type: application/octet-stream\r\n\
         Content-Disposition: attachment; filename*0*=utf-8''anv%C3%A4nd; filename*1*=are.csv\r\n\
         Content-Transfer-Encoding: base64\r\n\r\naWQKMQo=",
    ]);
    let folder = folder(&[("mail.eml", &bytes)]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert_eq!(paths(&found), ["mail.eml/a.csv", "mail.eml/användare.csv"]);
    assert_eq!(found.ignored[0].path, "mail.eml/logo.png");
    let content = |index: usize| found.inputs[index].content.head(1000).unwrap();
    assert_eq!(content(0), b"id;name\r\n1;\xC5sa\r\n");
    assert_eq!(content(1), b"id\n1\n");
}

#[test]
fn a_forwarded_mail_is_opened_and_a_damaged_attachment_refused() {
    let inner = String::from_utf8(mail(&[
        "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=\"deep.csv\"\r\n\r\nid;x\r\n1;2",
    ]))
    .unwrap()
    .replace("\"B\"", "\"C\"")
    .replace("--B", "--C");
    let bytes = mail(&[
        &format!("Content-Type: message/rfc822\r\n\r\n{inner}"),
        "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=\"bad.csv\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n!!!! this is not base64 !!!!",
    ]);
    let folder = folder(&[("mail.eml", &bytes)]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert_eq!(found.inputs.len(), 1, "{found:?}");
    assert!(found.inputs[0].path.ends_with(".eml/deep.csv"));
    assert_eq!(found.refused.len(), 1, "{found:?}");
    assert_eq!(found.refused[0].path, "mail.eml/bad.csv");
}

#[test]
fn an_attachment_of_a_truncated_mail_is_refused() {
    let part = "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=\"a.csv\"\r\n\
                Content-Transfer-Encoding: base64\r\n\r\naWQKMQoyCjMKNAo1CjYKNwo4Cg==";
    let complete = mail(&[part]);
    let data = complete.len() - "==\r\n--B--\r\n".len();
    for length in data - 20..data + 4 {
        let folder = folder(&[("mail.eml", &complete[..length])]);
        let found = discover(&[folder.path().to_owned()]).unwrap();
        assert!(found.inputs.is_empty(), "cut at {length}");
        assert_eq!(found.refused.len(), 1, "cut at {length}");
    }
}

#[test]
fn a_mail_without_attachments_is_refused_and_similar_text_is_not() {
    let folder = folder(&[
        ("mail.eml", &mail(&["Content-Type: text/plain\r\n\r\nHi"])),
        (
            "box",
            b"From a@b Mon\nFrom: a@b\nSubject: x\n\nFrom a@b Tue\n",
        ),
        ("log.txt", b"From: x\nTo be continued\n"),
        ("table.csv", b"subject:a;date:b\n1;2\n"),
    ]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert_eq!(paths(&found), ["log.txt", "table.csv"]);
    assert!(
        found.refused[0]
            .refusal
            .to_string()
            .contains("several mails")
    );
    assert!(
        found.refused[1]
            .refusal
            .to_string()
            .contains("without attachments")
    );
}

#[test]
fn every_part_of_a_mail_is_in_one_list() {
    let bytes = mail(&[
        "Content-Type: text/plain; name=\"a.txt\"\r\n\r\nid;name\r\n1;2",
        "Content-Type: text/plain\r\n\r\nHello, see the files.",
        "Content-Type: text/html; name=\"ATT00001.htm\"\r\n\r\n<html><body>Eva</body></html>",
        "Content-Type: text/vcard; name=\"eva.vcf\"\r\n\r\nBEGIN:VCARD\r\nEND:VCARD",
        "Content-Type: message/rfc822\r\n\r\nFrom: b@example.com\r\nSubject: x\r\n\r\nSee below.",
        "Content-Type: image/png\r\n\r\n\u{1}",
    ]);
    let folder = folder(&[("mail.eml", &bytes)]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert_eq!(
        paths(&found),
        ["mail.eml/a.txt", "mail.eml/attachment 5.png"]
    );
    let ignored: Vec<(&str, bool)> = found
        .ignored
        .iter()
        .map(|file| (file.path.as_str(), file.reason.may_be_export))
        .collect();
    assert_eq!(
        ignored,
        [
            ("mail.eml/ATT00001.htm", false),
            ("mail.eml/eva.vcf", false),
            ("mail.eml/message 4.eml", false),
        ]
    );
    assert_eq!(found.refused, []);
}

#[test]
fn parts_of_split_archives_and_numbers_documents_are_refused_once() {
    let folder = folder(&[
        ("Email.numbers/Index.zip", b"PK\x05\x06"),
        ("Email.numbers/Data/a.jpg", b"x"),
        ("Notes.numbers/a.csv", TABLE),
        ("exports.zip.002", b"x"),
        ("exports.z01", b"x"),
        ("exports.7z.001", b"7z"),
        ("list.001", b"id;name\n"),
    ]);
    let found = discover(&[folder.path().to_owned()]).unwrap();
    assert_eq!(paths(&found), ["Notes.numbers/a.csv", "list.001"]);
    let refused: Vec<&str> = found
        .refused
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(
        refused,
        [
            "Email.numbers",
            "exports.7z.001",
            "exports.z01",
            "exports.zip.002"
        ]
    );
}

/// Small archives and mails, so that a test can read many damaged versions of them.
const SMALL: [&str; 5] = [
    "exports.zip",
    "mail_with_attachments.eml",
    "name_cp850.zip",
    "nested.zip",
    "password.zip",
];

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn damaged_containers_never_panic(
        file in prop::sample::select(&SMALL[..]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        is_complete: bool,
    ) {
        let mut bytes = fs::read(Path::new(CONTAINERS).join(file)).unwrap();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if !is_complete {
            bytes.truncate(cut.index(bytes.len()));
        }
        let progress = ByteProgress::default();
        let mut search = Discovery::new(&progress);
        search.add(file.to_owned(), Content::Memory(bytes.into()), Depth::default());
        let found = search.finish();
        prop_assert!(found.inputs.len() + found.ignored.len() + found.refused.len() > 0);
    }
}
