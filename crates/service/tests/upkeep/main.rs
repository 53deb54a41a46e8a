//! Upkeep of a store, on both databases: searched, copied, checked, taken from.

mod backups;
mod board;
mod bundles;
mod common;
mod decisions;
mod doctor;
mod erased;
mod excluded;
mod grown;
mod news;
mod ours;
mod search;
#[path = "../reports/shown.rs"]
mod shown;
