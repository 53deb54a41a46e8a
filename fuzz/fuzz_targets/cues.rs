//! Runs the check of `crates/language/tests/fuzz/cues.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/cues.rs"]
mod cues;
#[path = "../../crates/language/tests/fuzz/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|data: &[u8]| cues::check(data));
