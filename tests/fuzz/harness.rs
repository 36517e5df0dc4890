//! Functions for all fuzz targets. A panic that the program does not catch is printed and ends the run. Panics that the
//! program catches are ignored.

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Mutex;

/// The text of the last panic, which is printed if the panic is not caught.
static LAST: Mutex<String> = Mutex::new(String::new());

/// Prepares a process for many short runs. All work runs on this thread, because waking other threads takes longer than
/// a run. The panic hook of libFuzzer's crate is replaced, because it ends the run at every panic. The program itself
/// catches panics of the workbook library and refuses the file, so such a panic must not end the run.
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

/// Runs a check. A panic that is not caught is printed and ends the run, so that libFuzzer stores the input.
pub(crate) fn check(body: impl FnOnce()) {
    if panic::catch_unwind(AssertUnwindSafe(body)).is_err() {
        let last = LAST.lock().map(|last| last.clone()).unwrap_or_default();
        eprintln!("{last}");
        std::process::abort();
    }
}

/// Creates a folder for this process, and returns the path of the file `name` in it. The folder is in memory if
/// `/dev/shm` exists.
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
