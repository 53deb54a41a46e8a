//! What programs ask: every operation, its document, what is refused.

mod asked;
mod both;
#[allow(dead_code)]
#[path = "../security/common.rs"]
mod common;
mod document;
mod drafts;
mod operations;
mod policy;
mod refused;
mod settings;
// Some of it serves the other tests only.
#[allow(dead_code)]
#[path = "../web/common.rs"]
mod web;
mod writes;
