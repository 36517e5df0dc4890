//! Pieces of work cut off one after another, done on all threads, handed on in their order.
//!
//! No thread waits for a round of the others: whenever a piece is done the next is cut. Memory is bounded
//! by a few pieces for each thread. What a piece is does not matter here.

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use rayon::Yield;

/// Pieces for each thread that are cut and not yet handed on.
const PIECES_PER_THREAD: usize = 4;

/// A piece that is done, by its number, or what its panic said.
type Done<O> = (usize, Result<O, Box<dyn Any + Send>>);

/// Cuts pieces with `next` on the calling thread, until there is none, lets `work` turn each into a result
/// on any thread, and gives the results to `hand_on` in the order of the pieces, on the calling thread.
///
/// # Errors
///
/// The first error of `next` or `hand_on`; what was handed on until then is not all there is.
pub(super) fn relay<I: Send, O: Send, E>(
    mut next: impl FnMut() -> Result<Option<I>, E>,
    work: impl Fn(I) -> O + Sync,
    mut hand_on: impl FnMut(O) -> Result<(), E>,
) -> Result<(), E> {
    let most = rayon::current_num_threads() * PIECES_PER_THREAD;
    let (sender, receiver) = channel();
    let work = &work;
    rayon::in_place_scope(|scope| {
        let mut line = Line::default();
        let mut at_end = false;
        loop {
            while !at_end && line.len() < most {
                match next()? {
                    None => at_end = true,
                    Some(piece) => {
                        let (number, sender) = (line.join(), sender.clone());
                        scope.spawn(move |_| {
                            let done = catch_unwind(AssertUnwindSafe(|| work(piece)));
                            // Nobody listens any more once something failed.
                            let _ = sender.send((number, done));
                        });
                    }
                }
                while let Ok(done) = receiver.try_recv() {
                    line.fill(done);
                }
                while let Some(result) = line.leave() {
                    hand_on(result)?;
                }
            }
            if line.len() == 0 {
                return Ok(());
            }
            line.fill(receive(&receiver));
            while let Some(result) = line.leave() {
                hand_on(result)?;
            }
        }
    })
}

/// Waits for a piece; a thread of the pool works meanwhile, for there may be no other.
fn receive<O>(receiver: &Receiver<Done<O>>) -> Done<O> {
    loop {
        match receiver.try_recv() {
            Ok(done) => return done,
            Err(TryRecvError::Empty) if rayon::yield_now() == Some(Yield::Executed) => {}
            Err(_) => return receiver.recv().expect("the sender is held until the end"),
        }
    }
}

/// The results that are not handed on, in the order of their pieces; none for one that is not done.
struct Line<O> {
    first: usize,
    places: VecDeque<Option<O>>,
}

impl<O> Default for Line<O> {
    fn default() -> Self {
        Self {
            first: 0,
            places: VecDeque::new(),
        }
    }
}

impl<O> Line<O> {
    fn len(&self) -> usize {
        self.places.len()
    }

    /// Makes a place at the end, and returns its number.
    fn join(&mut self) -> usize {
        self.places.push_back(None);
        self.first + self.places.len() - 1
    }

    /// Puts a result in its place; a panic goes on here.
    fn fill(&mut self, (number, done): Done<O>) {
        match done {
            Ok(result) => self.places[number - self.first] = Some(result),
            Err(panic) => resume_unwind(panic),
        }
    }

    /// Takes the first result, if it is there.
    fn leave(&mut self) -> Option<O> {
        let first = self.places.front_mut()?.take()?;
        self.places.pop_front();
        self.first += 1;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::relay;

    fn squares(of: u64, threads: usize) -> Vec<u64> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        let run = || {
            let mut numbers = 0..of;
            let mut squares = Vec::new();
            relay(
                || Ok::<_, ()>(numbers.next()),
                |number| {
                    // The first of some take longest.
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
    fn the_order_is_kept_on_any_number_of_threads_even_from_within_the_only_one() {
        let expected: Vec<u64> = (0..500).map(|number| number * number).collect();
        for threads in [1, 2, 5] {
            assert_eq!(squares(500, threads), expected);
        }
        assert!(squares(0, 1).is_empty());
    }

    #[test]
    fn an_error_ends_it() {
        let mut numbers = 0..100;
        let cut = relay(
            || numbers.next().map_or(Err("cut"), |number| Ok(Some(number))),
            |number| number,
            |_| Ok(()),
        );
        assert_eq!(cut, Err("cut"));
        let mut numbers = 0..100;
        let handed = relay(
            || Ok(numbers.next()),
            |number| number,
            |number| if number == 50 { Err("full") } else { Ok(()) },
        );
        assert_eq!(handed, Err("full"));
    }

    #[test]
    #[should_panic(expected = "the seventh")]
    fn a_panic_goes_on_where_the_results_go() {
        let mut numbers = 0..100;
        let _ = relay(
            || Ok::<_, ()>(numbers.next()),
            |number| assert_ne!(number, 7, "the seventh"),
            |()| Ok(()),
        );
    }
}
