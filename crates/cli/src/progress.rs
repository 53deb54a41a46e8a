//! How far the reading is, on standard error and only on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// Shows that mail is being read: bytes so far.
pub fn bytes(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(what);
    bar.set_style(style("{spinner} {msg} {bytes}"));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Shows how many of so many messages are done.
pub fn messages(what: &'static str, all: usize) -> ProgressBar {
    let bar = ProgressBar::new(all as u64).with_message(what);
    bar.set_style(style("{msg} {bar:30} {human_pos} of {human_len}"));
    bar
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}

/// Shows which day is being read.
pub fn days(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_prefix(what);
    bar.set_style(style("{spinner} {prefix} {msg}"));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Shows which step is being taken.
pub fn steps() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    bar.set_style(style("{spinner} {msg}"));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
