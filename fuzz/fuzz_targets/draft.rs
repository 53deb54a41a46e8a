//! Runs the check of `crates/language/tests/fuzz/draft.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/draft.rs"]
mod draft;

libfuzzer_sys::fuzz_target!(|data: &[u8]| draft::check(data));
