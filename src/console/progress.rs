//! A progress bar on standard error, for work that takes longer than a second.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ingest::{ByteProgress, InputGrid};
use crate::model::grid::Grid as _;
use crate::output::visible;

/// The time before a progress bar, or the line of a phase, appears.
pub(super) const DELAY: Duration = Duration::from_secs(1);
/// The time between two updates of a progress bar, or of the line of a phase.
pub(super) const TICK: Duration = Duration::from_millis(200);
/// The line with the bar: bar, percentage, elapsed time and name of the input.
const TEMPLATE: &str = "{bar:24} {percent:>3} %  {elapsed}  {wide_msg}";

/// The text of the bar while all files are scanned.
const FIRST_PASS: &str = "scanning files";

/// The progress of one run. The first pass scans the files, and the second pass reads their tables. The bar appears
/// after a delay and is removed at the end.
#[derive(Debug)]
pub struct Progress {
    first_pass: Arc<ByteProgress>,
    state: Arc<Mutex<ReadState>>,
    /// The thread that draws the bar until the sender is dropped. `None` if no bar is drawn.
    drawing: Option<(Sender<()>, JoinHandle<()>)>,
}

/// The amount of data that the second pass has read.
#[derive(Debug, Default)]
struct ReadState {
    /// The size of each input in bytes, with a counter of the bytes that have been read. `None` before the scan has
    /// finished.
    inputs: Option<Vec<(u64, Arc<AtomicU64>)>>,
    /// The name of the input whose reading began last.
    name: String,
}

impl ReadState {
    /// Returns the number of bytes to read, or `None` before the scan has finished.
    fn total(&self) -> Option<u64> {
        let inputs = self.inputs.as_ref()?;
        Some(inputs.iter().map(|(bytes, _)| bytes).sum())
    }

    /// Returns the number of bytes read so far. Inputs are read in parallel. An input may be read several times, but is
    /// counted only once.
    fn position(&self) -> u64 {
        let inputs = self.inputs.iter().flatten();
        let read = inputs.map(|(bytes, read)| read.load(Ordering::Relaxed).min(*bytes));
        read.sum()
    }
}

impl Progress {
    /// Starts the progress of a run. The bar is drawn only if `shown` is true.
    pub(super) fn new(shown: bool) -> Self {
        let state: Arc<Mutex<ReadState>> = Arc::default();
        let first_pass: Arc<ByteProgress> = Arc::default();
        let drawing = shown.then(|| {
            let (sender, receiver) = channel::<()>();
            let (first_pass, state) = (Arc::clone(&first_pass), Arc::clone(&state));
            let thread = thread::spawn(move || draw(&receiver, &first_pass, &state));
            (sender, thread)
        });
        Self {
            first_pass,
            state,
            drawing,
        }
    }

    /// Returns the progress of the first pass: the number of bytes scanned so far, and their total number.
    pub(crate) fn first_pass(&self) -> &ByteProgress {
        &self.first_pass
    }

    /// Ends the first pass and starts the second pass, which reads these inputs.
    pub(crate) fn start_reading(&self, inputs: &[InputGrid]) {
        if let Ok(mut state) = self.state.lock() {
            let counters = inputs
                .iter()
                .map(|input| (input.bytes(), input.bytes_read()));
            state.inputs = Some(counters.collect());
        }
    }

    /// Shows the name of the input that is about to be read.
    pub(crate) fn at(&self, source: &InputGrid) {
        // A panic of the drawing thread poisons the lock. The run continues without progress.
        if let Ok(mut state) = self.state.lock() {
            state.name = visible(&source.origin().to_string()).into_owned();
        }
    }

    /// Removes the bar.
    pub(crate) fn finish(mut self) {
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

/// Draws the bar after [`DELAY`], and removes the bar when the sender of `end` is dropped.
fn draw(end: &Receiver<()>, first_pass: &ByteProgress, state: &Mutex<ReadState>) {
    if end.recv_timeout(DELAY) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template(TEMPLATE);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_elapsed(DELAY);
    loop {
        if let Ok(state) = state.lock() {
            let (whole, seen) = (first_pass.total(), first_pass.done());
            let total = state.total();
            bar.set_message(match total {
                Some(_) => state.name.clone(),
                None => FIRST_PASS.to_owned(),
            });
            // The bar counts the bytes of both passes. The two totals can differ, because the second pass counts a
            // workbook once for each sheet. Until the second total is known, the first total is used instead.
            bar.set_length(whole + total.unwrap_or(whole));
            bar.set_position(seen + state.position());
        }
        if end.recv_timeout(TICK) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    bar.finish_and_clear();
}
