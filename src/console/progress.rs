//! A bar on standard error that says what is being read and how far it is, once work takes longer.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ingest::{ByteProgress, InputGrid};
use crate::model::grid::Grid as _;
use crate::output::visible;

/// After which time work is worth a bar.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the bar is drawn again, so that a long file shows that work goes on.
const TICK: Duration = Duration::from_millis(200);
/// Share of the input, time so far, and what is being read.
const TEMPLATE: &str = "{bar:24} {percent:>3} %  {elapsed}  {wide_msg}";

/// What is said while all files are looked through.
const FIRST_PASS: &str = "looking through the files";

/// The progress of one run: all bytes are looked through, and read after that. Nothing is drawn before the run has taken a while, nor ever unless standard
/// error is a terminal; what was drawn is removed at the end.
#[derive(Debug)]
pub struct Progress {
    first_pass: Arc<ByteProgress>,
    now: Arc<Mutex<Now>>,
    /// Draws the bar until the sender is dropped.
    drawing: Option<(Sender<()>, JoinHandle<()>)>,
}

/// How far a run is.
#[derive(Debug, Default)]
struct Now {
    /// Bytes to be read, once all were looked through.
    bytes: Option<u64>,
    /// Bytes of what was read to its end.
    done: u64,
    /// Bytes of what is being read, and how many of them were seen.
    current: Option<(u64, Arc<AtomicU64>)>,
    name: String,
}

impl Now {
    /// Bytes read so far; a sheet says no more than a share of its workbook's.
    fn position(&self) -> u64 {
        let current = self.current.as_ref();
        let seen = current.map(|(bytes, seen)| seen.load(Ordering::Relaxed).min(*bytes));
        self.done + seen.unwrap_or_default()
    }
}

impl Progress {
    /// Returns the progress of a run that begins, silent if it is not `shown`.
    pub(super) fn new(shown: bool) -> Self {
        let now: Arc<Mutex<Now>> = Arc::default();
        let first_pass: Arc<ByteProgress> = Arc::default();
        let drawing = shown.then(|| {
            let (sender, receiver) = channel::<()>();
            let (first_pass, now) = (Arc::clone(&first_pass), Arc::clone(&now));
            let thread = thread::spawn(move || draw(&receiver, &first_pass, &now));
            (sender, thread)
        });
        Self {
            first_pass,
            now,
            drawing,
        }
    }

    /// Returns what the first pass over all bytes tells how far it is.
    pub fn first_pass(&self) -> &ByteProgress {
        &self.first_pass
    }

    /// Says that everything was looked through, and how many bytes are to be read.
    pub fn reading(&self, bytes: u64) {
        if let Ok(mut now) = self.now.lock() {
            now.bytes = Some(bytes);
        }
    }

    /// Says what is read next; what was read before it is done.
    pub fn at(&self, source: &InputGrid) {
        // A bar that cannot be drawn must not stop the report.
        let Ok(mut now) = self.now.lock() else { return };
        let seen = source.seen();
        // A sheet may hold several tables, each of which is read on its own.
        if matches!(&now.current, Some((_, current)) if Arc::ptr_eq(current, &seen)) {
            return;
        }
        let before = now.current.take().map(|(bytes, _)| bytes);
        now.done += before.unwrap_or_default();
        now.current = Some((source.bytes(), seen));
        now.name = visible(&source.origin().to_string()).into_owned();
    }

    /// Removes the bar.
    pub fn finish(mut self) {
        self.end();
    }

    fn end(&mut self) {
        if let Some((sender, thread)) = self.drawing.take() {
            drop(sender);
            let _ = thread.join();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}

/// Draws the bar from when work takes longer until the sender is gone, and removes it.
fn draw(end: &Receiver<()>, first_pass: &ByteProgress, now: &Mutex<Now>) {
    if end.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template(TEMPLATE);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_elapsed(PATIENCE);
    loop {
        if let Ok(now) = now.lock() {
            let (whole, seen) = (first_pass.whole(), first_pass.seen());
            bar.set_message(match now.bytes {
                Some(_) => now.name.clone(),
                None => FIRST_PASS.to_owned(),
            });
            // What is looked through is read too; an archive holds more than it seems.
            bar.set_length(whole + now.bytes.unwrap_or(whole));
            bar.set_position(seen + now.position());
        }
        if end.recv_timeout(TICK) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    bar.finish_and_clear();
}
