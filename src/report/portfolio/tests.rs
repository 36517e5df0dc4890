//! Tests of the names of customers.

use super::*;

#[test]
fn customers_are_named_by_the_shortest_path_that_is_unique() {
    let shown = |paths: &[&str]| -> Vec<String> {
        let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
        names(&paths).into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(shown(&["customers/b/", "customers/a/"]), ["a", "b"]);
    assert_eq!(
        shown(&["a/exports", "b/exports"]),
        ["a/exports", "b/exports"]
    );
    assert_eq!(shown(&["a", "./a", "a/"]), ["./a", "a"]);
    assert_eq!(shown(&["a.zip"]), ["a.zip"]);
}

#[test]
fn a_folder_in_several_spellings_is_one_customer() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("berg");
    std::fs::create_dir(&folder).unwrap();
    let spellings = [
        folder.clone(),
        folder.join(""),
        parent.path().join("./berg"),
        folder.join("../berg"),
    ];
    assert_eq!(names(&spellings).len(), 1);
    if crate::model::file_name::IGNORES_CASE {
        assert_eq!(names(&[folder, parent.path().join("BERG")]).len(), 1);
    }
}
