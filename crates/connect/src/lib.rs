//! Other people's servers, read-only: mail accounts by IMAP, and leave to read them by OAuth.
//!
//! The only crate that opens a connection, and only to servers that a person named. What it
//! does is asynchronous inside and can be called from plain code with [`block_on`].

pub mod backoff;
mod error;
pub mod imap;
mod net;
pub mod oauth;
mod secret;

pub use error::{Error, Kind, Retry};
pub use secret::Secret;

use std::future::Future;

/// Runs one piece of work to its end on this thread, with a runtime of its own.
///
/// # Errors
/// The system gives no runtime ([`Kind::Machine`]), or what the work itself says.
pub fn block_on<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Error::new(Kind::Machine, format!("nothing can be started: {e}")))?
        .block_on(work)
}
