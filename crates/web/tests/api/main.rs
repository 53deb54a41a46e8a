//! What programs ask: every operation, its document, what is refused.

#[allow(dead_code)]
#[path = "../security/common.rs"]
mod common;
mod document;
mod drafts;
mod operations;
mod refused;
// Some of it serves the other tests only.
#[allow(dead_code)]
#[path = "../web/common.rs"]
mod web;
mod writes;
