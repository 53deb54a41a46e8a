//! A run of text with its role.

use crate::words::quote;
use unicode_width::UnicodeWidthStr;

/// What a run of text is, to be shown by colour or weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The software's words.
    Plain,
    /// The one line to read first, and headings.
    Strong,
    /// A client's or colleague's own words.
    Quote,
    /// Sources, counts and asides.
    Muted,
    /// The one next action.
    Next,
    /// What must be changed.
    Must,
    /// What is worth a second look.
    Consider,
    /// How a relationship stands, by its standing.
    Standing(amends_domain::Standing),
}

/// A run of text with its role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, without control characters.
    pub(super) text: String,
    /// What it is.
    pub(super) role: Role,
}

impl Span {
    /// A run of text. What would steer a terminal is taken out, whoever wrote it.
    pub fn new(role: Role, text: impl Into<String>) -> Span {
        let mut text = text.into();
        if text.chars().any(quote::steers) {
            text = quote::without_steering(&text);
        }
        Span { text, role }
    }

    /// The software's words.
    pub fn plain(text: impl Into<String>) -> Span {
        Span::new(Role::Plain, text)
    }

    /// The text, without control characters.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it is.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Columns it takes.
    pub fn width(&self) -> usize {
        self.text.width()
    }
}

/// One line of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(pub Vec<Span>);

impl Line {
    /// Columns it takes.
    pub fn width(&self) -> usize {
        self.0.iter().map(Span::width).sum()
    }
}
