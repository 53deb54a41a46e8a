//! Bytes to messages: mbox, Maildir and single files; MIME; what is new in a text; threads.

pub mod draft;
pub mod ics;
mod mime;
mod nature;
pub mod own;
pub mod source;
pub mod thread;
