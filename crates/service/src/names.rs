//! Everything that clients can be called by.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::found;

/// A client with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Its number.
    pub number: i64,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its domains.
    pub domains: Vec<String>,
    /// Its people: their names and addresses.
    pub people: Vec<(String, String)>,
}

impl Amends {
    /// The clients with all their names, the busiest first.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn names(&self) -> Result<Vec<Names>, ServiceError> {
        let mut all = Vec::new();
        for client in self.store.clients()? {
            let (found, _) = found::client_found(&client.found)?;
            let people = found.people.into_iter();
            all.push(Names {
                number: client.client,
                id: client.slug,
                name: client.name,
                domains: found.domains,
                people: people
                    .map(|p| (p.name, p.address.as_str().to_string()))
                    .collect(),
            });
        }
        Ok(all)
    }
}
