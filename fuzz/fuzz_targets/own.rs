//! Runs the check of `crates/mail/tests/fuzz/own.rs` on any bytes.
#![no_main]

#[path = "../../crates/mail/tests/fuzz/own.rs"]
mod own;

libfuzzer_sys::fuzz_target!(|data: &[u8]| own::check(data));
