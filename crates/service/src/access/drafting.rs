//! A draft read from a seat: beside the mail with a client that is seen.

use super::Seat;
use crate::drafted::{DraftAsked, DraftChecked};
use crate::error::ServiceError;

impl Seat {
    /// Reads a draft before it is sent. Nothing of it is kept; viewers may, too.
    ///
    /// # Errors
    ///
    /// [`ServiceError::Asked`] when there are no words in it, [`ServiceError::NotThere`] when the client is none they
    /// see; as the store says.
    pub fn check_draft(&self, asked: &DraftAsked) -> Result<DraftChecked, ServiceError> {
        let client = match &asked.client {
            None => None,
            Some(id) => Some(self.number_of(id)?.ok_or(ServiceError::NotThere)?),
        };
        self.access().house.amends.check_draft(asked, client)
    }
}
