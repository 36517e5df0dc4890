//! Handles runs that Explorer starts. After a double click, the program explains its use. If exports are dropped on its
//! icon, it analyses them.
//!
//! The HTML report and the workbook are written next to the dropped folder or, if that is not possible, to the user's
//! documents. They never replace earlier files, because a person may have entered decisions in an earlier workbook.

use std::path::{Path, PathBuf};

use super::{RunStatus, build_report};
use crate::cli::UsageError;
use crate::cli::options::Options;
use crate::console::{Colour, Console};
use crate::error::Error;
use crate::output::{OutputOptions, Targets, WriteError, answer, wrapped};

/// The ending of the name of the HTML report. The name starts with the name of the folder or archive of the exports.
const PAGE: &str = "report.html";
/// The ending of the name of the workbook. The name starts like that of the HTML report.
const WORKBOOK: &str = "fixes.xlsx";

/// Returns the text that the program prints after a double click. `sample` is the folder of the sample customer.
pub(super) fn welcome(sample: Option<&Path>) -> String {
    let sample = sample.map_or_else(String::new, |folder| {
        format!(
            "\n\
             To try it with an invented customer, drag this folder onto the icon:\n\
             \n    {}\n",
            folder.display()
        )
    });
    format!(
        "analyze {version}\n\
         \n\
         Checks exports of SuperOffice CRM before the migration to CRM Online.\n\
         \n\
         In Explorer, drag the folder with the exports of a customer onto the icon\n\
         of this program. The report (a page for the browser) and the fix list (a\n\
         workbook for Excel) are written next to that folder. The exports are not\n\
         changed, and nothing is sent.\n\
         {sample}\
         \n\
         To see all options, open a terminal in this program's folder and type:\n\
         \n    .\\analyze --help\n",
        version = env!("CARGO_PKG_VERSION")
    )
}

/// Analyses the dropped folder or files, and prints the verdict and the paths of the HTML report and the workbook.
pub(super) fn run(dropped: &[PathBuf], console: &Console) -> Result<RunStatus, Error> {
    if dropped.len() > 1 && dropped.iter().any(|path| path.is_dir()) {
        let text = "drop one folder, because each folder is one customer".to_owned();
        return Err(UsageError::Invalid(text).into());
    }
    let (options, targets) = open(dropped, console)?;
    console.print("Reading the exports ...\n")?;
    let report = build_report(&options, console)?;
    let view = console.view(&options.output, Colour::Never);
    targets.write(&report, &view)?;
    console.print(&result(&answer(&report), &options.output.paths, view.width))?;
    Ok(RunStatus::of(&report, false))
}

/// Returns the options and the opened targets. The targets use the first path prefix from [`bases`] at which files can
/// be created.
fn open(dropped: &[PathBuf], console: &Console) -> Result<(Options, Targets), Error> {
    let mut first_error = None;
    for base in bases(dropped, console.documents()) {
        let paths = free_paths(&base);
        match Targets::open(&paths, dropped) {
            Ok(targets) => {
                let options = Options {
                    inputs: dropped.to_vec(),
                    output: OutputOptions {
                        paths,
                        ..OutputOptions::default()
                    },
                    ..Options::default()
                };
                return Ok((options, targets));
            }
            Err(error) => {
                first_error.get_or_insert(error);
            }
        }
    }
    let nowhere = || {
        let text = "copy the exports into a folder, and drop that folder".to_owned();
        Error::from(UsageError::Invalid(text))
    };
    Err(first_error.map_or_else(nowhere, |error: WriteError| error.into()))
}

/// Returns the path prefixes to try for the HTML report and the workbook. The first prefix is next to the dropped
/// folder or archive, and the second is in the user's documents. Dropped files usually come from a folder of exports.
/// For such files, the first prefix is next to that folder.
fn bases(dropped: &[PathBuf], documents: Option<PathBuf>) -> Vec<PathBuf> {
    let Some(first) = dropped.first() else {
        return Vec::new();
    };
    let extension = first.extension().unwrap_or_default();
    let next_to = if first.is_dir() {
        first.clone()
    } else if dropped.len() == 1 && extension.eq_ignore_ascii_case("zip") {
        first.with_extension("")
    } else {
        first.parent().unwrap_or(first).to_owned()
    };
    let name = next_to.file_name().map(ToOwned::to_owned);
    let in_documents =
        documents.map(|folder| folder.join(name.as_deref().unwrap_or("exports".as_ref())));
    // The root of a drive has no name and no parent folder, so no file can be written next to the root.
    let next_to = name.map(|_| next_to);
    next_to.into_iter().chain(in_documents).collect()
}

/// Returns the paths of the HTML report and the workbook. If one of the two files exists, the same number is added to
/// both paths: the first number for which neither path exists.
fn free_paths(base: &Path) -> Vec<PathBuf> {
    let path = |ending: &str, number: u32| {
        let name = base.file_name().unwrap_or_default().to_string_lossy();
        let (stem, extension) = ending.split_once('.').unwrap_or((ending, ""));
        let number = match number {
            1 => String::new(),
            number => format!("-{number}"),
        };
        base.with_file_name(format!("{name}-{stem}{number}.{extension}"))
    };
    let numbered = (1..).map(|number| vec![path(PAGE, number), path(WORKBOOK, number)]);
    let mut free = numbered.filter(|paths: &Vec<PathBuf>| !paths.iter().any(|path| path.exists()));
    free.next().unwrap_or_default()
}

fn result(answer: &str, paths: &[PathBuf], width: usize) -> String {
    let answer = wrapped(answer, width).join("\n");
    let mut text =
        format!("\n{answer}\n\nThe report for the browser, and the fix list for Excel:\n\n");
    for path in paths {
        text.push_str(&format!("    {}\n", path.display()));
    }
    text
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests make files of their own")]
mod tests {
    use super::*;

    fn names(paths: &[PathBuf]) -> Vec<String> {
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        paths.iter().map(name).collect()
    }

    #[test]
    fn reports_are_next_to_the_folder_with_the_exports() {
        let work = tempfile::tempdir().unwrap();
        let folder = work.path().join("Berg AS");
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join("Email.csv");
        std::fs::write(&file, "").unwrap();
        for dropped in [folder.clone(), file] {
            assert_eq!(bases(&[dropped], None), std::slice::from_ref(&folder));
        }
        let archive = work.path().join("Berg AS.zip");
        std::fs::write(&archive, "").unwrap();
        assert_eq!(bases(&[archive], None), std::slice::from_ref(&folder));
        let documents = work.path().join("Documents");
        let both = bases(std::slice::from_ref(&folder), Some(documents.clone()));
        assert_eq!(both, [folder, documents.join("Berg AS")]);
    }

    #[test]
    fn a_drive_has_nothing_next_to_it() {
        let root = PathBuf::from(if cfg!(windows) { "C:\\" } else { "/" });
        let documents = PathBuf::from("Documents");
        let found = bases(&[root], Some(documents.clone()));
        assert_eq!(found, [documents.join("exports")]);
    }

    #[test]
    fn earlier_reports_are_never_replaced() {
        let work = tempfile::tempdir().unwrap();
        let base = work.path().join("Berg A.S");
        let first = free_paths(&base);
        assert_eq!(
            names(&first),
            ["Berg A.S-report.html", "Berg A.S-fixes.xlsx"]
        );
        std::fs::write(&first[1], "decisions").unwrap();
        let second = free_paths(&base);
        assert_eq!(
            names(&second),
            ["Berg A.S-report-2.html", "Berg A.S-fixes-2.xlsx"]
        );
    }

    #[test]
    fn dropped_exports_are_analysed_and_the_paths_shown() {
        let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/demo");
        let work = tempfile::tempdir().unwrap();
        let folder = work.path().join("exports");
        std::fs::create_dir(&folder).unwrap();
        for entry in std::fs::read_dir(demo).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
            }
        }
        let before = std::fs::read_dir(&folder).unwrap().count();
        let status = run(std::slice::from_ref(&folder), &Console::detect()).unwrap();
        assert_eq!(status, RunStatus::Failed);
        assert!(work.path().join("exports-report.html").is_file());
        assert!(work.path().join("exports-fixes.xlsx").is_file());
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), before);
    }

    #[test]
    fn a_double_click_names_the_sample_if_it_exists() {
        assert!(!welcome(None).contains("invented"));
        let text = welcome(Some(Path::new("sample")));
        assert!(text.contains("drag this folder"), "{text}");
        assert!(text.contains("\n    sample\n\n"), "{text}");
        assert!(text.contains("--help"), "{text}");
    }

    #[test]
    fn every_line_fits_into_a_console_of_80_columns() {
        let answer = "Not ready for SuperOffice CRM Online: 26 findings block the migration, at 20 of 55 users.";
        let result = result(answer, &[PathBuf::from("demo-report.html")], 79);
        assert!(result.contains("20 of\n55 users"), "{result}");
        for line in welcome(None).lines().chain(result.lines()) {
            assert!(line.chars().count() < 80, "{line}");
        }
    }

    #[test]
    fn several_folders_are_several_customers() {
        let work = tempfile::tempdir().unwrap();
        let folders = ["a", "b"].map(|name| work.path().join(name));
        for folder in &folders {
            std::fs::create_dir(folder).unwrap();
        }
        let error = run(&folders, &Console::detect()).unwrap_err();
        assert!(error.to_string().contains("drop one folder"), "{error}");
    }
}
