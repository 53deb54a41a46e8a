//! Runs the check of `crates/language/tests/fuzz/features.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/clock.rs"]
mod clock;
#[path = "../../crates/language/tests/fuzz/features.rs"]
mod features;
#[path = "../../crates/language/tests/fuzz/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|data: &[u8]| features::check(data));
