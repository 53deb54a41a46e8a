//! What the store knows of every client, brought up to date.

use crate::args::StorePlace;
use crate::command::import::settled;
use crate::failure::Failure;
use crate::store;
use amends_reading::{Options, Report};
use amends_service::Amends;

/// The store with what lists show of each client.
pub struct Lists {
    /// The store.
    pub amends: Amends,
    /// The clients, as far as lists need them.
    pub report: Report,
}

/// Opens the store and does what waits.
pub fn open(place: &StorePlace) -> Result<Lists, Failure> {
    of(store::open(place, Options::default())?)
}

/// Does what waits.
pub fn of(amends: Amends) -> Result<Lists, Failure> {
    settled(|progress| amends.catch_up(progress))?;
    match amends.lists()? {
        Some(report) => Ok(Lists { amends, report }),
        None => Err(store::empty(&amends)),
    }
}
