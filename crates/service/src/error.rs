//! What can go wrong, and what to do about it.

use crate::access::Flaw;
use amends_connect::Retry;
use amends_store::{Kind, StoreError};
use std::sync::Arc;

/// Why something could not be done.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ServiceError {
    /// The store could not do it.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// Somebody else's server could not do it.
    #[error("{0}")]
    Server(#[source] Arc<amends_connect::Error>),
    /// What was asked for is not there, or not possible: what is wrong, and what to do.
    #[error("{0}")]
    Asked(String, &'static str),
    /// Something in what a person typed about members and signing in.
    #[error("{0}")]
    Flaw(#[from] Flaw),
    /// Whoever asks may not do that.
    #[error("you may not do that")]
    NotAllowed,
    /// It is not there for whoever asks.
    #[error("there is no such thing")]
    NotThere,
}

impl ServiceError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            ServiceError::Store(error) => error.kind.hint(),
            ServiceError::Server(error) => error.hint(),
            ServiceError::Asked(_, hint) => hint,
            ServiceError::Flaw(flaw) => flaw.hint(),
            ServiceError::NotAllowed => "ask an owner: amends user list shows who is one",
            ServiceError::NotThere => "",
        }
    }

    /// True when something in the store cannot be read as what it should be.
    pub(crate) fn is_damage(&self) -> bool {
        matches!(self, ServiceError::Store(error) if error.kind == Kind::Damaged)
    }

    /// True when the same may well work if it is tried again.
    pub fn passes(&self) -> bool {
        match self {
            ServiceError::Store(error) => error.kind.passes(),
            ServiceError::Server(error) => error.kind().retry() != Retry::No,
            ServiceError::Asked(..)
            | ServiceError::Flaw(_)
            | ServiceError::NotAllowed
            | ServiceError::NotThere => false,
        }
    }
}

impl From<amends_connect::Error> for ServiceError {
    fn from(error: amends_connect::Error) -> ServiceError {
        ServiceError::Server(Arc::new(error))
    }
}

/// Something in the store cannot be read as what it should be.
pub(crate) fn damaged(what: &str) -> ServiceError {
    StoreError::new(Kind::Damaged, format!("{what} in the store cannot be read")).into()
}
