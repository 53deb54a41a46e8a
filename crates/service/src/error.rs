//! What can go wrong, and what to do about it.

use amends_store::{Kind, StoreError};

/// Why something could not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ServiceError {
    /// The store could not do it.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// What was asked for is not there, or not possible: what is wrong, and what to do.
    #[error("{0}")]
    Asked(String, &'static str),
}

impl ServiceError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            ServiceError::Store(error) => error.kind.hint(),
            ServiceError::Asked(_, hint) => hint,
        }
    }

    /// True when the same may well work if it is tried again.
    pub fn passes(&self) -> bool {
        matches!(self, ServiceError::Store(error) if error.kind.passes())
    }
}

/// Something in the store cannot be read as what it should be.
pub(crate) fn damaged(what: &str) -> ServiceError {
    StoreError::new(Kind::Damaged, format!("{what} in the store cannot be read")).into()
}
