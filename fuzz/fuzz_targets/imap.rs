//! Runs the check of `crates/connect/tests/fuzz/imap.rs` on any bytes.
#![no_main]

#[path = "../../crates/connect/tests/fuzz/imap.rs"]
mod imap;

libfuzzer_sys::fuzz_target!(|data: &[u8]| imap::check(data));
