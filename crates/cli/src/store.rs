//! The store that is meant, opened.

use crate::args::StorePlace;
use crate::failure::Failure;
use amends_reading::Options;
use amends_service::{Amends, SecretBox, ServiceError};
use amends_store::OWN;
use amends_store::sql::Place;
use etcetera::BaseStrategy as _;
use std::path::Path;

/// The variable that names the store where `--db` does not.
const NAMED_BY: &str = "AMENDS_DB";

/// The variable that names the key file.
const KEY_NAMED_BY: &str = "AMENDS_KEY";

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

/// Opens the store where one is named or there; none otherwise.
pub fn open_if_there(said: &StorePlace, options: Options) -> Result<Option<Amends>, Failure> {
    let nowhere = said.db.is_none()
        && std::env::var_os(NAMED_BY).is_none_or(|name| name.is_empty())
        && !matches!(place(said), Ok(Place::File(path)) if path.exists());
    match nowhere {
        true => Ok(None),
        false => open(said, options).map(Some),
    }
}

/// Opens the store; makes it where there is none yet.
pub fn open_or_make(said: &StorePlace, options: Options) -> Result<Amends, Failure> {
    Ok(Amends::open(&place(said)?, OWN, options)?)
}

/// The key that secrets are encrypted with: what `AMENDS_KEY` names, or a file in the settings folder, apart
/// from the store and its backups.
pub fn key() -> Result<SecretBox, Failure> {
    let named = std::env::var_os(KEY_NAMED_BY).filter(|name| !name.is_empty());
    if let Some(named) = named {
        return Ok(SecretBox::open(Path::new(&named))?);
    }
    let folders = etcetera::choose_base_strategy().map_err(|_| {
        let hint = format!("name the key file with {KEY_NAMED_BY}");
        Failure::asked("it is not known where your settings folder is", hint)
    })?;
    Ok(SecretBox::open(&folders.config_dir().join("amends/key"))?)
}

/// Who sits at this machine, as it calls them.
pub fn who() -> String {
    let named = ["AMENDS_MEMBER", "USER", "LOGNAME", "USERNAME"];
    let mut names = named.iter().filter_map(|name| std::env::var(name).ok());
    names
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| "somebody".to_string())
}

/// A store without mail.
pub fn empty(amends: &Amends) -> Failure {
    Failure::asked(
        format!(
            "the store {} holds no mail yet",
            amends.store().db().place()
        ),
        "bring some in: amends import MAILBOX",
    )
}

fn none_yet(path: &Path) -> Failure {
    Failure::asked(
        format!("there is no store at {} yet", path.display()),
        "bring your mail in first: amends import MAILBOX, or amends mail add WHERE; or name a store with --db",
    )
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Failure {
        Failure::file(&error, error.hint())
    }
}
