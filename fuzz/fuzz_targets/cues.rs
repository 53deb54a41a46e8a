//! Runs the check of `crates/language/tests/fuzz/cues.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/cues.rs"]
mod cues;

libfuzzer_sys::fuzz_target!(|data: &[u8]| cues::check(data));
