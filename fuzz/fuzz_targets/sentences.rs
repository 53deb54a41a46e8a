//! Runs the check of `crates/language/tests/fuzz/sentences.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/sentences.rs"]
mod sentences;

libfuzzer_sys::fuzz_target!(|data: &[u8]| sentences::check(data));
