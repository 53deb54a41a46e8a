//! The measure of accuracy, reports made by hand, and the rules of the house as tests (`tests/tidy.rs`).

pub mod report;
pub mod score;
