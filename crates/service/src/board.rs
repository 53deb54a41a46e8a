//! What lists show, kept in memory while nothing changes: pages ask for it at every turn.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_reading::Report;
use std::sync::Arc;

/// All clients as lists show them.
#[derive(Debug)]
pub struct Lists {
    /// The report, as far as lists need it.
    pub report: Report,
}

/// The newest lists of a store, shared by all who ask.
pub struct Board {
    amends: Amends,
}

impl Board {
    /// The board of a store.
    pub fn new(amends: Amends) -> Board {
        Board { amends }
    }

    /// All clients as they stand; none while there is no mail.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn lists(&self) -> Result<Option<Arc<Lists>>, ServiceError> {
        let report = self.amends.lists()?;
        Ok(report.map(|report| Arc::new(Lists { report })))
    }
}
