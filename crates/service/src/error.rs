//! What can go wrong, and what to do about it.

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
}

impl ServiceError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            ServiceError::Store(error) => error.kind.hint(),
            ServiceError::Server(error) => error.hint(),
            ServiceError::Asked(_, hint) => hint,
        }
    }

    /// True when the same may well work if it is tried again.
    pub fn passes(&self) -> bool {
        match self {
            ServiceError::Store(error) => error.kind.passes(),
            ServiceError::Server(error) => error.kind().retry() != Retry::No,
            ServiceError::Asked(..) => false,
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
