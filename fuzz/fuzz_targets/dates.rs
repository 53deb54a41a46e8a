//! Runs the check of `crates/language/tests/fuzz/dates.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/clock.rs"]
mod clock;
#[path = "../../crates/language/tests/fuzz/dates.rs"]
mod dates;
#[path = "../../crates/language/tests/fuzz/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|data: &[u8]| dates::check(data));
