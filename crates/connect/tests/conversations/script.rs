//! A server that reads from a script: no network, and any answer one likes.

use amends_connect::imap::Place;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A server's side of a conversation. It says the next lines of its script when the client has
/// sent one, up to a line that begins with `TAG ` or `+`. `TAG` becomes the tag of the client's
/// last command. At the end of the script it hangs up.
pub struct Script {
    rest: Vec<u8>,
    ready: Vec<u8>,
    tag: Vec<u8>,
}

impl Script {
    /// Reads a script. Lines before the greeting may say where the reader is, for each folder that
    /// is read in turn: `place UIDVALIDITY READ MESSAGES STATE`, as `place 7 1:3,9 4 55`.
    pub fn read(text: &[u8]) -> (Script, Vec<Place>) {
        let mut places = Vec::new();
        let mut rest = text;
        while let Some(line) = rest.split(|b| *b == b'\n').next()
            && let Some(place) = place(line)
        {
            places.push(place);
            rest = &rest[(line.len() + 1).min(rest.len())..];
        }
        let mut script = Script {
            rest: rest.to_vec(),
            ready: Vec::new(),
            tag: Vec::new(),
        };
        script.next(b'\n');
        (script, places)
    }

    /// Makes the next lines ready, up to one that begins as asked for; all at the end.
    fn next(&mut self, only: u8) {
        let mut said = Vec::new();
        let mut lines = self.rest.split_inclusive(|b| *b == b'\n');
        let mut taken = 0;
        for line in &mut lines {
            taken += line.len();
            let closing = line.starts_with(b"TAG ");
            if closing {
                said.extend_from_slice(&self.tag);
                said.extend_from_slice(&line[3..]);
            } else {
                said.extend_from_slice(line);
            }
            // The greeting is one line.
            if only == b'\n' || closing || line.starts_with(b"+") {
                break;
            }
        }
        self.rest.drain(..taken);
        self.ready.extend(said);
    }
}

fn place(line: &[u8]) -> Option<Place> {
    let line = std::str::from_utf8(line).ok()?;
    let mut words = line.strip_prefix("place ")?.split_whitespace();
    Some(Place {
        uid_validity: words.next()?.parse().ok()?,
        read: words.next()?.parse().ok()?,
        messages: words.next()?.parse().ok()?,
        highest_mod_seq: words.next().and_then(|w| w.parse().ok()),
    })
}

impl AsyncRead for Script {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        // Whoever waits for more than the script had ready gets more.
        if self.ready.is_empty() {
            self.next(b' ');
        }
        let some = self.ready.len().min(buffer.remaining());
        buffer.put_slice(&self.ready[..some]);
        self.ready.drain(..some);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Script {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if let Some(end) = bytes.iter().position(|b| *b == b' ') {
            self.tag = bytes[..end].to_vec();
        }
        self.next(b' ');
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
