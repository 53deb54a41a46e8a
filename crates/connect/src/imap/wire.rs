//! The bytes of a conversation: one answer at a time, within bounds, whatever the server sends.

use super::options::Options;
use crate::error::{Error, Kind};
use crate::net::{Stream, failed};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::time::{Instant, timeout, timeout_at};

/// Text of one answer, without literals: a search over two million messages fits.
const TEXT: usize = 16 * 1024 * 1024;
/// Literals in one answer; a message has one, a folder's name has one.
const LITERALS: usize = 64;
/// An answer that is worth its while has so many bytes on average; of shorter ones there may be
/// [`SHORT`].
const ANSWER: u64 = 64;
const SHORT: u64 = 50_000;
/// Read at once from the connection.
const BUFFER: usize = 64 * 1024;

/// A piece of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// A part of the line.
    Text(Vec<u8>),
    /// A literal (RFC 3501 section 4.3).
    Literal(Literal),
}

/// A counted text within an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Its bytes, or the beginning of them when it is too long.
    pub(crate) bytes: Vec<u8>,
    /// How many it has.
    pub(crate) of: u64,
}

/// A conversation with a server.
pub(crate) struct Wire<S> {
    stream: BufReader<S>,
    silence: Duration,
    /// Of all literals of an answer together this much is kept, the rest read and dropped.
    keep: usize,
    /// When the command at hand has taken too long.
    deadline: Instant,
    /// Bytes that the command at hand may still bring,
    allowed: u64,
    /// and answers.
    answers: u64,
}

impl<S: Stream> Wire<S> {
    pub(crate) fn new(stream: S, options: &Options) -> Wire<S> {
        Wire {
            stream: BufReader::with_capacity(BUFFER, stream),
            silence: options.silence,
            keep: usize::try_from(options.longest_message).unwrap_or(usize::MAX),
            deadline: Instant::now() + options.command,
            allowed: u64::MAX,
            answers: u64::MAX,
        }
    }

    /// A new command begins: it may take so long and bring so many bytes.
    pub(crate) fn allow(&mut self, time: Duration, bytes: u64) {
        self.deadline = Instant::now() + time;
        self.allowed = bytes;
        self.answers = bytes / ANSWER + SHORT;
    }

    /// The connection below, if the server said nothing beyond what was read. What it said before
    /// encryption began must not count as said under it.
    pub(crate) fn into_stream(self) -> Result<S, Error> {
        if self.stream.buffer().is_empty() {
            return Ok(self.stream.into_inner());
        }
        let what = "the server, or somebody between, spoke on before encryption began";
        Err(Error::new(Kind::NotEncrypted, what))
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let stream = self.stream.get_mut();
        let sending = async {
            stream.write_all(bytes).await?;
            stream.flush().await
        };
        match timeout(self.silence, sending).await {
            Ok(done) => done.map_err(|e| failed(&e)),
            Err(_) => Err(silent()),
        }
    }

    /// Waits until the server says something, at most so long; whether it did. Reads nothing, and
    /// may be dropped at any time.
    pub(crate) async fn speaks(&mut self, within: Duration) -> Result<bool, Error> {
        match timeout(within, self.stream.fill_buf()).await {
            Err(_) => Ok(false),
            Ok(Ok([])) => Err(ended()),
            Ok(Ok(_)) => Ok(true),
            Ok(Err(e)) => Err(failed(&e)),
        }
    }

    /// The next answer, whole.
    pub(crate) async fn answer(&mut self) -> Result<Vec<Piece>, Error> {
        self.answers = self.answers.checked_sub(1).ok_or_else(too_much)?;
        let mut pieces = Vec::new();
        let mut text = 0;
        let mut keep = self.keep;
        loop {
            let line = self.line(TEXT - text).await?;
            text += line.len();
            let literal = match &pieces[..] {
                // Words for people may end like a literal begins.
                [] if is_status(&line) => None,
                _ => announced(&line),
            };
            let Some((before, size)) = literal else {
                pieces.push(Piece::Text(line));
                return Ok(pieces);
            };
            if pieces.len() >= 2 * LITERALS {
                return Err(too_much());
            }
            let literal = self.literal(size, keep).await?;
            keep -= literal.bytes.len();
            pieces.push(Piece::Text(line[..before].to_vec()));
            pieces.push(Piece::Literal(literal));
        }
    }

    /// Bytes up to the end of the line, without it.
    async fn line(&mut self, longest: usize) -> Result<Vec<u8>, Error> {
        let mut line = Vec::new();
        loop {
            let some = self.some().await?;
            let end = some.iter().position(|b| *b == b'\n');
            let take = end.map_or(some.len(), |at| at + 1);
            line.extend_from_slice(&some[..take]);
            self.take(take)?;
            if line.len() > longest {
                return Err(too_much());
            }
            if end.is_some() {
                line.truncate(line.len() - 1);
                if line.last() == Some(&b'\r') {
                    line.truncate(line.len() - 1);
                }
                return Ok(line);
            }
        }
    }

    async fn literal(&mut self, size: u64, keep: usize) -> Result<Literal, Error> {
        let kept = usize::try_from(size).unwrap_or(usize::MAX).min(keep);
        let mut bytes = Vec::new();
        let mut left = size;
        while left > 0 {
            let some = self.some().await?;
            let take = usize::try_from(left).unwrap_or(usize::MAX).min(some.len());
            let wanted = take.min(kept - bytes.len());
            // Room only for what has come: a server can announce more than it ever sends.
            if bytes.capacity() - bytes.len() < wanted {
                bytes.reserve_exact((kept - bytes.len()).min(bytes.len().max(BUFFER)));
            }
            bytes.extend_from_slice(&some[..wanted]);
            self.take(take)?;
            left -= take as u64;
        }
        Ok(Literal { bytes, of: size })
    }

    /// What has come and was not taken yet; at least one byte.
    async fn some(&mut self) -> Result<&[u8], Error> {
        if !self.stream.buffer().is_empty() {
            return Ok(self.stream.buffer());
        }
        let wait = Instant::now() + self.silence;
        let until = wait.min(self.deadline);
        match timeout_at(until, self.stream.fill_buf()).await {
            Err(_) if until == wait => Err(silent()),
            Err(_) => Err(Error::new(
                Kind::TooSlow,
                "the server took too long to answer",
            )),
            Ok(Ok([])) => Err(ended()),
            // Asked for anew, since the borrow checker cannot see that the loop ends here.
            Ok(Ok(_)) => Ok(self.stream.buffer()),
            Ok(Err(e)) => Err(failed(&e)),
        }
    }

    fn take(&mut self, bytes: usize) -> Result<(), Error> {
        self.stream.consume(bytes);
        let left = self.allowed.checked_sub(bytes as u64);
        self.allowed = left.ok_or_else(too_much)?;
        Ok(())
    }
}

/// Whether the line is a status, whose text is free.
fn is_status(line: &[u8]) -> bool {
    let mut words = line.split(|b| *b == b' ');
    match words.next() {
        Some(b"*") => {
            let word = words.next().unwrap_or_default();
            let words = ["OK", "NO", "BAD", "BYE", "PREAUTH"];
            words
                .iter()
                .any(|w| word.eq_ignore_ascii_case(w.as_bytes()))
        }
        _ => true,
    }
}

/// Where the literal's announcement at the end of a line begins, and the literal's size.
fn announced(line: &[u8]) -> Option<(usize, u64)> {
    let inner = line.strip_suffix(b"}")?;
    let inner = inner.strip_suffix(b"+").unwrap_or(inner);
    let at = inner.iter().rposition(|b| *b == b'{')?;
    let digits = std::str::from_utf8(&inner[at + 1..]).ok()?;
    let numeric = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let size = numeric.then(|| digits.parse().ok())??;
    // `~{5}` announces a literal that may hold zeros (RFC 3516).
    let at = if inner[..at].ends_with(b"~") {
        at - 1
    } else {
        at
    };
    Some((at, size))
}

fn silent() -> Error {
    Error::new(Kind::TooSlow, "the server stayed silent")
}

fn ended() -> Error {
    Error::new(Kind::Dropped, "the server ended the connection")
}

fn too_much() -> Error {
    Error::new(Kind::TooMuch, "the server sent far more than was asked for")
}
