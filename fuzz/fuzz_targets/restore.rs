//! Runs the check of `crates/service/tests/fuzz/restore.rs` on any bytes.
#![no_main]

#[path = "../../crates/service/tests/fuzz/restore.rs"]
mod restore;

libfuzzer_sys::fuzz_target!(|data: &[u8]| restore::check(data));
