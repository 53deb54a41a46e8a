//! New mails put in groups, each kept under one number.

use super::NewMail;
use crate::amends::Amends;
use crate::bundle::together;
use crate::error::ServiceError;
use crate::record::bundle;
use amends_store::sql::Batch;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// New mails that are kept together.
pub(super) struct Group {
    /// Their places among those that came.
    places: Vec<usize>,
    /// How much greater the number of each will be than that of the first, unless somebody else is quicker.
    after: Vec<i64>,
    /// Their bytes, packed.
    body: Vec<u8>,
    /// It is one that waits for more.
    loose: bool,
}

impl Group {
    /// Mails by their places, each with how much greater its number will be than that of the first.
    fn of(mails: &[NewMail], places: Vec<usize>, after: Vec<i64>, loose: bool) -> Group {
        let bytes = after.iter().zip(&places);
        let bytes = bytes.map(|(after, place)| (*after, &mails[*place].raw.bytes[..]));
        let body = bundle::packed(&bytes.collect::<Vec<_>>());
        Group {
            places,
            after,
            body,
            loose,
        }
    }

    /// One that waits for more.
    pub fn alone(mails: &[NewMail], place: usize) -> Group {
        Group::of(mails, vec![place], vec![0], true)
    }
}

impl Amends {
    /// Keeps those of a group that were given numbers, and takes them out of `given`.
    pub(super) fn keep_group(
        &self,
        batch: &mut Batch,
        mails: &[NewMail],
        digests: &[[u8; 16]],
        group: &Group,
        given: &mut BTreeMap<usize, i64>,
    ) {
        let there = group.places.iter();
        let there = there.filter_map(|place| Some((*place, given.remove(place)?)));
        let (places, numbers): (Vec<usize>, Vec<i64>) = there.unzip();
        let Some(&first) = numbers.first() else {
            return;
        };
        let after: Vec<i64> = numbers.iter().map(|number| number - first).collect();
        let body = if after == group.after {
            group.body.clone()
        } else {
            // Some of them came in meanwhile.
            Group::of(mails, places.clone(), after, group.loose).body
        };
        for (place, number) in places.into_iter().zip(numbers) {
            let bundle = (!group.loose).then_some(first);
            let row = self.row(&mails[place], digests[place], bundle);
            self.store.keep_mail(batch, number, row);
        }
        self.store.keep_body(batch, first, body);
    }

    /// Those mails that will be kept, packed side by side.
    pub(super) fn packed(
        &self,
        mails: &[NewMail],
        digests: &[[u8; 16]],
        barred: &[bool],
    ) -> Result<Vec<Group>, ServiceError> {
        let known = self.store.known_mails(digests)?;
        let mut here = HashSet::new();
        let mut new = Vec::with_capacity(mails.len());
        for (place, (digest, barred)) in digests.iter().zip(barred).enumerate() {
            if !barred && here.insert(digest) && known[place].is_none() {
                new.push(place);
            }
        }
        let bytes: Vec<usize> = new.iter().map(|&p| mails[p].raw.bytes.len()).collect();
        let together = together(&bytes);
        let bundled: BTreeSet<usize> = together.iter().flatten().copied().collect();
        let loose: Vec<usize> = (0..new.len())
            .filter(|rank| !bundled.contains(rank))
            .collect();
        // Numbers are given in the order of the ranks.
        let group = |ranks: Vec<usize>| {
            let after = ranks.iter().map(|r| (r - ranks[0]) as i64).collect();
            let places = ranks.iter().map(|&rank| new[rank]).collect();
            Group::of(mails, places, after, false)
        };
        let alone = |rank: usize| Group::alone(mails, new[rank]);
        Ok(self.pool.install(|| {
            let bundles = together.into_par_iter().map(group);
            bundles.chain(loose.into_par_iter().map(alone)).collect()
        }))
    }
}
