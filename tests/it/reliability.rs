//! Tests of external problems: killed runs, full disks, and inputs that change or cannot be read. The output must not
//! be damaged, the verdict must not be wrong, and the message must be clear. Tests that require a separate machine are
//! in `tests/reliability.sh`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::time::{Duration, Instant};

use analyze::load::load;
use analyze::locale::Text;
use analyze::model::table::TableKind;
#[cfg(unix)]
use analyze::model::verdict::Verdict;
use analyze::schema::Dictionary;

use crate::support::exports::{Exports, report, testdata};
#[cfg(unix)]
use crate::support::findings::verdict;
#[cfg(unix)]
use crate::support::program::{analyze, run};

/// Number of runs that are killed, each at a different time.
const KILLS: u32 = 12;

/// Every kind of output file or folder.
#[cfg(unix)]
const TARGETS: [&str; 9] = [
    "a.csv", "a.tsv", "a.json", "a.md", "a.htm", "a.html", "a.xlsx", "a.txt", "dir/",
];

/// Returns the name and content of each file directly in a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let bytes = std::fs::read(&path).expect("a file");
            (name.into_owned(), bytes)
        })
        .collect()
}

/// Returns a command that runs the program and writes an output file and an output folder.
fn writing(exports: &str, place: &Path) -> Process {
    let mut process = Process::new(assert_cmd::cargo::cargo_bin("analyze"));
    process
        .env_clear()
        .arg(testdata(exports))
        .arg("--output")
        .arg(place.join("a.json"))
        .arg("--output")
        .arg(place.join("lists").join(""))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    process
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing() {
    let work = tempfile::tempdir().expect("a folder");
    let (list, place) = (work.path().join("list.csv"), work.path().join("out"));
    let rows: Vec<String> = (0..300_000)
        .map(|number| format!("person{number}@firma.no\n"))
        .collect();
    std::fs::write(&list, format!("E-mail\n{}", rows.concat())).expect("a list");
    std::fs::create_dir(&place).expect("a place");
    let number_of_files = || std::fs::read_dir(&place).expect("a folder").count();
    for (signal, code) in [("-INT", 130), ("-TERM", 143)] {
        let mut child = Process::new(assert_cmd::cargo::cargo_bin("analyze"))
            .arg("addresses")
            .arg(&list)
            .arg("--output")
            .arg(place.join("a.csv"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let start = Instant::now();
        while number_of_files() == 0 && start.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(2));
        }
        let mut kill = Process::new("kill");
        let sent = kill.arg(signal).arg(child.id().to_string()).status();
        assert!(sent.expect("it runs").success());
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), Some(code), "{signal}");
        assert_eq!(number_of_files(), 0, "{signal}");
    }
}

#[test]
fn a_killed_run_leaves_the_old_report_or_the_complete_new_one() {
    let work = tempfile::tempdir().expect("a folder");
    let made = |exports: &str| {
        let place = work.path().join(exports);
        std::fs::create_dir(&place).expect("a place");
        let start = Instant::now();
        writing(exports, &place).status().expect("it ends");
        (place, start.elapsed())
    };
    let (place, _) = made("ready");
    let (new, whole_run) = made("demo");
    let old = work.path().join("old");
    std::fs::create_dir(&old).expect("a place");
    let [old_lists, new_lists] = [&place, &new].map(|at| files(&at.join("lists")));
    let [old_list, new_list] = [&place, &new].map(|at| files(at));
    let mut kept = 0;
    for kill in 1..=KILLS {
        let mut child = writing("demo", &place).spawn().expect("it starts");
        std::thread::sleep(whole_run * kill / (KILLS + 1));
        // An error means that the process has already ended, which is allowed.
        let _ = child.kill();
        child.wait().expect("it ends");
        let list = files(&place);
        assert!(list == old_list || list == new_list, "kill {kill}");
        kept += u32::from(list == old_list);
        let lists = files(&place.join("lists"));
        // A folder without the table of verdicts is recognisable as an incomplete report, so such a folder may contain
        // a mix of old and new lists.
        let whole = lists == old_lists || lists == new_lists;
        assert!(whole || !lists.contains_key("verdicts.csv"), "kill {kill}");
    }
    assert!(kept > 0, "no run was killed before its end");
}

/// Returns a command that runs the program with a limited file size, so that writing fails as on a full disk. `blocks`
/// is the maximum in units of 512 bytes.
#[cfg(unix)]
fn on_full_disk(blocks: &str, temporary: &Path) -> assert_cmd::Command {
    let mut command = assert_cmd::Command::new("sh");
    let script = r#"trap "" XFSZ; ulimit -f "$1"; shift; exec "$@""#;
    command
        .env("TMPDIR", temporary)
        .args(["-c", script, "sh", blocks])
        .arg(assert_cmd::cargo::cargo_bin("analyze"));
    command
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_report_and_is_reported() {
    for name in TARGETS {
        let work = tempfile::tempdir().expect("a folder");
        let target = work.path().join(name);
        let write = |blocks: &str| {
            let mut command = on_full_disk(blocks, work.path());
            run(command
                .arg(testdata("demo"))
                .arg("-q")
                .arg("-o")
                .arg(&target))
        };
        assert_eq!(write("unlimited").code, 1, "{name}");
        let folder = if name.ends_with('/') {
            &target
        } else {
            work.path()
        };
        let old = files(folder);
        let full = write("1");
        assert_eq!(full.code, 2, "{name}: {}", full.err);
        assert!(
            full.err
                .contains(&format!("cannot write {}", target.display())),
            "{}",
            full.err
        );
        assert_eq!(
            full.err.lines().count(),
            1,
            "no words of a library: {}",
            full.err
        );
        assert_eq!(files(folder), old, "{name}");
        assert_eq!(
            std::fs::read_dir(work.path()).expect("a folder").count(),
            1,
            "nothing is left"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_an_error() {
    for form in [
        "table", "csv", "tsv", "json", "markdown", "mail", "html", "xlsx",
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let output = Process::new(assert_cmd::cargo::cargo_bin("analyze"))
            .arg(testdata("demo"))
            .args(["-q", "-f", form])
            .stdout(full.expect("Linux has it"))
            .output()
            .expect("it starts");
        let err = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{form}: {err}");
        assert!(
            err.starts_with("analyze: cannot write the report: "),
            "{err}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_missing_temporary_folder_is_named() {
    let work = tempfile::tempdir().expect("a folder");
    let nowhere = work.path().join("nowhere");
    let mut command = analyze();
    command
        .env("TMPDIR", &nowhere)
        .arg(testdata("demo"))
        .arg("-q");
    let ran = run(command.arg("-o").arg(work.path().join("a.xlsx")));
    assert_eq!(ran.code, 2, "{}", ran.err);
    for words in ["a.xlsx", &nowhere.display().to_string(), "TMPDIR"] {
        assert!(ran.err.contains(words), "{}", ran.err);
    }
}

#[cfg(unix)]
#[test]
fn a_read_only_target_is_refused_before_the_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let work = tempfile::tempdir().expect("a folder");
    let closed = work.path().join("closed");
    std::fs::create_dir(&closed).expect("a folder");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o555)).expect("own folder");
    // The root user can write to every folder, except in virtual file systems such as `/proc`.
    let open = std::fs::write(closed.join("try"), "").is_ok();
    let place = if open { Path::new("/proc") } else { &closed };
    for name in ["a.csv", "new/"] {
        let target = place.join(name);
        let ran = run(analyze().arg(testdata("demo")).arg("-o").arg(&target));
        assert_eq!(ran.code, 2);
        assert!(
            ran.err
                .contains(&format!("cannot write {}", target.display())),
            "{}",
            ran.err
        );
        assert!(
            !ran.err.contains(".analyze-"),
            "a temporary name is in the message: {}",
            ran.err
        );
        assert_eq!(ran.out, "", "no work was done");
    }
}

#[test]
fn an_export_that_changes_during_the_run_is_not_used() {
    let changes: [fn(&Path); 3] = [
        |file| {
            let text = std::fs::read_to_string(file).expect("a file");
            std::fs::write(file, text + "\n").expect("a place to write");
        },
        |file| {
            // The file keeps its length but gets a new modification time.
            let text = std::fs::read_to_string(file).expect("a file");
            std::fs::write(file, text.replace('1', "2")).expect("a place to write");
            let later = std::time::SystemTime::now() + Duration::from_secs(2);
            let file = std::fs::File::options().write(true).open(file);
            file.expect("a file").set_modified(later).expect("own file");
        },
        |file| std::fs::remove_file(file).expect("a file"),
    ];
    for (number, change) in changes.iter().enumerate() {
        let folder = tempfile::tempdir().expect("a folder");
        Exports::read(&testdata("ready")).write_csv(folder.path());
        let dictionary = Dictionary::built_in();
        let inputs = [folder.path().to_owned()];
        let opened = analyze::ingest::open(&inputs, &dictionary, &[]).expect("a folder");
        change(&folder.path().join("CRM8.TRAVELLER.csv"));
        let assembly =
            load(&opened, &dictionary, &[], &[], |_| {}).expect("inputs that can be loaded");
        assert!(
            assembly.data.get(TableKind::Traveller).is_none(),
            "change {number}"
        );
        let why = &assembly.data.unusable[&TableKind::Traveller];
        let why: String = why.iter().map(Text::english).collect();
        assert!(
            why.contains("CRM8.TRAVELLER.csv, which cannot be read"),
            "{why}"
        );
    }
}

/// Returns the reason why the requirement `travel` is unknown after `put` has replaced the ready customer's table
/// `traveller` with an unreadable file.
#[cfg(unix)]
fn unreadable(put: impl FnOnce(&Path)) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    Exports::read(&testdata("ready"))
        .without("CRM8.TRAVELLER")
        .write_csv(folder.path());
    put(&folder.path().join("CRM8.TRAVELLER.csv"));
    let report = report(folder.path());
    assert_eq!(verdict(&report, "travel"), Verdict::Unknown);
    let travel = report.requirements.iter().find(|each| each.id == "travel");
    travel.expect("it is reported").english_reason().clone()
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_makes_its_table_unknown() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::os::unix::net::UnixListener;
    let fifo = unreadable(|file| {
        let made = Process::new("mkfifo").arg(file).status();
        assert!(made.expect("every Unix has it").success());
    });
    let dangling = unreadable(|file| symlink("/no/such/file", file).expect("a link"));
    let device = unreadable(|file| symlink("/dev/zero", file).expect("a link"));
    let circle = unreadable(|file| symlink(file, file).expect("a link"));
    let socket = unreadable(|file| drop(UnixListener::bind(file).expect("a socket")));
    for why in [fifo, dangling, device, circle, socket] {
        assert!(
            why.contains("CRM8.TRAVELLER.csv, which cannot be read"),
            "{why}"
        );
    }
    let folder = unreadable(|file| std::fs::create_dir(file).expect("a folder"));
    assert!(folder.contains("`traveller` was not sent"), "{folder}");
    let closed = unreadable(|file| {
        let table = testdata("ready/CRM8.TRAVELLER.csv");
        std::fs::copy(table, file).expect("a copy");
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o000)).expect("own file");
        // If the tests run as the root user, the file can be read despite its permissions, so it is removed.
        if std::fs::read(file).is_ok() {
            std::fs::remove_file(file).expect("own file");
        }
    });
    assert!(closed.contains("`traveller` was"), "{closed}");
}

#[cfg(unix)]
#[test]
fn circular_links_change_nothing() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    Exports::read(&testdata("ready")).write_csv(folder.path());
    let plain = report(folder.path());
    symlink(folder.path(), folder.path().join("again")).expect("a link");
    symlink("there", folder.path().join("here")).expect("a link");
    symlink("here", folder.path().join("there")).expect("a link");
    let circular = report(folder.path());
    assert_eq!(circular.overall, plain.overall);
    assert_eq!(circular.findings.len(), plain.findings.len());
    let ran = run(analyze().arg(folder.path().join("here")));
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("cannot read"), "{}", ran.err);
}

#[test]
fn a_thousand_small_files_are_all_accounted_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut exports = Exports::read(&testdata("ready"));
    let many = exports
        .tables
        .iter_mut()
        .find(|table| table.name.ends_with("EMAIL"));
    let rows = std::mem::take(&mut many.expect("it was sent").rows);
    exports = exports.without("CRM8.EMAIL");
    exports.write_csv(folder.path());
    let (header, records) = rows.split_first().expect("a header");
    for number in 0..1_000 {
        let record = records.get(number).into_iter();
        let part: Vec<_> = [header].into_iter().chain(record).cloned().collect();
        let path = folder.path().join(format!("EMAIL ({number}).csv"));
        crate::support::exports::write_csv(&path, &part);
    }
    let parts = report(folder.path());
    assert_eq!(parts.overall, report(&testdata("ready")).overall);
    let of_email: Vec<_> = parts
        .inputs
        .iter()
        .filter(|input| input.file().is_some_and(|file| file.starts_with("EMAIL (")))
        .collect();
    assert_eq!(of_email.len(), 1_000, "copies of one another too");
    let rows: u64 = of_email.iter().map(|input| input.rows).sum();
    assert_eq!(rows, records.len() as u64);
}
