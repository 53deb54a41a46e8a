//! What a census needs of one message, for whoever keeps no more than that at hand.

use super::Voice;
use jiff::Timestamp;

/// A name with an address that a census was told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MailboxNumber(pub(super) u32);

/// What a census needs of one message.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// When it was sent.
    pub at: Timestamp,
    /// True unless nothing dates it.
    pub dated: bool,
    /// Its author.
    pub from: MailboxNumber,
    /// Those it is addressed to, To before Cc.
    pub to: &'a [MailboxNumber],
    /// Whose voice it is.
    pub voice: Voice,
    /// The mailing list it came through, as it is written.
    pub list: Option<&'a str>,
    /// The number of its thread. Any number that no other thread has; small ones, since there is a
    /// place kept for each number up to the greatest.
    pub thread: usize,
    /// True when it has references or an In-Reply-To.
    pub replies: bool,
    /// True when it lay in a folder of sent mail.
    pub sent_folder: bool,
}
