//! Real servers for tests, from Debian's packages, and fake ones: started for one test process and
//! gone with it.

pub mod dovecot;
pub mod operator;
pub mod postgres;
pub mod proxy;
pub mod tokens;

use std::net::TcpListener;

/// A port that nobody listened at a moment ago.
///
/// # Panics
/// When the machine has none left.
#[must_use]
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it is bound").port()
}
