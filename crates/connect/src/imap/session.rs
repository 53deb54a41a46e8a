//! A conversation with a mail server: commands, and what comes back.

use super::answer::{Answer, Status, Word, read};
use super::command::Command;
use super::options::Options;
use super::wire::Wire;
use crate::error::{Error, Kind, quoted};
use crate::net::Stream;
use std::collections::BTreeSet;
use std::time::Duration;

/// Capabilities that are kept; servers have some forty.
const CAPABILITIES: usize = 500;

/// A conversation with a mail server.
pub(crate) struct Session {
    wire: Wire<Box<dyn Stream>>,
    pub(super) options: Options,
    /// What the server can do, in capitals.
    capabilities: BTreeSet<String>,
    /// The server agreed to tell which messages vanished (RFC 7162).
    pub(super) tells_vanished: bool,
    commands: u32,
    /// Why the server said that it leaves.
    bye: Option<Status>,
}

impl Session {
    pub(super) fn new(stream: Box<dyn Stream>, options: &Options) -> Session {
        Session {
            wire: Wire::new(stream, options),
            options: options.clone(),
            capabilities: BTreeSet::new(),
            tells_vanished: false,
            commands: 0,
            bye: None,
        }
    }

    /// Whether the server can do something.
    pub(super) fn can(&self, capability: &str) -> bool {
        self.capabilities.contains(capability)
    }

    /// Whether the server has said at all what it can do.
    pub(super) fn has_capabilities(&self) -> bool {
        !self.capabilities.is_empty()
    }

    pub(super) fn forget_capabilities(&mut self) {
        self.capabilities.clear();
    }

    /// The stream below, to begin encryption on it.
    pub(super) fn into_stream(self) -> Result<Box<dyn Stream>, Error> {
        self.wire.into_stream()
    }

    /// Runs a command; what the server answers on the way goes to `each`. Gives the closing
    /// status, which is OK.
    pub(super) async fn run(
        &mut self,
        command: Command,
        each: impl FnMut(Answer) -> Result<(), Error>,
    ) -> Result<Status, Error> {
        let tag = self.send(command).await?;
        self.until(&tag, each).await
    }

    /// Reads until the command with this tag has ended, as [`Session::run`] does.
    pub(super) async fn until(
        &mut self,
        tag: &str,
        mut each: impl FnMut(Answer) -> Result<(), Error>,
    ) -> Result<Status, Error> {
        loop {
            match self.answer().await? {
                Answer::Done { tag: t, status } if t == tag.as_bytes() => return fine(status),
                // Of no command that is under way.
                Answer::Done { .. } => {}
                answer => each(answer)?,
            }
        }
    }

    /// Sends a command; gives its tag.
    pub(super) async fn send(&mut self, command: Command) -> Result<String, Error> {
        self.commands += 1;
        let tag = format!("a{}", self.commands);
        self.wire.allow(self.options.command, command.allowed);
        let mut text = tag.clone().into_bytes();
        text.push(b' ');
        for (i, part) in command.parts.iter().enumerate() {
            if i > 0 {
                self.wait_for_go_on(&tag, |_| false).await?;
            }
            text.extend_from_slice(part);
            if i + 1 == command.parts.len() {
                text.extend_from_slice(b"\r\n");
            }
            self.wire.send(&text).await?;
            text.clear();
        }
        Ok(tag)
    }

    /// Sends a line that belongs to the command at hand.
    pub(super) async fn send_line(&mut self, line: &str) -> Result<(), Error> {
        self.wire.send(format!("{line}\r\n").as_bytes()).await
    }

    /// Waits until the server asks for more; whether `looked_for` was among what it said before.
    pub(super) async fn wait_for_go_on(
        &mut self,
        tag: &str,
        mut looked_for: impl FnMut(Answer) -> bool,
    ) -> Result<bool, Error> {
        let mut found = false;
        loop {
            match self.answer().await? {
                Answer::GoOn(_) => return Ok(found),
                Answer::Done { tag: t, status } if t == tag.as_bytes() => {
                    fine(status)?;
                    let what = "the server ended a command before it was complete";
                    return Err(Error::new(Kind::Nonsense, what));
                }
                answer => found |= looked_for(answer),
            }
        }
    }

    /// The command at hand may last so long from now on, and bring some megabytes.
    pub(super) fn allow(&mut self, time: Duration) {
        self.wire.allow(time, Command::new("").allowed);
    }

    /// Waits until the server says something; see [`Wire::speaks`].
    pub(super) async fn speaks(&mut self, within: Duration) -> Result<bool, Error> {
        self.wire.speaks(within).await
    }

    /// The next answer. Capabilities and good-byes are noted on the way.
    pub(super) async fn answer(&mut self) -> Result<Answer, Error> {
        let pieces = match self.wire.answer().await {
            Err(e) if e.kind() == Kind::Dropped => return Err(self.left(e)),
            other => other?,
        };
        let answer = read(pieces);
        match &answer {
            Answer::Capability(names) => self.note(names),
            Answer::Status(status) | Answer::Done { status, .. } => {
                if status.code == "CAPABILITY" {
                    self.note(&status.arguments);
                }
                if status.word == Word::Bye {
                    self.bye = Some(status.clone());
                }
            }
            _ => {}
        }
        Ok(answer)
    }

    fn note(&mut self, names: &[String]) {
        let names = names.iter().take(CAPABILITIES);
        self.capabilities = names.map(|n| n.to_ascii_uppercase()).collect();
    }

    /// The connection ended: by what the server said last, if it said something.
    fn left(&self, e: Error) -> Error {
        let Some(bye) = &self.bye else { return e };
        let text = quoted(&bye.text);
        let later = ["too many", "try again", "later", "maximum number", "busy"];
        let lower = text.to_lowercase();
        let busy = bye.code == "UNAVAILABLE" || later.iter().any(|w| lower.contains(w));
        let kind = if busy { Kind::Busy } else { Kind::Dropped };
        Error::new(kind, format!("the server ended the conversation: {text}"))
    }
}

/// The status, or what it refuses.
fn fine(status: Status) -> Result<Status, Error> {
    if status.word == Word::Ok {
        return Ok(status);
    }
    let kind = match status.code.as_str() {
        "UNAVAILABLE" | "INUSE" | "LIMIT" | "OVERQUOTA" => Kind::Busy,
        "AUTHENTICATIONFAILED" | "AUTHORIZATIONFAILED" | "EXPIRED" => Kind::WrongPassword,
        "PRIVACYREQUIRED" => Kind::NotEncrypted,
        "NONEXISTENT" | "NOPERM" | "TRYCREATE" => Kind::NoSuchFolder,
        _ => Kind::SaidNo,
    };
    let text = quoted(&status.text);
    let what = if text.is_empty() {
        "the server said no".to_string()
    } else {
        format!("the server said: {text}")
    };
    Err(Error::new(kind, what))
}
