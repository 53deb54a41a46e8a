//! Where a store is.

use std::fmt;
use std::path::PathBuf;

/// The place of a store.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// A file of SQLite's.
    File(PathBuf),
    /// In memory, gone with the process.
    Memory,
    /// A PostgreSQL server: `postgres://user:password@host/database`.
    Server(String),
}

impl Place {
    /// Reads what was given with `--db`.
    pub fn named(text: &str) -> Place {
        let server = ["postgres://", "postgresql://"];
        if server.iter().any(|scheme| text.starts_with(scheme)) {
            Place::Server(text.to_string())
        } else if text == ":memory:" {
            Place::Memory
        } else {
            Place::File(PathBuf::from(text))
        }
    }
}

/// Never shows a password.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File(path) => path.display().fmt(f),
            Place::Memory => f.write_str("memory"),
            Place::Server(address) => {
                let rest = address
                    .split_once("://")
                    .map_or(address.as_str(), |(_, rest)| rest);
                let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
                let host = host.split(['?', '#']).next().unwrap_or(host);
                write!(f, "postgres://{host}")
            }
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
