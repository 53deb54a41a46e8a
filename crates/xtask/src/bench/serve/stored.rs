//! The store that the app shows: in a file, or on a server.

use super::Args;
use crate::bench::store::large::{self, Large};
use crate::bench::store::letters::Letters;
use amends_store::sql::Place;
use amends_testkit::servers::postgres;
use anyhow::Context as _;
use std::path::{Path, PathBuf};

/// What is looked at.
pub struct Stored {
    pub place: Place,
    pub letters: Letters,
    /// Where it is on a server, that is gone when this is.
    _database: Option<postgres::Database>,
}

impl Stored {
    /// Made now if it is not there.
    pub fn of(args: &Args, into: &Path) -> anyhow::Result<Stored> {
        if !args.server {
            let large = Large::of(into, args.letters, args.clients)?;
            return Ok(Stored {
                place: Place::File(large.path),
                letters: large.letters,
                _database: None,
            });
        }
        let database = postgres::database().context("PostgreSQL is not installed")?;
        let place = Place::Server(database.address());
        let mut letters = Letters::new(args.letters, args.clients);
        large::fill(&large::open_at(&place)?, &mut letters)?;
        Ok(Stored {
            place,
            letters,
            _database: Some(database),
        })
    }

    /// What AMENDS_DB says.
    pub fn address(&self) -> PathBuf {
        match &self.place {
            Place::File(path) => path.clone(),
            Place::Server(address) => address.into(),
            Place::Memory => PathBuf::new(),
        }
    }
}
