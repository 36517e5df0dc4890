//! Tests of what is different on Windows: files that other programs have open, file names, spellings of paths, and line
//! ends. `tests/windows.sh` runs all tests under Wine. The tests outside the module `on_windows` run on every system.

use std::path::Path;

use crate::support::exports::testdata;
use crate::support::program::{analyze, run};

/// By default, Git for Windows checks out files with CRLF. In such a checkout, the hash in the Content Security Policy
/// of the HTML report would not match the style sheet.
#[test]
fn sources_have_unix_line_ends_in_every_checkout() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let attributes = std::fs::read_to_string(root.join(".gitattributes")).expect("it exists");
    assert!(
        attributes.lines().any(|line| line == "* text=auto eol=lf"),
        "{attributes}"
    );
    let sources = walkdir::WalkDir::new(root.join("src")).into_iter();
    let mut checked = 0;
    for entry in sources.map(|entry| entry.expect("a source")) {
        if entry.file_type().is_file() {
            let bytes = std::fs::read(entry.path()).expect("a source");
            assert!(!bytes.contains(&b'\r'), "{}", entry.path().display());
            checked += 1;
        }
    }
    assert!(checked > 300, "{checked}");
}

#[test]
fn texts_are_written_to_a_file_instead_of_a_redirection() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("text");
    for arguments in [
        ["explain", "user-on-travel"].as_slice(),
        &["explain"],
        &["manual"],
        &["completions", "powershell"],
    ] {
        let printed = run(analyze().args(arguments)).out;
        let ran = run(analyze().args(arguments).arg("-o").arg(&path));
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), printed);
    }
}

#[test]
fn a_baseline_that_powershell_redirected_is_refused_with_the_cause() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("last.json");
    let json = run(analyze().arg(testdata("demo")).args(["-f", "json"])).out;
    let utf_16 = json.replace('\n', "\r\n");
    let utf_16 = std::iter::once(0xfeff).chain(utf_16.encode_utf16());
    let bytes: Vec<u8> = utf_16.flat_map(u16::to_le_bytes).collect();
    std::fs::write(&path, bytes).expect("a place to write");
    let ran = run(analyze().arg(testdata("demo")).arg("--baseline").arg(&path));
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("PowerShell"), "{}", ran.err);
}

#[test]
fn a_longer_path_names_an_input_for_its_encoding() {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = folder.path().join("exports");
    std::fs::create_dir(&exports).expect("a folder");
    for table in ["CRM8.ASSOCIATE.csv", "CRM8.PERSON.csv"] {
        std::fs::copy(testdata("ready").join(table), exports.join(table)).expect("a copy");
    }
    let code = |encoding: &str| {
        let encoding = format!("{encoding}=utf-8");
        let ran = run(analyze().arg(&exports).args(["--encoding", &encoding]));
        (ran.code, ran.err)
    };
    let whole = exports.join("CRM8.PERSON.csv").display().to_string();
    for name in ["CRM8.PERSON.csv", "exports\\CRM8.PERSON.csv", &whole] {
        let (code, err) = code(name);
        assert_eq!(code, 3, "{name}: {err}");
    }
    let (code, err) = code("exports/CRM8.EMAIL.csv");
    assert_eq!(code, 2, "{err}");
}

/// Tests that can run only on Windows or under Wine.
#[cfg(windows)]
mod on_windows {
    use std::fs::{self, File, OpenOptions};
    use std::os::windows::fs::OpenOptionsExt as _;
    use std::path::Path;

    use super::{analyze, run, testdata};

    /// Opens a file as Excel does: other programs may read it, but not write, rename or delete it.
    fn open_in_excel(path: &Path) -> File {
        let mut options = OpenOptions::new();
        options.read(true).share_mode(1).open(path).expect("a file")
    }

    #[test]
    fn a_target_that_excel_has_open_is_reported_before_the_work() {
        let folder = tempfile::tempdir().expect("a folder");
        let lists = folder.path().join("lists");
        fs::create_dir(&lists).expect("a folder");
        for path in [folder.path().join("a.csv"), lists.join("verdicts.csv")] {
            fs::write(&path, "old").expect("a file");
            let target = if path.starts_with(&lists) {
                lists.join("")
            } else {
                path.clone()
            };
            let opened = open_in_excel(&path);
            let ran = run(analyze().arg(testdata("demo")).arg("-o").arg(&target));
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "no work was done");
            assert!(ran.err.contains("close it there"), "{}", ran.err);
            drop(opened);
            assert_eq!(fs::read_to_string(&path).expect("a file"), "old");
        }
    }

    #[test]
    fn an_export_that_another_program_has_locked_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("associate.csv");
        fs::copy(testdata("demo").join("associate.csv"), &path).expect("a copy");
        let mut options = OpenOptions::new();
        let locked = options
            .write(true)
            .share_mode(0)
            .open(&path)
            .expect("a file");
        let ran = run(analyze().arg(folder.path()).arg("-v"));
        drop(locked);
        assert!(
            ran.err.contains("another program has it open"),
            "{}",
            ran.err
        );
        assert!(!ran.err.contains("is complete"), "{}", ran.err);
    }

    #[test]
    fn names_that_windows_reserves_are_refused_before_the_work() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in [
            "con.csv",
            "lists.\\",
            "lists \\",
            "LPT1\\",
            "a?.csv",
            "nul\\a.csv",
        ] {
            let target = format!("{}\\{name}", folder.path().display());
            let ran = run(analyze().arg(testdata("demo")).args(["-o", &target]));
            assert_eq!(ran.code, 2, "{name}");
            assert!(
                ran.err.contains("choose another name"),
                "{name}: {}",
                ran.err
            );
        }
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }

    #[test]
    fn one_file_in_two_spellings_is_one_target() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let mut command = analyze();
        command.arg(testdata("ready"));
        let ran = run(command
            .arg("-o")
            .arg(at("R.csv"))
            .arg("-o")
            .arg(at("r.CSV")));
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("named twice"), "{}", ran.err);
    }

    #[test]
    fn the_shell_of_windows_does_not_expand_wildcards() {
        let pattern = format!("{}\\CRM8.ASSO*", testdata("ready").display());
        let ran = run(analyze().arg(&pattern).args(["-f", "json"]));
        assert_eq!(ran.code, 3, "{}", ran.err);
        let ran = run(analyze().arg(format!("{}\\none*", testdata("ready").display())));
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("no file or folder matches"), "{}", ran.err);
    }

    #[test]
    fn a_backslash_before_a_closing_quotation_mark_is_understood() {
        use std::os::windows::process::CommandExt as _;
        let program = assert_cmd::cargo::cargo_bin("analyze");
        let line = |rest: &str| {
            let mut command = std::process::Command::new(&program);
            command.raw_arg(rest);
            let output = command.output().expect("it starts");
            let err = String::from_utf8_lossy(&output.stderr).into_owned();
            (output.status.code(), err)
        };
        let ready = testdata("ready");
        let (code, err) = line(&format!("-q \"{}\\\"", ready.display()));
        assert_eq!(code, Some(0), "{err}");
        let (code, err) = line(&format!("\"{}\\\" -o a.html", ready.display()));
        assert_eq!(code, Some(2), "{err}");
        assert!(err.contains("Remove the backslash"), "{err}");
    }

    #[test]
    fn long_paths_and_nordic_names_work() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut deep = folder.path().to_owned();
        while deep.as_os_str().len() < 300 {
            deep.push("Skjærgløtt Handel AS og en lang mappe");
        }
        fs::create_dir_all(&deep).expect("a long path");
        let exports = deep.join("eksport");
        fs::create_dir(&exports).expect("a folder");
        for entry in fs::read_dir(testdata("ready")).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                fs::copy(&path, exports.join(path.file_name().expect("a name"))).expect("a copy");
            }
        }
        let target = deep.join("rapport æøå.html");
        let ran = run(analyze().arg(&exports).arg("-o").arg(&target));
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(target.is_file());
    }
}
