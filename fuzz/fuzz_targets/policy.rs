//! Runs the check of `crates/language/tests/fuzz/policy.rs` on any bytes.
#![no_main]

#[path = "../../crates/language/tests/fuzz/policy.rs"]
mod policy;

libfuzzer_sys::fuzz_target!(|data: &[u8]| policy::check(data));
