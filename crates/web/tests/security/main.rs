//! What people try who mean harm, by the real routes: each refused with the right answer, and logged once.

mod canary;
mod common;
mod crossing;
mod desk;
mod doors;
mod hidden;
mod hostile;
mod keys;
mod lines;
mod own;
// Some of it serves the other tests only.
#[allow(dead_code)]
#[path = "../web/common.rs"]
mod web;
