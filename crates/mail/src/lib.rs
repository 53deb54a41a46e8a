//! Bytes to messages: mbox, Maildir and single files; MIME; what is new in a text; threads.

pub mod own;
pub mod source;
pub mod thread;
