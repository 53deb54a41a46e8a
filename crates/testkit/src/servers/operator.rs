//! Somebody at the account with a mail program that changes things: the other side of the tests.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// A connection that may change everything in an account.
#[derive(Debug)]
pub struct Operator {
    stream: BufReader<TcpStream>,
    commands: u32,
}

impl Operator {
    /// Logs in without encryption.
    ///
    /// # Panics
    /// When the server does not let them in.
    #[must_use]
    pub fn new(port: u16, user: &str, password: &str) -> Operator {
        let mut operator = Operator::at(port);
        operator.tell_with_literal(&format!("LOGIN {user}"), password.as_bytes());
        operator
    }

    /// The same with a token that is good.
    ///
    /// # Panics
    /// When the server does not let them in.
    #[must_use]
    pub fn bearing(port: u16, user: &str, token: &str) -> Operator {
        let mut operator = Operator::at(port);
        let said = BASE64.encode(format!("user={user}\u{1}auth=Bearer {token}\u{1}\u{1}"));
        operator.tell(&format!("AUTHENTICATE XOAUTH2 {said}"));
        operator
    }

    fn at(port: u16) -> Operator {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("the server answers");
        let wait = Some(Duration::from_secs(60));
        stream.set_read_timeout(wait).expect("a sensible time");
        let mut operator = Operator {
            stream: BufReader::new(stream),
            commands: 0,
        };
        operator.line();
        operator
    }

    /// Sends a command; gives all lines of the answer.
    ///
    /// # Panics
    /// When the server says no.
    pub fn tell(&mut self, command: &str) -> Vec<String> {
        self.commands += 1;
        let tag = format!("o{}", self.commands);
        self.write(format!("{tag} {command}\r\n").as_bytes());
        self.until_done(&tag, command)
    }

    /// Sends a command that ends with a literal.
    ///
    /// # Panics
    /// When the server says no.
    pub fn tell_with_literal(&mut self, command: &str, literal: &[u8]) -> Vec<String> {
        self.commands += 1;
        let tag = format!("o{}", self.commands);
        self.write(format!("{tag} {command} {{{}}}\r\n", literal.len()).as_bytes());
        loop {
            let line = self.line();
            assert!(!line.starts_with(&tag), "{command}: {line}");
            if line.starts_with('+') {
                break;
            }
        }
        self.write(literal);
        self.write(b"\r\n");
        self.until_done(&tag, command)
    }

    /// Puts a message into a folder; `flags` as `\Seen $Label1`, or nothing.
    ///
    /// # Panics
    /// When the server says no.
    pub fn append(&mut self, folder: &str, flags: &str, message: &[u8]) {
        let flags = if flags.is_empty() {
            String::new()
        } else {
            format!(" ({flags})")
        };
        let command = format!("APPEND \"{folder}\"{flags} \"17-Jul-2026 02:44:25 +0000\"");
        self.tell_with_literal(&command, message);
    }

    /// Everything that a reader could have changed in a folder, looked at without changing it.
    ///
    /// # Panics
    /// When there is no such folder.
    pub fn state(&mut self, folder: &str) -> Vec<String> {
        self.tell(&format!("EXAMINE \"{folder}\""));
        let mut lines = self.tell("FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE MODSEQ)");
        lines.retain(|l| l.contains(" FETCH "));
        self.tell("CLOSE");
        lines
    }

    /// Throws messages away for good.
    ///
    /// # Panics
    /// When the server says no.
    pub fn delete(&mut self, folder: &str, uids: &str) {
        self.tell(&format!("SELECT \"{folder}\""));
        self.tell(&format!("UID STORE {uids} +FLAGS.SILENT (\\Deleted)"));
        self.tell("EXPUNGE");
        self.tell("CLOSE");
    }

    fn until_done(&mut self, tag: &str, command: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            let done = line.starts_with(&format!("{tag} "));
            if done {
                assert!(line.contains(" OK"), "{command}: {line}");
            }
            lines.push(line);
            if done {
                return lines;
            }
        }
    }

    /// A line; a literal at its end is read and dropped.
    fn line(&mut self) -> String {
        let mut line = Vec::new();
        self.stream.read_until(b'\n', &mut line).expect("it speaks");
        let line = String::from_utf8_lossy(&line).trim_end().to_string();
        if let Some(at) = line.rfind('{')
            && let Ok(size) = line[at + 1..].trim_end_matches('}').parse::<usize>()
        {
            let mut dropped = vec![0; size];
            self.stream.read_exact(&mut dropped).expect("it speaks");
        }
        line
    }

    fn write(&mut self, bytes: &[u8]) {
        self.stream.get_mut().write_all(bytes).expect("it listens");
    }
}
