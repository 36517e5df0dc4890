//! Tests of the paths to which reports may be written, and of the replacement of old reports.

use std::fs;
use std::io;

use tempfile::TempDir;

use super::*;
use crate::output::tests::sample::sample_report;

/// A format that fails after writing part of the report, as if the disk were full.
static FAILING: Format = Format {
    name: "failing",
    extension: "failing",
    about: "fails",
    text: true,
    all_findings: true,
    streams: false,
    write: |_, _, out| {
        out.write_all(b"a part of it")?;
        Err(WriteError::Stream(io::ErrorKind::StorageFull.into()))
    },
    write_portfolio: None,
};

fn open(paths: &[PathBuf], inputs: &[PathBuf]) -> Result<Targets, WriteError> {
    Targets::open(paths, inputs)
}

fn folder() -> TempDir {
    TempDir::new().unwrap()
}

/// Returns the path with a separator at the end, as a user types it for a folder of files.
fn as_folder(path: &Path) -> PathBuf {
    path.join("")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_ending_sets_the_format_and_nothing_else_is_left() {
    let folder = folder();
    let all = [
        "a.csv", "b.tsv", "c.json", "d.TXT", "e.md", "f.html", "g.xlsx",
    ];
    let paths = all.map(|name| folder.path().join(name));
    let targets = open(&paths, &[]).unwrap();
    let view = View {
        colour: true,
        ..View::default()
    };
    targets.write(&sample_report(), &view).unwrap();
    assert_eq!(names(folder.path()), all);
    let read = |index: usize| fs::read_to_string(&paths[index]).unwrap();
    assert!(read(0).starts_with("requirement,rule,"));
    assert!(read(1).starts_with("requirement\trule\t"));
    assert!(read(2).starts_with("{\n  \"schema\": \"analyze-report/1\""));
    assert!(read(3).starts_with("not-ready  "), "no colour in a file");
    assert!(read(4).starts_with("# Migration to SuperOffice CRM Online: Not ready\n"));
    assert!(read(5).starts_with("<!DOCTYPE html>\n"));
    let book = fs::read(&paths[6]).unwrap();
    assert!(book.starts_with(b"PK\x03\x04"));
}

#[test]
fn an_interrupted_run_changes_nothing() {
    let folder = folder();
    let path = folder.path().join("a.csv");
    fs::write(&path, "old").unwrap();
    let targets = open(&[path.clone(), as_folder(&folder.path().join("new"))], &[]).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    drop(targets);
    assert_eq!(names(folder.path()), ["a.csv"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
}

#[test]
fn a_target_that_fails_leaves_all_old_reports_unchanged() {
    let folder = folder();
    let (good, bad) = (folder.path().join("a.csv"), folder.path().join("b.failing"));
    for path in [&good, &bad] {
        fs::write(path, "old").unwrap();
    }
    let targets = Targets(vec![
        OutputTarget::open(&good, TargetKind::of(&good).unwrap(), &[]).unwrap(),
        OutputTarget::open(&bad, TargetKind::File(&FAILING), &[]).unwrap(),
    ]);
    let error = targets
        .write(&sample_report(), &View::default())
        .unwrap_err();
    assert!(
        matches!(&error, WriteError::Target { path, .. } if *path == bad),
        "{error}"
    );
    for path in [&good, &bad] {
        assert_eq!(fs::read_to_string(path).unwrap(), "old");
    }
    assert_eq!(names(folder.path()), ["a.csv", "b.failing"]);
}

#[test]
fn an_old_report_is_replaced() {
    let folder = folder();
    let path = folder.path().join("a.csv");
    fs::write(&path, "old").unwrap();
    let targets = open(std::slice::from_ref(&path), &[]).unwrap();
    targets.write(&sample_report(), &View::default()).unwrap();
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .starts_with("requirement,")
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_permissions_are_those_of_a_new_file() {
    use std::os::unix::fs::{MetadataExt as _, symlink};
    let folder = folder();
    let (real, link, other) = (
        folder.path().join("real.csv"),
        folder.path().join("link.csv"),
        folder.path().join("other"),
    );
    fs::write(&real, "old").unwrap();
    fs::write(&other, "").unwrap();
    symlink(&real, &link).unwrap();
    open(std::slice::from_ref(&link), &[])
        .unwrap()
        .write(&sample_report(), &View::default())
        .unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_ne!(fs::read_to_string(&real).unwrap(), "old");
    assert_eq!(
        fs::metadata(&real).unwrap().mode(),
        fs::metadata(&other).unwrap().mode()
    );
}

#[test]
fn a_folder_gets_a_file_for_each_requirement_and_the_other_tables() {
    let folder = folder();
    let path = folder.path().join("made").join("fixes");
    open(&[as_folder(&path)], &[])
        .unwrap()
        .write(&sample_report(), &View::default())
        .unwrap();
    assert_eq!(
        names(&path),
        [
            "administrator.csv",
            "customer-service.csv",
            "duplicate-email.csv",
            "groups.csv",
            "inputs.csv",
            "needs.csv",
            "rejected.csv",
            "travel.csv",
            "valid-email.csv",
            "verdicts.csv",
            "version.csv",
        ]
    );
    assert_eq!(names(folder.path()), ["made"]);
    let duplicates = fs::read_to_string(path.join("duplicate-email.csv")).unwrap();
    assert_eq!(duplicates.lines().count(), 3, "the header and both members");
}

#[test]
fn other_files_in_a_folder_stay_and_old_lists_are_replaced() {
    let folder = folder();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    fs::write(folder.path().join("version.csv"), "old").unwrap();
    let view = View {
        excel: true,
        ..View::default()
    };
    open(&[as_folder(folder.path())], &[])
        .unwrap()
        .write(&sample_report(), &view)
        .unwrap();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("mine.txt"), "mine");
    assert!(
        read("version.csv").starts_with("\u{feff}requirement;rule;"),
        "empty, but not old"
    );
    assert!(
        names(folder.path())
            .iter()
            .all(|name| !name.starts_with('.'))
    );
}

#[test]
fn a_folder_replaced_in_part_has_no_verdicts_and_the_new_report_gets_another_name() {
    let folder = folder();
    let lists = folder.path().join("lists");
    let write = || {
        let targets = open(&[as_folder(&lists)], &[]).unwrap();
        targets.write(&sample_report(), &View::default())
    };
    write().unwrap();
    let complete = names(&lists);
    // The second-to-last list cannot be renamed, as if the run had been killed at this point.
    let inputs = lists.join("inputs.csv");
    fs::remove_file(&inputs).unwrap();
    fs::create_dir(&inputs).unwrap();
    let error = write().unwrap_err();
    let WriteError::NotReplaced(failed) = &error else {
        panic!("{error}");
    };
    let kept = folder.path().join("lists-2");
    assert_eq!(failed[0].kept.as_ref(), Some(&kept));
    assert!(error.to_string().contains("lists-2"), "{error}");
    assert_eq!(names(&kept), complete);
    let left = names(&lists);
    assert!(left.contains(&"version.csv".to_owned()), "{left:?}");
    assert!(!left.contains(&"verdicts.csv".to_owned()), "{left:?}");
    assert_eq!(names(folder.path()), ["lists", "lists-2"]);
}

#[test]
fn a_file_that_cannot_be_replaced_at_the_end_does_not_affect_the_others() {
    let folder = folder();
    let (blocked, other) = (folder.path().join("a.csv"), folder.path().join("b.json"));
    let targets = open(&[blocked.clone(), other.clone()], &[]).unwrap();
    // A rename cannot replace a folder, just as it cannot replace a file that Excel opened during the run.
    fs::create_dir(&blocked).unwrap();
    fs::write(blocked.join("file"), "").unwrap();
    let error = targets
        .write(&sample_report(), &View::default())
        .unwrap_err();
    let kept = folder.path().join("a-2.csv");
    let text = error.to_string();
    assert!(text.contains(&kept.display().to_string()), "{text}");
    let list = fs::read_to_string(&kept).unwrap();
    assert!(list.starts_with("requirement,rule,"));
    assert!(other.is_file());
    assert_eq!(names(folder.path()), ["a-2.csv", "a.csv", "b.json"]);
}

#[cfg(unix)]
#[test]
fn a_new_folder_has_the_usual_permissions() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = folder();
    let (path, other) = (folder.path().join("fixes"), folder.path().join("other"));
    fs::create_dir(&other).unwrap();
    let targets = open(&[as_folder(&path)], &[]).unwrap();
    targets.write(&sample_report(), &View::default()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().mode();
    assert_eq!(mode(&path), mode(&other));
}

#[test]
fn an_unwritable_target_is_refused_before_the_work() {
    let folder = folder();
    let file = folder.path().join("file.csv");
    fs::write(&file, "").unwrap();
    fs::create_dir(folder.path().join("dir.csv")).unwrap();
    let refused = |path: PathBuf| open(&[path], &[]).unwrap_err();
    let below_file = refused(file.join("a.csv"));
    assert!(
        matches!(below_file, WriteError::Target { .. }),
        "{below_file}"
    );
    let of_folder = refused(folder.path().join("dir.csv"));
    assert!(
        matches!(of_folder, WriteError::NotAFile { .. }),
        "{of_folder}"
    );
    let of_file = refused(as_folder(&file));
    assert!(
        matches!(of_file, WriteError::NotAFolder { .. }),
        "{of_file}"
    );
    let unknown = refused(folder.path().join("a.pdf"));
    assert!(
        matches!(unknown, WriteError::UnknownFormat { .. }),
        "{unknown}"
    );
    let parent = refused(folder.path().join("no/.."));
    // Windows resolves `..` even after a folder that does not exist.
    let is_refused = if cfg!(windows) {
        matches!(parent, WriteError::NotAFile { .. })
    } else {
        matches!(parent, WriteError::UnknownFormat { .. })
    };
    assert!(is_refused, "{parent}");
    assert_eq!(names(folder.path()), ["dir.csv", "file.csv"]);
}

#[cfg(unix)]
#[test]
fn a_device_is_never_replaced() {
    use std::os::unix::net::UnixListener;
    let folder = folder();
    let socket = folder.path().join("socket.csv");
    let _listener = UnixListener::bind(&socket).unwrap();
    let error = open(std::slice::from_ref(&socket), &[]).unwrap_err();
    assert!(matches!(error, WriteError::NotAFile { .. }), "{error}");
}

#[test]
fn nothing_is_written_inside_an_input() {
    let folder = folder();
    let exports = folder.path().join("exports");
    fs::create_dir_all(exports.join("deep")).unwrap();
    let single = folder.path().join("single.csv");
    fs::write(&single, "").unwrap();
    let inputs = [
        exports.clone(),
        single.clone(),
        folder.path().join("missing"),
    ];
    for path in [
        exports.join("a.csv"),
        exports.join("deep/a.csv"),
        exports.join("deep/../a.csv"),
        folder.path().join("exports/../exports/a.csv"),
        as_folder(&exports),
        as_folder(&exports.join("new/newer")),
        single,
    ] {
        let error = open(std::slice::from_ref(&path), &inputs).unwrap_err();
        assert!(
            matches!(error, WriteError::InsideInput { .. }),
            "{}: {error}",
            path.display()
        );
    }
    let next_to_input = [
        folder.path().join("exports.csv"),
        folder.path().join("a.csv"),
    ];
    assert!(open(&next_to_input, &inputs).is_ok());
    assert_eq!(names(&exports), ["deep"]);
}

#[cfg(unix)]
#[test]
fn a_link_into_an_input_is_inside_it() {
    let folder = folder();
    let exports = folder.path().join("exports");
    fs::create_dir(&exports).unwrap();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&exports, &link).unwrap();
    let error = open(&[link.join("a.csv")], &[exports]).unwrap_err();
    assert!(matches!(error, WriteError::InsideInput { .. }), "{error}");
}

#[test]
fn two_reports_cannot_have_the_same_target() {
    let folder = folder();
    let path = folder.path().join("a.csv");
    fs::create_dir(folder.path().join("deep")).unwrap();
    let detour = folder.path().join("deep/../a.csv");
    let error = open(&[path, detour], &[]).unwrap_err();
    assert!(matches!(error, WriteError::Twice { .. }), "{error}");
}

#[test]
fn the_full_list_is_the_file_that_a_person_works_from() {
    let first = |names: &[&str]| {
        let paths: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
        full_fix_list(&paths).map(|path| path.display().to_string())
    };
    assert_eq!(
        first(&["next.json", "a.csv", "fixes.xlsx"]).unwrap(),
        "fixes.xlsx"
    );
    assert_eq!(first(&["next.json", "a.html", "lists/"]).unwrap(), "lists/");
    assert_eq!(first(&["next.json", "a.md", "a.csv"]).unwrap(), "a.csv");
    assert_eq!(first(&["next.json", "mail.htm", "a.txt"]), None);
}

#[test]
fn a_file_in_a_new_folder_creates_the_folder_at_the_end() {
    let folder = folder();
    let path = folder.path().join("new/reports/a.csv");
    let targets = open(std::slice::from_ref(&path), &[]).unwrap();
    assert!(
        !folder.path().join("new").exists(),
        "nothing is created before the work is done"
    );
    targets.write(&sample_report(), &View::default()).unwrap();
    assert!(path.is_file());
    assert_eq!(names(folder.path()), ["new"]);
}

#[test]
fn corrections_are_another_file_of_the_report() {
    let folder = folder();
    let path = folder.path().join("corrections.csv");
    let mut targets = open(&[], &[]).unwrap();
    targets.add_corrections(&path, &[]).unwrap();
    assert!(matches!(
        targets.add_corrections(&path, &[]),
        Err(WriteError::Twice { .. })
    ));
    targets.write(&sample_report(), &View::default()).unwrap();
    let list = fs::read_to_string(&path).unwrap();
    assert!(
        list.starts_with("table,key_column,key,field,old,new,fix,finding_id\n"),
        "{list}"
    );
}
