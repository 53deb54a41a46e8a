//! The measure of accuracy, and the rules of the house as tests (`tests/tidy.rs`).

pub mod score;

pub mod report;
