//! The engine against test vectors of its own and of others, and against properties.

mod duplicate_pairs;
mod login_cases;
mod vectors;
