//! The measure of accuracy, reports made by hand, mailboxes laid out anew, real servers for tests, and the rules of
//! the house as tests (`tests/tidy.rs`).

#[cfg(all(unix, feature = "browser"))]
pub mod browser;
pub mod chance;
#[cfg(all(unix, feature = "kill"))]
pub mod kill;
pub mod long;
pub mod mailbox;
pub mod report;
pub mod score;
#[cfg(unix)]
pub mod servers;
