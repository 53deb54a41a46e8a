/// What the sender newly wrote, apart from quotes, signature and disclaimers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnText {
    /// The author's own new words, lines joined where the mail was format=flowed, `\n` between
    /// lines. Empty when the author added nothing.
    pub own: String,
    /// The signature, when one was found (names, titles, telephone numbers).
    pub signature: String,
    /// Lines of other people's text that were cut away.
    pub quoted_lines: u32,
    /// True when the message passes on another message: its block is content, not quote.
    pub forwards: bool,
    /// True when the whole text was longer than the limit and was cut.
    pub truncated: bool,
}

/// A file that came with a message. Only its name and size are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The file's name; empty when it has none.
    pub name: String,
    /// Its media type in lower case, `application/pdf`.
    pub media_type: String,
    /// Its decoded size in bytes.
    pub bytes: u64,
}

/// How a message's content is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// OpenPGP, by MIME or inline.
    Pgp,
    /// S/MIME enveloped data.
    Smime,
}
