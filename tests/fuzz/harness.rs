//! What all targets share: a fault is printed before it ends the run, a panic that the program itself catches is none.

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Mutex;

/// The last panic in words, to be shown if nobody caught it.
static LAST: Mutex<String> = Mutex::new(String::new());

/// Sets up a process for many short runs: everything runs on this thread, because waking others takes longer than a run; and
/// a hook takes the place of the one that libFuzzer's crate installs, which would end the run at panics of the
/// workbook library that are caught and turned into refusals.
pub(crate) fn start() {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread();
    pool.build_global().expect("no pool is there yet");
    panic::set_hook(Box::new(|info| {
        if let Ok(mut last) = LAST.lock() {
            *last = info.to_string();
        }
    }));
}

/// Runs a check; a panic that comes out of it is printed and ends the run, so that libFuzzer keeps the input.
pub(crate) fn check(body: impl FnOnce()) {
    if panic::catch_unwind(AssertUnwindSafe(body)).is_err() {
        let last = LAST.lock().map(|last| last.clone()).unwrap_or_default();
        eprintln!("{last}");
        std::process::abort();
    }
}

/// Returns a place for one input, in memory where there is such a folder; each process has its own.
#[allow(dead_code, reason = "not every target needs a file")]
pub(crate) fn place(name: &str) -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    let base = if memory.is_dir() {
        memory
    } else {
        std::env::temp_dir()
    };
    let folder = base.join(format!("analyze-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a place for the input");
    folder.join(name)
}
