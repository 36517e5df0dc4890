//! Shows a line on standard error during a phase of unknown duration, such as checking requirements or writing files.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::progress::{DELAY, TICK};

/// The line: a spinner, the elapsed time and the name of the phase.
const TEMPLATE: &str = "{spinner} {elapsed}  {wide_msg}";

/// A line that appears one second after the start of a phase, and disappears when this value is dropped.
#[derive(Debug)]
pub(crate) struct PhaseProgress(Option<(Sender<()>, JoinHandle<()>)>);

impl PhaseProgress {
    /// Starts a phase. The line appears only if `shown` is true.
    pub(super) fn start(name: &'static str, shown: bool) -> Self {
        Self(shown.then(|| {
            let (sender, receiver) = channel::<()>();
            let thread = thread::spawn(move || draw(name, &receiver));
            (sender, thread)
        }))
    }
}

impl Drop for PhaseProgress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.0.take() {
            drop(sender);
            // Ignore the result: the run continues even if the line cannot be drawn.
            let _ = thread.join();
        }
    }
}

/// Draws the line after [`DELAY`], and removes the line when the sender of `end` is dropped.
fn draw(name: &'static str, end: &Receiver<()>) {
    if end.recv_timeout(DELAY) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template(TEMPLATE);
    line.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    line.set_elapsed(DELAY);
    line.set_message(name);
    loop {
        line.tick();
        if end.recv_timeout(TICK) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    line.finish_and_clear();
}
