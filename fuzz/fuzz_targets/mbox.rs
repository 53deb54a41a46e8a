//! Runs the check of `crates/mail/tests/fuzz/mbox.rs` on any bytes.
#![no_main]

#[path = "../../crates/mail/tests/fuzz/mbox.rs"]
mod mbox;

libfuzzer_sys::fuzz_target!(|data: &[u8]| mbox::check(data));
