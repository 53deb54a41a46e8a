//! How much is read at once, and how long we wait.

use std::time::Duration;

/// How much is read at once, and how long we wait.
#[derive(Debug, Clone)]
pub struct Options {
    /// Bytes of messages asked for in one go. A single message may be larger.
    pub batch_bytes: u64,
    /// Messages asked for in one go.
    pub batch_messages: usize,
    /// Of a longer message only this many bytes are read: its header and, in all likelihood, its
    /// text. As `amends-mail` reads files.
    pub longest_message: u64,
    /// Messages read from one folder before the next one has its turn.
    pub turn: usize,
    /// The longest wait for a connection.
    pub connect: Duration,
    /// The longest silence in the middle of an answer.
    pub silence: Duration,
    /// The longest time for one command, however lively the answer.
    pub command: Duration,
    /// How long one IDLE lasts before it is renewed: servers end it after 30 minutes (RFC 2177).
    pub idle: Duration,
    /// How often a server without IDLE is asked.
    pub poll: Duration,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            batch_bytes: 4 * 1024 * 1024,
            batch_messages: 200,
            longest_message: amends_mail::source::LONGEST_MESSAGE as u64,
            turn: 1_000,
            connect: Duration::from_secs(30),
            silence: Duration::from_secs(120),
            command: Duration::from_secs(30 * 60),
            idle: Duration::from_secs(29 * 60),
            poll: Duration::from_secs(120),
        }
    }
}
