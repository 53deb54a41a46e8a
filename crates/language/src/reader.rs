use crate::reading::TextReading;
use jiff::{Timestamp, tz::Offset};

/// Reads texts. Made once (it compiles the cues), shared by threads.
#[derive(Debug, Default)]
pub struct Reader {}

/// What is known of a text from its envelope.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// When it was sent; relative dates ("by Friday") count from here.
    pub at: Timestamp,
    /// Its author's offset from UTC.
    pub offset: Offset,
    /// True when the firm wrote it.
    pub ours: bool,
    /// Its subject.
    pub subject: &'a str,
    /// The own text of the message it answers, when there is one.
    pub before: Option<&'a str>,
    /// True when it carries a file.
    pub has_attachment: bool,
}

impl Reader {
    /// A reader with the built-in cues.
    pub fn built_in() -> Reader {
        Reader::default()
    }

    /// Reads one author's own text (no quotes, no signature).
    pub fn read(&self, text: &str, context: &Context<'_>) -> TextReading {
        let _ = (text, context);
        TextReading::default()
    }
}
