//! The store that is meant, opened.

use crate::args::StorePlace;
use crate::failure::Failure;
use amends_reading::Options;
use amends_service::{Amends, ServiceError};
use amends_store::OWN;
use amends_store::sql::Place;
use etcetera::BaseStrategy as _;
use std::path::Path;

/// The variable that names the store where `--db` does not.
const NAMED_BY: &str = "AMENDS_DB";

/// The place of the store: what was said, else what the environment says, else a file in the data folder.
pub fn place(said: &StorePlace) -> Result<Place, Failure> {
    let named = said.db.clone().or_else(|| std::env::var(NAMED_BY).ok());
    if let Some(named) = named.filter(|name| !name.is_empty()) {
        return Ok(Place::named(&named));
    }
    let folders = etcetera::choose_base_strategy().map_err(|_| {
        Failure::asked(
            "it is not known where your data folder is",
            format!("name the store with --db or {NAMED_BY}"),
        )
    })?;
    Ok(Place::File(folders.data_dir().join("amends/firm.db")))
}

/// Opens the store, which must be there.
pub fn open(said: &StorePlace, options: Options) -> Result<Amends, Failure> {
    let place = place(said)?;
    if let Place::File(path) = &place
        && !path.exists()
    {
        return Err(none_yet(path));
    }
    Ok(Amends::open(&place, OWN, options)?)
}

/// Opens the store; makes it where there is none yet.
pub fn open_or_make(said: &StorePlace, options: Options) -> Result<Amends, Failure> {
    Ok(Amends::open(&place(said)?, OWN, options)?)
}

fn none_yet(path: &Path) -> Failure {
    Failure::asked(
        format!("there is no store at {} yet", path.display()),
        "bring your mail in first: amends import MAILBOX; or name a store with --db",
    )
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Failure {
        Failure::file(&error, error.hint())
    }
}
