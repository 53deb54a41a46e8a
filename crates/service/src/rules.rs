//! The versions of the rules of this build, as the store counts them.

use crate::error::ServiceError;
use amends_store::{Store, StoreError, rules};

/// What the rules of each layer are called by the store: the higher, the newer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rules {
    /// Bytes to letters.
    pub mail: i64,
    /// Texts to what they say.
    pub language: i64,
    /// Letters to standings, and who is who.
    pub reading: i64,
}

impl Rules {
    pub fn of(store: &Store) -> Result<Rules, StoreError> {
        Ok(Rules {
            mail: rules::number(store, "mail", env!("MAIL_RULES"))?,
            language: rules::number(store, "language", env!("LANGUAGE_RULES"))?,
            reading: rules::number(store, "reading", env!("READING_RULES"))?,
        })
    }

    /// What the readers of some rules kept; none where an older Amends kept it in a way of its own. Until a worker
    /// has read it anew, which takes a moment, it is as if it had not been kept.
    pub fn kept<T>(
        self,
        by: i64,
        unpacked: Result<T, ServiceError>,
    ) -> Result<Option<T>, ServiceError> {
        match unpacked {
            Ok(kept) => Ok(Some(kept)),
            Err(_) if by < self.reading => Ok(None),
            Err(error) => Err(error),
        }
    }
}
