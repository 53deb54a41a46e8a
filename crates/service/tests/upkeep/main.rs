//! Upkeep of a store, on both databases: searched, copied, checked, taken from.

mod common;
mod decisions;
mod search;
