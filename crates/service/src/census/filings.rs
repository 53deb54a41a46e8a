//! Where each letter belongs, written where that changed.

use super::slim::Threads;
use crate::amends::Amends;
use crate::error::ServiceError;
use amends_domain::Side;
use amends_reading::who::Who;
use amends_store::letter::Filing;
use amends_store::sql::Batch;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Letters that are written in one go.
pub(super) const BATCH: usize = 1_000;

/// Where the letters belong, by their places.
pub(super) fn of(numbers: &[i64], threads: &Threads, who: &Who, clients: &[i64]) -> Vec<Filing> {
    let filing = |place: usize| Filing {
        thread: numbers[threads.first(place)],
        parent: threads.parent(place).map(|parent| numbers[parent]),
        client: who.side_of[place].map(|(client, side)| (clients[client], side == Side::Ours)),
    };
    (0..numbers.len()).map(filing).collect()
}

impl Amends {
    /// Writes where letters belong, where that changed; the clients that it touches.
    pub(super) fn write_filings(
        &self,
        numbers: &[i64],
        filings: &[Filing],
    ) -> Result<BTreeSet<i64>, ServiceError> {
        let places: HashMap<i64, usize> = numbers
            .iter()
            .enumerate()
            .map(|(place, &number)| (number, place))
            .collect();
        let mut same: HashSet<i64> = HashSet::new();
        let mut touched = BTreeSet::new();
        let mut touch = |filing: &Filing| touched.extend(filing.client.map(|(client, _)| client));
        self.store
            .each_filing::<ServiceError>(&mut |letter, before| {
                match places.get(&letter) {
                    Some(&place) if filings[place] == before => {
                        same.insert(letter);
                    }
                    _ => touch(&before),
                }
                Ok(())
            })?;
        for fresh in self.store.fresh_letters(usize::MAX >> 1)? {
            if let Some(&place) = places.get(&fresh) {
                touch(&filings[place]);
            }
        }
        let mut batch = Batch::new();
        let mut waiting = 0;
        let changed = numbers
            .iter()
            .zip(filings)
            .filter(|(number, _)| !same.contains(number));
        for (&letter, filing) in changed {
            touch(filing);
            self.store.file_letter(&mut batch, letter, *filing);
            waiting += 1;
            if waiting == BATCH {
                self.write(std::mem::take(&mut batch))?;
                waiting = 0;
            }
        }
        self.write(batch)?;
        Ok(touched)
    }
}
