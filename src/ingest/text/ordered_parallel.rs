//! Maps a sequence of work items on all threads, and returns the results in the order of the items.
//!
//! Threads do not wait for each other: a thread that has finished an item takes the next one. Memory is limited to a
//! few items per thread.

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use rayon::Yield;

/// The queue of results contains at most this many items per thread, finished or unfinished.
const ITEMS_PER_THREAD: usize = 4;

/// The position of an item in the sequence, and either the result of the item or the payload of a panic.
type NumberedResult<O> = (usize, Result<O, Box<dyn Any + Send>>);

/// Maps items with `map`, which may run on any thread.
///
/// `next` returns one item per call, and `None` after the last item. `consume` receives the results in the order of the
/// items. Both run on the calling thread.
///
/// # Errors
///
/// Returns the first error of `next` or `consume`; later items are not consumed.
///
/// # Panics
///
/// Resumes a panic of `map`.
pub(super) fn map_in_order<I: Send, O: Send, E>(
    mut next: impl FnMut() -> Result<Option<I>, E>,
    map: impl Fn(I) -> O + Sync,
    mut consume: impl FnMut(O) -> Result<(), E>,
) -> Result<(), E> {
    let limit = rayon::current_num_threads() * ITEMS_PER_THREAD;
    let (sender, receiver) = channel();
    let map = &map;
    rayon::in_place_scope(|scope| {
        let mut queue = ResultQueue::default();
        let mut at_end = false;
        loop {
            while !at_end && queue.len() < limit {
                match next()? {
                    None => at_end = true,
                    Some(item) => {
                        let (number, sender) = (queue.reserve(), sender.clone());
                        scope.spawn(move |_| {
                            let done = catch_unwind(AssertUnwindSafe(|| map(item)));
                            // Sending cannot fail, because the receiver lives until all items are finished.
                            let _ = sender.send((number, done));
                        });
                    }
                }
                while let Ok(done) = receiver.try_recv() {
                    queue.insert(done);
                }
                while let Some(result) = queue.pop() {
                    consume(result)?;
                }
            }
            if queue.len() == 0 {
                return Ok(());
            }
            queue.insert(receive(&receiver));
            while let Some(result) = queue.pop() {
                consume(result)?;
            }
        }
    })
}

/// Waits for a result. If this thread belongs to the pool, it processes items meanwhile, because it may be the only
/// thread of the pool.
fn receive<O>(receiver: &Receiver<NumberedResult<O>>) -> NumberedResult<O> {
    loop {
        match receiver.try_recv() {
            Ok(done) => return done,
            Err(TryRecvError::Empty) if rayon::yield_now() == Some(Yield::Executed) => {}
            Err(_) => return receiver.recv().expect("the sender lives until the end"),
        }
    }
}

/// The results that are not consumed yet, in the order of the items. The entry of an unfinished item is `None`.
struct ResultQueue<O> {
    first: usize,
    results: VecDeque<Option<O>>,
}

impl<O> Default for ResultQueue<O> {
    fn default() -> Self {
        Self {
            first: 0,
            results: VecDeque::new(),
        }
    }
}

impl<O> ResultQueue<O> {
    fn len(&self) -> usize {
        self.results.len()
    }

    /// Reserves a place for the next item at the end of the queue, and returns the position of this item in the
    /// sequence.
    fn reserve(&mut self) -> usize {
        self.results.push_back(None);
        self.first + self.results.len() - 1
    }

    /// Stores a result. If the result is a panic, the panic is resumed.
    fn insert(&mut self, (number, done): NumberedResult<O>) {
        match done {
            Ok(result) => self.results[number - self.first] = Some(result),
            Err(panic) => resume_unwind(panic),
        }
    }

    /// Removes and returns the first result, or returns `None` if the queue is empty or the first item is not finished.
    fn pop(&mut self) -> Option<O> {
        let first = self.results.front_mut()?.take()?;
        self.results.pop_front();
        self.first += 1;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::map_in_order;

    fn squares(count: u64, threads: usize) -> Vec<u64> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        let run = || {
            let mut numbers = 0..count;
            let mut squares = Vec::new();
            map_in_order(
                || Ok::<_, ()>(numbers.next()),
                |number| {
                    // Of seven consecutive items, the earlier ones need more time, so results arrive out of order.
                    std::thread::sleep(std::time::Duration::from_micros(7 - number % 7));
                    number * number
                },
                |square| {
                    squares.push(square);
                    Ok(())
                },
            )
            .unwrap();
            squares
        };
        pool.build().unwrap().install(run)
    }

    #[test]
    fn order_is_kept_on_any_number_of_threads() {
        let expected: Vec<u64> = (0..500).map(|number| number * number).collect();
        for threads in [1, 2, 5] {
            assert_eq!(squares(500, threads), expected);
        }
        assert!(squares(0, 1).is_empty());
    }

    #[test]
    fn an_error_stops_the_work() {
        let mut numbers = 0..100;
        let cut = map_in_order(
            || numbers.next().map_or(Err("cut"), |number| Ok(Some(number))),
            |number| number,
            |_| Ok(()),
        );
        assert_eq!(cut, Err("cut"));
        let mut numbers = 0..100;
        let consumed = map_in_order(
            || Ok(numbers.next()),
            |number| number,
            |number| if number == 50 { Err("full") } else { Ok(()) },
        );
        assert_eq!(consumed, Err("full"));
    }

    #[test]
    #[should_panic(expected = "item seven")]
    fn a_panic_is_resumed_on_the_calling_thread() {
        let mut numbers = 0..100;
        let _ = map_in_order(
            || Ok::<_, ()>(numbers.next()),
            |number| assert_ne!(number, 7, "item seven"),
            |()| Ok(()),
        );
    }
}
