//! An account on a mail server, and how to get in.

use crate::secret::Secret;
use std::path::PathBuf;

/// An account on a mail server.
#[derive(Debug, Clone)]
pub struct Account {
    /// The server's name or address.
    pub host: String,
    /// Its port: usually 993, or 143 with STARTTLS.
    pub port: u16,
    /// How the connection is kept from being read along.
    pub security: Security,
    /// The user's name on the server.
    pub user: String,
    /// What proves who it is.
    pub auth: Auth,
    /// A PEM file with root certificates to trust beside those of the system.
    pub extra_roots: Option<PathBuf>,
}

/// How the connection is kept from being read along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (port 993).
    Implicit,
    /// TLS after a word in the clear (port 143). Refused if the server does not offer it.
    StartTls,
    /// None, to a server on this very machine.
    NoneOnLoopback,
    /// None, wherever the server is: the password crosses the network in the clear.
    NoneAnywhere,
}

/// What proves who it is.
#[derive(Debug, Clone)]
pub enum Auth {
    /// A password or an app password.
    Password(Secret),
    /// An OAuth access token, sent as XOAUTH2 (Google and Microsoft).
    Bearer(Secret),
}

impl Account {
    /// How the account's server is called in messages: `host:port`.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}
