//! What went wrong with a server, whose turn it is, and what to do, in plain words.

use std::fmt;

/// A failure: what kind, what happened, and by [`Error::hint`] what to do.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    what: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The kinds of failure that call for different answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The server does not take this name and password.
    WrongPassword,
    /// The leave to read (OAuth) has run out or was taken back.
    ExpiredToken,
    /// The person said no on the provider's page.
    Denied,
    /// The code to type was not typed in time.
    CodeExpired,
    /// No machine of this name is known.
    NoSuchHost,
    /// The machine is there and nothing answers at that port.
    Refused,
    /// The machine cannot be reached: no network, or a wall between.
    Unreachable,
    /// The server's certificate is not to be trusted.
    Certificate,
    /// The connection would be in the clear.
    NotEncrypted,
    /// The connection ended in the middle.
    Dropped,
    /// The server stayed silent, or took longer than we wait.
    TooSlow,
    /// The server says that it cannot now.
    Busy,
    /// The server refused what was asked.
    SaidNo,
    /// There is no such folder, or it may not be read.
    NoSuchFolder,
    /// The server's answer makes no sense.
    Nonsense,
    /// The server's answer is larger than anything sensible.
    TooMuch,
    /// The settings cannot work as they are.
    Settings,
    /// Whoever takes the mail in failed (the source says how).
    Sink,
    /// Whoever called asked to stop.
    Stopped,
    /// This machine failed: no memory for a socket, no file that can be read.
    Machine,
}

/// Whether the same thing may go well later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It may: wait ([`crate::backoff`]) and try again.
    Later,
    /// It may with a fresh token ([`crate::oauth::refresh`]).
    WithFreshToken,
    /// It will not before somebody changes something.
    No,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 20] = [
        Kind::WrongPassword,
        Kind::ExpiredToken,
        Kind::Denied,
        Kind::CodeExpired,
        Kind::NoSuchHost,
        Kind::Refused,
        Kind::Unreachable,
        Kind::Certificate,
        Kind::NotEncrypted,
        Kind::Dropped,
        Kind::TooSlow,
        Kind::Busy,
        Kind::SaidNo,
        Kind::NoSuchFolder,
        Kind::Nonsense,
        Kind::TooMuch,
        Kind::Settings,
        Kind::Sink,
        Kind::Stopped,
        Kind::Machine,
    ];

    /// The kind that was told by this hint; of several with the same one the first.
    #[must_use]
    pub fn of_hint(hint: &str) -> Option<Kind> {
        let told = !hint.is_empty();
        Kind::ALL
            .into_iter()
            .find(|kind| told && kind.hint() == hint)
    }

    /// Whether a new try makes sense.
    #[must_use]
    pub fn retry(self) -> Retry {
        match self {
            // A laptop without a network knows no names; servers say a bare "no" on bad days.
            Kind::NoSuchHost
            | Kind::Refused
            | Kind::Unreachable
            | Kind::Dropped
            | Kind::TooSlow
            | Kind::Busy
            | Kind::SaidNo
            | Kind::Nonsense
            | Kind::Machine => Retry::Later,
            Kind::ExpiredToken => Retry::WithFreshToken,
            _ => Retry::No,
        }
    }

    /// What to do about it, in one plain sentence; empty where there is nothing to do.
    #[must_use]
    pub fn hint(self) -> &'static str {
        match self {
            Kind::WrongPassword => {
                "Check the user name and the password. Gmail, iCloud and Yahoo want an app \
                 password, which is made in the account's security settings."
            }
            Kind::ExpiredToken => "Sign in to this account again.",
            Kind::Denied => "Start again, and allow the access on the provider's page.",
            Kind::CodeExpired => "Start again, and type the new code while it is valid.",
            Kind::NoSuchHost => "Check the server's name and your network.",
            Kind::Refused => "Check the port: 993 with encryption, 143 with STARTTLS.",
            Kind::Unreachable => "Check your network; a firewall may stand between.",
            Kind::Certificate => {
                "Check the server's name. If the server has a certificate of the firm's own, give \
                 the file with the root certificate."
            }
            Kind::NotEncrypted => "Use the encrypted port, usually 993.",
            Kind::Dropped | Kind::TooSlow | Kind::Busy => {
                "Nothing is lost; the next try goes on where this one ended."
            }
            Kind::SaidNo => "If this stays so, ask whoever runs the server.",
            Kind::NoSuchFolder => "List the folders anew and choose again.",
            Kind::Nonsense => "Check that an IMAP server answers at this name and port.",
            Kind::TooMuch => "Choose fewer folders, or ask whoever runs the server.",
            Kind::Settings => "Change the settings of this account.",
            Kind::Machine => "Try again; if this stays so, restart the program.",
            Kind::Sink | Kind::Stopped => "",
        }
    }
}

impl Error {
    /// A failure of a kind, in words.
    pub fn new(kind: Kind, what: impl Into<String>) -> Error {
        Error {
            kind,
            what: what.into(),
            source: None,
        }
    }

    /// Whoever takes the mail in failed.
    pub(crate) fn sink(source: Box<dyn std::error::Error + Send + Sync>) -> Error {
        Error {
            kind: Kind::Sink,
            what: source.to_string(),
            source: Some(source),
        }
    }

    /// Whoever called asked to stop.
    pub(crate) fn stopped() -> Error {
        Error::new(Kind::Stopped, "stopped as asked")
    }

    /// The same failure with its place in front of the words.
    pub(crate) fn at(mut self, place: &str) -> Error {
        self.what = format!("{place}: {}", self.what);
        self
    }

    /// Which kind of failure.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// What to do about it, in one plain sentence.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        self.kind.hint()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|e| e as _)
    }
}

/// What a server wrote, fit to be quoted: one line, no control characters, not long.
pub(crate) fn quoted(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(800)]);
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(200)
        .collect();
    clean.trim().to_string()
}
