//! How the answer looks.

use anstream::ColorChoice;
use clap::{Args, ValueEnum};
use jiff::civil::Date;

/// The shape of the answer.
#[derive(Debug, Args)]
pub struct Page {
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t = Format::Text, help_heading = "How it looks")]
    pub format: Format,

    #[command(flatten)]
    pub width: Width,
}

/// How wide the answer is.
#[derive(Debug, Args)]
pub struct Width {
    /// Columns of the text; the terminal's if not given, or 80
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..=1000),
          help_heading = "How it looks")]
    pub width: Option<u16>,
}

/// Whom the answer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// The same in the words of anstream.
    pub fn choice(self) -> ColorChoice {
        match self {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }
}

impl Width {
    /// The columns to write in.
    pub fn columns(&self) -> usize {
        let terminal = || terminal_size::terminal_size().map(|(width, _)| width.0);
        usize::from(self.width.or_else(terminal).unwrap_or(80))
    }
}

/// A day as somebody types it.
pub(super) fn day(text: &str) -> Result<Date, String> {
    text.trim()
        .parse()
        .map_err(|_| "write a day like 2025-11-14".to_string())
}
