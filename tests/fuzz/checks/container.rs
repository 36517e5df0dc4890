//! Checks archives, gzip files and e-mail files: each file results in at least one grid, refusal or note, and no
//! member's name is a path outside the archive.

use std::path::Path;
use std::sync::LazyLock;

use analyze::ingest;
use analyze::model::grid::Grid as _;
use analyze::schema::Dictionary;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::built_in);

pub(crate) fn check(bytes: &[u8], place: &Path) {
    std::fs::write(place, bytes).expect("a place for the input");
    let opened = ingest::open(&[place.to_owned()], &*DICTIONARY, &[]).expect("the file is there");
    let ends = opened.grids.len() + opened.refused.len();
    assert!(
        ends > 0 || opened.notes.iter().any(|note| !note.text.is_empty()),
        "it ends nowhere"
    );
    let sources = opened
        .grids
        .iter()
        .map(|source| source.origin().file.as_str());
    let refused = opened
        .refused
        .iter()
        .map(|refused| refused.origin.file.as_str());
    for name in sources.chain(refused) {
        let harmless = !name.starts_with('/') && !name.split('/').any(|part| part == "..");
        assert!(harmless && !name.chars().any(char::is_control), "{name:?}");
    }
    assert!(
        opened
            .refused
            .iter()
            .all(|refused| !refused.refusal.message.is_empty())
    );
}
