//! Turns a panic of the workbook library into a refusal.
//!
//! The library panics on many damaged files and on some valid ones. Only calls to the library are guarded, so that a
//! panic in this program's own code is not hidden.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use crate::ingest::refusal::Refusal;
use crate::locale::Message;

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work`. Returns the result of `work`, or a refusal if `work` panics.
///
/// Values that `work` changes may be inconsistent after a panic and must not be used.
pub(super) fn attempt<T>(work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    silence();
    let outer = GUARDED.replace(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(outer);
    outcome.unwrap_or_else(|cause| {
        let refusal = Refusal::new(Message::new("refused-workbook-unreadable"));
        Err(refusal.technical(
            Message::new("refused-workbook-unreadable.cause")
                .with("cause", panic_message(cause.as_ref())),
        ))
    })
}

/// Suppresses the messages of panics in guarded work. The messages of other panics are still printed.
fn silence() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !GUARDED.get() {
                previous(info);
            }
        }));
    });
}

fn panic_message(cause: &(dyn Any + Send)) -> &str {
    cause
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| cause.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no reason given")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_refusal_with_cause_and_remedy() {
        let refusal = attempt::<()>(|| panic!("no entry for {}", "key")).unwrap_err();
        assert!(refusal.to_string().contains("no entry for key"));
        assert!(refusal.to_string().contains("save it as .xlsx"));
        assert!(!GUARDED.get());
    }

    #[test]
    fn results_and_refusals_are_returned_unchanged() {
        assert_eq!(attempt(|| Ok(7)), Ok(7));
        assert_eq!(
            attempt::<()>(|| Err(Refusal::new("why"))),
            Err(Refusal::new("why"))
        );
    }
}
