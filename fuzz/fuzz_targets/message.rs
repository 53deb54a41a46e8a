//! Runs the check of `crates/mail/tests/fuzz/message.rs` on any bytes.
#![no_main]

#[path = "../../crates/mail/tests/fuzz/message.rs"]
mod message;

libfuzzer_sys::fuzz_target!(|data: &[u8]| message::check(data));
