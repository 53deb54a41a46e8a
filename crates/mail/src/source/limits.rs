//! How much of anything is read, so that no file can exhaust the machine.

/// Of a longer message only this many bytes are read: its header and, in all likelihood, its text.
/// The usual limit of mail systems is 25 to 50 MB with attachments.
pub const MESSAGE: usize = 32 * 1024 * 1024;

/// A header is cut after so many bytes; real ones have a few kilobytes.
pub(crate) const HEADER: usize = 1024 * 1024;

/// Parts and nested messages in one message, beyond which the rest of it is not looked at.
pub(crate) const PARTS: usize = 1_000;

/// Folders within folders.
pub(crate) const DEPTH: usize = 40;
