//! A made-up firm to look around in: its mail is part of the binary, its store is in a folder that is thrown
//! away.

use crate::command::import::settled;
use crate::failure::Failure;
use amends_reading::Options;
use amends_service::Amends;
use amends_store::OWN;
use amends_store::sql::Place;
use jiff::Timestamp;
use tempfile::TempDir;

/// A year of mail of a studio that does not exist.
const MAIL: &[u8] = include_bytes!("../../../../../examples/harbour-pine/mail.mbox");

/// The store of the made-up firm; gone when this is. The store is closed before its folder goes.
pub struct Demo {
    amends: Amends,
    _folder: TempDir,
}

impl Demo {
    /// Makes it. Its clock stands at its newest letter, so that everything is as alive as on that day.
    pub fn open() -> Result<Demo, Failure> {
        let folder = tempfile::Builder::new().prefix("amends-demo-").tempdir();
        let folder = folder.map_err(|error| cannot(&error))?;
        let mailbox = folder.path().join("harbour-pine.mbox");
        std::fs::write(&mailbox, MAIL).map_err(|error| cannot(&error))?;
        let place = Place::File(folder.path().join("firm.db"));
        let amends = Amends::open(&place, OWN, Options::default())?;
        amends.import(&[mailbox], &|_, _| {})?;
        settled(|progress| amends.settle(progress))?;
        let newest = amends.store().newest_letter();
        let newest = newest.map_err(amends_service::ServiceError::from)?;
        let clock = newest.and_then(|at| Timestamp::from_microsecond(at).ok());
        let amends = match clock {
            Some(at) => amends.at(move || at),
            None => amends,
        };
        settled(|_| amends.look_back_on_all())?;
        Ok(Demo {
            amends,
            _folder: folder,
        })
    }

    /// Its store.
    pub fn amends(&self) -> Amends {
        self.amends.clone()
    }
}

fn cannot(error: &std::io::Error) -> Failure {
    Failure::file(
        format!("a temporary folder cannot be written: {error}"),
        "TMPDIR names another folder for temporary files",
    )
}
