//! The app in a real browser: what people do in it, every page by its own rules, and mail that means harm.
#![cfg(unix)]

mod faults;
mod flows;
mod hostile;
mod pages;

mod play;
mod script;
mod stage;
mod totp;
