//! Clients as they were found. Derived, but for their numbers, which stay.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// How many there are.
    COUNT = "SELECT COUNT(*) FROM client WHERE firm = $1";
    /// All, in the order of the report that found them.
    EVERY = "SELECT client, slug, name, place, found, stale FROM client WHERE firm = $1 ORDER BY place, client";
    /// One.
    ONE = "SELECT client, slug, name, place, found, stale FROM client WHERE firm = $1 AND client = $2";
    /// A new or a changed one, to be read anew.
    PUT = "INSERT INTO client (firm, client, slug, name, place, found, stale) VALUES ($1, $2, $3, $4, $5, $6, 1) \
           ON CONFLICT (firm, client) DO UPDATE SET slug = excluded.slug, name = excluded.name, \
           place = excluded.place, found = excluded.found, stale = client.stale + 1";
    /// One that has to be read anew.
    STALE = "UPDATE client SET stale = stale + 1 WHERE firm = $1 AND client = $2";
    /// All have to be.
    ALL_STALE = "UPDATE client SET stale = stale + 1 WHERE firm = $1";
    /// Read as of that state.
    READ = "UPDATE client SET stale = 0 WHERE firm = $1 AND client = $2 AND stale = $3";
    /// Those that have to be read.
    WAITING = "SELECT client FROM client WHERE firm = $1 AND stale > 0 ORDER BY place, client LIMIT $2";
    /// Nobody we work for any more.
    FORGET = "DELETE FROM client WHERE firm = $1 AND client = $2";
}

/// A client as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its number.
    pub client: i64,
    /// Its name in commands and links.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its place among all, the busiest first.
    pub place: i64,
    /// All else, in the caller's packing.
    pub found: Vec<u8>,
    /// How often it changed since it was read; 0 when what is shown of it is up to date.
    pub stale: i64,
}

fn client(mut row: Row) -> Result<Client, StoreError> {
    Ok(Client {
        client: row.take(0)?,
        slug: row.take(1)?,
        name: row.take(2)?,
        place: row.take(3)?,
        found: row.take(4)?,
        stale: row.take(5)?,
    })
}

impl Store {
    /// How many clients were found.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn client_count(&self) -> Result<usize, StoreError> {
        self.first(COUNT, row![self.firm()])?
            .map_or(Ok(0), |mut row| row.take(0))
    }

    /// All clients, the busiest first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn clients(&self) -> Result<Vec<Client>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(client).collect()
    }

    /// A client by its number.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn client(&self, number: i64) -> Result<Option<Client>, StoreError> {
        self.first(ONE, row![self.firm(), number])?
            .map(client)
            .transpose()
    }

    /// Puts a client in; it has to be read anew.
    pub fn put_client(&self, batch: &mut Batch, client: &Client) {
        let Client {
            client,
            slug,
            name,
            place,
            found,
            ..
        } = client;
        let values = row![
            self.firm(),
            *client,
            slug.as_str(),
            name.as_str(),
            *place,
            found.clone()
        ];
        batch.one(PUT, values);
    }

    /// A client has to be read anew.
    pub fn client_is_stale(&self, batch: &mut Batch, client: i64) {
        batch.any(STALE, row![self.firm(), client]);
    }

    /// Every client has to be read anew.
    pub fn clients_are_stale(&self, batch: &mut Batch) {
        batch.any(ALL_STALE, row![self.firm()]);
    }

    /// A client was read in a state: it is up to date unless it changed since.
    pub fn client_was_read(&self, batch: &mut Batch, client: i64, stale: i64) {
        batch.any(READ, row![self.firm(), client, stale]);
    }

    /// Some clients that have to be read.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn clients_waiting(&self, limit: usize) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(WAITING, row![self.firm(), limit])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// Forgets a client.
    pub fn forget_client(&self, batch: &mut Batch, client: i64) {
        batch.any(FORGET, row![self.firm(), client]);
    }
}
